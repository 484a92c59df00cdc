//! From text to a [`Node`]: the YAML that a spec may be written in.
//!
//! Values are YAML 1.2's, keys are text as it is written, and what would silently mean something
//! else (a key given twice, a merge key, a tag) is a mistake. Nodes are numbered in document order,
//! keys and values alike, which is what their places are.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use serde::de::{
    DeserializeSeed, Deserializer, EnumAccess, Error, MapAccess, SeqAccess, VariantAccess, Visitor,
};

use super::{Node, Spanned, Value, syntax};
use crate::diagnostics::{Diagnostic, Diagnostics, Place, locate};

/// Deeper than any API is, and far from the end of the stack.
const DEPTH: u32 = 64;

/// Reads the only document of a source; none if it cannot be read to its end.
pub fn load(source: u16, text: &str, diagnostics: &mut Diagnostics) -> Option<Node> {
    load_all(source, text, diagnostics, &mut Vec::new())
}

/// The same, with the values of keys that come twice.
pub(crate) fn load_all(
    source: u16,
    text: &str,
    diagnostics: &mut Diagnostics,
    duplicates: &mut Vec<Node>,
) -> Option<Node> {
    let mut load = Load::new(source, text);
    let node = load_any(&mut load, text, diagnostics);
    duplicates.append(&mut load.duplicates);
    let node = node?;
    if node.value == Value::Null {
        diagnostics.push(
            Diagnostic::new("yaml-syntax", "the file is empty", Place::file(source))
                .help("a spec starts with `package:` and `client:`"),
        );
        return None;
    }
    Some(node)
}

/// Reads the only document of a source that is no spec, and may be empty.
pub fn load_file(source: u16, text: &str, diagnostics: &mut Diagnostics) -> Option<Node> {
    load_any(&mut Load::new(source, text), text, diagnostics)
}

/// The same for a file of others, which may have the merge keys of YAML 1.1. Of the values of a key
/// that comes twice, the last one is read, and added to those that are repeated.
pub(crate) fn load_foreign(
    source: u16,
    text: &str,
    diagnostics: &mut Diagnostics,
    repeated: &mut Vec<Spanned<String>>,
) -> Option<Node> {
    let mut load = Load { is_foreign: true, ..Load::new(source, text) };
    let node = load_any(&mut load, text, diagnostics);
    repeated.append(&mut load.repeated);
    node
}

fn load_any(load: &mut Load, text: &str, diagnostics: &mut Diagnostics) -> Option<Node> {
    let source = load.source;
    if !load.is_foreign
        && let Some(directive) = syntax::directive(source, text)
    {
        diagnostics.push(directive);
        return None;
    }
    if let Some(deep) = too_deep(source, text) {
        diagnostics.push(deep);
        return None;
    }
    let read = load.read(text);
    for mistake in std::mem::take(&mut load.mistakes) {
        diagnostics.push(mistake);
    }
    reject_merges(text, &load.merges, diagnostics);
    reject(source, text, &load.tags, diagnostics);
    match read {
        Ok(node) => {
            if node.value != Value::Null {
                reject_tags(source, text, diagnostics);
            }
            Some(node)
        }
        Err(error) => {
            diagnostics.push(syntax::explain(source, text, &error, load.stopped));
            None
        }
    }
}

/// Whether reading a text ends at what is nested too deeply.
pub(super) fn is_too_deep(text: &str) -> bool {
    let mut load = Load::new(0, text);
    let _ = load.read(text);
    load.stopped == Some(Stop::Depth)
}

/// Brackets within brackets, far more of them than are read. The parser takes time that grows with
/// the square of their depth, so it is asked for no more of the text than it takes to be sure.
fn too_deep(source: u16, text: &str) -> Option<Diagnostic> {
    const MOST: u32 = 4 * DEPTH;
    // Brackets in quoted text and comments are no nesting: then the parser goes on past them.
    const SUSPICIONS: usize = 8;
    let mut open = 0;
    let suspicious = text.bytes().enumerate().filter_map(|(at, byte)| {
        match byte {
            b'{' | b'[' => open += 1,
            b'}' | b']' => open = u32::saturating_sub(open, 1),
            _ => {}
        }
        (open > MOST).then(|| {
            open = 0;
            at
        })
    });
    suspicious.take(SUSPICIONS).find_map(|end| {
        let mut load = Load::new(source, text);
        let error = load.read(&text[..end]).err()?;
        let is_deep = load.stopped == Some(Stop::Depth);
        is_deep.then(|| syntax::explain(source, text, &error, load.stopped))
    })
}

/// The reason why the loader stopped reading.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Stop {
    Depth,
    Aliases,
    Key,
}

pub(super) struct Load {
    source: u16,
    next: u32,
    depth: u32,
    /// A text without aliases has no more nodes than bytes.
    most: u64,
    pub(super) mistakes: Vec<Diagnostic>,
    /// The values of keys that come twice, but for the first.
    duplicates: Vec<Node>,
    /// Keys that read `<<`, quoted or not.
    merges: BTreeMap<u32, Place>,
    /// Tags, by the number of what has them.
    tags: Vec<(u32, String)>,
    stopped: Option<Stop>,
    /// The text is no spec: merge keys and keys that come twice are read as others read them,
    /// rather than rejected.
    is_foreign: bool,
    /// Keys that come twice there, each at the last of its values.
    repeated: Vec<Spanned<String>>,
    /// A number may have been an integer that readers of JSON take for a float.
    pub(super) is_rounded: bool,
}

impl Load {
    pub(super) fn new(source: u16, text: &str) -> Self {
        Self {
            source,
            next: 0,
            depth: 0,
            most: 4 * text.len() as u64 + 1000,
            mistakes: Vec::new(),
            duplicates: Vec::new(),
            merges: BTreeMap::new(),
            tags: Vec::new(),
            stopped: None,
            is_foreign: false,
            repeated: Vec::new(),
            is_rounded: false,
        }
    }

    fn read(&mut self, text: &str) -> Result<Node, serde_yaml::Error> {
        self.read_from(serde_yaml::Deserializer::from_str(text))
    }

    /// Reads the next node.
    pub(super) fn read_from<'de, D: Deserializer<'de>>(
        &mut self,
        from: D,
    ) -> Result<Node, D::Error> {
        Step { load: self }.deserialize(from)
    }

    pub(super) fn number<E: Error>(&mut self) -> Result<Place, E> {
        if u64::from(self.next) >= self.most {
            return Err(self.stop(Stop::Aliases));
        }
        let place = Place::node(self.source, self.next);
        self.next = self.next.saturating_add(1);
        Ok(place)
    }

    fn stop<E: Error>(&mut self, why: Stop) -> E {
        self.stopped.get_or_insert(why);
        E::custom("")
    }
}

/// A quoted `"<<"` is a key like any other; only the source distinguishes it from a merge.
fn reject_merges(text: &str, merges: &BTreeMap<u32, Place>, diagnostics: &mut Diagnostics) {
    let sights = locate(text, &merges.keys().copied().collect());
    for (number, place) in merges {
        let is_plain = |byte: usize| text[byte..].starts_with("<<");
        if sights.get(number).is_none_or(|sight| is_plain(sight.offset)) {
            diagnostics.push(syntax::merge(*place));
        }
    }
}

/// The parser keeps `!!tags` to itself. So they are made `!_tags`, which it shows.
fn reject_tags(source: u16, text: &str, diagnostics: &mut Diagnostics) {
    if !text.contains("!!") && !text.contains("!<") {
        return;
    }
    let shown = text.replace("!!", "!_").replace("!<", "!_");
    let mut load = Load::new(source, &shown);
    let read = Step { load: &mut load }.deserialize(serde_yaml::Deserializer::from_str(&shown));
    let core = ["_str", "_int", "_float", "_bool", "_null", "_seq", "_map"];
    load.tags.retain(|(_, tag)| tag.starts_with('_') && !core.contains(&tag.as_str()));
    load.tags.iter_mut().for_each(|(_, tag)| tag.replace_range(..1, "!"));
    reject(source, text, &load.tags, diagnostics);
    if let Err(error) = read {
        let place = syntax::place_of(source, text, &error);
        diagnostics.push(syntax::tagged("<…>", place));
    }
}

fn reject(source: u16, text: &str, tags: &[(u32, String)], diagnostics: &mut Diagnostics) {
    let sights = locate(text, &tags.iter().map(|(node, _)| *node).collect());
    for (node, tag) in tags {
        let place = sights.get(node).map_or(Place::node(source, *node), |sight| {
            Place::bytes(source, sight.offset, tag.len() + 1)
        });
        diagnostics.push(syntax::tagged(tag, place));
    }
}

/// Reads the next node.
struct Step<'l> {
    load: &'l mut Load,
}

impl<'de> DeserializeSeed<'de> for Step<'_> {
    type Value = Node;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Node, D::Error> {
        let load = self.load;
        let place = load.number()?;
        if load.depth >= DEPTH {
            return Err(load.stop(Stop::Depth));
        }
        load.depth += 1;
        let number = load.next - 1;
        let value = deserializer.deserialize_any(Visit { load: &mut *load, number });
        load.depth -= 1;
        Ok(Node { value: value?, place })
    }
}

/// Reads the next key.
struct Key<'l> {
    load: &'l mut Load,
}

impl<'de> DeserializeSeed<'de> for Key<'_> {
    type Value = Spanned<String>;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        let load = self.load;
        let place = load.number()?;
        let number = load.next - 1;
        let read = deserializer.deserialize_str(KeyText);
        let value = read.inspect_err(|error| {
            if error.to_string().contains(KEY_TEXT) {
                load.stopped.get_or_insert(Stop::Key);
            }
        })?;
        if value == "<<" && !load.is_foreign {
            load.merges.insert(number, place);
        }
        Ok(Spanned { value, place })
    }
}

const KEY_TEXT: &str = "expected a key that is text";

struct KeyText;

impl Visitor<'_> for KeyText {
    type Value = String;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(KEY_TEXT.trim_start_matches("expected "))
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<String, E> {
        Ok(text.to_owned())
    }
}

struct Visit<'l> {
    load: &'l mut Load,
    number: u32,
}

impl<'de> Visitor<'de> for Visit<'_> {
    type Value = Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a YAML value")
    }

    fn visit_unit<E: Error>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_none<E: Error>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<Value, E> {
        Ok(Value::Bool(value))
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<Value, E> {
        Ok(Value::Int(value.into()))
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<Value, E> {
        Ok(Value::Int(value.into()))
    }

    fn visit_i128<E: Error>(self, value: i128) -> Result<Value, E> {
        Ok(Value::Int(value))
    }

    fn visit_u128<E: Error>(self, value: u128) -> Result<Value, E> {
        Ok(i128::try_from(value).map_or(Value::Float(value as f64), Value::Int))
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<Value, E> {
        let is_whole = value.fract() == 0.0;
        let is_beyond = value.abs() >= i64::MAX as f64 || value == 0.0 && value.is_sign_negative();
        self.load.is_rounded |= is_whole && is_beyond;
        Ok(Value::Float(value))
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Value, E> {
        Ok(Value::String(text.to_owned()))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Value, A::Error> {
        let mut nodes = Vec::new();
        while let Some(node) = items.next_element_seed(Step { load: &mut *self.load })? {
            nodes.push(node);
        }
        Ok(Value::Seq(nodes))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<Value, A::Error> {
        let mut map = Vec::new();
        while let Some(key) = entries.next_key_seed(Key { load: &mut *self.load })? {
            let node = entries.next_value_seed(Step { load: &mut *self.load })?;
            map.push((key, node));
        }
        if self.load.is_foreign {
            merge(&mut map);
            keep_last(&mut map, self.load);
        } else {
            reject_duplicates(&mut map, self.load);
        }
        Ok(Value::Map(map))
    }

    fn visit_enum<A: EnumAccess<'de>>(self, tagged: A) -> Result<Value, A::Error> {
        let (tag, value) = tagged.variant::<String>()?;
        self.load.tags.push((self.number, tag));
        value.newtype_variant_seed(self)
    }
}

/// A tagged node is one node: its value is not counted again.
impl<'de> DeserializeSeed<'de> for Visit<'_> {
    type Value = Value;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Value, D::Error> {
        deserializer.deserialize_any(self)
    }
}

/// Puts the entries of the mappings under `<<` in its place, but for those that the mapping has
/// itself, or that stand in an earlier one.
fn merge(map: &mut Vec<(Spanned<String>, Node)>) {
    let is_mapping = |node: &Node| matches!(node.value, Value::Map(_));
    let is_merge = |(key, node): &(Spanned<String>, Node)| {
        key.value == "<<" && (is_mapping(node) || node.items().iter().any(is_mapping))
    };
    let Some(at) = map.iter().position(is_merge) else { return };
    let (_, merged) = map.remove(at);
    let mut known: BTreeSet<String> = map.iter().map(|(key, _)| key.value.clone()).collect();
    let mut entries = Vec::new();
    for mapping in [&merged].into_iter().chain(merged.items()) {
        let new = mapping.entries().iter().filter(|(key, _)| known.insert(key.value.clone()));
        entries.extend(new.cloned());
    }
    map.splice(at..at, entries);
}

/// Returns the positions of entries, those with the same key beside each other, in their order.
fn by_key(map: &[(Spanned<String>, Node)]) -> Vec<usize> {
    let mut order: Vec<usize> = (0..map.len()).collect();
    order.sort_by(|a, b| map[*a].0.value.cmp(&map[*b].0.value).then(a.cmp(b)));
    order
}

/// Keeps the last of the entries with the same key.
fn keep_last(map: &mut Vec<(Spanned<String>, Node)>, load: &mut Load) {
    let mut earlier = BTreeSet::new();
    for pair in by_key(map).windows(2) {
        let ((key, _), (other, node)) = (&map[pair[0]], &map[pair[1]]);
        if key.value == other.value {
            earlier.insert(pair[0]);
            load.repeated.push(Spanned { value: key.value.clone(), place: node.place });
        }
    }
    let mut at = 0..;
    map.retain(|_| at.next().is_none_or(|at| !earlier.contains(&at)));
}

/// Keeps the first of the entries with the same key.
fn reject_duplicates(map: &mut Vec<(Spanned<String>, Node)>, load: &mut Load) {
    let order = by_key(map);
    let mut duplicates = BTreeSet::new();
    let mut first = 0;
    for (at, entry) in order.iter().enumerate() {
        let (one, other) = (&map[order[first]].0, &map[*entry].0);
        if at == first || one.value != other.value {
            first = at;
            continue;
        }
        let message = format!("the key `{}` comes twice", other.value);
        load.mistakes.push(
            Diagnostic::new("duplicate-key", message, other.place)
                .note("it comes first here", one.place)
                .help("take one of the two out, or give it another name"),
        );
        duplicates.insert(*entry);
    }
    if !duplicates.is_empty() {
        let mut at = 0..;
        let dropped = map.extract_if(.., |_| at.next().is_some_and(|at| duplicates.contains(&at)));
        load.duplicates.extend(dropped.map(|(_, node)| node));
    }
}
