//! The algorithms of RFC 8288, appendix B, step by step, over a list of characters.
//!
//! Invariant: it shares no code and no idea with the parser: it takes characters from a queue, and keeps all parameters.

use std::collections::VecDeque;

/// One link.
#[derive(Clone, Debug)]
pub(crate) struct Link {
    pub(crate) target: String,
    parameters: Vec<(String, String)>,
}

impl Link {
    /// Whether it has a relation to the resource that was requested.
    pub(crate) fn has(&self, relation: &str) -> bool {
        let first = |name: &str| self.parameters.iter().find(|(known, _)| known == name);
        let relations = first("rel").map_or("", |(_, value)| value.as_str()).to_ascii_lowercase();
        let blank = |character: char| character.is_ascii_whitespace();
        first("anchor").is_none()
            && relations.split(blank).any(|known| known == relation.to_ascii_lowercase())
    }
}

type Field = VecDeque<char>;

/// B.2: the links of one field value.
pub(crate) fn parse(text: &str) -> Vec<Link> {
    let mut field: Field = text.chars().collect();
    let mut links = Vec::new();
    loop {
        consume(&mut field, |character| " \t,".contains(character));
        if field.pop_front() != Some('<') {
            return links;
        }
        let target = consume(&mut field, |character| character != '>');
        if field.pop_front() != Some('>') {
            return links;
        }
        links.push(Link { target, parameters: parameters(&mut field) });
    }
}

/// B.3: parameters.
fn parameters(field: &mut Field) -> Vec<(String, String)> {
    let mut parameters = Vec::new();
    loop {
        consume(field, is_blank);
        if field.front() != Some(&';') {
            return parameters;
        }
        field.pop_front();
        consume(field, is_blank);
        let name = consume(field, |character| !" \t=;,".contains(character));
        consume(field, is_blank);
        let mut value = String::new();
        if field.front() == Some(&'=') {
            field.pop_front();
            consume(field, is_blank);
            value = match field.front() {
                Some('"') => quoted(field),
                _ => consume(field, |character| !";,".contains(character)),
            };
        }
        parameters.push((name.to_ascii_lowercase(), value));
    }
}

/// B.4: a quoted string.
fn quoted(field: &mut Field) -> String {
    field.pop_front();
    let mut text = String::new();
    while let Some(character) = field.pop_front() {
        match character {
            '"' => break,
            '\\' => match field.pop_front() {
                Some(escaped) => text.push(escaped),
                None => break,
            },
            other => text.push(other),
        }
    }
    text
}

fn is_blank(character: char) -> bool {
    matches!(character, ' ' | '\t')
}

/// Takes all characters up to the first one that is none of these.
fn consume(field: &mut Field, wanted: impl Fn(char) -> bool) -> String {
    let mut taken = String::new();
    while let Some(character) = field.front().copied().filter(|character| wanted(*character)) {
        field.pop_front();
        taken.push(character);
    }
    taken
}
