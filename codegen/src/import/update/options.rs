//! What a person gave beside a document when it was imported: an update that lacked any of it would
//! take it back.

use serde_json::{Map, Value, json};

use crate::import::events::Events;

/// The files and streams with which a document was imported.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Options {
    /// The paths of the overlays.
    pub overlays: Vec<String>,
    /// The path of the names file, if it is not the one beside the spec.
    pub names: Option<String>,
    /// The operations that respond with streams.
    pub events: Vec<Events>,
}

/// How its line begins in a lock: the path and the pointer of the whole.
const LINE: &str = "- [\"\", \"\", ";

impl Options {
    /// Returns what a lock holds of them, and nothing for what cannot be read.
    #[must_use]
    pub fn read(lock: &str) -> Self {
        let line = lock.lines().find_map(|line| line.strip_prefix(LINE)?.strip_suffix(']'));
        let value: Value =
            line.and_then(|line| serde_json::from_str(line).ok()).unwrap_or_default();
        let texts = |value: &Value| -> Vec<String> {
            let items = value.as_array().map_or(&[][..], Vec::as_slice);
            items.iter().filter_map(|item| Some(item.as_str()?.to_owned())).collect()
        };
        let events = value["events"].as_array().map_or(&[][..], Vec::as_slice).iter();
        let events = events.map(texts).filter_map(|pair| match <[String; 2]>::try_from(pair) {
            Ok([operation, schema]) => Some(Events { operation, schema }),
            Err(_) => None,
        });
        Self {
            overlays: texts(&value["overlays"]),
            names: value["names"].as_str().map(str::to_owned),
            events: events.collect(),
        }
    }

    /// Returns a lock that holds them, and no others.
    #[must_use]
    pub fn write(&self, lock: &str) -> String {
        let mut members = Map::new();
        if !self.events.is_empty() {
            let pairs = self.events.iter().map(|it| [&it.operation, &it.schema]);
            members.insert("events".to_owned(), json!(pairs.collect::<Vec<_>>()));
        }
        if let Some(names) = &self.names {
            members.insert("names".to_owned(), json!(names));
        }
        if !self.overlays.is_empty() {
            members.insert("overlays".to_owned(), json!(self.overlays));
        }
        let others = lock.split_inclusive('\n').filter(|line| !line.starts_with(LINE));
        let (comments, parts): (Vec<&str>, Vec<&str>) = others.partition(|it| it.starts_with('#'));
        let line = match members.is_empty() {
            true => String::new(),
            false => format!("{LINE}{}]\n", Value::Object(members)),
        };
        [comments.concat(), line, parts.concat()].concat()
    }
}
