//! The lock: what each part of a spec was in the document, and where it stood there.
//!
//! It is a list in YAML, one part to a line: its path in the spec, its JSON pointer in the
//! document, and its value. A part without a pointer stood where the part that it is in stood. A
//! line without a path holds the overlays and what else the document was imported with.

use std::collections::HashMap;
use std::fmt::Write;

use super::part::{Content, Part, parts};
use crate::diagnostics::{Diagnostic, Diagnostics, Place, Source};
use crate::import::document::load;
use crate::import::written::{Tree, Value, node_tree};
use crate::literal::Literal;
use crate::yaml::{self, Node};

/// The parts of a spec as the document had them.
#[derive(Debug)]
pub(super) struct Base {
    pub(super) root: Part,
    /// The JSON pointers of parts, by their places in the lock.
    pub(super) pointers: HashMap<Place, String>,
}

/// Returns the text of a lock.
pub(super) fn write(root: &Part, pointers: &HashMap<Place, String>, sdk: &str) -> String {
    let mut out = format!(
        "# What the parts of `spec/{sdk}.yaml` were in the OpenAPI document, and where they stood there. `cargo xtask import`\n\
         # writes this file, and `--update` compares with it; nobody edits it.\n"
    );
    for part in root.parts() {
        lines(part, "", "", pointers, &mut out);
    }
    out
}

fn lines(
    part: &Part,
    above: &str,
    inherited: &str,
    pointers: &HashMap<Place, String>,
    out: &mut String,
) {
    let key = part.written_key().replace('~', "~0").replace('/', "~1");
    let path = format!("{above}/{key}");
    let own = part.place.and_then(|place| pointers.get(&place)).map(String::as_str);
    let own = own.filter(|own| *own != inherited);
    let value = match &part.content {
        Content::Leaf(tree) => Some(json(tree)),
        Content::Parts(parts) => (own.is_some() || parts.is_empty()).then(|| "{}".to_owned()),
    };
    if let Some(value) = value {
        let text = |text: &str| Literal::String(text.to_owned());
        writeln!(out, "- [{}, {}, {value}]", text(&path), text(own.unwrap_or_default()))
            .expect("a string takes any text");
    }
    let inherited = own.unwrap_or(inherited);
    part.parts().iter().for_each(|part| lines(part, &path, inherited, pointers, out));
}

/// Returns a value as JSON.
pub(super) fn json(tree: &Tree) -> String {
    let text = |text: &str| Literal::String(text.to_owned()).to_string();
    match &tree.value {
        Value::Text(value) => text(value),
        Value::Plain(value) => value.clone(),
        Value::List(items) => {
            let items: Vec<String> = items.iter().map(json).collect();
            format!("[{}]", items.join(", "))
        }
        Value::Map(entries) => {
            let entries: Vec<String> = entries
                .iter()
                .map(|(key, value)| format!("{}: {}", text(key), json(value)))
                .collect();
            format!("{{{}}}", entries.join(", "))
        }
    }
}

/// Reads a lock.
pub(super) fn read(source: u16, lock: &Source, diagnostics: &mut Diagnostics) -> Option<Base> {
    if lock.text.is_empty() {
        return Some(Base { root: parts(&Tree::map(), true), pointers: HashMap::new() });
    }
    let root = yaml::lines_fast_path(source, &lock.text)
        .or_else(|| load(source, lock, diagnostics, &mut Vec::new()))?;
    let mut tree = Tree::map();
    let mut pointers = HashMap::new();
    for line in root.items() {
        let [path, pointer, value] = line.items() else {
            diagnostics.push(unreadable(line.place));
            return None;
        };
        let (Some(path), Some(pointer)) = (path.text(), pointer.text()) else {
            diagnostics.push(unreadable(line.place));
            return None;
        };
        // The line of what it was imported with.
        if path.is_empty() {
            continue;
        }
        if !pointer.is_empty() {
            pointers.insert(value.place, pointer.to_owned());
        }
        insert(&mut tree, path, value);
    }
    let root = parts(&tree, true);
    inherit(&root, "", &mut pointers);
    Some(Base { root, pointers })
}

/// Gives each part without a pointer that of the part that it is in.
fn inherit(part: &Part, above: &str, pointers: &mut HashMap<Place, String>) {
    let own = match part.place {
        Some(place) => pointers.entry(place).or_insert_with(|| above.to_owned()).clone(),
        None => above.to_owned(),
    };
    part.parts().iter().for_each(|part| inherit(part, &own, pointers));
}

fn insert(tree: &mut Tree, path: &str, value: &Node) {
    let mut tree = tree;
    for step in path.split('/').skip(1) {
        let key = step.replace("~1", "/").replace("~0", "~");
        if tree.entries_mut().is_none() {
            tree.value = Value::Map(Vec::new());
        }
        let Some(entries) = tree.entries_mut() else { return };
        // The lines of a part follow one another.
        let at = entries.iter().rposition(|(known, _)| *known == key).unwrap_or_else(|| {
            entries.push((key, Tree::map()));
            entries.len() - 1
        });
        tree = &mut entries[at].1;
    }
    let Tree { value, from, .. } = node_tree(value);
    tree.from = from;
    if tree.is_empty() {
        tree.value = value;
    }
}

fn unreadable(place: Place) -> Diagnostic {
    Diagnostic::new("bad-value", "this is not a line of a lock", place)
        .help("take the file back as it was committed: nobody edits it")
}
