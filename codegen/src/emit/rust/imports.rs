//! The imports of an emitted file, merged, sorted and printed in one style.

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::TokenStream;

use crate::api::Ident;

/// The imported names, by the path of their module.
#[derive(Default)]
pub(super) struct Imports(BTreeMap<&'static str, BTreeSet<Ident>>);

impl Imports {
    /// Adds a path, which may end in a list: `crate::runtime::{self, Extra}`.
    pub(super) fn add(&mut self, path: &'static str) {
        let (module, names) = path.rsplit_once("::").expect("an import is a path");
        for name in names.trim_matches(['{', '}']).split(", ") {
            self.add_name(module, &Ident::new(name));
        }
    }

    /// Adds a name of a module.
    pub(super) fn add_name(&mut self, module: &'static str, name: &Ident) {
        let names = self.0.entry(module).or_default();
        if !names.contains(name) {
            names.insert(name.clone());
        }
    }

    /// One `use` for each module, sorted as by rustfmt.
    pub(super) fn to_tokens(&self) -> TokenStream {
        let mut lines = Vec::new();
        for (module, names) in &self.0 {
            match *module {
                "std" | "crate" => lines.extend(names.iter().map(|name| line(module, [name]))),
                _ => lines.push(line(module, names)),
            }
        }
        lines.sort_by_cached_key(|line| (group(line), line.clone()));
        lines.concat().parse().expect("imports are Rust")
    }
}

/// A `use` item.
fn line<'a>(module: &str, names: impl IntoIterator<Item = &'a Ident>) -> String {
    let mut names: Vec<&str> = names.into_iter().map(Ident::as_str).collect();
    names.sort_by_key(|name| *name != "self");
    match names.as_slice() {
        ["self"] => format!("use {module};"),
        [name] => format!("use {module}::{name};"),
        names => format!("use {module}::{{{}}};", names.join(", ")),
    }
}

/// The place of an import: the standard library, other crates, the modules beside this one, this
/// crate.
fn group(line: &str) -> usize {
    let groups = ["use std::", "use super::", "use crate::"];
    groups.iter().position(|start| line.starts_with(start)).map_or(1, |group| group * 2)
}

#[cfg(test)]
mod tests {
    use quote::quote;

    use super::*;

    #[test]
    fn imports_are_merged_and_sorted() {
        let mut imports = Imports::default();
        for path in [
            "crate::types",
            "crate::runtime::object",
            "crate::runtime::{self, Extra}",
            "serde::{Serializer, Serialize}",
            "crate::runtime::Extra",
            "std::time::Duration",
            "serde::de::MapAccess",
            "crate::pagination",
            "std::fmt",
        ] {
            imports.add(path);
        }
        let expected = quote! {
            use std::fmt;
            use std::time::Duration;
            use serde::de::MapAccess;
            use serde::{Serialize, Serializer};
            use crate::pagination;
            use crate::runtime::{self, Extra, object};
            use crate::types;
        };
        assert_eq!(imports.to_tokens().to_string(), expected.to_string());
    }
}
