//! The nodes that a query selects.

use std::borrow::Cow;
use std::cmp::Ordering;

use super::{Comparison, Found, Matches, Operand, Path, Pattern, Query, Segment, Selector, Test};
use crate::regexp::Regexp;
use crate::yaml::{Node, Value};

/// A node, and the positions of the entries and items that lead to it.
#[derive(Clone)]
struct Selected<'n> {
    steps: Vec<usize>,
    node: &'n Node,
}

impl Query {
    /// Returns the way to each node that it selects: the positions of entries and items.
    pub(in crate::import) fn select(&self, root: &Node) -> Vec<Vec<usize>> {
        let scope = Scope { root };
        scope.run(self, root).into_iter().map(|selected| selected.steps).collect()
    }

    /// Returns the end of the longest beginning of the query that selects anything, the nodes that
    /// it selects, and the name that none of them has, where one is what follows.
    pub(in crate::import) fn longest_selection<'n>(
        &self,
        root: &'n Node,
    ) -> (usize, Vec<&'n Node>, Option<&str>) {
        let mut longest = (1, vec![root]);
        let mut rest = self.segments.iter();
        for segment in &self.segments {
            let scope = Scope { root };
            let mut found = Vec::new();
            for node in &longest.1 {
                scope.step(segment, &Selected { steps: Vec::new(), node }, &mut found);
            }
            if found.is_empty() {
                break;
            }
            longest = (segment.end, found.iter().map(|selected| selected.node).collect());
            rest.next();
        }
        let name = rest.next().and_then(|segment| match &segment.selectors[..] {
            [Selector::Name(name)] => Some(name.as_str()),
            _ => None,
        });
        (longest.0, longest.1, name)
    }
}

/// The document that a query is asked of.
struct Scope<'n> {
    root: &'n Node,
}

impl<'n> Scope<'n> {
    fn run(&self, query: &Query, from: &'n Node) -> Vec<Selected<'n>> {
        let start = vec![Selected { steps: Vec::new(), node: from }];
        query.segments.iter().fold(start, |from, segment| {
            let mut found = Vec::new();
            for selected in from {
                self.step(segment, &selected, &mut found);
            }
            found
        })
    }

    fn step(&self, segment: &Segment, from: &Selected<'n>, found: &mut Vec<Selected<'n>>) {
        for selector in &segment.selectors {
            self.apply(selector, from, found);
        }
        if segment.descends {
            for at in 0..count(from.node) {
                if let Some(child) = child(from, at) {
                    self.step(segment, &child, found);
                }
            }
        }
    }

    fn apply(&self, selector: &Selector, from: &Selected<'n>, found: &mut Vec<Selected<'n>>) {
        let items = from.node.items();
        match selector {
            Selector::Name(name) => {
                let at = from.node.entries().iter().position(|(key, _)| key.value == *name);
                found.extend(at.and_then(|at| child(from, at)));
            }
            Selector::Wildcard => {
                found.extend((0..count(from.node)).filter_map(|at| child(from, at)));
            }
            Selector::Index(index) if !items.is_empty() => {
                let length = items.len() as i64;
                let at = if *index < 0 { index + length } else { *index };
                let at = usize::try_from(at).ok().filter(|at| *at < items.len());
                found.extend(at.and_then(|at| child(from, at)));
            }
            Selector::Index(_) => {}
            Selector::Slice { start, end, step } => {
                let positions = slice(items.len() as i64, *start, *end, *step);
                found.extend(positions.into_iter().filter_map(|at| child(from, at)));
            }
            Selector::Filter(test) => found.extend(
                (0..count(from.node))
                    .filter_map(|at| child(from, at))
                    .filter(|child| self.is_true(test, child.node)),
            ),
        }
    }

    fn is_true(&self, test: &Test, here: &'n Node) -> bool {
        match test {
            Test::Any(tests) => tests.iter().any(|test| self.is_true(test, here)),
            Test::All(tests) => tests.iter().all(|test| self.is_true(test, here)),
            Test::Not(test) => !self.is_true(test, here),
            Test::Exists(path) => !self.nodes(path, here).is_empty(),
            Test::Compares(left, comparison, right) => {
                compare(self.value(left, here), *comparison, self.value(right, here))
            }
            Test::Matches(matches) => self.matches(matches, here),
        }
    }

    fn nodes(&self, path: &Path, here: &'n Node) -> Vec<Selected<'n>> {
        self.run(&path.query, if path.is_absolute { self.root } else { here })
    }

    fn value(&self, operand: &Operand, here: &'n Node) -> Found<'n> {
        match operand {
            Operand::Literal(value) => Some(Cow::Owned(value.clone())),
            Operand::Path(path) | Operand::ValueOf(path) => match self.nodes(path, here)[..] {
                [Selected { node, .. }] => Some(Cow::Borrowed(&node.value)),
                _ => None,
            },
            Operand::Length(operand) => match &*self.value(operand, here)? {
                Value::String(text) => Some(number(text.chars().count())),
                Value::Seq(items) => Some(number(items.len())),
                Value::Map(entries) => Some(number(entries.len())),
                _ => None,
            },
            Operand::Count(path) => Some(number(self.nodes(path, here).len())),
            Operand::Matches(_) => None,
        }
    }

    fn matches(&self, matches: &Matches, here: &'n Node) -> bool {
        let text = self.value(&matches.text, here);
        let Some(Value::String(text)) = text.as_deref() else { return false };
        match &matches.pattern {
            Pattern::Fixed(regexp) => regexp.matches(text, matches.is_whole),
            Pattern::Found(operand) => match self.value(operand, here).as_deref() {
                Some(Value::String(pattern)) => Regexp::parse(pattern)
                    .is_some_and(|regexp| regexp.matches(text, matches.is_whole)),
                _ => false,
            },
        }
    }
}

fn number<'n>(count: usize) -> Cow<'n, Value> {
    Cow::Owned(Value::Int(count as i128))
}

fn count(node: &Node) -> usize {
    node.entries().len() + node.items().len()
}

fn child<'n>(from: &Selected<'n>, at: usize) -> Option<Selected<'n>> {
    let entry = from.node.entries().get(at).map(|(_, value)| value);
    let node = entry.or_else(|| from.node.items().get(at))?;
    Some(Selected { steps: [&from.steps[..], &[at]].concat(), node })
}

/// Returns the positions that a slice has.
fn slice(length: i64, start: Option<i64>, end: Option<i64>, step: i64) -> Vec<usize> {
    let counted = |at: i64| if at < 0 { at + length } else { at };
    let mut at;
    let last;
    if step >= 0 {
        at = counted(start.unwrap_or(0)).clamp(0, length);
        last = end.map_or(length, counted).clamp(0, length);
    } else {
        at = start.map_or(length - 1, counted).clamp(-1, length - 1);
        last = end.map_or(-1, counted).clamp(-1, length - 1);
    }
    let mut positions = Vec::new();
    while step > 0 && at < last || step < 0 && at > last {
        positions.extend(usize::try_from(at));
        at += step;
    }
    positions
}

fn compare(left: Found<'_>, comparison: Comparison, right: Found<'_>) -> bool {
    let equal = || match (&left, &right) {
        (None, None) => true,
        (Some(left), Some(right)) => is_equal(left, right),
        _ => false,
    };
    let order = || match (left.as_deref(), right.as_deref()) {
        (Some(Value::String(left)), Some(Value::String(right))) => Some(left.cmp(right)),
        (Some(left), Some(right)) => order(left, right),
        _ => None,
    };
    match comparison {
        Comparison::Equal => equal(),
        Comparison::NotEqual => !equal(),
        Comparison::Less => order() == Some(Ordering::Less),
        Comparison::Greater => order() == Some(Ordering::Greater),
        Comparison::LessOrEqual => equal() || order() == Some(Ordering::Less),
        Comparison::GreaterOrEqual => equal() || order() == Some(Ordering::Greater),
    }
}

fn order(left: &Value, right: &Value) -> Option<Ordering> {
    match (left, right) {
        (Value::Int(left), Value::Int(right)) => Some(left.cmp(right)),
        (Value::Int(left), Value::Float(right)) => (*left as f64).partial_cmp(right),
        (Value::Float(left), Value::Int(right)) => left.partial_cmp(&(*right as f64)),
        (Value::Float(left), Value::Float(right)) => left.partial_cmp(right),
        _ => None,
    }
}

/// Whether two values are the same wherever they stand.
fn is_equal(left: &Value, right: &Value) -> bool {
    match (left, right) {
        (Value::Seq(left), Value::Seq(right)) => {
            let mut pairs = left.iter().zip(right);
            left.len() == right.len()
                && pairs.all(|(one, other)| is_equal(&one.value, &other.value))
        }
        (Value::Map(left), Value::Map(right)) => {
            let has = |name: &str, value: &Value| {
                right.iter().any(|(key, it)| key.value == name && is_equal(&it.value, value))
            };
            left.len() == right.len() && left.iter().all(|(key, it)| has(&key.value, &it.value))
        }
        _ => left == right || order(left, right) == Some(Ordering::Equal),
    }
}
