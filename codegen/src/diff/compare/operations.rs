//! Pairs of operations: two of the same name in Rust or, failing that, two that make the same call.

use std::collections::{BTreeMap, HashMap};

use super::aliases::Called;
use super::comparison::{Comparison, added, changed, removed};
use super::index::Flat;
use super::matching::{Matched, matched};
use super::notes::before;
use super::site::{Place, Site};
use super::urls::{Prefix, shape};
use crate::api::{Api, Parameter, Resource, Response};
use crate::diff::facts::{Rule, rules};

impl<'a> Comparison<'a> {
    pub(super) fn operations(&mut self) {
        let old: Vec<Flat<'a>> = self.old.operations.clone();
        let new: Vec<Flat<'a>> = self.new.operations.clone();
        let Together { both, only_old, only_new } = std::mem::take(&mut self.together);
        let pairs = both.iter().map(|(was, is)| (&old[*was], &new[*is]));
        self.moves(&pairs.clone().collect::<Vec<_>>());
        for (was, is) in pairs {
            self.operation(was, is);
        }
        for was in only_old.into_iter().map(|at| &old[at]) {
            let before = before(&was.operation.notes);
            let message = format!("operation `{}`{before} was removed", was.name());
            let site = operation_site(was, was);
            self.found(rules::OPERATION_REMOVED, &site, removed(&site.old.wire), message);
        }
        for is in only_new.into_iter().map(|at| &new[at]) {
            let message = format!("operation `{}` was added", is.name());
            let site = operation_site(is, is);
            self.found(rules::OPERATION_ADDED, &site, added(&site.new.wire), message);
        }
    }

    /// Operations that are reached or called otherwise; a resource that moves as a whole is one
    /// fact.
    fn moves(&mut self, pairs: &[(&Flat<'a>, &Flat<'a>)]) {
        let mut moved: BTreeMap<(String, String), Vec<(&Flat<'a>, &Flat<'a>)>> = BTreeMap::new();
        // How many operations that are there before and after are reached in a way.
        let (mut left, mut entered) = (HashMap::new(), HashMap::new());
        for (was, is) in pairs {
            let (from, to) = (accessors(was), accessors(is));
            *left.entry(from.clone()).or_insert(0) += 1;
            *entered.entry(to.clone()).or_insert(0) += 1;
            if from != to {
                moved.entry((from, to)).or_default().push((*was, *is));
            } else {
                self.renamed_operation(was, is);
            }
        }
        let mut moves = Vec::new();
        for ((from, to), moved) in moved {
            // Nothing that is still there stays behind, and nothing was there before.
            if left[&from] != moved.len() || entered[&to] != moved.len() {
                for (was, is) in moved {
                    self.called_otherwise(rules::OPERATION_MOVED, was, is);
                }
                continue;
            }
            let place = |flat: &Flat<'_>, rust: &str| Place {
                path: flat.path[..flat.path.len() - 1].to_vec(),
                rust: rust.to_owned(),
                wire: String::new(),
            };
            let (was, is) = moved[0];
            let mut site = Site::apart(place(was, &from), place(is, &to));
            site.operations = moved.iter().map(|(_, is)| is.name()).collect();
            let (old, new) = (former(self.old.api), former(self.new.api));
            // The resource above has moved, and leads here in both ways.
            if is_below(&new, (&from, &to)) || is_below(&old, (&to, &from)) {
                self.resource(was.resource, is.resource);
                moved.into_iter().for_each(|(was, is)| self.renamed_operation(was, is));
                continue;
            }
            let is_kept = new.contains(&(from.clone(), to.clone()));
            let (rule, message) = if is_kept {
                (
                    rules::ALIAS_ADDED,
                    format!(
                        "`{from}` is reached as `{to}`, and still as before, which is deprecated"
                    ),
                )
            } else if old.contains(&(to.clone(), from.clone())) {
                let message = format!("`{to}` is reached so again, and no longer as `{from}`");
                (rules::ALIAS_REMOVED, message)
            } else {
                (rules::RESOURCE_MOVED, format!("`{from}` is reached as `{to}`"))
            };
            moves.push((from.clone(), to.clone()));
            self.found(rule, &site, changed(from, to), message);
            self.resource(was.resource, is.resource);
            for (was, is) in moved {
                self.renamed_operation(was, is);
            }
        }
        self.former_resources(&moves);
    }

    /// Compares the ways in which resources were reached before, but for what has moved now.
    fn former_resources(&mut self, moves: &[(String, String)]) {
        let (old, new) = (former(self.old.api), former(self.new.api));
        let is_lost = |was: &String| {
            !new.iter().any(|(from, _)| from == was)
                && !moves.iter().any(|(_, to)| to == was)
                && !self.new.operations.iter().any(|flat| accessors(flat) == *was)
        };
        let lost: Vec<&(String, String)> = old.iter().filter(|(was, _)| is_lost(was)).collect();
        let is_new = |was: &String| {
            !old.iter().any(|(from, _)| from == was) && !moves.iter().any(|(from, _)| from == was)
        };
        let come: Vec<&(String, String)> = new.iter().filter(|(was, _)| is_new(was)).collect();
        for (was, is) in lost {
            let message = format!("`{is}` is no longer reached as `{was}`, which was deprecated");
            let site = former_site(was);
            self.found(rules::ALIAS_REMOVED, &site, removed(was), message);
        }
        for (was, is) in come {
            let message = format!("`{is}` is also reached as `{was}`, which is deprecated");
            let site = former_site(was);
            self.found(rules::ALIAS_ADDED, &site, added(was), message);
        }
    }

    /// Compares the names of the methods of an operation.
    fn renamed_operation(&mut self, was: &Flat<'a>, is: &Flat<'a>) {
        let (site, what) = (operation_site(was, is), format!("operation `{}`", is.name()));
        let called = |flat: &Flat<'a>| Called::of(&flat.operation.ident, &flat.operation.notes);
        let (from, to) = (called(was), called(is));
        self.former_names(&site, &what, from, to);
        if from.now == to.now {
            return;
        }
        if from.has(to.now) || to.has(from.now) {
            let (rule, what) = (rules::OPERATION_RENAMED, format!("operation `{}`", was.name()));
            self.renamed(rule, &site, &what, from, to, |_, _| String::new());
        } else {
            self.called_otherwise(rules::OPERATION_RENAMED, was, is);
        }
    }

    fn called_otherwise(&mut self, rule: &'static Rule, was: &Flat<'a>, is: &Flat<'a>) {
        let (from, to) = (was.call(), is.call());
        let message =
            format!("operation `{}` is called as `{to}`, no longer as `{from}`", is.name());
        self.found(rule, &operation_site(was, is), changed(from, to), message);
    }

    /// Resources are what leads to operations; one without any is reported separately.
    pub(super) fn resources(&mut self) {
        let (old, new) = (self.old.resources.clone(), self.new.resources.clone());
        let Matched { both, only_old, only_new } =
            matched(&old, &new, [|a: &Resource, b: &Resource| a.path == b.path]);
        for (was, is) in both.into_iter().filter(|(was, is)| !was.is_former() && !is.is_former()) {
            self.resource(was, is);
        }
        for was in only_old.into_iter().filter(|resource| is_empty(resource)) {
            let name = was.path.join(".");
            let message = format!("resource `{name}` was removed");
            self.found(rules::RESOURCE_REMOVED, &resource_site(was, was), removed(name), message);
        }
        for is in only_new.into_iter().filter(|resource| is_empty(resource)) {
            let name = is.path.join(".");
            let message = format!("resource `{name}` was added");
            self.found(rules::RESOURCE_ADDED, &resource_site(is, is), added(name), message);
        }
    }

    fn resource(&mut self, was: &Resource, is: &Resource) {
        // What it is called is compared by the calls of its operations.
        let Resource {
            path: _,
            // Its name and that of its feature show in the path of each operation.
            ident: _,
            feature: _,
            type_ident: _,
            notes,
            operations: _,
            resources: _,
            // `former_resources`.
            former: _,
        } = was;
        let what = format!("resource `{}`", is.path.join("."));
        self.notes(&resource_site(was, is), &what, notes, &is.notes);
    }
}

/// Returns the site of an operation.
pub(super) fn operation_site(was: &Flat<'_>, is: &Flat<'_>) -> Site {
    let place = |flat: &Flat<'_>| Place {
        path: flat.path.clone(),
        rust: format!("{}()", flat.call()),
        wire: format!("{} {}", flat.operation.method.as_str(), flat.operation.path),
    };
    let mut site = Site::apart(place(was), place(is));
    site.operations = vec![is.name()];
    site
}

fn resource_site(was: &Resource, is: &Resource) -> Site {
    let place = |resource: &Resource| Place {
        path: [&["resources".to_owned()][..], &resource.path].concat(),
        rust: resource.type_ident.plain().to_owned(),
        wire: String::new(),
    };
    Site::apart(place(was), place(is))
}

fn is_empty(resource: &Resource) -> bool {
    resource.operations.is_empty()
        && !resource.is_former()
        && resource.resources.iter().all(is_empty)
}

/// The ways in which resources were reached, and are now.
fn former(api: &Api) -> Vec<(String, String)> {
    let mut found: Vec<(String, String)> =
        api.former.iter().map(|former| (former.was(), former.is())).collect();
    let mut open: Vec<&Resource> = api.resources.iter().collect();
    while let Some(resource) = open.pop() {
        found.extend(resource.former.iter().map(|former| (former.was(), former.is())));
        open.extend(&resource.resources);
    }
    found.sort();
    found
}

/// Whether one of these ways leads to a resource above, and from there on as to this one.
fn is_below(ways: &[(String, String)], (from, to): (&str, &str)) -> bool {
    ways.iter().any(|(was, is)| {
        let rest = from.strip_prefix(was.as_str()).filter(|rest| rest.starts_with('.'));
        rest.is_some() && rest == to.strip_prefix(is.as_str())
    })
}

fn former_site(rust: &str) -> Site {
    let place =
        || Place { path: vec!["resources".to_owned()], rust: rust.to_owned(), wire: String::new() };
    Site::apart(place(), place())
}

/// `client.beta().chat()`.
fn accessors(flat: &Flat<'_>) -> String {
    let call = flat.call();
    call.rsplit_once('.').map_or(call.clone(), |(accessors, _)| accessors.to_owned())
}

/// Pairs of operations, by their indexes in the row of each side.
#[derive(Debug, Default)]
pub(super) struct Together {
    pub(super) both: Vec<(usize, usize)>,
    /// Those that only the old side has.
    pub(super) only_old: Vec<usize>,
    /// Those that only the new side has.
    pub(super) only_new: Vec<usize>,
}

/// Brings operations together. The prefix is what may have moved between the base URL and the
/// paths.
pub(super) fn bring_together(old: &[Flat<'_>], new: &[Flat<'_>], prefix: &Prefix) -> Together {
    let mut found: Vec<Option<usize>> = vec![None; new.len()];
    let mut taken = vec![false; old.len()];
    // The same method in Rust, then the same names, then the same call: of several the one that is
    // called the same, then the one that returns the same.
    let ways: [fn(&Flat<'_>, &str) -> String; 4] = [
        |flat, _| flat.call(),
        |flat, _| flat.name(),
        |flat, prefix| {
            format!(
                "{} {:?}",
                call(flat, prefix),
                (kind(&flat.operation.response), &flat.operation.ident)
            )
        },
        |flat, prefix| {
            let is_bodiless = flat.operation.body.is_none();
            format!("{} {:?}", call(flat, prefix), (kind(&flat.operation.response), is_bodiless))
        },
    ];
    // With the prefix calls are the same if their URLs are, without it if their paths are.
    let prefixed = ways.iter().map(|key| (key, prefix.old.as_str(), prefix.new.as_str()));
    let bare = ways[2..].iter().map(|key| (key, "", "")).filter(|_| !prefix.is_empty());
    for (key, before_old, before_new) in prefixed.chain(bare) {
        let mut free: HashMap<String, Vec<usize>> = HashMap::new();
        for (at, flat) in old.iter().enumerate().filter(|(at, _)| !taken[*at]) {
            free.entry(key(flat, before_old)).or_default().push(at);
        }
        for (at, flat) in new.iter().enumerate() {
            if found[at].is_none()
                && let Some(free) =
                    free.get_mut(&key(flat, before_new)).filter(|free| !free.is_empty())
            {
                // Of several the one that has most parameters in common.
                let likeness = |at: &usize| shared_parameters(&old[free[*at]], flat);
                let best = (0..free.len()).rev().max_by_key(likeness).unwrap_or_default();
                let was = free.remove(best);
                found[at] = Some(was);
                taken[was] = true;
            }
        }
    }
    Together {
        both: found.iter().enumerate().filter_map(|(at, was)| Some(((*was)?, at))).collect(),
        only_old: (0..old.len()).filter(|at| !taken[*at]).collect(),
        only_new: (0..new.len()).filter(|at| found[*at].is_none()).collect(),
    }
}

/// Counts the parameters that two operations have in common.
fn shared_parameters(old: &Flat<'_>, new: &Flat<'_>) -> usize {
    let has = |is: &&Parameter| {
        let mut others = old.operation.parameters.iter();
        others.any(|was| was.location == is.location && was.wire == is.wire)
    };
    new.operation.parameters.iter().filter(has).count()
}

/// The method and the path with what is in front of it, whatever its parameters are called.
fn call(flat: &Flat<'_>, prefix: &str) -> String {
    let prefix = if flat.operation.server.is_none() { prefix } else { "" };
    format!("{} {prefix}{}", flat.operation.method.as_str(), shape(&flat.operation.path))
}

/// The kind of response.
pub(super) fn kind(response: &Response) -> &'static str {
    match response {
        Response::Empty => "nothing",
        Response::Value(_) => "a value",
        Response::Text => "text",
        Response::Binary => "bytes",
        Response::Events(_) => "events",
        Response::TextEvents => "events of text",
        Response::Lines(_) => "lines",
        Response::Pages { .. } => "pages",
        Response::ByStatus(_) => "a value by status",
    }
}
