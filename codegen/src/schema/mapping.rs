//! A mapping whose keys the language fixes, made of the rows on its keys.

use super::shapes::{exactly_one, required};
use super::tables::{Row, Tables};
use super::takes::takes;
use crate::json::Json;

/// A mapping with the keys of some tables.
#[derive(Clone)]
pub(super) struct Mapping {
    keys: Vec<Key>,
    rules: Vec<Json>,
    others: Json,
}

#[derive(Clone)]
struct Key {
    name: String,
    required: bool,
    description: String,
    /// What it takes: the schema, or the words that none is known for.
    takes: Result<Json, String>,
}

impl Mapping {
    /// Makes it of the rows of tables, each given by the heading above it and its first column.
    /// Of two rows on a key, the first counts.
    pub(super) fn of(tables: &Tables, from: &[(&str, &str)]) -> Self {
        let mut mapping = Self { keys: Vec::new(), rules: Vec::new(), others: Json::Bool(false) };
        for (heading, column) in from {
            for row in tables.rows(heading, column) {
                mapping.add(tables, &row);
            }
        }
        mapping
    }

    fn add(&mut self, tables: &Tables, row: &Row) {
        let parts: Vec<&str> = row.takes.split("; ").collect();
        for (at, key) in row.keys.iter().enumerate() {
            if self.keys.iter().any(|known| known.name == key.name) {
                continue;
            }
            let words = if parts.len() == row.keys.len() { parts[at] } else { &row.takes };
            let everywhere = tables.everywhere(&key.name).filter(|_| row.takes.is_empty());
            let words = everywhere.as_ref().map_or(words, |row| &row.takes);
            self.keys.push(Key {
                name: key.name.clone(),
                required: key.required,
                description: description(row, everywhere.as_ref(), &key.name),
                takes: takes(words).ok_or_else(|| words.to_owned()),
            });
        }
    }

    /// Says what a key takes, where its row does not say it alone.
    pub(super) fn with(mut self, name: &str, schema: Json) -> Self {
        if let Some(key) = self.keys.iter_mut().find(|key| key.name == name) {
            key.takes = Ok(schema);
        }
        self
    }

    /// Adds a key which means what another one means.
    pub(super) fn like(mut self, name: &str, other: &str, schema: Json) -> Self {
        if let Some(at) = self.keys.iter().position(|key| key.name == other) {
            let key = Key { name: name.to_owned(), takes: Ok(schema), ..self.keys[at].clone() };
            let last =
                self.keys.iter().rposition(|key| key.description == self.keys[at].description);
            self.keys.insert(last.unwrap_or(at) + 1, key);
        }
        self
    }

    /// Leaves keys out.
    pub(super) fn without(mut self, names: &[&str]) -> Self {
        self.keys.retain(|key| !names.contains(&key.name.as_str()));
        self
    }

    /// Says which one of several keys a mapping has.
    pub(super) fn one_of(mut self, names: &[&str]) -> Self {
        self = self.optional(names);
        self.rule(exactly_one(names))
    }

    /// Says that keys are not always there, of which tables show that one of several is.
    pub(super) fn optional(mut self, names: &[&str]) -> Self {
        let is_one = |key: &&mut Key| names.contains(&key.name.as_str());
        self.keys.iter_mut().filter(is_one).for_each(|key| key.required = false);
        self
    }

    /// Adds what holds of the mapping as a whole.
    pub(super) fn rule(mut self, rule: Json) -> Self {
        self.rules.push(rule);
        self
    }

    /// Says what any other key takes.
    pub(super) fn others(self, others: Json) -> Self {
        Self { others, ..self }
    }

    /// Returns the schema.
    pub(super) fn json(self) -> Json {
        let always = self.keys.iter().filter(|key| key.required).map(|key| key.name.as_str());
        let required =
            Some(required(always)).filter(|json| !json.get("required").is_none_or(Json::is_empty));
        let properties = self.keys.iter().map(|key| (&key.name, key.json()));
        Json::map()
            .with("type", Json::text("object"))
            .with("properties", Json::of(properties))
            .and(required.unwrap_or_else(Json::map))
            .with("additionalProperties", self.others)
            .with_some("allOf", Json::list(self.rules).filled())
    }
}

impl Key {
    fn json(&self) -> Json {
        let schema = match &self.takes {
            Ok(schema) => schema.clone(),
            // Nothing is known of it, so that anything is right. A test looks for this.
            Err(words) => Json::map().with("$comment", Json::text(format!("takes {words}"))),
        };
        let description =
            Some(Json::text(&self.description)).filter(|_| !self.description.is_empty());
        Json::map().with_some("description", description).and(schema)
    }
}

/// Returns the text that an editor shows for a key: its meaning everywhere, then its own row.
fn description(row: &Row, everywhere: Option<&Row>, key: &str) -> String {
    let own = match row.meaning.strip_prefix("As everywhere") {
        // What else the row says may be of another of its keys.
        Some(rest) => sentences(rest)
            .filter(|sentence| sentence.contains(&format!("`{key}`")))
            .map(|sentence| format!("{sentence}."))
            .collect::<Vec<_>>()
            .join(" "),
        None => row.meaning.clone(),
    };
    let common = everywhere.map_or("", |row| &row.meaning);
    let default = match row.default.as_str() {
        "" | "none" => String::new(),
        default => format!("Default: {default}."),
    };
    let parts = [common, &own, &default];
    parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" ")
}

fn sentences(text: &str) -> impl Iterator<Item = &str> {
    let ends = [';', '.'];
    text.split("; ")
        .flat_map(|part| part.split(". "))
        .map(move |sentence| sentence.trim_matches(ends))
}
