//! Groups of query parameters that several operations share.

use std::collections::BTreeMap;

use super::model::{Member, Operation};
use super::written::member_text;
use crate::lower::names::join;

/// A group costs a name, so fewer operations or parameters are not worth one.
const OPERATIONS: usize = 3;
const PARAMETERS: usize = 2;

/// Takes the parameters that several operations share out of them. The groups are returned by their
/// names, the one with the most uses first.
pub(super) fn share(operations: &mut [Operation]) -> Vec<(String, Vec<Member>)> {
    let mut groups: Vec<(String, Vec<Member>)> = Vec::new();
    let texts = |operation: &Operation| operation.query.iter().map(text).collect();
    let mut texts: Vec<Vec<Option<String>>> = operations.iter().map(texts).collect();
    while let Some(best) = best(&texts) {
        let mut group: Option<Vec<Member>> = None;
        let mut users = Vec::new();
        for (at, (operation, texts)) in operations.iter_mut().zip(&mut texts).enumerate() {
            let is_shared =
                |text: &Option<String>| text.as_ref().is_some_and(|text| best.contains(text));
            if texts.iter().filter(|text| is_shared(text)).count() < best.len() {
                continue;
            }
            let (mut shared, mut own) = (Vec::new(), Vec::new());
            for (member, text) in operation.query.drain(..).zip(&*texts) {
                if is_shared(text) { shared.push(member) } else { own.push(member) }
            }
            operation.query = own;
            texts.retain(|text| !is_shared(text));
            group.get_or_insert(shared);
            users.push(at);
        }
        let Some(group) = group else { break };
        let name = name(&group, users.iter().map(|at| &operations[*at]), &groups);
        users.iter().for_each(|at| operations[*at].groups.push(name.clone()));
        groups.push((name, group));
    }
    groups
}

/// What a parameter says; none of one that is required, whose place among the arguments counts.
fn text(member: &Member) -> Option<String> {
    member.optional.then(|| member_text(member))
}

/// The set of parameters whose group saves the most lines.
fn best(texts: &[Vec<Option<String>>]) -> Option<Vec<String>> {
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for text in texts.iter().flatten().flatten() {
        *counts.entry(text).or_default() += 1;
    }
    let mut sets: BTreeMap<Vec<&str>, usize> = BTreeMap::new();
    for texts in texts {
        let common =
            texts.iter().flatten().map(String::as_str).filter(|text| counts[text] >= OPERATIONS);
        let mut common: Vec<&str> = common.collect();
        common.sort_unstable();
        *sets.entry(common).or_default() += 1;
    }
    let candidates = sets.keys().filter(|set| set.len() >= PARAMETERS).map(|set| {
        let has_all = |other: &&Vec<&str>| set.iter().all(|text| other.contains(text));
        let uses: usize = sets.keys().filter(has_all).map(|other| sets[other]).sum();
        (uses, set)
    });
    let useful = candidates.filter(|(uses, _)| *uses >= OPERATIONS);
    // Of equal ones the first by name, so that the same document gives the same groups.
    let best = useful.max_by(|(uses, set), (other_uses, other)| {
        (uses * set.len()).cmp(&(other_uses * other.len())).then_with(|| other.cmp(set))
    });
    best.map(|(_, set)| set.iter().map(|text| (*text).to_owned()).collect())
}

/// The name of a group: its parameters, where they are few; else what the operations that take it
/// have in common.
fn name<'o>(
    members: &[Member],
    users: impl Iterator<Item = &'o Operation> + Clone,
    groups: &[(String, Vec<Member>)],
) -> String {
    let names: Vec<&str> = members.iter().map(|member| member.name.as_str()).collect();
    let name = match names[..] {
        [one, two] => join(&[one, "and", two]),
        _ => {
            let method = common(users.clone().map(|operation| Some(&operation.name)));
            let resource = common(users.map(|operation| operation.resource.last()));
            let common = method.or(resource).map_or("shared", String::as_str);
            join(&[common, "parameters"])
        }
    };
    let taken = |name: &str| groups.iter().any(|(known, _)| known == name);
    let numbered = (2..).map(|number| format!("{name}{number}"));
    std::iter::once(name.clone()).chain(numbered).find(|name| !taken(name)).unwrap_or(name)
}

/// Returns what all are, if they are the same.
fn common<'n>(mut names: impl Iterator<Item = Option<&'n String>>) -> Option<&'n String> {
    let first = names.next()??;
    names.all(|name| name == Some(first)).then_some(first)
}
