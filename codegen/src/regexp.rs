//! Regular expressions as `match` and `search` have them: RFC 9485, without categories of Unicode.
//!
//! All positions that an expression can reach are followed at once, so that no expression takes
//! longer than its length times that of the text.

use std::collections::BTreeSet;
use std::iter::Peekable;
use std::str::Chars;

/// A regular expression.
#[derive(Clone, Debug)]
pub(crate) struct Regexp {
    /// One of these has to match.
    alternatives: Vec<Vec<Piece>>,
}

#[derive(Clone, Debug)]
struct Piece {
    atom: Atom,
    least: u32,
    /// None where there is no limit.
    most: Option<u32>,
}

#[derive(Clone, Debug)]
enum Atom {
    /// `.`: any character but the end of a line.
    Any,
    Class {
        is_negated: bool,
        ranges: Vec<(char, char)>,
    },
    Group(Regexp),
}

/// Groups within each other.
const DEPTH: u32 = 32;
/// More repetitions than any name has characters.
const REPETITIONS: u32 = 1000;

type Pattern<'t> = Peekable<Chars<'t>>;

impl Regexp {
    /// Reads an expression; none if it is not one.
    pub(crate) fn parse(text: &str) -> Option<Self> {
        let mut pattern = text.chars().peekable();
        let regexp = alternatives(&mut pattern, 0)?;
        pattern.next().is_none().then_some(regexp)
    }

    /// Whether it matches the text as a whole, or a part of it.
    pub(crate) fn matches(&self, text: &str, is_whole: bool) -> bool {
        let text: Vec<char> = text.chars().collect();
        let from = if is_whole { [0].into() } else { (0..=text.len()).collect() };
        let to = self.follow(&text, &from);
        if is_whole { to.contains(&text.len()) } else { !to.is_empty() }
    }

    fn follow(&self, text: &[char], from: &BTreeSet<usize>) -> BTreeSet<usize> {
        let one = |pieces: &Vec<Piece>| {
            pieces.iter().fold(from.clone(), |from, piece| piece.follow(text, from))
        };
        self.alternatives.iter().flat_map(one).collect()
    }
}

impl Piece {
    fn follow(&self, text: &[char], from: BTreeSet<usize>) -> BTreeSet<usize> {
        let mut open = (0..self.least).fold(from, |open, _| self.atom.follow(text, &open));
        let mut reached = open.clone();
        let mut times = self.least;
        while !open.is_empty() && self.most.is_none_or(|most| times < most) {
            open = self.atom.follow(text, &open).difference(&reached).copied().collect();
            reached.extend(&open);
            times += 1;
        }
        reached
    }
}

impl Atom {
    fn follow(&self, text: &[char], from: &BTreeSet<usize>) -> BTreeSet<usize> {
        if let Self::Group(group) = self {
            return group.follow(text, from);
        }
        let matches = |at: &&usize| text.get(**at).is_some_and(|c| self.has(*c));
        from.iter().filter(matches).map(|at| at + 1).collect()
    }

    fn has(&self, c: char) -> bool {
        match self {
            Self::Any => !matches!(c, '\n' | '\r'),
            Self::Class { is_negated, ranges } => {
                ranges.iter().any(|(first, last)| (*first..=*last).contains(&c)) != *is_negated
            }
            Self::Group(_) => false,
        }
    }
}

fn alternatives(pattern: &mut Pattern<'_>, depth: u32) -> Option<Regexp> {
    let mut alternatives = vec![Vec::new()];
    while let Some(c) = pattern.next_if(|c| *c != ')') {
        let atom = match c {
            '|' => {
                alternatives.push(Vec::new());
                continue;
            }
            '.' => Atom::Any,
            '[' => class(pattern)?,
            '(' if depth < DEPTH => {
                let group = alternatives_in(pattern, depth)?;
                Atom::Group(group)
            }
            '\\' => one(escape(pattern)?),
            '(' | '*' | '+' | '?' | '{' | '}' | ']' => return None,
            c => one(c),
        };
        let (least, most) = quantity(pattern)?;
        alternatives.last_mut()?.push(Piece { atom, least, most });
    }
    Some(Regexp { alternatives })
}

fn alternatives_in(pattern: &mut Pattern<'_>, depth: u32) -> Option<Regexp> {
    let group = alternatives(pattern, depth + 1)?;
    pattern.next_if_eq(&')').map(|_| group)
}

fn one(c: char) -> Atom {
    Atom::Class { is_negated: false, ranges: vec![(c, c)] }
}

fn escape(pattern: &mut Pattern<'_>) -> Option<char> {
    match pattern.next()? {
        'n' => Some('\n'),
        'r' => Some('\r'),
        't' => Some('\t'),
        c if c.is_ascii_punctuation() => Some(c),
        _ => None,
    }
}

fn class(pattern: &mut Pattern<'_>) -> Option<Atom> {
    let is_negated = pattern.next_if_eq(&'^').is_some();
    let mut ranges = Vec::new();
    loop {
        let first = match pattern.next()? {
            ']' if !ranges.is_empty() => return Some(Atom::Class { is_negated, ranges }),
            '\\' => escape(pattern)?,
            '[' | ']' => return None,
            c => c,
        };
        let is_range = pattern.peek() == Some(&'-') && {
            let mut ahead = pattern.clone();
            ahead.next();
            ahead.next() != Some(']')
        };
        let last = if is_range {
            pattern.next();
            match pattern.next()? {
                '\\' => escape(pattern)?,
                c => c,
            }
        } else {
            first
        };
        if first > last {
            return None;
        }
        ranges.push((first, last));
    }
}

fn quantity(pattern: &mut Pattern<'_>) -> Option<(u32, Option<u32>)> {
    let quantity = match pattern.peek() {
        Some('*') => (0, None),
        Some('+') => (1, None),
        Some('?') => (0, Some(1)),
        Some('{') => {
            pattern.next();
            let least = count(pattern)?;
            let most = match pattern.next_if_eq(&',') {
                Some(_) if pattern.peek() == Some(&'}') => None,
                Some(_) => Some(count(pattern)?),
                None => Some(least),
            };
            if pattern.peek() != Some(&'}') || most.is_some_and(|most| most < least) {
                return None;
            }
            (least, most)
        }
        _ => return Some((1, Some(1))),
    };
    pattern.next();
    Some(quantity)
}

fn count(pattern: &mut Pattern<'_>) -> Option<u32> {
    let digits: String = std::iter::from_fn(|| pattern.next_if(char::is_ascii_digit)).collect();
    digits.parse().ok().filter(|count| *count <= REPETITIONS)
}
