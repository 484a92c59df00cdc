//! The document as raw values with places, and its references.
//!
//! Nothing is expected of a document but that it is YAML or JSON: what real ones do wrong is
//! tolerated where it is read.

use std::borrow::Cow;
use std::collections::HashMap;

use super::losses::{Grade, Losses};
use super::named::Named;
use super::overlay;
use crate::diagnostics::{Diagnostic, Diagnostics, Place, Source};
use crate::yaml::{self, Node, Spanned, Value};

/// The files of a document, the main one first.
#[derive(Debug)]
pub(super) struct Document {
    roots: Vec<Node>,
    /// A schema may be named by an anchor, or an identifier of its own.
    has_named: bool,
    /// The overlays, which are applied to the main file.
    overlays: Vec<Node>,
    /// The names of the files, then those of the overlays.
    names: Vec<String>,
    /// The keys that come twice, each at the value that counts.
    repeated: Vec<Spanned<String>>,
}

impl Document {
    /// Reads the files, and applies the overlays to the main one; none if one of them has a
    /// mistake, or the main one is not OpenAPI 3.
    pub(super) fn read(
        sources: &[Source],
        overlays: &[Source],
        diagnostics: &mut Diagnostics,
    ) -> Option<Self> {
        let mut roots = Vec::new();
        let mut repeated = Vec::new();
        for (at, source) in (0..).zip(sources) {
            roots.push(load(at, source, diagnostics, &mut repeated)?);
        }
        let version = roots.first()?.get("openapi");
        if !version.is_some_and(is_version) {
            diagnostics.push(not_openapi(&roots[0], version));
            return None;
        }
        let known = diagnostics.len();
        let mut read = Vec::new();
        for (at, source) in (0..).zip(sources.iter().chain(overlays)).skip(sources.len()) {
            let overlay = load(at, source, diagnostics, &mut repeated)?;
            overlay::apply(&mut roots[0], &overlay, diagnostics);
            read.push(overlay);
        }
        let all = || sources.iter().chain(overlays);
        let names = all().map(|source| source.name.clone()).collect();
        let has_named = all().any(|it| NAMING.iter().any(|key| it.text.contains(key)));
        let read = Self { roots, has_named, overlays: read, names, repeated };
        (diagnostics.len() == known).then_some(read)
    }

    /// Records the keys that come twice.
    pub(super) fn record_repeated(&self, losses: &mut Losses) {
        for Spanned { value: key, place } in &self.repeated {
            let reason = format!("key `{key}`, which comes twice: the last one counts");
            losses.push_at(*place, Grade::Fact, reason);
        }
    }

    /// Returns the main file.
    pub(super) fn root(&self) -> &Node {
        &self.roots[0]
    }

    /// Returns the JSON pointers of places, each with its file's name in front where that is not
    /// the main one: another file of the document, or an overlay.
    pub(super) fn pointers(
        &self,
        places: impl IntoIterator<Item = Place>,
    ) -> HashMap<Place, String> {
        let mut found: HashMap<Place, String> =
            places.into_iter().map(|place| (place, String::new())).collect();
        for (root, name) in self.roots.iter().chain(&self.overlays).zip(&self.names) {
            let mut pointer =
                if std::ptr::eq(root, self.root()) { String::new() } else { format!("{name}#") };
            point(root, &mut pointer, &mut found);
        }
        found
    }
}

/// The keys that give a schema a name which references may use.
const NAMING: [&str; 4] = ["$anchor", "$dynamicAnchor", "$id", "$defs"];

/// Whether a value is a version of OpenAPI 3. Some write 3.1 without the third number, unquoted.
fn is_version(version: &Node) -> bool {
    match &version.value {
        Value::String(text) => text.starts_with("3."),
        Value::Float(number) => (3.0..4.0).contains(number),
        _ => false,
    }
}

/// Reads a file of a document, or an overlay.
pub(super) fn load(
    at: u16,
    source: &Source,
    diagnostics: &mut Diagnostics,
    repeated: &mut Vec<Spanned<String>>,
) -> Option<Node> {
    let text = pair_surrogates(&source.text);
    yaml::fast_path(at, &text)
        .or_else(|| yaml::load_foreign(at, &escape_controls(&text), diagnostics, repeated))
}

/// Whether all references of a document are to the document itself, as far as its text shows: then
/// it need not be read to find other files.
pub(super) fn refers_to_itself(text: &str) -> bool {
    let is_local = |(at, key): (usize, &str)| {
        // The end of a longer key, such as a path.
        if text[..at].ends_with('/') {
            return true;
        }
        let target = text[at + key.len()..].trim_start_matches(['"', '\'', ':', ' ', '\t']);
        target.starts_with('#')
    };
    !text.contains("\\u0024") && text.match_indices("$ref").all(is_local)
}

/// Adds the files that references lead to, each with the first reference to it.
pub(super) fn files(node: &Node, found: &mut Vec<(String, Place)>) {
    for (key, value) in node.entries() {
        let link = value.text().filter(|_| key.value == "$ref");
        let file = link.and_then(|link| link.split('#').next()).filter(|file| !file.is_empty());
        match file.map(unpercent) {
            Some(file) if !found.iter().any(|(known, _)| *known == file) => {
                found.push((file, value.place));
            }
            _ => files(value, found),
        }
    }
    node.items().iter().for_each(|item| files(item, found));
}

fn point(node: &Node, pointer: &mut String, found: &mut HashMap<Place, String>) {
    if let Some(place) = found.get_mut(&node.place) {
        place.clone_from(pointer);
    }
    let length = pointer.len();
    let mut step = |name: &str, node: &Node, key: Option<Place>| {
        pointer.push('/');
        pointer.push_str(&name.replace('~', "~0").replace('/', "~1"));
        if let Some(place) = key.and_then(|place| found.get_mut(&place)) {
            place.clone_from(pointer);
        }
        point(node, pointer, found);
        pointer.truncate(length);
    };
    for (name, value) in node.entries() {
        step(&name.value, value, Some(name.place));
    }
    for (at, item) in node.items().iter().enumerate() {
        step(&at.to_string(), item, None);
    }
}

/// Joins the two halves of characters beyond 16 bits, which JSON escapes apart and YAML does not.
fn pair_surrogates(text: &str) -> Cow<'_, str> {
    let is_half = |escape: &str, from: u16| {
        let digits = escape.strip_prefix("\\u")?.get(..4)?;
        let unit = u16::from_str_radix(digits, 16).ok()?;
        (from..from + 0x400).contains(&unit).then_some(unit)
    };
    if !text.contains("\\ud") && !text.contains("\\uD") {
        return Cow::Borrowed(text);
    }
    let mut joined = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find('\\') {
        joined.push_str(&rest[..at]);
        rest = &rest[at..];
        let high = is_half(rest, 0xd800);
        let pair = high.zip(rest.get(6..).and_then(|low| is_half(low, 0xdc00)));
        let letter = pair.and_then(|(high, low)| char::decode_utf16([high, low]).next()?.ok());
        let length = match (letter, high) {
            (Some(letter), _) => {
                joined.push(letter);
                12
            }
            (None, Some(_)) => {
                joined.push(char::REPLACEMENT_CHARACTER);
                6
            }
            // An escaped backslash escapes nothing behind it.
            (None, None) => {
                let length = 1 + rest[1..].chars().next().map_or(0, char::len_utf8);
                joined.push_str(&rest[..length]);
                length
            }
        };
        rest = &rest[length..];
    }
    joined.push_str(rest);
    Cow::Owned(joined)
}

/// Escapes the control characters that JSON has in strings and YAML does not.
fn escape_controls(text: &str) -> Cow<'_, str> {
    let is_refused = |letter: char| matches!(letter, '\u{7f}'..='\u{84}' | '\u{86}'..='\u{9f}' | '\u{fffe}' | '\u{ffff}');
    if !text.trim_start().starts_with('{') || !text.contains(is_refused) {
        return Cow::Borrowed(text);
    }
    let mut escaped = String::with_capacity(text.len());
    for letter in text.chars() {
        match is_refused(letter) {
            true => escaped.push_str(&format!("\\u{:04x}", u32::from(letter))),
            false => escaped.push(letter),
        }
    }
    Cow::Owned(escaped)
}

fn not_openapi(root: &Node, version: Option<&Node>) -> Diagnostic {
    if let Some(swagger) = root.get("swagger") {
        return Diagnostic::new("bad-document", "this is Swagger 2.0", swagger.place)
            .help("convert it to OpenAPI 3 first, as converter.swagger.io does");
    }
    match version {
        Some(version) => {
            let message = format!("{} is not a version of OpenAPI 3", version.describe());
            Diagnostic::new("bad-document", message, version.place)
                .help("3.0, 3.1 and 3.2 are read: `openapi: 3.1.0`")
        }
        None => Diagnostic::new("bad-document", "this is not an OpenAPI document", root.place)
            .help("it begins with its version: `openapi: 3.1.0`"),
    }
}

/// The sections of `components` that references lead to.
const SECTIONS: &[&str] = &[
    "schemas",
    "parameters",
    "requestBodies",
    "responses",
    "headers",
    "securitySchemes",
    "examples",
    "mediaTypes",
];

/// The references of a document.
#[derive(Debug)]
pub(super) struct References<'d> {
    document: &'d Document,
    components: HashMap<(u16, &'static str, &'d str), &'d Node>,
    /// The schemas of the main file by their names.
    schemas: HashMap<&'d str, &'d Node>,
    named: Named<'d>,
}

impl<'d> References<'d> {
    pub(super) fn new(document: &'d Document) -> Self {
        let mut components = HashMap::new();
        for (file, root) in (0..).zip(&document.roots) {
            for section in SECTIONS {
                let entries = root.get("components").and_then(|all| all.get(section));
                for (name, node) in entries.map_or(&[][..], Node::entries) {
                    components.insert((file, *section, name.value.as_str()), node);
                }
            }
        }
        let schemas = components.iter().filter(|(key, _)| key.0 == 0 && key.1 == "schemas");
        let schemas = schemas.map(|(key, node)| (key.2, *node)).collect();
        let named = if document.has_named { Named::new(&document.roots) } else { Named::default() };
        Self { document, components, schemas, named }
    }

    /// Returns the node that a reference leads to.
    pub(super) fn target(&self, reference: &'d Node) -> Option<&'d Node> {
        if let Some(node) = reference.text().and_then(|text| self.named.by_identifier(text)) {
            return Some(node);
        }
        let (file, pointer) = self.split(reference)?;
        if !pointer.starts_with('/') {
            // The main file as a whole is not a schema.
            let whole = || self.document.roots.get(usize::from(file)).filter(|_| file > 0);
            return if pointer.is_empty() { whole() } else { self.named.by_anchor(file, pointer) };
        }
        if let Some((section, name)) = component(pointer)
            && let Some(section) = SECTIONS.iter().find(|known| **known == section)
            && let Some(node) = self.components.get(&(file, *section, &*name))
        {
            return Some(node);
        }
        let root = self.document.roots.get(usize::from(file))?;
        // Some write what is beside a schema as if the schema were a file of its own.
        at(root, pointer).or_else(|| self.named.by_definition(pointer))
    }

    /// Returns the schema that a reference leads to through its name: `#/components/schemas/Pet` is
    /// `Pet`.
    pub(super) fn schema_name(&self, reference: &'d Node) -> Option<&'d str> {
        let (file, pointer) = self.split(reference)?;
        let (section, name) = component(pointer).filter(|_| file == 0)?;
        if section != "schemas" {
            return None;
        }
        self.schemas.get_key_value(&*name).map(|(name, _)| *name)
    }

    /// Returns a schema of the main file.
    pub(super) fn schema(&self, name: &str) -> Option<&'d Node> {
        self.schemas.get(name).copied()
    }

    /// Follows a node that may be a reference to the end.
    pub(super) fn follow(&self, node: &'d Node) -> Option<&'d Node> {
        let mut node = node;
        for _ in 0..16 {
            match node.get("$ref") {
                Some(reference) => node = self.target(reference)?,
                None => return Some(node),
            }
        }
        None
    }

    /// Returns the file that a reference leads to, and the pointer within it.
    fn split(&self, reference: &'d Node) -> Option<(u16, &'d str)> {
        let text = reference.text()?;
        let (file, pointer) = text.split_once('#').unwrap_or((text, ""));
        // What an overlay brings is part of the main file.
        let source = reference.place.source();
        let source = if usize::from(source) < self.document.roots.len() { source } else { 0 };
        if file.is_empty() {
            return Some((source, pointer));
        }
        let from = self.document.names.get(usize::from(source))?;
        let file = beside(from, &unpercent(file));
        let at = self.document.names.iter().position(|name| *name == file)?;
        Some((u16::try_from(at).ok()?, pointer))
    }
}

/// Returns the node at the end of a JSON pointer.
pub(super) fn at<'d>(root: &'d Node, pointer: &str) -> Option<&'d Node> {
    pointer.split('/').skip(1).try_fold(root, |node, step| {
        let step = unescape(step);
        match &node.value {
            Value::Seq(items) => items.get(step.parse::<usize>().ok()?),
            _ => node.get(&step),
        }
    })
}

/// Returns the path of a file that another one names.
fn beside(from: &str, file: &str) -> String {
    let mut parts: Vec<&str> = from.split('/').collect();
    parts.pop();
    for part in file.split('/') {
        match part {
            "." => {}
            ".." if parts.last().is_some_and(|last| *last != "..") => drop(parts.pop()),
            part => parts.push(part),
        }
    }
    parts.join("/")
}

fn component(pointer: &str) -> Option<(&str, Cow<'_, str>)> {
    let (section, name) = pointer.strip_prefix("/components/")?.split_once('/')?;
    (!name.contains('/')).then(|| (section, unescape(name)))
}

/// Returns a step of a JSON pointer within the fragment of a URI.
fn unescape(step: &str) -> Cow<'_, str> {
    let step = match step.contains('%') {
        true => Cow::Owned(unpercent(step)),
        false => Cow::Borrowed(step),
    };
    if step.contains('~') { Cow::Owned(step.replace("~1", "/").replace("~0", "~")) } else { step }
}

pub(super) fn unpercent(text: &str) -> String {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let [first, after @ ..] = rest {
        let digits = after.get(..2).and_then(|digits| std::str::from_utf8(digits).ok());
        match digits.and_then(|digits| u8::from_str_radix(digits, 16).ok()) {
            Some(byte) if *first == b'%' => {
                bytes.push(byte);
                rest = &after[2..];
            }
            _ => {
                bytes.push(*first);
                rest = after;
            }
        }
    }
    String::from_utf8_lossy(&bytes).into_owned()
}
