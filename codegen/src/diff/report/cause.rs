//! Facts with one cause: an enum that got several values, the operations of a resource that are
//! deprecated. A report that does not list every fact has a line for each cause.

use std::cmp::Reverse;
use std::collections::HashMap;

use super::words::one_line;
use crate::diff::facts::{Change, Fact, Group};

/// The resource of facts that concern several which have none in common.
const SEVERAL: &str = "several resources";

/// Facts of one rule that concern one type, members of one name, or one resource.
#[derive(Debug)]
pub(super) struct Cause<'f> {
    /// The resource that they concern, or what is nearest to one.
    pub(super) resource: String,
    /// The facts; there is one at least.
    facts: Vec<&'f Fact>,
}

/// What facts of one rule have in common.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
enum Common<'f> {
    /// The type that they are about.
    Type(&'f str),
    /// The name of a member that several types have.
    Member(&'f str),
    /// The resource.
    Resource,
}

impl<'f> Cause<'f> {
    /// Returns the causes of facts: in the order of the groups, and within each the largest
    /// first.
    pub(super) fn of(facts: impl IntoIterator<Item = &'f Fact>) -> Vec<Self> {
        let facts: Vec<&Fact> = facts.into_iter().collect();
        let mut counts: HashMap<(Group, &str, Common<'_>), usize> = HashMap::new();
        for fact in &facts {
            for common in commons(fact).into_iter().flatten() {
                *counts.entry((fact.group(), fact.change.rule.id, common)).or_default() += 1;
            }
        }
        let mut known: HashMap<(Group, &str, Common<'_>, String), usize> = HashMap::new();
        let mut causes: Vec<Self> = Vec::new();
        for fact in facts {
            let (group, rule) = (fact.group(), fact.change.rule.id);
            let count = |common: &Common<'_>| counts[&(group, rule, *common)];
            // Of two that are alike, the type.
            let common = commons(fact).into_iter().flatten().rev().max_by_key(count);
            let common = common.unwrap_or(Common::Resource);
            let resource = resource(fact);
            let apart = if common == Common::Resource { resource.clone() } else { String::new() };
            match known.get(&(group, rule, common, apart.clone())) {
                Some(at) => {
                    let cause: &mut Self = &mut causes[*at];
                    cause.facts.push(fact);
                    if cause.resource != resource {
                        cause.resource = SEVERAL.to_owned();
                    }
                }
                None => {
                    known.insert((group, rule, common, apart), causes.len());
                    causes.push(Self { resource, facts: vec![fact] });
                }
            }
        }
        causes.sort_by(|one, other| {
            let key = |cause: &Self| (cause.group(), Reverse(cause.count()));
            key(one).cmp(&key(other)).then_with(|| one.resource.cmp(&other.resource))
        });
        causes
    }

    /// Returns the section of a report that it belongs to.
    pub(super) fn group(&self) -> Group {
        self.first().group()
    }

    /// Returns the first fact, and how many there are besides.
    pub(super) fn line(&self) -> String {
        let (fact, rule) = (located(self.first()), self.first().change.rule.id);
        match self.count() - 1 {
            0 => format!("{fact} ({rule})"),
            more => format!("{fact}; {more} more like it ({rule})"),
        }
    }

    /// Returns the first fact.
    pub(super) fn first(&self) -> &'f Fact {
        self.facts[0]
    }

    /// Returns the number of facts.
    pub(super) fn count(&self) -> usize {
        self.facts.len()
    }

    /// Returns the facts.
    pub(super) fn facts(&self) -> &[&'f Fact] {
        &self.facts
    }
}

/// Returns the message of a fact, with the operation where the message does not name it.
pub(super) fn located(fact: &Fact) -> String {
    let Change { message, rust_path, .. } = &fact.change;
    let is_said = !rust_path.starts_with("client.") || message.contains("operation `");
    let message = one_line(message);
    if is_said { message } else { format!("{message}: {rust_path}") }
}

/// Returns the resource of all operations that a fact concerns.
pub(super) fn resource(fact: &Fact) -> String {
    let change = &fact.change;
    let mut resources =
        change.operations.iter().map(|operation| operation.rsplit_once('.').map_or("", |it| it.0));
    let Some(first) = resources.next() else {
        let path = change.spec_path();
        return path.split('.').next().unwrap_or_default().to_owned();
    };
    let shared = resources.fold(first, shared);
    if shared.is_empty() { SEVERAL.to_owned() } else { shared.to_owned() }
}

/// Returns the resource that two resources are, or stand in.
fn shared<'r>(one: &'r str, other: &str) -> &'r str {
    let mut end = 0;
    let mut others = other.split('.');
    for part in one.split('.') {
        if others.next() != Some(part) {
            break;
        }
        end += part.len() + usize::from(end > 0);
    }
    &one[..end]
}

/// Returns what a fact may have in common with others, besides its rule and its resource.
fn commons(fact: &Fact) -> [Option<Common<'_>>; 2] {
    let change = &fact.change;
    let is_old = change.new.is_none() && change.old.is_some();
    let path = if is_old { &change.old_path } else { &change.new_path };
    match &path[..] {
        [section, name, .., member] if section == "types" && path.len() > 2 => {
            [Some(Common::Type(name)), Some(Common::Member(member))]
        }
        _ => [None, None],
    }
}
