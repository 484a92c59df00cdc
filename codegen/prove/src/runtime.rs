//! The runtime of a generated crate, as a crate of its own.
//!
//! Most of a generated crate is its runtime, and most APIs have the same one. Each distinct runtime
//! is compiled once; the crates of the APIs re-export it where they would have their copy.

use std::collections::hash_map::DefaultHasher;
use std::hash::{Hash as _, Hasher as _};

use codegen::File;

/// Folder of the runtime in a generated crate.
const FOLDER: &str = "src/runtime/";

/// Declaration of the runtime in a generated crate.
const MODULE: &str = "pub mod runtime;\n";

/// Whether a file of a generated crate belongs to its runtime.
pub(super) fn has(path: &str) -> bool {
    path.starts_with(FOLDER)
}

/// Returns the name of the crate that holds this runtime: equal runtimes have equal names.
pub(super) fn package(files: &[File]) -> String {
    let mut hasher = DefaultHasher::new();
    for File { path, text, keep: _ } in files.iter().filter(|file| has(&file.path)) {
        (path, text).hash(&mut hasher);
    }
    format!("runtime_{:016x}", hasher.finish())
}

/// Returns the files of that crate, but for its manifest.
pub(super) fn files(files: &[File]) -> impl Iterator<Item = (&str, String)> {
    let root = ("src/lib.rs", MODULE.to_owned());
    let own = files.iter().filter(|file| has(&file.path));
    std::iter::once(root).chain(own.map(|file| (file.path.as_str(), opened(&file.text))))
}

/// Returns the root of an API's crate with the runtime of this crate instead of its own.
pub(super) fn linked(root: &str, package: &str) -> String {
    assert!(root.contains(MODULE), "the runtime is a module of the crate");
    root.replace(MODULE, &format!("pub use {package}::runtime;\n"))
}

/// Opens to the rest of a generated crate what it may use of its runtime, macros included.
fn opened(text: &str) -> String {
    let reexported = text.lines().filter_map(|line| line.strip_prefix("pub(crate) use "));
    let names = reexported.filter_map(|rest| rest.strip_suffix(';'));
    let text = names.fold(text.to_owned(), |text, name| {
        let definition = format!("macro_rules! {name} {{");
        text.replace(&definition, &format!("#[macro_export]\n{definition}"))
    });
    text.replace("pub(crate)", "pub")
}

#[cfg(test)]
mod tests {
    use codegen::Keep;

    use super::*;

    fn file(path: &str, text: &str) -> File {
        File { path: path.to_owned(), text: text.to_owned(), keep: Keep::Always }
    }

    #[test]
    fn equal_runtimes_are_one_crate_whatever_the_api_is() {
        let runtime = || file("src/runtime/mod.rs", "mod a;\n");
        let one = package(&[file("src/lib.rs", "one"), runtime()]);
        assert_eq!(one, package(&[runtime(), file("src/types.rs", "two")]));
        assert_ne!(one, package(&[file("src/runtime/mod.rs", "mod b;\n")]));
        assert_ne!(one, package(&[file("src/runtime/a.rs", "mod a;\n")]));
    }

    #[test]
    fn a_macro_that_the_api_uses_is_exported_and_others_are_not() {
        let text = "macro_rules! own {\n}\nmacro_rules! request {\n}\n\npub(crate) use request;\n";
        let expected = "macro_rules! own {\n}\n#[macro_export]\nmacro_rules! request {\n}\n\npub use request;\n";
        assert_eq!(opened(text), expected);
    }
}
