//! Constraints on the values of a field or of an alias.

use super::Report;
use super::object::Object;
use super::scalar::{meant_number, text};
use crate::constraint::{Bound, Constraint, Subject};
use crate::diagnostics::{Diagnostic, Place};
use crate::spec::{Node, Spanned, Value};

/// A constraint with its value.
#[derive(Clone, Debug)]
pub struct Limit {
    /// The constraint, its place that of the key.
    pub constraint: Spanned<Constraint>,
    /// Its value.
    pub bound: Spanned<Bound>,
}

/// The keys of constraints.
pub(super) const LIMITS: &[&str] =
    &["min_length", "max_length", "pattern", "minimum", "maximum", "min_items", "max_items"];

/// Reads the constraints of what has these keys, in the order of the language.
pub(super) fn limits(object: &mut Object, report: &mut Report) -> Vec<Limit> {
    let mut limits: Vec<Limit> = Vec::new();
    for constraint in Constraint::ALL.iter().copied() {
        let Some((key, node)) = object.take(constraint.name()) else { continue };
        let place = node.place;
        if let Some(bound) = bound(constraint, node, report) {
            limits.push(Limit {
                constraint: Spanned { value: constraint, place: key.place },
                bound: Spanned { value: bound, place },
            });
        }
    }
    check_ranges(&limits, report);
    limits
}

fn bound(constraint: Constraint, node: Node, report: &mut Report) -> Option<Bound> {
    match (constraint, constraint.subject()) {
        (Constraint::Pattern, _) => pattern(node, report),
        (_, Subject::Number) => number(node, report),
        (_, Subject::Text | Subject::List) => count(constraint.name(), node, report),
    }
}

/// A regular expression, whose dialect is the API's.
fn pattern(node: Node, report: &mut Report) -> Option<Bound> {
    let Spanned { value, place } = text(node, report)?;
    if value.is_empty() {
        let help = "write the regular expression, or leave the key out";
        report.bad_value("an empty `pattern` matches every text", place, help);
        return None;
    }
    if let Some(control) = value.chars().find(|letter| letter.is_control()) {
        let shown = control.escape_unicode();
        let message = format!("this `pattern` holds the control character `{shown}`");
        report.bad_value(message, place, "write it as an escape, such as `\\n`, in single quotes");
        return None;
    }
    Some(Bound::Pattern(value))
}

fn number(node: Node, report: &mut Report) -> Option<Bound> {
    match &node.value {
        Value::Int(number) => Some(Bound::Number(number.to_string())),
        Value::Float(number) if number.is_finite() => Some(Bound::Number(number.to_string())),
        Value::Float(_) => {
            let help = "JSON has neither infinity nor NaN: leave the key out";
            let message = format!("{} is not a limit", node.describe());
            report.bad_value(message, node.place, help);
            None
        }
        _ => {
            report.wrong_kind_help("a number", &node, meant_number(&node));
            None
        }
    }
}

fn count(key: &str, node: Node, report: &mut Report) -> Option<Bound> {
    let Value::Int(number) = node.value else {
        report.wrong_kind_help("a whole number", &node, meant_number(&node));
        return None;
    };
    let count = u64::try_from(number).ok();
    if count.is_none() {
        let message = format!("{number} is not a possible `{key}`");
        report.bad_value(message, node.place, "write a whole number, 0 or more");
    }
    count.map(Bound::Count)
}

/// Reports a range that no value is in.
fn check_ranges(limits: &[Limit], report: &mut Report) {
    let find = |constraint: Constraint| -> Option<(&Bound, Place)> {
        let limit = limits.iter().find(|limit| limit.constraint.value == constraint)?;
        Some((&limit.bound.value, limit.bound.place))
    };
    for limit in limits {
        let least = &limit.bound;
        let Some(upper) = limit.constraint.value.upper() else { continue };
        let Some((most, place)) = find(upper) else { continue };
        if least.value.compare(most).is_some_and(std::cmp::Ordering::is_gt) {
            let (lower, upper) = (limit.constraint.value.name(), upper.name());
            let message = format!("`{upper}` is {most}, and `{lower}` is {}", least.value);
            report.push(
                Diagnostic::new("bad-value", message, place)
                    .note(format!("`{lower}` is here"), least.place)
                    .help("exchange the two, or take one of them out"),
            );
        }
    }
}
