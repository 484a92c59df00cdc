//! Overlays: files that change the document before anything reads it, as the Overlay Specification
//! 1.0 and 1.1 says, but that a target which selects nothing is a mistake here.
//!
//! What an overlay brings keeps its place in the overlay.

use super::jsonpath::{Fault, Query};
use crate::diagnostics::{Diagnostic, Diagnostics, Place};
use crate::yaml::{Node, Value};

/// The keys of an overlay, of its `info` and of its actions; each may have `x-` keys besides.
const KEYS: &[&str] = &["overlay", "info", "extends", "actions"];
const INFO_KEYS: &[&str] = &["title", "version", "description"];
const ACTION_KEYS: &[&str] = &["target", "description", "update", "copy", "remove"];

/// A change of what a target selects.
struct Action<'o> {
    target: Query,
    /// The text of the target.
    node: &'o Node,
    change: Change<'o>,
}

enum Change<'o> {
    Remove,
    Update(&'o Node),
    Copy(Query, &'o Node),
}

/// Applies an overlay. Nothing is changed where it has a mistake that needs no document to be seen.
pub(super) fn apply(document: &mut Node, overlay: &Node, diagnostics: &mut Diagnostics) {
    let known = diagnostics.len();
    let actions = read(overlay, diagnostics);
    if diagnostics.len() > known {
        return;
    }
    for action in actions {
        if let Err(mistake) = act(document, &action) {
            diagnostics.push(*mistake);
        }
    }
}

fn read<'o>(overlay: &'o Node, diagnostics: &mut Diagnostics) -> Vec<Action<'o>> {
    let version = overlay.get("overlay");
    let text = version.and_then(Node::text).unwrap_or_default();
    let feature_set = match version.map(|version| &version.value) {
        // Without the third number, and unquoted.
        Some(Value::Float(1.0)) => "1.0",
        Some(Value::Float(1.1)) => "1.1",
        _ => text.rsplit_once('.').map_or(text, |(feature_set, _)| feature_set),
    };
    if !matches!(feature_set, "1.0" | "1.1") {
        diagnostics.push(match version {
            Some(version) => Diagnostic::new(
                "bad-document",
                format!("{} is not a version of the Overlay Specification", version.describe()),
                version.place,
            )
            .help("1.0 and 1.1 are read: `overlay: 1.1.0`"),
            None => Diagnostic::new("bad-document", "this is not an overlay", overlay.place)
                .help("it begins with its version: `overlay: 1.1.0`"),
        });
        return Vec::new();
    }
    let has_slip = check_keys("an overlay", overlay, KEYS, diagnostics);
    if let Some(info) = overlay.get("info") {
        check_keys("`info`", info, INFO_KEYS, diagnostics);
    }
    let actions = overlay.get("actions").map_or(&[][..], Node::items);
    if actions.is_empty() && !has_slip {
        let place = overlay.get("actions").map_or(overlay.place, |actions| actions.place);
        let help = "write what it changes: `actions: [{target: $.info, update: {version: 2.0.0}}]`";
        let missing = Diagnostic::new("missing-key", "an overlay has `actions`", place);
        diagnostics.push(missing.help(help));
    }
    actions.iter().filter_map(|node| action(node, feature_set, diagnostics)).collect()
}

fn action<'o>(
    node: &'o Node,
    feature_set: &str,
    diagnostics: &mut Diagnostics,
) -> Option<Action<'o>> {
    // What a misspelt key says is not reported as missing.
    if check_keys("an action", node, ACTION_KEYS, diagnostics) {
        return None;
    }
    let Some(target) = node.get("target") else {
        let help = "write the JSONPath of what it changes: `target: $.paths['/notes'].get`";
        let missing = Diagnostic::new("missing-key", "an action has a `target`", node.place);
        diagnostics.push(missing.help(help));
        return None;
    };
    let query = query(target, diagnostics)?;
    let is_removed = match node.get("remove") {
        None => false,
        Some(Node { value: Value::Bool(is_removed), .. }) => *is_removed,
        Some(other) => {
            let message =
                format!("`remove` is `true` or `false`, and this is {}", other.describe());
            diagnostics.push(
                Diagnostic::new("wrong-kind", message, other.place).help("write `remove: true`"),
            );
            return None;
        }
    };
    let change = match (node.get("update"), node.get("copy")) {
        _ if is_removed => Change::Remove,
        (Some(_), Some(copy)) => {
            let message = "an action has `update` or `copy`";
            let help = "make two actions of it, which are applied in their order";
            diagnostics.push(Diagnostic::new("conflicting-keys", message, copy.place).help(help));
            return None;
        }
        (_, Some(copy)) if feature_set == "1.0" => {
            let message = "`copy` is part of Overlay 1.1, and this is 1.0";
            let mistake = Diagnostic::new("unknown-key", message, copy.place);
            diagnostics.push(mistake.help("write `overlay: 1.1.0`"));
            return None;
        }
        (Some(update), None) => Change::Update(update),
        (None, Some(copy)) => Change::Copy(self::query(copy, diagnostics)?, copy),
        (None, None) => {
            let message = "an action has `update`, `copy` or `remove: true`";
            let help = "write what becomes of the target: `update: {description: Notes}`";
            diagnostics.push(Diagnostic::new("missing-key", message, node.place).help(help));
            return None;
        }
    };
    Some(Action { target: query, node: target, change })
}

/// Reports the keys that a mapping does not have. Returns true if there is one.
fn check_keys(what: &str, node: &Node, known: &[&str], diagnostics: &mut Diagnostics) -> bool {
    let before = diagnostics.len();
    for (key, _) in node.entries() {
        let name = key.value.as_str();
        if !known.contains(&name) && !name.starts_with("x-") {
            let message = format!("{what} has no key `{name}`");
            let mistake = Diagnostic::new("unknown-key", message, key.place)
                .help(format!("its keys are `{}`", known.join("`, `")))
                .suggest(name, known.iter().copied());
            diagnostics.push(mistake);
        }
    }
    diagnostics.len() > before
}

fn query(node: &Node, diagnostics: &mut Diagnostics) -> Option<Query> {
    let help = "it is like `$.paths['/notes'].get` or `$.paths.*.get.parameters[?@.in == 'query']`";
    let mistake = match node.text().map(Query::parse) {
        Some(Ok(query)) => return Some(query),
        Some(Err(Fault { at, expected })) => Diagnostic::new(
            "bad-value",
            format!("this JSONPath cannot be read: {expected} is expected"),
            node.place.within(at, 1),
        ),
        None => Diagnostic::new(
            "wrong-kind",
            format!("a JSONPath is text, and this is {}", node.describe()),
            node.place,
        ),
    };
    diagnostics.push(mistake.help(help));
    None
}

type Done = Result<(), Box<Diagnostic>>;

fn act(document: &mut Node, action: &Action<'_>) -> Done {
    let mut targets = action.target.select(document);
    if targets.is_empty() {
        return Err(Box::new(nothing(document, &action.target, action.node)));
    }
    targets.sort_unstable();
    targets.dedup();
    match &action.change {
        // The last one first, so that the positions of the others stay as they are.
        Change::Remove => {
            targets.iter().rev().try_for_each(|steps| remove(document, steps, action.node.place))
        }
        Change::Update(update) => {
            targets.iter().try_for_each(|steps| change(document, steps, update, update.place))
        }
        Change::Copy(query, node) => {
            let sources = query.select(document);
            let source = match &sources[..] {
                [] => return Err(Box::new(nothing(document, query, node))),
                [steps] => descend(document, steps).map(|source| source.clone()),
                _ => {
                    let message =
                        format!("this selects {} nodes, and one is copied", sources.len());
                    let mistake = Diagnostic::new("bad-value", message, node.place);
                    return Err(Box::new(mistake.help("write a path to one node")));
                }
            };
            let Some(source) = source else { return Ok(()) };
            targets.iter().try_for_each(|steps| change(document, steps, &source, node.place))
        }
    }
}

/// The mistake in a path that selects nothing.
fn nothing(document: &Node, query: &Query, node: &Node) -> Diagnostic {
    let text = node.text().unwrap_or_default();
    let mistake = Diagnostic::new(
        "unknown-name",
        format!("the document has nothing at `{text}`"),
        node.place,
    );
    let (end, found, name) = query.longest_selection(document);
    let mistake = mistake.help(format!("it has something at `{}`", &text[..end]));
    let Some(name) = name else { return mistake };
    let keys = found.iter().flat_map(|node| node.entries()).map(|(key, _)| key.value.as_str());
    mistake.suggest(name, keys)
}

fn descend<'n>(root: &'n mut Node, steps: &[usize]) -> Option<&'n mut Node> {
    steps.iter().try_fold(root, |node, step| match &mut node.value {
        Value::Map(entries) => entries.get_mut(*step).map(|(_, value)| value),
        Value::Seq(items) => items.get_mut(*step),
        _ => None,
    })
}

fn remove(document: &mut Node, steps: &[usize], place: Place) -> Done {
    let Some((last, above)) = steps.split_last() else {
        let message = "the document as a whole cannot be removed";
        let mistake = Diagnostic::new("bad-value", message, place);
        return Err(Box::new(mistake.help("write the path to a part of it: `$.servers[0]`")));
    };
    match descend(document, above).map(|holder| &mut holder.value) {
        Some(Value::Map(entries)) => drop(entries.remove(*last)),
        Some(Value::Seq(items)) => drop(items.remove(*last)),
        _ => {}
    }
    Ok(())
}

/// Merges a value into a target.
fn change(document: &mut Node, steps: &[usize], by: &Node, place: Place) -> Done {
    // What an earlier change of the same action has replaced is there no more.
    let Some(target) = descend(document, steps) else { return Ok(()) };
    match (&mut target.value, &by.value) {
        (Value::Map(_), Value::Map(_)) => merge(target, by),
        (Value::Seq(items), Value::Seq(added)) => items.extend(added.iter().cloned()),
        (Value::Seq(items), _) => items.push(by.clone()),
        (Value::Map(_), _) | (_, Value::Map(_) | Value::Seq(_)) => {
            let (target, by) = (target.describe(), by.describe());
            let message = format!("the target is {target}, and this is {by}");
            let help = "a mapping is merged into a mapping; text, a number or a boolean takes the place of another";
            return Err(Box::new(Diagnostic::new("wrong-kind", message, place).help(help)));
        }
        _ => *target = by.clone(),
    }
    Ok(())
}

/// Merges one value into another, at any depth. Nothing, which stands in an overlay that repeats
/// the outline of a document, leaves a mapping or a list as it is.
fn merge(target: &mut Node, by: &Node) {
    match (&mut target.value, &by.value) {
        (Value::Map(entries), Value::Map(added)) => {
            for (key, value) in added {
                match entries.iter_mut().find(|(known, _)| known.value == key.value) {
                    Some((_, known)) => merge(known, value),
                    None => entries.push((key.clone(), value.clone())),
                }
            }
        }
        (Value::Seq(items), Value::Seq(added)) => items.extend(added.iter().cloned()),
        (Value::Map(_) | Value::Seq(_), Value::Null) => {}
        _ => *target = by.clone(),
    }
}
