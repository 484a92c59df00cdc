//! One line of a lock, as it is written.

use super::path;
use crate::api::{Kind, Line, Path, Presence};

/// The roles of names that come with another one, and whether they begin with a capital letter.
pub(super) const ROLES: [(&str, bool); 8] = [
    ("arguments", true),
    ("enum", true),
    ("feature", false),
    ("from", true),
    ("null", false),
    ("request", true),
    ("struct", true),
    ("without", false),
];

/// Writes a line, without its end.
pub(super) fn write(at: &[String], line: &Line) -> String {
    format!("{} {line}", path::write(at))
}

/// Reads a line that is not empty.
///
/// # Errors
///
/// The word that is wrong, and what is wrong about it.
pub(super) fn read(text: &str) -> Result<(Path, Line), (&str, String)> {
    let mut words = text.split(' ');
    let first = words.next().unwrap_or_default();
    let at =
        path::read(first).ok_or_else(|| (first, format!("`{first}` is not a path of a spec")))?;
    let word =
        words.next().ok_or_else(|| (text, "a line has a path, a kind and a name".to_owned()))?;
    let kind = Kind::ALL.into_iter().find(|kind| kind.word() == word);
    let kind = kind.ok_or_else(|| (word, format!("`{word}` is not a kind of item")))?;
    let name =
        words.next().ok_or_else(|| (text, "a line has a path, a kind and a name".to_owned()))?;
    let is_camel = match kind {
        Kind::Former => name.starts_with(|first: char| first.is_ascii_uppercase()),
        kind => kind.is_camel(),
    };
    if !is_name(name, is_camel) {
        return Err((name, format!("`{name}` is not the name of {} in Rust", phrase(kind))));
    }
    let mut line = Line::new(kind, name);
    let (mut optional, mut nullable) = (false, false);
    for word in words {
        let is_right = match (word, word.split_once('=')) {
            ("optional", _) => !std::mem::replace(&mut optional, true),
            ("nullable", _) => !std::mem::replace(&mut nullable, true),
            ("boxed", _) => !std::mem::replace(&mut line.is_boxed, true),
            ("constant", _) => !std::mem::replace(&mut line.is_constant, true),
            (_, Some(("place", place))) => {
                line.place.replace(place.parse().unwrap_or(0)).is_none()
                    && line.place.is_some_and(|number| number.to_string() == place && number > 0)
            }
            (_, Some((role, name))) => {
                let is_role =
                    ROLES.iter().any(|(known, camel)| *known == role && is_name(name, *camel));
                line.others.push((role.to_owned(), name.to_owned()));
                is_role && line.others.is_sorted() && line.other(role) == Some(name)
            }
            _ => false,
        };
        if !is_right {
            return Err((word, format!("`{word}` does not belong here")));
        }
    }
    line.presence = match (optional, nullable) {
        (false, false) => Presence::Required,
        (false, true) => Presence::Nullable,
        (true, false) => Presence::Optional,
        (true, true) => Presence::OptionalNullable,
    };
    Ok((at, line))
}

/// Names a kind in a sentence.
fn phrase(kind: Kind) -> String {
    let word = kind.word();
    let article = if word.starts_with(['a', 'e', 'o']) { "an" } else { "a" };
    format!("{article} {word}")
}

/// Whether a text is an identifier of that shape.
fn is_name(text: &str, camel: bool) -> bool {
    let plain = text.strip_prefix("r#").unwrap_or(text);
    let is_ident = syn::parse_str::<syn::Ident>(text).is_ok();
    let has_shape = match camel {
        true => !plain.starts_with(|first: char| first.is_ascii_lowercase()),
        false => !plain.bytes().any(|byte| byte.is_ascii_uppercase()),
    };
    is_ident && has_shape && plain.is_ascii()
}
