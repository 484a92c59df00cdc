//! A walk through YAML text along the events that the parser read from it.
//!
//! The parser has accepted the text and reported what comes next, so all that is left to find is
//! where: no structure is derived from indentation, and no scalar is decoded. Should the text not
//! go on as the events say, what follows is placed at the last node that was found.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use super::locate::{Event, Kind, Sight};

/// The places of the wanted nodes.
pub(super) fn scan(text: &str, events: Vec<Event>, wanted: &BTreeSet<u32>) -> BTreeMap<u32, Sight> {
    let mut scan = Scan {
        text,
        at: 0,
        events: events.into_iter(),
        number: 0,
        last: 0,
        wanted,
        anchors: HashMap::new(),
        seen: BTreeMap::new(),
    };
    scan.space();
    if scan.rest().starts_with("---") {
        scan.at += "---".len();
    }
    if scan.next().is_none_or(|event| scan.node(event, false).is_none()) {
        let Scan { last, number, .. } = scan;
        for node in wanted.range(..number) {
            let nearest = Sight { offset: last, end: last, kind: Kind::Collection, repeats: None };
            scan.seen.entry(*node).or_insert(nearest);
        }
    }
    scan.seen
}

struct Scan<'a> {
    text: &'a str,
    at: usize,
    events: std::vec::IntoIter<Event>,
    /// The number of the next node.
    number: u32,
    /// Start of the last node.
    last: usize,
    wanted: &'a BTreeSet<u32>,
    /// The nodes that have anchors, by their names.
    anchors: HashMap<&'a str, u32>,
    seen: BTreeMap<u32, Sight>,
}

const BREAKS: [char; 5] = ['\n', '\r', '\u{85}', '\u{2028}', '\u{2029}'];
const FLOW: [char; 5] = [',', '[', ']', '{', '}'];

fn is_space(c: char) -> bool {
    matches!(c, ' ' | '\t' | '\u{feff}') || BREAKS.contains(&c)
}

/// None where the text does not go on as the events say.
type Found = Option<()>;

impl<'a> Scan<'a> {
    fn rest(&self) -> &'a str {
        &self.text[self.at..]
    }

    fn next(&mut self) -> Option<Event> {
        let event = self.events.next()?;
        self.number += u32::from(event != Event::End);
        Some(event)
    }

    /// Skips white space and comments.
    fn space(&mut self) {
        loop {
            let rest = self.rest().trim_start_matches(is_space);
            self.at = self.text.len() - rest.len();
            if !rest.starts_with('#') {
                return;
            }
            self.at += rest.find(BREAKS).unwrap_or(rest.len());
        }
    }

    /// Skips a sign, if it is next and nothing but white space follows where that must be.
    fn sign(&mut self, sign: char, alone: bool) -> bool {
        let Some(rest) = self.rest().strip_prefix(sign) else { return false };
        let is_it = !alone || rest.is_empty() || rest.starts_with(is_space);
        self.at += usize::from(is_it);
        is_it
    }

    fn see(&mut self, number: u32, offset: usize, kind: impl FnOnce() -> Kind, of: Option<u32>) {
        self.last = offset;
        if self.wanted.contains(&number) {
            let end = self.at.max(offset);
            self.seen.insert(number, Sight { offset, end, kind: kind(), repeats: of });
        }
    }

    /// A node, in brackets or not.
    fn node(&mut self, event: Event, flow: bool) -> Found {
        let number = self.number - 1;
        let before = self.at;
        self.space();
        let start = self.at;
        let anchor = self.properties();
        if let Some(rest) = self.rest().strip_prefix('*') {
            let end = rest.find(|c| is_space(c) || FLOW.contains(&c)).unwrap_or(rest.len());
            self.at += 1 + end;
            return self.alias(&event, number, start, &rest[..end]);
        }
        // Before the first key of a mapping, properties on the key's line are the key's.
        let is_open = self.rest().starts_with(if event == Event::Mapping { '{' } else { '[' });
        let is_key = event == Event::Mapping
            && !is_open
            && (flow || !self.text[start..self.at].contains(BREAKS));
        if is_key {
            self.at = start;
        } else if let Some(anchor) = anchor {
            self.anchors.insert(anchor, number);
        }
        let found = match event {
            Event::Mapping => {
                self.see(number, start, || Kind::Collection, None);
                self.mapping(is_open, flow)
            }
            Event::Sequence => {
                self.see(number, start, || Kind::Collection, None);
                self.sequence(is_open)
            }
            Event::End => None,
            Event::Null if !self.is_null() => {
                // Nothing is written: it stands where it could be.
                self.at = if start == self.at { before } else { start };
                self.see(number, self.at, || Kind::Word, None);
                Some(())
            }
            Event::Null | Event::Word => {
                self.see(number, start, || Kind::Word, None);
                if self.rest().starts_with(['"', '\'']) {
                    return self.quoted();
                }
                let is_end = |c| is_space(c) || flow && FLOW.contains(&c);
                self.at += self.rest().find(is_end).unwrap_or(self.rest().len());
                Some(())
            }
            Event::Text(value) => {
                let found = match self.rest().chars().next() {
                    Some('"' | '\'') => self.quoted(),
                    Some('|' | '>') => self.block(&value),
                    _ => self.plain(&value),
                };
                self.see(number, start, || Kind::Text(value), None);
                found
            }
        };
        if let Some(sight) = self.seen.get_mut(&number) {
            sight.end = sight.end.max(self.at);
        }
        found
    }

    /// Skips tags and anchors; the last anchor.
    fn properties(&mut self) -> Option<&'a str> {
        let mut anchor = None;
        while self.rest().starts_with(['&', '!']) {
            let rest = self.rest();
            let is_end = |c| is_space(c) || FLOW.contains(&c);
            let end = match rest.strip_prefix("!<") {
                Some(tag) => tag.find('>').map_or(rest.len(), |at| at + 3),
                None => rest.find(is_end).unwrap_or(rest.len()),
            };
            anchor = rest[..end].strip_prefix('&').or(anchor);
            self.at += end;
            self.space();
        }
        anchor
    }

    /// All of what an alias stands for is at the alias.
    fn alias(&mut self, event: &Event, number: u32, start: usize, name: &str) -> Found {
        let kind = |event: &Event| match event {
            Event::Text(text) => Kind::Text(text.clone()),
            _ => Kind::Word,
        };
        let first = self.anchors.get(name).copied();
        let original = |node| first.map(|first| first + (node - number));
        self.see(number, start, || kind(event), original(number));
        let mut depth = u32::from(matches!(event, Event::Mapping | Event::Sequence));
        while depth > 0 {
            let node = self.number;
            match self.next()? {
                Event::End => depth -= 1,
                event => {
                    depth += u32::from(matches!(event, Event::Mapping | Event::Sequence));
                    self.see(node, start, || kind(&event), original(node));
                }
            }
        }
        Some(())
    }

    fn mapping(&mut self, is_open: bool, flow: bool) -> Found {
        self.at += usize::from(is_open);
        loop {
            let event = self.next()?;
            let before = self.at;
            self.space();
            if is_open && self.sign(',', false) {
                self.space();
            }
            if event == Event::End {
                if !is_open {
                    self.at = before;
                    return Some(());
                }
                return self.sign('}', false).then_some(());
            }
            self.sign('?', true);
            self.node(event, flow || is_open)?;
            let after = self.at;
            self.space();
            let value = self.next()?;
            if self.sign(':', false) {
                self.node(value, flow || is_open)?;
            } else {
                self.at = after;
                self.see(self.number - 1, after, || Kind::Word, None);
                (value == Event::Null).then_some(())?;
            }
        }
    }

    fn sequence(&mut self, is_open: bool) -> Found {
        self.at += usize::from(is_open);
        loop {
            let event = self.next()?;
            let before = self.at;
            self.space();
            if is_open && self.sign(',', false) {
                self.space();
            }
            match event {
                Event::End if is_open => return self.sign(']', false).then_some(()),
                Event::End => {
                    self.at = before;
                    return Some(());
                }
                event => {
                    if !is_open && !self.sign('-', true) {
                        return None;
                    }
                    if is_open {
                        self.sign('?', true);
                    }
                    self.node(event, is_open)?;
                }
            }
        }
    }

    /// Whether a null is written. One that is followed by a colon is the next key.
    fn is_null(&self) -> bool {
        let rest = self.rest();
        if rest.starts_with(['"', '\'']) {
            return self.text[..self.at].trim_end().ends_with("null");
        }
        let end = rest.find(|c| is_space(c) || FLOW.contains(&c) || c == ':');
        let (word, after) = rest.split_at(end.unwrap_or(rest.len()));
        let is_key = after.trim_start_matches([' ', '\t']).starts_with(':');
        matches!(word, "~" | "null" | "Null" | "NULL") && !is_key
    }

    fn quoted(&mut self) -> Found {
        let quote = self.rest().chars().next()?;
        self.at += 1;
        loop {
            self.at += self.rest().find([quote, '\\'])?;
            let is_escape = self.rest().starts_with('\\');
            let next = self.rest()[1..].chars().next();
            match (is_escape, quote) {
                (true, '"') => self.at += 1 + next?.len_utf8(),
                (true, _) => self.at += 1,
                (false, '\'') if next == Some('\'') => self.at += 2,
                (false, _) => {
                    self.at += 1;
                    return Some(());
                }
            }
        }
    }

    /// Text without quotes is written as it is, but for the white space where lines are folded.
    fn plain(&mut self, value: &str) -> Found {
        let mut value = value;
        while let Some(c) = value.chars().next() {
            if is_space(c) {
                let rest = self.rest().trim_start_matches(is_space);
                let after = self.text.len() - rest.len();
                (after > self.at).then_some(())?;
                self.at = after;
                value = value.trim_start_matches(is_space);
            } else {
                let word = value.find(is_space).unwrap_or(value.len());
                self.rest().starts_with(&value[..word]).then_some(())?;
                self.at += word;
                value = &value[word..];
            }
        }
        Some(())
    }

    /// Text behind `|` or `>`: every line that is indented as far as its first one with words.
    fn block(&mut self, value: &str) -> Found {
        self.at = self.line_end();
        let blanks = |line: &str| line.len() - line.trim_start_matches(' ').len();
        let first = value.split(BREAKS).find(|line| !line.trim().is_empty()).map(blanks);
        let mut indent = first.is_none().then_some(usize::MAX);
        while self.at < self.text.len() {
            let end = self.line_end();
            let line = &self.text[self.at..end];
            if !line.trim_matches(is_space).is_empty() {
                let own = blanks(line);
                let indent = *indent.get_or_insert(own.saturating_sub(first.unwrap_or(0)));
                if own < indent {
                    break;
                }
            }
            self.at = end;
        }
        Some(())
    }

    /// Returns the start of the next line.
    fn line_end(&self) -> usize {
        let rest = self.rest();
        rest.find(BREAKS).map_or(self.text.len(), |at| {
            let broken = &rest[at..];
            let len = if broken.starts_with("\r\n") {
                2
            } else {
                broken.chars().next().map_or(0, char::len_utf8)
            };
            self.at + at + len
        })
    }
}
