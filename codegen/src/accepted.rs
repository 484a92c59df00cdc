//! Breaks that people have accepted: `spec/<sdk>.accepted.yaml`.
//!
//! A list of fingerprints, each with the reason and the version that brings the break. What is
//! listed is read as strictly as a spec, for an entry that does not mean what it says lets a break
//! through.

use std::collections::HashMap;

use crate::diagnostics::{Diagnostic, Diagnostics, Place, Source, nearest};
use crate::diff::{Acceptance, Comparison, Fact, Verdict, rules};
use crate::version::is_version;
use crate::yaml::{self, Node, Spanned, Value};

const KEYS: [&str; 4] = ["fingerprint", "rule", "reason", "version"];
const SHAPE: &str = "an entry is `- {fingerprint: \"…\", rule: …, version: …, reason: …}`, as `cargo xtask diff` prints it";

/// A break that was accepted.
#[derive(Clone, Debug, PartialEq)]
pub struct Accepted {
    /// The fingerprint of the change.
    pub fingerprint: Spanned<String>,
    /// The rule that it is one of, where the entry says so.
    pub rule: Option<Spanned<String>>,
    /// The reason why it is accepted.
    pub reason: String,
    /// The version of the crate that brings it.
    pub version: Spanned<String>,
}

/// Every entry of the file.
///
/// # Errors
///
/// Every mistake in it.
pub fn read(source: &Source) -> Result<Vec<Accepted>, Diagnostics> {
    let mut diagnostics = Diagnostics::default();
    let node = yaml::load_file(0, &source.text, &mut diagnostics);
    let entries = node.map(|node| entries(node, &mut diagnostics)).unwrap_or_default();
    report_duplicates(&entries, &mut diagnostics);
    diagnostics.gate(entries)
}

fn entries(node: Node, diagnostics: &mut Diagnostics) -> Vec<Accepted> {
    match node.value {
        Value::Null => Vec::new(),
        Value::Seq(nodes) => {
            nodes.into_iter().filter_map(|node| entry(node, diagnostics)).collect()
        }
        _ => {
            wrong_kind("a list of accepted breaks", &node, diagnostics);
            Vec::new()
        }
    }
}

fn entry(node: Node, diagnostics: &mut Diagnostics) -> Option<Accepted> {
    let place = node.place;
    let Value::Map(members) = node.value else {
        wrong_kind("a mapping for an accepted break", &node, diagnostics);
        return None;
    };
    let mut found: [Option<Node>; 4] = Default::default();
    for (key, node) in members {
        // One that is misspelt is reported, and read as the one that is meant.
        let meant = nearest(&key.value, KEYS).unwrap_or(&key.value);
        if !KEYS.contains(&key.value.as_str()) {
            let message = format!("an accepted break has no key `{}`", key.value);
            diagnostics.push(
                Diagnostic::new("unknown-key", message, key.place)
                    .help(format!("its keys are `{}`", KEYS.join("`, `")))
                    .suggest(&key.value, KEYS),
            );
        }
        if let Some(at) = KEYS.iter().position(|known| *known == meant) {
            found[at].get_or_insert(node);
        }
    }
    let [fingerprint, rule, reason, version] = found;
    let mut required = |node: Option<Node>, key: &str| {
        if node.is_none() {
            let message = format!("an accepted break has no `{key}`");
            diagnostics.push(Diagnostic::new("missing-key", message, place).help(SHAPE));
        }
        text(node?, diagnostics)
    };
    let fingerprint = required(fingerprint, "fingerprint");
    let reason = required(reason, "reason");
    let version = required(version, "version");
    let fingerprint = checked(
        fingerprint,
        is_fingerprint,
        "not a fingerprint",
        "a fingerprint is 16 digits of 0-9 and a-f; `cargo xtask diff` prints it beside the change",
        diagnostics,
    );
    let reason = checked(
        reason,
        |text| !text.trim().is_empty(),
        "not a reason",
        "say why callers can bear it: the changelog repeats it",
        diagnostics,
    );
    let version = checked(
        version,
        is_version,
        "not a semantic version",
        "write the version of the crate that brings the break, such as `0.2.0`",
        diagnostics,
    );
    let rule = rule.and_then(|node| text(node, diagnostics));
    if let Some(rule) = &rule {
        check_rule(rule, diagnostics);
    }
    Some(Accepted { fingerprint: fingerprint?, rule, reason: reason?.value, version: version? })
}

fn text(node: Node, diagnostics: &mut Diagnostics) -> Option<Spanned<String>> {
    let place = node.place;
    match node.value {
        Value::String(value) => Some(Spanned { value, place }),
        _ => {
            wrong_kind("text", &node, diagnostics);
            None
        }
    }
}

fn checked(
    text: Option<Spanned<String>>,
    is_good: fn(&str) -> bool,
    fault: &str,
    help: &str,
    diagnostics: &mut Diagnostics,
) -> Option<Spanned<String>> {
    let text = text?;
    if is_good(&text.value) {
        return Some(text);
    }
    let message = format!("`{}` is {fault}", text.value);
    diagnostics.push(Diagnostic::new("bad-value", message, text.place).help(help));
    None
}

fn is_fingerprint(text: &str) -> bool {
    text.len() == 16 && text.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'))
}

fn check_rule(rule: &Spanned<String>, diagnostics: &mut Diagnostics) {
    if rules::ALL.iter().all(|known| known.id != rule.value) {
        diagnostics.push(
            Diagnostic::new("bad-value", format!("there is no rule `{}`", rule.value), rule.place)
                .help("`cargo xtask diff` prints the rule of each change")
                .suggest(&rule.value, rules::ALL.iter().map(|known| known.id)),
        );
    }
}

/// A break may be undone and made again in a later version, but one version breaks once.
fn report_duplicates(entries: &[Accepted], diagnostics: &mut Diagnostics) {
    let mut first: HashMap<(&str, &str), Place> = HashMap::new();
    for Accepted { fingerprint, version, .. } in entries {
        let earlier = first.insert((&fingerprint.value, &version.value), fingerprint.place);
        if let Some(earlier) = earlier {
            let message = format!("`{}` is accepted twice", fingerprint.value);
            diagnostics.push(
                Diagnostic::new("duplicate-key", message, fingerprint.place)
                    .note("it is accepted here first", earlier)
                    .help("take one of the two out"),
            );
        }
    }
}

fn wrong_kind(expected: &str, node: &Node, diagnostics: &mut Diagnostics) {
    let message = format!("expected {expected}, found {}", node.describe());
    let diagnostic = Diagnostic::new("wrong-kind", message, node.place);
    let help = match &node.value {
        Value::Bool(_) | Value::Int(_) | Value::Float(_) => {
            "put it in quotes, so that it is text and stays as it is written"
        }
        _ => SHAPE,
    };
    diagnostics.push(diagnostic.help(help));
}

/// Marks the facts that a list accepts, and notes the entries of the next release that match no
/// fact.
///
/// # Errors
///
/// Every mistake in the list.
pub fn apply(list: &Source, comparison: &mut Comparison) -> Result<(), Diagnostics> {
    let Comparison { facts, verdict, stale } = comparison;
    let (old, release) = (&verdict.old_version, verdict.release());
    let mut diagnostics = Diagnostics::default();
    for Accepted { fingerprint, rule, reason, version } in read(list)? {
        // An entry for an earlier release says nothing about this one.
        if !Verdict::of(&[], old, &version.value).is_version_enough() {
            continue;
        }
        let acceptance =
            Acceptance { fingerprint: fingerprint.value, version: version.value, reason };
        let is_it = |fact: &&mut Fact| {
            fact.accepted.is_none() && fact.change.fingerprint() == acceptance.fingerprint
        };
        let mut is_used = false;
        for fact in facts.iter_mut().filter(is_it) {
            is_used = true;
            match &rule {
                Some(rule) if rule.value != fact.change.rule.id => {
                    diagnostics.push(other_rule(rule, fact.change.rule.id));
                }
                _ => fact.accepted = Some(acceptance.clone()),
            }
        }
        if !is_used && release != old && acceptance.version == release {
            stale.push(acceptance);
        }
    }
    diagnostics.gate(())
}

/// Reports an entry that names another rule than that of its change.
fn other_rule(entry: &Spanned<String>, rule: &str) -> Diagnostic {
    let message = format!("the change with this fingerprint has the rule `{rule}`");
    Diagnostic::new("bad-value", message, entry.place)
        .help(format!("write `rule: {rule}`, or the fingerprint of the change that is meant"))
}
