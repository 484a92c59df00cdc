//! Stage 3: the API as tokens and texts. Nothing here can fail.
//!
//! `plan` lists every file of the crate with the function that makes it. One kind of file, one
//! module; one emitted item, one function. To change what a field looks like, see `structs`; what a
//! call looks like, see `operation`.

mod api_md;
mod argument;
mod client;
mod collect;
mod cursor;
mod docs;
mod errors;
mod example;
mod lib_rs;
mod licenses;
mod lint;
mod manifest;
mod operation;
mod readable;
mod readme;
mod resource;
mod shape_union;
mod size;
mod string_enum;
mod structs;
mod superset;
mod tagged_union;
mod tokens;
mod types;

use proc_macro2::TokenStream;

use crate::api::{Api, Resource};
use crate::example::{Example, QUICKSTART};
use crate::file::Keep;
use crate::runtime;

/// A file to be made.
pub(crate) struct Unit<'a> {
    /// Where it goes, below the crate's folder.
    pub(crate) path: String,
    /// What makes its content.
    pub(crate) content: Content<'a>,
    /// Whether the file stays ours.
    pub(crate) keep: Keep,
}

/// What makes a file's content.
pub(crate) enum Content<'a> {
    /// Items of Rust, and the emitter that makes them.
    Tokens(&'static str, Box<dyn Fn() -> TokenStream + Send + Sync + 'a>),
    /// Rust that is copied from the runtime, and the file it is copied from.
    Runtime(&'static str, &'static str),
    /// Any other text.
    Text(Origin<'a>, Box<dyn Fn() -> String + Send + Sync + 'a>),
}

/// What a text says of where it is from.
#[derive(Clone, Copy)]
pub(crate) enum Origin<'a> {
    /// In a comment that starts with these characters: the emitter of this name.
    Emitter(&'static str, &'static str),
    /// In a comment of Rust: the file that it is a copy of.
    Copy(&'a str),
    /// Nothing: it is not ours, or has no comments.
    Untold,
}

/// Every file of the crate, in a fixed order.
pub(crate) fn plan<'a>(api: &'a Api, examples: &[Example<'a>]) -> Vec<Unit<'a>> {
    let mut units = vec![
        text("Cargo.toml", Origin::Emitter("# ", "manifest"), move || manifest::text(api)),
        text("README.md", Origin::Emitter("<!-- ", "readme"), move || readme::text(api)),
        text("api.md", Origin::Emitter("<!-- ", "api_md"), move || api_md::text(api)),
        text("rustfmt.toml", Origin::Emitter("# ", "mod"), || RUSTFMT.into()),
        Unit { keep: Keep::Once, ..text("CHANGELOG.md", Origin::Untold, move || changelog(api)) },
    ];
    if examples.iter().all(|example| example.file != QUICKSTART) {
        let origin = Origin::Emitter("// ", "example");
        units.push(text("examples/quickstart.rs", origin, move || {
            format!("//! The first call.\n\n{}", example::program(api))
        }));
    }
    for &Example { source, file, text } in examples {
        let path = format!("examples/{file}");
        units.push(self::text(path, Origin::Copy(source), move || text.to_owned()));
    }
    for (path, licence) in licenses::files(api) {
        units.push(text(path, Origin::Untold, move || licence.clone()));
    }
    units.push(tokens("src/lib.rs", "lib_rs", move || lib_rs::file(api)));
    units.push(tokens("src/client.rs", "client", move || client::file(api)));
    if !api.error_bodies.is_empty() {
        units.push(tokens("src/errors.rs", "errors", move || errors::file(api)));
    }
    if !api.cursors.is_empty() {
        units.push(tokens("src/pagination.rs", "cursor", move || cursor::file(api)));
    }
    if !api.resources.is_empty() {
        units.push(tokens("src/resources.rs", "resource", move || resource::index(api)));
    }
    for resource in &api.resources {
        plan_resource(api, resource, "src/resources", &mut units);
    }
    if !api.types.is_empty() {
        units.push(tokens("src/types.rs", "types", move || types::index(api)));
    }
    for def in &api.types {
        let path = format!("src/types/{}.rs", def.module.plain());
        units.push(tokens(path, types::emitter(def), move || types::file(api, def)));
        if let Some((union, collection)) = collect::of(def) {
            let path = format!("src/types/{}.rs", collection.module.plain());
            let make = move || collect::file(api, def, union, collection);
            units.push(tokens(path, "collect", make));
        }
    }
    for (path, content) in runtime::FILES {
        units.push(Unit {
            path: format!("src/runtime/{path}"),
            content: Content::Runtime(path, content),
            keep: Keep::Always,
        });
    }
    units
}

fn plan_resource<'a>(
    api: &'a Api,
    resource: &'a Resource,
    folder: &str,
    units: &mut Vec<Unit<'a>>,
) {
    let below = format!("{folder}/{}", resource.ident.plain());
    units.push(tokens(format!("{below}.rs"), "resource", move || resource::file(api, resource)));
    for inner in &resource.resources {
        plan_resource(api, inner, &below, units);
    }
}

fn tokens<'a>(
    path: impl Into<String>,
    emitter: &'static str,
    make: impl Fn() -> TokenStream + Send + Sync + 'a,
) -> Unit<'a> {
    Unit {
        path: path.into(),
        content: Content::Tokens(emitter, Box::new(make)),
        keep: Keep::Always,
    }
}

fn text<'a>(
    path: impl Into<String>,
    origin: Origin<'a>,
    make: impl Fn() -> String + Send + Sync + 'a,
) -> Unit<'a> {
    Unit { path: path.into(), content: Content::Text(origin, Box::new(make)), keep: Keep::Always }
}

/// Printed as it is: rustfmt would lay generated code out in another way.
const RUSTFMT: &str = "disable_all_formatting = true\n";

fn changelog(api: &Api) -> String {
    format!("# Changelog\n\n## {}\n\n- First version.\n", api.package.version)
}
