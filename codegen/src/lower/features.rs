//! The Cargo features of resources, where the package asks for them.
//!
//! Each resource that has operations, or leads to some, has a feature called after its accessors:
//! `client.beta().chat()` has `beta-chat`.

use std::collections::HashMap;

use crate::api::Resource;
use crate::diagnostics::{Diagnostic, Diagnostics, Place};
use crate::spec::{self, Spec};

/// Names the features of all resources.
pub(super) fn name(spec: &Spec, resources: &mut [Resource], diagnostics: &mut Diagnostics) {
    if spec.package.as_ref().is_some_and(|package| package.resource_features) {
        let mut names = Names { claims: HashMap::new(), diagnostics };
        names.add(&spec.resources, resources, "");
    }
}

struct Names<'d> {
    /// The resource that has a name, by its path, and its place.
    claims: HashMap<String, (String, Place)>,
    diagnostics: &'d mut Diagnostics,
}

impl Names<'_> {
    fn add(&mut self, written: &[spec::Resource], resources: &mut [Resource], above: &str) {
        for (written, resource) in written.iter().zip(resources) {
            let words = format!("{above}{}", resource.ident.plain().trim_matches('_'));
            let words = words.replace('_', "-");
            if resource.all_operations().next().is_some() {
                let name = match TAKEN.contains(&words.as_str()) {
                    true => format!("{words}-resource"),
                    false => words.clone(),
                };
                self.claim(&name, resource.path.join("."), written.name.place);
                resource.feature = Some(name);
            }
            self.add(&written.resources, &mut resource.resources, &format!("{words}-"));
        }
    }

    fn claim(&mut self, name: &str, path: String, place: Place) {
        let Some((first, at)) = self.claims.get(name) else {
            self.claims.insert(name.to_owned(), (path, place));
            return;
        };
        let message = format!("`{first}` and `{path}` both become the feature `{name}`");
        self.diagnostics.push(
            Diagnostic::new("name-collision", message, place)
                .label(format!("becomes `{name}`"))
                .note(format!("`{first}` becomes it first"), *at)
                .help("give one of them another Rust name with `name: …`"),
        );
    }
}

/// The features that crates have besides.
const TAKEN: &[&str] = &[
    "blocking",
    "chrono",
    "default",
    "gzip",
    "jiff",
    "reqwest",
    "rust_decimal",
    "rustls",
    "time",
    "tracing",
    "url",
    "uuid",
];

#[cfg(test)]
mod tests {
    use super::TAKEN;

    #[test]
    fn the_features_of_the_runtime_are_taken() {
        let manifest = include_str!("../../runtime/Cargo.toml");
        let (_, features) = manifest.split_once("[features]").expect("it has features");
        let (features, _) = features.split_once("\n[").expect("a section follows");
        let names = features.lines().filter_map(|line| line.split_once(" = [")).map(|it| it.0);
        let mut names: Vec<&str> = names.collect();
        names.sort_unstable();
        assert_eq!(names, TAKEN);
    }
}
