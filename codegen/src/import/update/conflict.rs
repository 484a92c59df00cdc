//! What both upstream and a person have changed, as mistakes with all three places.

use std::collections::HashMap;

use super::lock::json;
use super::merge::Sides;
use super::ours::Ours;
use super::part::{Content, Part};
use crate::diagnostics::{Diagnostic, Place};
use crate::import::places::Explained;

/// A conflict.
#[derive(Debug)]
pub(super) struct Conflict {
    path: String,
    sort: Sort,
    /// What stands on each side: before, now, and ours.
    values: [Option<String>; 3],
    places: [Option<Place>; 3],
    /// What ours says is no value, so that it is shown by its key.
    is_open: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Sort {
    /// Both have changed it.
    Changed,
    /// Both have added it, and not the same.
    Added,
    /// Upstream no longer has what ours has changed.
    Gone,
    /// Upstream no longer has what a person has renamed or commented on.
    Touched(Touch),
    /// Ours no longer has what upstream has changed.
    Deleted,
    /// Upstream no longer has what ours still uses.
    Used,
}

/// What a person has done to a part that says what it said before.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Touch {
    Renamed,
    Commented,
}

impl Conflict {
    pub(super) fn new(path: &[String], sides: Sides<'_>, places: [Option<Place>; 3]) -> Self {
        let Sides { base, theirs, ours } = sides;
        let sort = match (theirs, ours) {
            (None, _) => Sort::Gone,
            (_, None) => Sort::Deleted,
            _ if base.is_none() => Sort::Added,
            _ => Sort::Changed,
        };
        let [before, now, here] = places;
        let before = base.and_then(first_place).or(before);
        let values = described([base, theirs, ours]);
        let is_open = ours.is_none_or(|ours| matches!(ours.content, Content::Parts(_)));
        Self { path: path.join("."), sort, values, places: [before, now, here], is_open }
    }

    /// What upstream has removed although a person has renamed it or commented on it.
    pub(super) fn touched(
        path: &[String],
        sides: Sides<'_>,
        places: [Option<Place>; 3],
        touch: Touch,
    ) -> Self {
        Self { sort: Sort::Touched(touch), ..Self::new(path, sides, places) }
    }

    /// What upstream has removed although ours refers to it.
    pub(super) fn still_used(path: &[String], ours: &Part) -> Self {
        let values = described([Some(ours), None, Some(ours)]);
        let (sort, places) = (Sort::Used, [None, None, ours.place]);
        Self { path: path.join("."), sort, values, places, is_open: true }
    }

    /// Returns it as a mistake. It is shown at the file if the spec has no place for it.
    pub(super) fn mistake(&self, files: &Ours<'_>, theirs: Option<(Place, String)>) -> Diagnostic {
        let Self { path, sort, values: [before, now, ours], places: [was, _, here], is_open } =
            self;
        let (is, pointer) = theirs.unzip();
        let pointer = pointer.filter(|pointer| !pointer.is_empty());
        let key = here.filter(|_| *is_open).and_then(|here| files.key(here));
        let here = key.or(*here).unwrap_or_else(|| Place::file(files.first));
        let message = match sort {
            Sort::Changed => format!("`{path}` has changed both upstream and here"),
            Sort::Added => format!("`{path}` is new both upstream and here, and not the same"),
            Sort::Gone => format!("`{path}` has changed here, and upstream has removed it"),
            Sort::Touched(Touch::Renamed) => {
                format!("`{path}` has a new name here, and upstream has removed it")
            }
            Sort::Touched(Touch::Commented) => {
                format!("`{path}` has a comment here, and upstream has removed it")
            }
            Sort::Deleted => format!("`{path}` has changed upstream, and is removed here"),
            Sort::Used => format!("`{path}` is still used here, and upstream has removed it"),
        };
        let help = match sort {
            Sort::Changed | Sort::Added | Sort::Deleted => {
                "write here what upstream has now, or keep this with `cargo xtask import --update --keep`"
            }
            Sort::Gone | Sort::Touched(_) => {
                "remove it, or keep it with `cargo xtask import --update --keep`"
            }
            Sort::Used => {
                "remove what uses it, or keep it with `cargo xtask import --update --keep`"
            }
        };
        let nothing = || "nothing".to_owned();
        let mut mistake = Diagnostic::new("conflict", message, here)
            .label(format!("the spec says {}", ours.clone().unwrap_or_else(nothing)))
            .help(help);
        if let (Some(said), Some(was)) = (before, was) {
            mistake = mistake.note(format!("upstream said {said}"), *was);
        }
        let said = now.clone().unwrap_or_else(nothing);
        let at = pointer.map_or(String::new(), |pointer| format!(", at `{pointer}`"));
        // What the import makes of several parts of the document has no place of its own.
        match is.or_else(|| now.is_some().then(|| Place::file(0))) {
            Some(is) => mistake.note(format!("upstream says {said} now{at}"), is),
            None => mistake,
        }
    }

    /// The keys that lead to it in the spec, joined by dots.
    pub(super) fn path(&self) -> &str {
        &self.path
    }

    /// Returns the place in the document and its JSON pointer: for docs those of the text.
    pub(super) fn theirs(
        &self,
        pointers: &HashMap<Place, String>,
        explained: &Explained,
    ) -> Option<(Place, String)> {
        let place = self.places[1]?;
        let pointer = pointers.get(&place).cloned().unwrap_or_default();
        match explained.get(&place).filter(|_| self.path.ends_with(".docs")) {
            Some((key, text)) if self.values[1].is_some() => {
                Some((*text, format!("{pointer}/{key}")))
            }
            _ => Some((place, pointer)),
        }
    }
}

/// The place of a part, or of the first in it that has one.
fn first_place(part: &Part) -> Option<Place> {
    part.place.or_else(|| part.parts().iter().find_map(first_place))
}

/// The characters of a value that a message shows.
const LONGEST: usize = 60;

/// Names values in a message. Of long ones it shows what is not the same in all.
fn described(parts: [Option<&Part>; 3]) -> [Option<String>; 3] {
    let texts = parts.map(|part| part.map(|part| json(&part.tree().shortened())));
    let mut present = texts.iter().flatten();
    let first = present.next().map_or("", String::as_str);
    let shared = present.map(|text| shared(first, text)).filter(|shared| *shared < first.len());
    let start = shared.min().map_or(0, |shared| start(&first[..shared]));
    let shown = |text: String| {
        let (mark, rest) = if start > 0 { ("…", &text[start..]) } else { ("", text.as_str()) };
        match rest.char_indices().nth(LONGEST) {
            Some((end, _)) => format!("`{mark}{}…`", &rest[..end]),
            None => format!("`{mark}{rest}`"),
        }
    };
    texts.map(|text| text.map(shown))
}

/// Returns the length of what two texts begin with.
fn shared(one: &str, other: &str) -> usize {
    let pairs = one.char_indices().zip(other.chars());
    let mut ends = pairs.skip_while(|((_, one), other)| one == other).map(|((at, _), _)| at);
    ends.next().unwrap_or(one.len().min(other.len()))
}

/// Returns where a text is shown from that differs behind a beginning: from its start, or from the
/// last member or word before the difference.
fn start(beginning: &str) -> usize {
    let Some((near, _)) = beginning.char_indices().nth_back(LONGEST / 3) else { return 0 };
    if beginning.chars().count() + LONGEST / 3 <= LONGEST {
        return 0;
    }
    let member =
        beginning.rfind(", ").map(|at| at + 2).filter(|at| *at + LONGEST / 2 > beginning.len());
    member.or_else(|| Some(near + beginning[near..].find(' ')? + 1)).unwrap_or(near)
}
