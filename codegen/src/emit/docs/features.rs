//! The features of resources that a text for people needs, and how to choose them.

use super::{example, readme};
use crate::api::{Api, Resource};
use crate::emit::unit::Input;

/// The features that the README's examples need.
pub(in crate::emit) fn features_of_readme(api: &Api) -> Vec<&str> {
    if api.package.resource_features {
        needed(api, &readme::without_history(api))
    } else {
        Vec::new()
    }
}

/// The examples that need features, by their name without its ending.
pub(in crate::emit) fn features_of_examples<'a>(
    Input { api, examples }: Input<'a>,
) -> Vec<(String, Vec<&'a str>)> {
    if !api.package.resource_features {
        return Vec::new();
    }
    let texts = example::texts(api, examples);
    let needs = texts
        .into_iter()
        .map(|(file, text)| (file.trim_end_matches(".rs").to_owned(), needed(api, &text)));
    needs.filter(|(_, features)| !features.is_empty()).collect()
}

/// The features of the resources that a program names, by their accessors.
fn needed<'a>(api: &'a Api, program: &str) -> Vec<&'a str> {
    let program: String = program.split_whitespace().collect();
    let mut accessors = Vec::new();
    add_accessors(&api.resources, &mut accessors);
    let mut features = Vec::new();
    for resource in &api.resources {
        add_needed(resource, "", (&program, &accessors), &mut features);
    }
    features
}

fn add_accessors(resources: &[Resource], accessors: &mut Vec<String>) {
    for resource in resources {
        accessors.push(accessor(resource));
        add_accessors(&resource.resources, accessors);
    }
}

fn accessor(resource: &Resource) -> String {
    format!(".{}()", resource.ident)
}

/// Adds the features of a resource and of those below it, if the program calls their accessors from
/// the client on, and does not go on to another resource from there.
fn add_needed<'a>(
    resource: &'a Resource,
    above: &str,
    (program, accessors): (&str, &[String]),
    features: &mut Vec<&'a str>,
) {
    let Some(feature) = &resource.feature else { return };
    let calls = format!("{above}{}", accessor(resource));
    let is_needed = program.match_indices(&calls).any(|(at, _)| {
        let (before, after) = (&program[..at], &program[at + calls.len()..]);
        let mut below = resource.resources.iter().map(accessor);
        !accessors.iter().any(|accessor| before.ends_with(accessor.as_str()))
            && !below.any(|accessor| after.starts_with(&accessor))
    });
    if is_needed {
        features.push(feature.as_str());
    }
    for inner in &resource.resources {
        add_needed(inner, &calls, (program, accessors), features);
    }
}

/// The section of the README about the features of resources.
pub(super) fn section(api: &Api, program: &str) -> Option<String> {
    let all = api.resources.iter().find_map(|resource| resource.feature.as_deref());
    let example = needed(api, program).first().copied().or(all)?;
    let (name, version) = (&api.package.name, &api.package.version);
    Some(
        include_str!("readme/features.md")
            .replace("{name}", name)
            .replace("{version}", version)
            .replace("{feature}", example),
    )
}
