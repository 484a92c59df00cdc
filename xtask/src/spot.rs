//! `where`: from a generated line to the spec, and back.
//!
//! The crate is generated in memory, so that the way is that of today's generator.

use std::fmt::Write as _;
use std::path::{Component, Path, PathBuf};
use std::{env, fs};

use anyhow::{Context, Result, anyhow, bail, ensure};
use codegen::diagnostics::Position;
use codegen::lock;
use codegen::origin::{MappedFile, SourceMap};

use crate::Verdict;
use crate::arguments::{Spot, Where, unknown_or};
use crate::mistakes::Failure;
use crate::pipeline;
use crate::sources::{self, Sources, slashed};
use crate::terminal::say;
use crate::workspace::{RELEASED, Sdk, Workspace};

/// The folder of the runtime, which is copied into the crates.
const RUNTIME: &str = "codegen/runtime/";

/// Prints where a line comes from, or what it becomes; or every public item of an SDK.
pub fn run(asked: &Where) -> Result<Verdict> {
    let answer = match asked {
        Where::Spot(spot) => answer(spot),
        Where::Sdk(name) => bindings(name),
    };
    match answer {
        Ok(text) => {
            say(&text);
            Ok(Verdict::Fine)
        }
        Err(failure) => failure.verdict(),
    }
}

/// The file of the public items, with the position of each.
fn bindings(name: &str) -> Result<String, Failure> {
    let workspace = Workspace::find()?;
    let (_, map) = generated(&workspace, &workspace.sdk(name)?)?;
    let mapped = map.files.iter().find(|mapped| mapped.file.path == "bindings.json");
    let mapped = mapped.context("the crate has no bindings.json")?;
    let lines = mapped.file.text.lines().zip(&mapped.lines).map(|(line, pieces)| {
        let origin = pieces.first().and_then(|piece| piece.origins.first());
        let position = origin.and_then(|origin| map.positions[origin.node].as_ref());
        match (line.rsplit_once('}'), position) {
            (Some((members, end)), Some(position)) if line.starts_with("{\"item\"") => {
                let at = serde_json::Value::from(at(&workspace, position));
                format!("{members}, \"position\": {at}}}{end}\n")
            }
            _ => format!("{line}\n"),
        }
    });
    Ok(lines.collect())
}

fn answer(spot: &Spot) -> Result<String, Failure> {
    let workspace = Workspace::find()?;
    let below = below(&workspace, &spot.path)?;
    let shown = slashed(&spot.path);
    let parts: Vec<&str> = below.split('/').collect();
    match parts.as_slice() {
        ["generated", name, _, ..] => {
            let sdk = workspace.sdk(name)?;
            let path = parts[2..].join("/");
            let (_, map) = generated(&workspace, &sdk)?;
            let mapped = map.files.iter().find(|mapped| mapped.file.path == path);
            let mapped = mapped.ok_or_else(|| not_generated(&map, &sdk, &path, &shown))?;
            let text = found(&sdk, mapped, &spot.path, &shown)?;
            let line = line(&text, spot, &shown)?;
            Ok(origins(&workspace, &map, mapped, spot, line))
        }
        ["spec", RELEASED, ..] => Err(anyhow!(
            "{shown} is a copy of what was released\nhelp: name a line of the spec itself"
        )
        .into()),
        ["spec", file] if file.ends_with(lock::ENDING) => {
            let sdk = workspace.sdk(file.trim_end_matches(lock::ENDING))?;
            let text = fs::read_to_string(&spot.path).with_context(|| format!("cannot read {shown}"))?;
            locked(&workspace, &sdk, spot, line(&text, spot, &shown)?)
        }
        ["spec", first, ..] => {
            let name = first.strip_suffix(".yaml").unwrap_or(first);
            let sdk = workspace.sdk(name)?;
            let (sources, map) = generated(&workspace, &sdk)?;
            let source = sources.named.iter().find(|source| source.name == below);
            let source = source.with_context(|| format!("{shown} is not a file of that spec"))?;
            let line = line(&source.text, spot, &shown)?;
            Ok(emitted(&workspace, &map, &sdk, (&source.name, &source.text), spot, line))
        }
        _ => Err(anyhow!(
            "{shown} is neither generated nor a spec\nhelp: name a file below `generated/` or `spec/`"
        )
        .into()),
    }
}

/// What a line of a lock keeps the name of.
fn locked(workspace: &Workspace, sdk: &Sdk, spot: &Spot, line: &str) -> Result<String, Failure> {
    let (_, map) = generated(workspace, sdk)?;
    let mut out = format!("{}:{}\n    {line}\n\n", slashed(&spot.path), spot.line);
    match lock::path_of(line) {
        Some(path) => match map.nearest(&path) {
            Some((position, found)) => {
                writeln!(out, "{}  {}", found.join("."), at(workspace, position))
            }
            None => writeln!(out, "The spec has no {} any longer.", path.join(".")),
        },
        None => writeln!(out, "This line keeps no name."),
    }
    .expect(INFALLIBLE);
    Ok(out)
}

/// The path below the workspace, with `/` between the parts.
fn below(workspace: &Workspace, path: &Path) -> Result<String> {
    let root = fs::canonicalize(workspace.root()).context("cannot find the workspace")?;
    let whole = match fs::canonicalize(path) {
        Ok(path) => path,
        // It may be missing on disk.
        Err(_) => {
            lexical(&env::current_dir().context("cannot find the current folder")?.join(path))
        }
    };
    let below = whole.strip_prefix(&root).ok().with_context(|| {
        format!("{} is outside of the workspace {}", path.display(), root.display())
    })?;
    Ok(slashed(below))
}

fn lexical(path: &Path) -> PathBuf {
    let mut whole = PathBuf::new();
    for part in path.components() {
        match part {
            Component::ParentDir => drop(whole.pop()),
            Component::CurDir => {}
            part => whole.push(part),
        }
    }
    whole
}

fn generated(workspace: &Workspace, sdk: &Sdk) -> Result<(Sources, SourceMap), Failure> {
    let Some(spec) = &sdk.spec else {
        return Err(anyhow!("{} has no spec any longer", sdk.folder.display()).into());
    };
    let sources = sources::read(workspace, spec)?;
    let map = pipeline::generate_mapped(&sources)?;
    Ok((sources, map))
}

fn not_generated(map: &SourceMap, sdk: &Sdk, path: &str, shown: &str) -> anyhow::Error {
    if sdk.folder.join(path).exists() {
        return anyhow!("{shown} is not a generated file");
    }
    let known: Vec<&str> = map.files.iter().map(|mapped| mapped.file.path.as_str()).collect();
    let help = format!("`ls {}` shows the files of the crate", sdk.folder.display());
    unknown_or("file", path, &known, &help)
}

/// The text of a file as it is, which has to be that of today's generator.
fn found(sdk: &Sdk, mapped: &MappedFile, path: &Path, shown: &str) -> Result<String> {
    let generate = format!("`cargo xtask generate --sdk {}` writes it", sdk.name);
    ensure!(path.exists(), "{shown} is missing\nhelp: {generate}");
    let text = fs::read_to_string(path).with_context(|| format!("cannot read {shown}"))?;
    let is_same = text.lines().eq(mapped.file.text.lines());
    ensure!(
        is_same,
        "{shown} is not as today's spec and generator would write it, so its lines have no origin\nhelp: {generate}"
    );
    Ok(text)
}

fn line<'t>(text: &'t str, spot: &Spot, shown: &str) -> Result<&'t str> {
    match text.lines().nth(spot.line - 1) {
        Some(line) => Ok(line),
        None => bail!("{shown} has {} lines, not {}", text.lines().count(), spot.line),
    }
}

/// The origins of a generated line.
fn origins(
    workspace: &Workspace,
    map: &SourceMap,
    mapped: &MappedFile,
    spot: &Spot,
    line: &str,
) -> String {
    let mut out = format!("{}:{}\n    {}\n", slashed(&spot.path), spot.line, line.trim());
    if mapped.emitter.starts_with(RUNTIME) {
        let emitter = &mapped.emitter;
        let which = "A crate has the parts of the runtime that its spec needs. Their code is the same in all crates.";
        return format!("{out}\nThis file is a copy of {emitter}.\n{which}\n");
    }
    for origins in mapped.origins_at(spot.line).unwrap_or_default() {
        for (depth, origin) in origins.iter().enumerate() {
            let position = map.positions[origin.node].as_ref();
            let at = position.map_or_else(String::new, |it| format!("  {}", at(workspace, it)));
            let lead = if depth == 0 { "\n" } else { "  in " };
            writeln!(out, "{lead}{}{at}", thing(map, origin.node)).expect(INFALLIBLE);
            if depth == 0 && !origin.emitter.is_empty() {
                writeln!(out, "  emitted by {}", origin.emitter).expect(INFALLIBLE);
            }
        }
    }
    out
}

/// The lines that a line of a spec becomes.
fn emitted(
    workspace: &Workspace,
    map: &SourceMap,
    sdk: &Sdk,
    (file, text): (&str, &str),
    spot: &Spot,
    line: &str,
) -> String {
    let mut out = format!("{}:{}\n    {}\n", slashed(&spot.path), spot.line, line.trim());
    let things = map.things_at(file, text, spot.line);
    if things.is_empty() {
        out += "\nNothing is emitted for this line by itself.\n";
        return out;
    }
    out.push('\n');
    let mut named: Vec<String> = things
        .iter()
        .map(|thing| {
            let position = map.positions[*thing].as_ref();
            let at = position.map_or_else(String::new, |it| format!("  {}", at(workspace, it)));
            format!("{}{at}\n", self::thing(map, *thing))
        })
        .collect();
    named.dedup();
    out += &named.concat();
    for (mapped, lines) in map.lines_of(&things) {
        let lines = lines.iter().map(|range| match (range.start(), range.end()) {
            (start, end) if start == end => start.to_string(),
            (start, end) => format!("{start}-{end}"),
        });
        let lines: Vec<String> = lines.collect();
        let path = slashed(&sdk.folder.join(&mapped.file.path));
        writeln!(out, "  {path}:{}", lines.join(",")).expect(INFALLIBLE);
    }
    out
}

/// A thing in words.
fn thing(map: &SourceMap, number: usize) -> String {
    let node = &map.nodes[number];
    match node.path.as_slice() {
        [] => "the spec as a whole".to_owned(),
        path => format!("{} {}", node.kind, path.join(".")),
    }
}

/// A position, whose file can be opened from here.
fn at(workspace: &Workspace, Position { file, line, column }: &Position) -> String {
    format!("{}:{line}:{column}", slashed(&workspace.join(file)))
}

const INFALLIBLE: &str = "writing to a string cannot fail";
