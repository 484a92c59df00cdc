//! The crate's Cargo.toml: what the spec says of the package, then the runtime's own dependencies.

use std::fmt::Write;

use crate::api::docs::is_invisible;
use crate::api::{Api, Package};
use crate::emit::runtime;
use crate::emit::unit::Unit;

/// `Cargo.toml`.
pub(super) fn unit(api: &Api) -> Unit<'_> {
    Unit::text("Cargo.toml", module_path!(), move || text(api))
}

fn text(api: &Api) -> String {
    let package = &api.package;
    let mut out = header(package);
    out += &runtime::manifest_sections(api);
    out += "\n[dev-dependencies]\n# The entry point of the examples.\n";
    out += &runtime::example_dependency();
    out += "# A subscriber for the README's example of logging.\n";
    out += "tracing-subscriber = { version = \"0.3.19\", default-features = false, features = [\"fmt\"] }\n";
    out += LINTS;
    out
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
            let values: Vec<String> = values.iter().map(|value| quoted(value)).collect();
            writeln!(out, "{key} = [{}]", values.join(", ")).expect(INFALLIBLE);
        }
    }
    out += "exclude = [\".generated\", \"rustfmt.toml\"]\n";
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
