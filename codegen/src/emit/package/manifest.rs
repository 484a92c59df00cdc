//! The crate's Cargo.toml: what the spec says of the package, then the runtime's own dependencies.

use std::fmt::Write;

use crate::api::docs::is_invisible;
use crate::api::{Api, FormerResource, Package, Resource};
use crate::emit::docs::features_of_examples;
use crate::emit::runtime;
use crate::emit::rust::docs;
use crate::emit::unit::{Input, Unit};
use crate::origin::mark_text;

/// `Cargo.toml`.
pub(super) fn unit(input: Input<'_>) -> Unit<'_> {
    Unit::text("Cargo.toml", module_path!(), move || text(input))
}

fn text(input: Input<'_>) -> String {
    let api = input.api;
    let mut out = mark_text(&api.package, header(&api.package));
    for (name, features) in features_of_examples(input) {
        let (name, features) = (quoted(&name), list(features));
        write!(out, "[[example]]\nname = {name}\nrequired-features = {features}\n\n")
            .expect(INFALLIBLE);
    }
    out += &with_features(api, runtime::manifest_sections(api));
    out += "\n[dev-dependencies]\n# The entry point of the examples.\n";
    out += &runtime::example_dependency();
    out += "# A subscriber for the README's example of logging.\n";
    out += "tracing-subscriber = { version = \"0.3.19\", default-features = false, features = [\"fmt\"] }\n";
    out += LINTS;
    out
}

/// The sections with the features of resources, all of which are on by default.
fn with_features(api: &Api, sections: String) -> String {
    let mut features = String::new();
    api.resources.iter().for_each(|resource| add_feature(resource, &mut features));
    api.former.iter().for_each(|former| add_former(former, &mut features));
    if features.is_empty() {
        return sections;
    }
    let default = api.resources.iter().filter_map(|resource| {
        let feature = resource.feature.as_deref()?;
        Some(mark_text(resource, format!(", {}", quoted(feature))))
    });
    let default = default.collect::<String>();
    let (line, rest) = sections.split_once("]\n").expect("the first section has a title");
    let (defaults, rest) = rest.split_once("]\n").expect("the first feature is the default");
    let (others, rest) = rest.split_once("\n[").expect("the dependencies follow");
    format!("{line}]\n{defaults}{default}]\n{others}{features}\n[{rest}")
}

/// The feature of a resource, and those of the resources below it.
fn add_feature(resource: &Resource, out: &mut String) {
    resource.former.iter().for_each(|former| add_former(former, out));
    let Some(feature) = &resource.feature else {
        // What is only there for resources that were below it has a feature for theirs.
        if let Some(feature) = resource.former_feature() {
            let own = resource.former.iter().filter_map(|former| former.feature.clone());
            let inner = resource.resources.iter().filter_map(Resource::former_feature);
            let below: Vec<String> = own.chain(inner).collect();
            let below = list(below.iter().map(String::as_str));
            *out += &format!("# The resources that were below.\n{feature} = {below}\n");
        }
        resource.resources.iter().for_each(|inner| add_feature(inner, out));
        return;
    };
    let path = docs::code(&resource.path.join("."));
    let former = resource.former.iter().filter_map(|former| former.feature.as_deref());
    let below = list(below(&resource.resources).chain(former));
    let what = match resource.operations.as_slice() {
        [] => "resources below",
        _ => "resource",
    };
    let lines = format!("# The {what} {path}.\n{feature} = {below}\n");
    *out += &mark_text(resource, lines);
    resource.resources.iter().for_each(|inner| add_feature(inner, out));
}

/// The feature that a resource had where it was.
fn add_former(former: &FormerResource, out: &mut String) {
    let Some(feature) = &former.feature else { return };
    let now = list(former.feature_now.as_deref());
    *out += &format!("# The former name of the feature of `{}`.\n{feature} = {now}\n", former.is());
}

fn below(resources: &[Resource]) -> impl Iterator<Item = &str> {
    resources.iter().filter_map(|resource| resource.feature.as_deref())
}

fn list<'a>(values: impl IntoIterator<Item = &'a str>) -> String {
    let values: Vec<String> = values.into_iter().map(quoted).collect();
    format!("[{}]", values.join(", "))
}

const INFALLIBLE: &str = "writing to a string cannot fail";

const LINTS: &str = r#"
[lints.rust]
unsafe_code = "forbid"
missing_docs = "warn"
missing_debug_implementations = "warn"
rust_2018_idioms = { level = "warn", priority = -1 }

[lints.clippy]
all = { level = "warn", priority = -1 }
"#;

fn header(package: &Package) -> String {
    let mut out = String::from("[package]\n");
    let mut line = |key: &str, value: &str| {
        writeln!(out, "{key} = {}", quoted(value)).expect(INFALLIBLE);
    };
    line("name", &package.name);
    line("version", &package.version);
    line("edition", "2024");
    line("rust-version", runtime::RUST_VERSION);
    let optional = [
        ("description", &package.description),
        ("license", &package.license),
        ("repository", &package.repository),
        ("homepage", &package.homepage),
        ("documentation", &package.documentation),
    ];
    for (key, value) in optional {
        if let Some(value) = value {
            line(key, value);
        }
    }
    line("readme", "README.md");
    let lists = [
        ("authors", &package.authors),
        ("keywords", &package.keywords),
        ("categories", &package.categories),
    ];
    for (key, values) in lists {
        if !values.is_empty() {
            let values = list(values.iter().map(String::as_str));
            writeln!(out, "{key} = {values}").expect(INFALLIBLE);
        }
    }
    out += "exclude = [\".generated\", \"bindings.json\", \"docs\", \"rustfmt.toml\"]\n";
    write!(
        out,
        "\n[package.metadata.docs.rs]\nall-features = true\n\n[lib]\nname = {}\npath = \"src/lib.rs\"\n\n",
        quoted(package.ident.plain()),
    )
    .expect(INFALLIBLE);
    out
}

/// A basic string of TOML, in which nothing is hidden.
fn quoted(value: &str) -> String {
    let mut out = String::from('"');
    for character in value.chars() {
        match character {
            '"' => out += "\\\"",
            '\\' => out += "\\\\",
            '\n' => out += "\\n",
            '\r' => out += "\\r",
            '\t' => out += "\\t",
            hidden if hidden.is_control() || is_invisible(hidden) => {
                write!(out, "\\U{:08X}", u32::from(hidden)).expect(INFALLIBLE);
            }
            character => out.push(character),
        }
    }
    out.push('"');
    out
}
