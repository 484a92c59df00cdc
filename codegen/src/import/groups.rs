//! Groups of query parameters that several operations share.
//!
//! A group is named after its parameters, so that it keeps its name whoever else takes it.

use std::collections::BTreeMap;

use super::model::{Member, Operation};
use super::written::member_text;
use crate::lower::names::join;

/// A group costs a name, so fewer operations or parameters are not worth one.
const OPERATIONS: usize = 3;
const PARAMETERS: usize = 2;
/// A name that lists more parameters, or is longer, says no more.
const NAMED: usize = 3;
const LONGEST: usize = 40;

/// Takes the parameters that several operations share out of them. The groups are returned by their
/// names, the one with the most uses first.
pub(super) fn share(operations: &mut [Operation]) -> Vec<(String, Vec<Member>)> {
    let mut groups: Vec<(Vec<String>, Vec<Member>)> = Vec::new();
    let mut users: Vec<Vec<usize>> = Vec::new();
    let texts = |operation: &Operation| operation.query.iter().map(text).collect();
    let mut texts: Vec<Vec<Option<String>>> = operations.iter().map(texts).collect();
    while let Some(best) = best(&texts) {
        let mut group: Option<(&str, Vec<Member>)> = None;
        let mut takers = Vec::new();
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
            takers.push(at);
            // In the order in which the operation with the shortest path has them.
            let rank = |path: &str| (path.len(), path.to_owned());
            if group.as_ref().is_none_or(|(path, _)| rank(&operation.path) < rank(path)) {
                group = Some((&operation.path, shared));
            }
        }
        let Some((_, group)) = group else { break };
        groups.push((best, group));
        users.push(takers);
    }
    let names = names(&groups);
    for (name, users) in names.iter().zip(users) {
        users.iter().for_each(|at| operations[*at].groups.push(name.clone()));
    }
    names.into_iter().zip(groups.into_iter().map(|(_, members)| members)).collect()
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

/// Returns the names of groups. Of those with one name, the first by what it holds has no number.
fn names(groups: &[(Vec<String>, Vec<Member>)]) -> Vec<String> {
    let mut by_content: Vec<usize> = (0..groups.len()).collect();
    by_content.sort_by_key(|at| &groups[*at].0);
    let mut names = vec![String::new(); groups.len()];
    for at in by_content {
        let name = name(&groups[at].1);
        let numbered = (2..).map(|number| format!("{name}{number}"));
        let mut candidates = std::iter::once(name.clone()).chain(numbered);
        let free = candidates.find(|name| !names.contains(name));
        names[at] = free.unwrap_or(name);
    }
    names
}

/// The name of a group: its parameters, or the first two of many.
fn name(members: &[Member]) -> String {
    let mut names: Vec<&str> = members.iter().map(|member| member.name.as_str()).collect();
    names.sort_unstable();
    let joined =
        |names: &[&str], last: &[&str]| join(&[&[names.join(" and ").as_str()], last].concat());
    let name = joined(&names, &[]);
    if names.len() <= 2 || names.len() <= NAMED && name.len() <= LONGEST {
        return name;
    }
    joined(&names[..2], &["parameters"])
}
