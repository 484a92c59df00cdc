//! Reads a lock, even one in which Git left the marks of a conflict.

use std::collections::HashMap;

use super::{duplicates, line, path, write};
use crate::api::Lock;
use crate::diagnostics::{Diagnostic, Diagnostics, Place};

/// What to do about a line that cannot be read.
const HELP: &str = "`cargo xtask release` writes this file: take the change back, or delete the line \
                    to let the name go";

/// Reads the lock in a source. Of a conflict that Git marked, the lines of both sides count, and of
/// two for one item, or with one name, the first.
pub fn read(source: u16, text: &str, diagnostics: &mut Diagnostics) -> Lock {
    let mut lock = Lock::default();
    let mut places: HashMap<String, Place> = HashMap::new();
    let mut conflict = Conflict::None;
    let mut start = 0;
    for whole in text.split_inclusive('\n') {
        let begins = start;
        start += whole.len();
        let text = whole.trim_end_matches(['\n', '\r']);
        let place = Place::bytes(source, begins, text.len());
        if let Some(next) = conflict.after(text) {
            conflict = next;
            continue;
        }
        if conflict == Conflict::Base || text.is_empty() || text.starts_with('#') {
            continue;
        }
        let (path, line) = match line::read(text) {
            Ok(read) => read,
            Err((word, message)) => {
                let from = word.as_ptr().addr() - text.as_ptr().addr();
                let place = Place::bytes(source, begins + from, word.len());
                diagnostics.push(Diagnostic::new("bad-lock", message, place).help(HELP));
                continue;
            }
        };
        let key = format!("{} {}", path::write(&path), line.kind.slot().word());
        let kind = line.kind.word();
        let is_known = lock.add(path, line).is_some();
        if !is_known {
            places.insert(key, place);
        } else if conflict == Conflict::None
            && let Some(first) = places.get(&key)
        {
            let message = format!("this {kind} has a line already");
            diagnostics.push(
                Diagnostic::new("bad-lock", message, place)
                    .note("the other line", *first)
                    .help("delete the one that was released later"),
            );
        }
    }
    duplicates::without(lock)
}

/// The part of a conflict that a line is in.
#[derive(Clone, Copy, PartialEq)]
enum Conflict {
    None,
    Ours,
    Base,
    Theirs,
}

impl Conflict {
    /// The part that follows a line, if the line is the mark before it.
    fn after(self, line: &str) -> Option<Self> {
        let is_mark = |sign: &str| {
            let rest = line.strip_prefix(&sign.repeat(7));
            rest.is_some_and(|rest| rest.is_empty() || rest.starts_with(' '))
        };
        match self {
            Self::None if is_mark("<") => Some(Self::Ours),
            Self::Ours if is_mark("|") => Some(Self::Base),
            Self::Ours | Self::Base if is_mark("=") => Some(Self::Theirs),
            Self::Theirs if is_mark(">") => Some(Self::None),
            _ => None,
        }
    }
}

/// Returns the lock as it would be written: sorted, and without the marks of conflicts.
///
/// # Errors
///
/// Every mistake in it.
pub fn resolve(text: &str) -> Result<String, Diagnostics> {
    let mut diagnostics = Diagnostics::default();
    let lock = read(0, text, &mut diagnostics);
    diagnostics.gate(write::text(lock.all()))
}

#[cfg(test)]
mod tests {
    use super::resolve;

    fn resolved(text: &str) -> Vec<String> {
        let text = resolve(text).expect("it has no mistakes");
        text.lines().filter(|line| !line.starts_with('#')).map(str::to_owned).collect()
    }

    #[test]
    fn both_sides_of_a_conflict_count_and_the_first_wins() {
        let text = "types.A struct A\n<<<<<<< HEAD\ntypes.B struct B\ntypes.D struct D\n\
                    ||||||| base\ntypes.Old struct Old\n=======\ntypes.B struct B2\n\
                    types.C enum C\n>>>>>>> other\ntypes.E alias E\n";
        let lines = ["types.A struct A", "types.B struct B", "types.C enum C", "types.D struct D"];
        assert_eq!(resolved(text)[..4], lines);
        assert_eq!(resolved(text)[4..], ["types.E alias E"]);
    }

    #[test]
    fn of_two_with_one_name_the_first_keeps_it() {
        let text = "resources.notes.list operation list_2 request=List2Request\n\
                    resources.notes.List resource list_2 struct=List\n\
                    resources.notes.get.query.ID setter id_2\n\
                    resources.notes.get.headers.Id setter id_2\n\
                    resources.tags.list operation list_2 request=List2Request\n\
                    types.Note.USER_ID field user_id_2\ntypes.Note.userId field user_id_2\n\
                    types.Tag.userId field user_id_2\ntypes.a.Note2 struct Note2\n\
                    types.Note_2 enum Note2\n";
        let lines = [
            "resources.notes.List resource list_2 struct=List",
            "resources.notes.get.headers.Id setter id_2",
            "resources.tags.list operation list_2 request=List2Request",
            "types.Note.USER_ID field user_id_2",
            "types.Note_2 enum Note2",
            "types.Tag.userId field user_id_2",
        ];
        assert_eq!(resolved(text), lines);
    }

    #[test]
    fn lines_are_sorted_as_text() {
        let lines = [
            "resources.notes.create.body.title argument title null=title_null without=without_title place=1 optional nullable",
            "types.Note struct Note",
            "types.Note.link field link optional boxed",
            "types.Note.type field r#type",
            "types.\"a.b\" struct AB",
        ];
        let mut mixed = lines;
        mixed.reverse();
        let mut sorted = lines.to_vec();
        sorted.sort_unstable();
        assert_eq!(resolved(&mixed.join("\r\n")), sorted);
    }
}
