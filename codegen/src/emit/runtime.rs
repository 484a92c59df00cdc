//! The runtime as text: every generated crate carries a copy of it.
//!
//! What is here is what `codegen/runtime` holds: its files, its dependencies, its versions. There
//! is no second list.

use crate::emit::unit::{Input, Unit};

/// A copy of each file.
pub(super) fn units(_: Input<'_>) -> Vec<Unit<'_>> {
    let copy = |&(path, text)| {
        let source = format!("codegen/runtime/src/runtime/{path}");
        Unit::copy(format!("src/runtime/{path}"), source, text)
    };
    FILES.iter().map(copy).collect()
}

/// The files, by their path below `src/runtime`: in the runtime's crate as in the generated one.
const FILES: &[(&str, &str)] = &include!(concat!(env!("OUT_DIR"), "/runtime.in"));

/// The oldest Rust that compiles it.
pub(super) const RUST_VERSION: &str = env!("CARGO_PKG_RUST_VERSION");

const MANIFEST: &str = include_str!("../../runtime/Cargo.toml");

/// The sections `[features]` and `[dependencies]` of the runtime's manifest, to the letter.
pub(super) fn manifest_sections() -> &'static str {
    let start = MANIFEST.find("[features]").expect("the runtime's manifest has features");
    let end = MANIFEST.find("\n[dev-dependencies]").expect("the dev-dependencies follow them");
    &MANIFEST[start..end]
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
