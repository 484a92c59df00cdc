//! The same API by progenitor's crate, in this process.
//!
//! Its document is `openapi/chat.json`: the public description of the Chat API, told in OpenAPI 3.0, which is what
//! progenitor reads. For that, `anyOf` with `null` became `nullable`, and `const` an `enum` of one; the defaults of tags,
//! which progenitor refuses, were left out, and so was the cookie; our spec has neither.

use std::fs;

use anyhow::{Context, Result, anyhow, ensure};
use codegen::Source;
use progenitor::{GenerationSettings, Generator, InterfaceStyle};

use super::{emitted, root};
use crate::Table;
use crate::timing::{Runner, race};

const DOCUMENT: &str = include_str!("../../openapi/chat.json");

/// Where the time goes.
const PROFILE: &str = "Most of ours is syn's, which reads the tokens that `quote!` made; then come making them, prettyplease, and \
                       reading and understanding the spec (by callgrind, in that order).";

/// How the methods of its client are called.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Style {
    /// With all parameters in order.
    Positional,
    /// By a builder.
    Builder,
}

/// The text of the crate that progenitor makes, from the text of the document.
///
/// # Errors
/// If it refuses the document, or makes what is no Rust.
pub fn progenitor(style: Style) -> Result<String> {
    let document = serde_json::from_str(DOCUMENT).context("reading the OpenAPI document")?;
    let mut settings = GenerationSettings::new();
    settings.with_interface(match style {
        Style::Positional => InterfaceStyle::Positional,
        Style::Builder => InterfaceStyle::Builder,
    });
    let tokens = Generator::new(&settings).generate_tokens(&document);
    let tokens = tokens.map_err(|error| anyhow!("progenitor refuses the document: {error}"))?;
    Ok(prettyplease::unparse(&syn::parse2(tokens).context("parsing what progenitor made")?))
}

/// The spec of the same API, and its examples.
fn sources() -> Result<Vec<Source>> {
    let names = ["spec/llama-cloud.yaml", "spec/llama-cloud/examples/chat.rs"];
    let read = |name: &str| {
        let text = fs::read_to_string(root().join(name)).with_context(|| format!("reading {name}"));
        Ok(Source { name: name.to_owned(), text: text? })
    };
    names.into_iter().map(read).collect()
}

/// Ours beside both of its styles.
pub(super) fn table() -> Result<Table> {
    let sources = &sources()?;
    let ours = codegen::generate(sources);
    let files = ours.map_err(|mistakes| anyhow!("{}", mistakes.render(sources)))?;
    let lines = [
        ("ours", emitted(&files)),
        ("positional", progenitor(Style::Positional)?.lines().count()),
        ("builder", progenitor(Style::Builder)?.lines().count()),
    ];
    ensure!(lines.iter().all(|(_, lines)| *lines > 0), "every generator makes something");
    let mut table = empty();
    let made = |style| progenitor(style).map_or(0, |text| text.len());
    let runners = vec![
        Runner::new("ours", || codegen::generate(sources).map_or(0, |files| files.len())),
        Runner::new("positional", || made(Style::Positional)),
        Runner::new("builder", || made(Style::Builder)),
    ];
    let times = race(runners, 1_000_000);
    table.add("from text to text", "ms", &times, "ours");
    let lines = lines.map(|(name, lines)| (name, lines as f64));
    table.add("lines emitted", "", &lines, "ours");
    let each: Vec<_> = times
        .iter()
        .zip(&lines)
        .map(|((name, time), (_, lines))| (*name, time * 1e3 / lines))
        .collect();
    table.add("a line", "µs", &each, "ours");
    let ours = times[0].1;
    for (style, time) in &times[1..] {
        table.want(format!("ours by progenitor's {style} style"), ours / time, 1.0, PROFILE);
    }
    Ok(table)
}

fn empty() -> Table {
    Table::new(
        "The generator beside progenitor",
        "Chat API",
        "Milliseconds from the text of the description to the text of the crate, ours with runtime, README, reference and \
         manifest, on as many threads as there are cores; progenitor 0.15 in this process on the same API as an OpenAPI \
         document, printed by prettyplease, by either of its styles; in brackets as a part of ours.",
    )
}
