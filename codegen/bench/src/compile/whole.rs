//! What the crate of a large API costs whoever compiles it: the whole LlamaCloud API, beside what others make of it.
//!
//! The others read what `cargo xtask export` says of our spec. Invariant: all have the same operations, but for those that
//! another generator refuses; whatever is changed in a document or in an output so that it compiles is in this file.

use std::fs;
use std::path::Path;
use std::process::Command;

use anyhow::{Context, Result, anyhow};
use codegen::Source;
use progenitor::{GenerationSettings, Generator, InterfaceStyle};
use serde_json::Value;

use super::cargo::UNIT;
use super::older::older;
use super::subject::Subject;
use super::{best, each};
use crate::Table;
use crate::generator::root;

const OURS: &str = "ours";
const PROGENITOR: &str = "progenitor 0.15";
const OPENAPI_TO_RUST: &str = "openapi-to-rust";
const CHECK: &str = "`cargo check` alone";
const PEAK: &str = "peak memory of it";

/// What is asked of it.
const MOST_SECONDS: f64 = 4.0;
const MOST_MEMORY: f64 = 400.0;

/// The largest share of what all resources cost that one may have.
const MOST_OF_ALL: f64 = 0.15;

/// Why a resource has a larger share.
const LARGE: &str = "A resource takes in the types that its operations send and return, and what those hold: a pipeline holds \
                     the configurations of parsing, embedding, data sinks and data sources.";

/// How often each resource is checked; the fastest counts.
const TIMES: usize = 3;

/// Where the time goes.
const SPENT: &str =
    "What each struct adds to decode it costs most, then `Debug` and what encodes it.";

/// The whole API, compiled.
pub(super) fn tables(folder: &Path) -> Result<Vec<Table>> {
    let document = document()?;
    let (theirs, refused) = progenitor(&folder.join("whole"), document.clone())?;
    let mut subjects = vec![Subject::ours(&folder.join("whole"), OURS, None)?, theirs];
    subjects.extend(openapi_to_rust(&folder.join("whole"), &document)?);
    let mut table = Table::new(
        "Compiling a whole API",
        "LlamaCloud API",
        format!(
            "136 operations, with all dependencies at hand and nothing incremental, the best of several. The others read \
             the document that `cargo xtask export` makes. progenitor reads it in OpenAPI 3.0, without {refused} operations \
             that upload, without the values of an enum of signs, on which it panics, and with headers that may not be null, \
             which do not compile. openapi-to-rust is measured where the program is installed. The memory is that of the \
             compiler. In brackets as a part of progenitor's builder."
        ),
    );
    let mut add = |group: &str, unit: &str, values: &[(&'static str, f64)]| {
        table.add(group, unit, values, PROGENITOR);
    };
    add("lines", "", &each(&subjects, Subject::lines)?);
    add(CHECK, UNIT, &best(&subjects, "check")?);
    if cfg!(target_os = "linux") {
        add(PEAK, "MB", &each(&subjects, |subject| subject.peak("check"))?);
        table.want(format!("{CHECK}, in s CPU"), table.value(CHECK, OURS), MOST_SECONDS, SPENT);
        table.want(format!("{PEAK}, in MB"), table.value(PEAK, OURS), MOST_MEMORY, SPENT);
    }
    Ok(vec![table, resources(&subjects[0])?])
}

/// One resource after the other: what each costs beyond the runtime, as a share of what all cost.
fn resources(ours: &Subject) -> Result<Table> {
    const ALL: &str = "all resources";
    const RUNTIME: &str = "the runtime alone";
    let mut table = Table::new(
        "Compiling one resource",
        "`cargo check` alone, with",
        "The crate of the whole API with the feature of one resource, those below it among them, the best of several, \
         with all dependencies at hand. The share is of what all resources cost beyond the runtime, which is in each line; \
         types that several resources use count for each of them.",
    );
    let resources = ours.resources()?;
    let mut subjects = vec![(RUNTIME, String::new()), (ALL, resources.join(","))];
    subjects.extend(resources.iter().map(|name| (name.as_str(), name.clone())));
    let mut best = vec![f64::INFINITY; subjects.len()];
    for _ in 0..TIMES {
        for ((_, features), best) in subjects.iter().zip(&mut best) {
            *best = best.min(ours.check_with(features)?);
        }
    }
    let (runtime, all) = (best[0], best[1]);
    for ((name, _), value) in subjects.iter().zip(best) {
        let share = (value - runtime) / (all - runtime);
        table.add(name, UNIT, &[("seconds", value)], "");
        table.add(name, "", &[("share", share)], "");
        if *name != RUNTIME && *name != ALL {
            table.want(format!("{name}: of all resources"), share, MOST_OF_ALL, LARGE);
        }
    }
    Ok(table)
}

/// What our exporter says of the whole API.
fn document() -> Result<Value> {
    let spec = root().join("spec");
    let mut paths = vec![spec.join("llama-cloud.yaml")];
    for entry in fs::read_dir(spec.join("llama-cloud")).context("reading the folder of the spec")? {
        let path = entry?.path();
        paths.extend(path.extension().is_some_and(|it| it == "yaml").then_some(path));
    }
    paths[1..].sort();
    let read = |path: &std::path::PathBuf| -> Result<Source> {
        let name = path.display().to_string();
        Ok(Source {
            text: fs::read_to_string(path).with_context(|| format!("reading {name}"))?,
            name,
        })
    };
    let sources = paths.iter().map(read).collect::<Result<Vec<_>>>()?;
    let exported = codegen::export::export(&sources);
    let exported = exported.map_err(|mistakes| anyhow!("{}", mistakes.render(&sources)))?;
    serde_json::from_str(&exported.to_json()).context("reading the document")
}

/// The crate that progenitor makes, and the number of operations that it refuses.
fn progenitor(folder: &Path, mut document: Value) -> Result<(Subject, usize)> {
    older(&mut document);
    visit(&mut document, &mut |entries| {
        let is_sign = |value: &Value| {
            value.as_str().is_some_and(|text| !text.contains(char::is_alphanumeric))
        };
        if entries.get("enum").and_then(Value::as_array).is_some_and(|it| it.iter().any(is_sign)) {
            entries.remove("enum");
        }
        if entries.get("in").is_some_and(|place| place == "header")
            && let Some(Value::Object(schema)) = entries.get_mut("schema")
        {
            schema.remove("nullable");
        }
    });
    let mut refused = 0;
    for item in document["paths"].as_object_mut().context("the document has paths")?.values_mut() {
        let Some(operations) = item.as_object_mut() else { continue };
        let before = operations.len();
        operations.retain(|_, operation| {
            operation["requestBody"]["content"].get("multipart/form-data").is_none()
        });
        refused += before - operations.len();
    }
    let document =
        serde_json::from_value(document).context("reading the document as OpenAPI 3.0")?;
    let mut settings = GenerationSettings::new();
    settings.with_interface(InterfaceStyle::Builder);
    let tokens = Generator::new(&settings).generate_tokens(&document);
    let tokens = tokens.map_err(|error| anyhow!("progenitor refuses the document: {error}"))?;
    let text = prettyplease::unparse(&syn::parse2(tokens).context("parsing what progenitor made")?);
    let manifest = include_str!("../../programs/progenitor.toml");
    let more = "[dependencies]\nchrono = { version = \"0.4\", default-features = false, features = [\"serde\"] }\nregress = \"0.11\"";
    let subject = Subject::new(folder, PROGENITOR, "chat");
    subject.put("src/lib.rs", &text)?;
    subject.put("Cargo.toml", &manifest.replacen("[dependencies]", more, 1))?;
    Ok((subject, refused))
}

/// Calls a function with every object of a document.
fn visit(value: &mut Value, act: &mut impl FnMut(&mut serde_json::Map<String, Value>)) {
    match value {
        Value::Array(items) => items.iter_mut().for_each(|item| visit(item, act)),
        Value::Object(entries) => {
            act(entries);
            entries.values_mut().for_each(|value| visit(value, act));
        }
        _ => {}
    }
}

/// The crate that openapi-to-rust makes, if that is installed.
fn openapi_to_rust(folder: &Path, document: &Value) -> Result<Option<Subject>> {
    let subject = Subject::new(folder, OPENAPI_TO_RUST, "whole");
    subject.put("openapi.json", &document.to_string())?;
    subject.put(
        "openapi-to-rust.toml",
        "[generator]\nspec_path = \"openapi.json\"\noutput_dir = \"src/generated\"\nmodule_name = \"whole\"\n\n[features]\nenable_async_client = true\n",
    )?;
    let output = Command::new(OPENAPI_TO_RUST)
        .args(["generate", "-c", "openapi-to-rust.toml"])
        .current_dir(subject.folder())
        .output();
    let Ok(output) = output else {
        eprintln!(
            "{OPENAPI_TO_RUST} is not measured: `cargo install {OPENAPI_TO_RUST}` installs it"
        );
        return Ok(None);
    };
    anyhow::ensure!(output.status.success(), "{OPENAPI_TO_RUST} failed: {output:?}");
    let generated = subject.folder().join("src/generated/REQUIRED_DEPS.toml");
    let dependencies = fs::read_to_string(generated).context("reading the dependencies")?;
    let package =
        "[package]\nname = \"whole\"\nversion = \"0.1.0\"\nedition = \"2024\"\n\n[workspace]\n\n";
    subject.put("Cargo.toml", &format!("{package}{dependencies}"))?;
    subject.put("src/lib.rs", "pub mod generated;\n")?;
    Ok(Some(subject))
}
