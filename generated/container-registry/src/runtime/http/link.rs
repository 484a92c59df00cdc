// @generated: a copy of codegen/runtime/src/runtime/http/link.rs: edit that instead of this.

//! The `Link` header, which names pages by their relation to this one (RFC 8288).
//!
//! It is parsed as appendix B of the RFC says: what cannot be parsed ends the header, and what came
//! before it counts.

use http::header::{HeaderMap, LINK};

/// Returns the target of the first link with a relation, as it is written.
pub fn target(headers: &HeaderMap, relation: &str) -> Option<String> {
    headers.get_all(LINK).iter().find_map(|value| {
        let text = String::from_utf8_lossy(value.as_bytes());
        let mut input = Input(&text);
        while let Some(link) = input.link() {
            if link.is(relation) {
                return Some(link.target.to_owned());
            }
        }
        None
    })
}

/// One link: its target, and its parameters as far as they matter here.
struct Link<'a> {
    target: &'a str,
    /// Only the first one counts.
    relations: Option<String>,
    /// Whether it leads from another resource than the one that was requested.
    is_elsewhere: bool,
}

impl Link<'_> {
    fn is(&self, relation: &str) -> bool {
        let mut relations = self.relations.iter().flat_map(|all| all.split_ascii_whitespace());
        !self.is_elsewhere && relations.any(|known| known.eq_ignore_ascii_case(relation))
    }
}

/// What is left of a header.
struct Input<'a>(&'a str);

impl<'a> Input<'a> {
    /// The next link; none at the end, or where something else stands.
    fn link(&mut self) -> Option<Link<'a>> {
        let rest = self.0.trim_start_matches([' ', '\t', ',']).strip_prefix('<')?;
        let (target, rest) = rest.split_once('>')?;
        self.0 = rest;
        let mut link = Link { target, relations: None, is_elsewhere: false };
        while self.take(';') {
            self.skip_blanks();
            let name = self.until([' ', '\t', '=', ';', ',']);
            let value = if self.take('=') { self.value() } else { String::new() };
            if name.eq_ignore_ascii_case("rel") {
                link.relations.get_or_insert(value);
            } else if name.eq_ignore_ascii_case("anchor") {
                link.is_elsewhere = true;
            }
        }
        Some(link)
    }

    /// The value of a parameter: a quoted string, or all up to the next parameter or link.
    fn value(&mut self) -> String {
        self.skip_blanks();
        if !self.take('"') {
            return self.until([';', ',']).trim_end_matches([' ', '\t']).to_owned();
        }
        let mut value = String::new();
        let mut characters = self.0.chars();
        while let Some(character) = characters.next() {
            match character {
                '"' => break,
                '\\' => value.extend(characters.next()),
                character => value.push(character),
            }
        }
        self.0 = characters.as_str();
        value
    }

    /// Takes a character, and the blanks before it, if it comes next.
    fn take(&mut self, character: char) -> bool {
        self.skip_blanks();
        let rest = self.0.strip_prefix(character);
        self.0 = rest.unwrap_or(self.0);
        rest.is_some()
    }

    fn skip_blanks(&mut self) {
        self.0 = self.0.trim_start_matches([' ', '\t']);
    }

    fn until<const N: usize>(&mut self, ends: [char; N]) -> &'a str {
        let (text, rest) = self.0.split_at(self.0.find(ends).unwrap_or(self.0.len()));
        self.0 = rest;
        text
    }
}
