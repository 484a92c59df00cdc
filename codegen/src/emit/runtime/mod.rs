//! The runtime as text: every generated crate carries a copy of it.
//!
//! What is here is what `codegen/runtime` holds: its files, its dependencies, its versions. There
//! is no second list.

#[cfg(test)]
pub(super) mod combinations;

use crate::api::Api;
use crate::emit::parts::{self, Cut};
use crate::emit::unit::{Input, Unit};

/// A copy of each file that the API needs.
pub(super) fn units(input: Input<'_>) -> Vec<Unit<'_>> {
    let unneeded = parts::unneeded(input.api);
    let cuts: Vec<(&str, Cut)> =
        FILES.iter().map(|&(path, text)| (path, parts::cut(text, &unneeded))).collect();
    let gone: Vec<String> = cuts
        .iter()
        .flat_map(|(path, cut)| cut.modules.iter().map(|name| module_path(path, name)))
        .collect();
    let is_gone = |path: &str| {
        let rests = gone.iter().filter_map(|module| path.strip_prefix(module.as_str()));
        rests.into_iter().any(|rest| rest == ".rs" || rest.starts_with('/'))
    };
    let copy = |(path, cut): (&str, Cut)| {
        let source = format!("codegen/runtime/src/runtime/{path}");
        Unit::copy(format!("src/runtime/{path}"), source, cut.text)
    };
    cuts.into_iter().filter(|(path, _)| !is_gone(path)).map(copy).collect()
}

/// The path, without `.rs`, of a module that the file `parent` declares.
fn module_path(parent: &str, name: &str) -> String {
    match parent.strip_suffix("mod.rs") {
        Some(folder) => format!("{folder}{name}"),
        None => format!("{}/{name}", parent.trim_end_matches(".rs")),
    }
}

/// The files, by their path below `src/runtime`: in the runtime's crate as in the generated one.
const FILES: &[(&str, &str)] = &include!(concat!(env!("OUT_DIR"), "/runtime.in"));

/// The oldest Rust that compiles it.
pub(super) const RUST_VERSION: &str = env!("CARGO_PKG_RUST_VERSION");

const MANIFEST: &str = include_str!("../../../runtime/Cargo.toml");

/// The sections `[features]` and `[dependencies]` of the runtime's manifest, without the parts that
/// the API does not need.
pub(super) fn manifest_sections(api: &Api) -> String {
    let start = MANIFEST.find("[features]").expect("the runtime's manifest has features");
    let end = MANIFEST.find("\n[dev-dependencies]").expect("the dev-dependencies follow them");
    parts::cut(&MANIFEST[start..end], &parts::unneeded(api)).text
}

/// The features that only some APIs have, those of this API, each with what it adds.
pub(super) fn features_of_parts(api: &Api) -> Vec<(&'static str, &'static str)> {
    let unneeded = parts::unneeded(api);
    let lines: Vec<&str> = MANIFEST.lines().collect();
    let features = lines.windows(3).filter_map(|lines| {
        let [part, comment, feature] = lines else { return None };
        let is_needed = parts::parts_of(part)?.split(", ").any(|part| !unneeded.contains(&part));
        let (name, _) = feature.split_once(" = [\"dep:")?;
        is_needed.then_some((name, comment.strip_prefix("# ")?.trim_end_matches('.')))
    });
    features.collect()
}

/// The dependency of examples and documentation: `tokio` with an entry point.
pub(super) fn example_dependency() -> String {
    let version = MANIFEST
        .lines()
        .filter_map(|line| line.strip_prefix("tokio = { version = \""))
        .find_map(|rest| rest.split('"').next())
        .expect("the runtime depends on tokio");
    format!("tokio = {{ version = \"{version}\", features = [\"macros\", \"rt-multi-thread\"] }}\n")
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::combinations::known_parts;
    use super::*;

    #[test]
    fn every_part_that_the_runtime_names_is_known() {
        let texts = FILES.iter().map(|(_, text)| *text).chain([MANIFEST]);
        let lines = texts.flat_map(str::lines);
        let named: BTreeSet<&str> =
            lines.filter_map(parts::parts_of).flat_map(|parts| parts.split(", ")).collect();
        assert_eq!(named, known_parts().into_iter().collect());
    }
}
