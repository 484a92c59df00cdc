//! The Cargo features of resources, where the package asks for them.
//!
//! Each resource that has operations, or leads to some, has a feature called after its accessors:
//! `client.beta().chat()` has `beta-chat`. A resource that was released keeps its feature, and what
//! is new makes way.

use std::collections::{HashMap, HashSet};

use super::names::Role;
use crate::api::{Kind, Lock, Resource, default_feature};
use crate::diagnostics::{Diagnostic, Diagnostics, Place};
use crate::spec::{self, Spec};

/// Names the features of all resources.
pub(super) fn name(spec: &Spec, resources: &mut [Resource], diagnostics: &mut Diagnostics) {
    if spec.package.as_ref().is_some_and(|package| package.resource_features) {
        let mut wanted = Vec::new();
        collect(&spec.resources, resources, "", &mut wanted);
        let former = former(&spec.resources);
        let names = choose(&wanted, former, &spec.lock, diagnostics);
        assign(resources, &mut names.into_iter());
    }
}

/// A feature that a resource is to have.
struct Wanted {
    path: Vec<String>,
    name: String,
    place: Place,
}

fn collect(
    written: &[spec::Resource],
    resources: &[Resource],
    above: &str,
    wanted: &mut Vec<Wanted>,
) {
    for (written, resource) in written.iter().zip(resources) {
        let words = format!("{above}{}", resource.ident.plain().trim_matches('_'));
        if has_feature(resource) {
            wanted.push(Wanted {
                path: resource.path.clone(),
                name: default_feature(&words),
                place: written.name.place,
            });
        }
        collect(&written.resources, &resource.resources, &format!("{words}_"), wanted);
    }
}

fn has_feature(resource: &Resource) -> bool {
    resource.all_operations().next().is_some()
}

/// The features that resources had where they were before.
fn former(written: &[spec::Resource]) -> Vec<Wanted> {
    let mut wanted = Vec::new();
    for resource in written {
        for former in &resource.notes.renamed_from {
            let path: Vec<String> = former.value.split('.').map(str::to_owned).collect();
            let words = path.iter().map(|name| Role::Resource.ident(name));
            let words: Vec<_> =
                words.map(|ident| ident.plain().trim_matches('_').to_owned()).collect();
            let name = default_feature(&words.join("_"));
            wanted.push(Wanted { path, name, place: former.place });
        }
        wanted.extend(self::former(&resource.resources));
    }
    wanted
}

/// The names of all features, in their order.
fn choose(
    wanted: &[Wanted],
    former: Vec<Wanted>,
    lock: &Lock,
    diagnostics: &mut Diagnostics,
) -> Vec<String> {
    let mut names: Vec<Option<String>> = vec![None; wanted.len()];
    let mut claims: HashMap<String, (String, Place)> = HashMap::new();
    for (it, name) in wanted.iter().zip(&mut names) {
        let released = released(lock, it).filter(|released| !claims.contains_key(released));
        if let Some(released) = &released {
            claims.insert(released.clone(), (it.path.join("."), it.place));
        }
        *name = released;
    }
    let taken: HashSet<&String> = wanted.iter().map(|it| &it.name).collect();
    for it in former.into_iter().filter(|it| !taken.contains(&it.name)) {
        claims.entry(it.name).or_insert((it.path.join("."), it.place));
    }
    let kept: HashSet<String> = claims.keys().cloned().collect();
    let is_free = |name: &String, claims: &HashMap<String, _>| {
        !claims.contains_key(name) && !taken.contains(name)
    };
    let mut choose = |it: &Wanted| {
        let Some((first, at)) = claims.get(&it.name) else {
            claims.insert(it.name.clone(), (it.path.join("."), it.place));
            return it.name.clone();
        };
        if !lock.is_empty() && kept.contains(&it.name) {
            let mut numbered = (2_u32..).map(|number| format!("{}-{number}", it.name));
            let name = numbered.find(|name| is_free(name, &claims)).unwrap_or_default();
            claims.insert(name.clone(), (it.path.join("."), it.place));
            return name;
        }
        let path = it.path.join(".");
        let message = format!("`{first}` and `{path}` both become the feature `{}`", it.name);
        diagnostics.push(
            Diagnostic::new("name-collision", message, it.place)
                .label(format!("becomes `{}`", it.name))
                .note(format!("`{first}` becomes it first"), *at)
                .help("give one of them another Rust name with `name: …`"),
        );
        it.name.clone()
    };
    let pairs = wanted.iter().zip(names);
    pairs.map(|(it, name)| name.unwrap_or_else(|| choose(it))).collect()
}

/// The feature by which a resource was released.
fn released(lock: &Lock, wanted: &Wanted) -> Option<String> {
    let above = ["resources".to_owned()];
    let path: Vec<String> = above.iter().chain(&wanted.path).cloned().collect();
    let line = lock.find(&path, &[Kind::Resource])?;
    let name = line.other("feature").map(|name| name.replace('_', "-"));
    Some(name.unwrap_or_else(|| wanted.name.clone()))
}

fn assign(resources: &mut [Resource], names: &mut impl Iterator<Item = String>) {
    for resource in resources {
        if has_feature(resource) {
            resource.feature = names.next();
        }
        assign(&mut resource.resources, names);
    }
}
