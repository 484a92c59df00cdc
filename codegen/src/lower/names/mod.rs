//! Makes Rust identifiers of the names that an API uses.
//!
//! Every function is total and pure: any text gives a legal identifier in ASCII that raises no
//! naming lint, the same one wherever and in whatever company it stands. Two names may give the
//! same identifier; `scope` is where that is found.

mod case;
mod reserved;
mod role;
mod symbols;

use crate::api::Ident;

pub use role::Role;

/// The longest name that still makes a file name everywhere.
pub const LONGEST: usize = 100;

/// The beginning of a name that is too long, so that what is named after it is not too long as
/// well: that has been reported.
pub fn stem(name: &str) -> &str {
    const SHORT: usize = 20;
    match name.char_indices().nth(SHORT) {
        Some((end, _)) if camel(name).len() > LONGEST => &name[..end],
        _ => name,
    }
}

/// The words of several names as one type's name: `Session` and `job_metadata` give
/// `SessionJobMetadata`.
pub fn join(parts: &[&str]) -> String {
    let mut joined = String::new();
    for part in parts {
        let word = if is_camel(part) {
            (*part).to_owned()
        } else {
            camel(part).trim_matches('_').to_owned()
        };
        push_word(&mut joined, &word);
    }
    joined
}

/// The words of a name in snake_case, without regard to what is taken.
pub fn snake(name: &str) -> String {
    let words = case::snake(&symbols::spell(name));
    if words.starts_with(|first: char| first.is_ascii_digit()) {
        format!("_{words}")
    } else {
        words
    }
}

/// The words of a name in UpperCamelCase, without regard to what is taken.
///
/// Two numbers in a row keep a `_` between them: `gpt-3.5` is not `gpt-35`.
pub fn camel(name: &str) -> String {
    let mut joined = String::new();
    for word in snake(name).split('_').filter(|word| !word.is_empty()) {
        push_word(&mut joined, word);
        let first = joined.len() - word.len();
        joined[first..=first].make_ascii_uppercase();
    }
    if joined.starts_with(|first: char| first.is_ascii_digit()) {
        joined.insert(0, '_');
    }
    joined
}

/// Whether a name is a type's name as Rust writes it.
pub fn is_camel(name: &str) -> bool {
    let bytes = name.as_bytes();
    let digit = |at: usize| bytes.get(at).is_some_and(u8::is_ascii_digit);
    bytes.first().is_some_and(u8::is_ascii_uppercase)
        && bytes.iter().enumerate().all(|(at, byte)| {
            byte.is_ascii_alphanumeric() || (*byte == b'_' && digit(at - 1) && digit(at + 1))
        })
}

/// Whether a name is a field's, a method's or a module's name as Rust writes it.
pub fn is_snake(name: &str) -> bool {
    let inner = name.trim_matches('_');
    !inner.is_empty()
        && !inner.contains("__")
        && !name.starts_with(|first: char| first.is_ascii_digit())
        && name
            .bytes()
            .all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'_')
}

/// A name that is legal but for being a keyword.
pub fn keyword_safe(name: String) -> Ident {
    if is_unrawable(&name) {
        Ident::new(name + "_")
    } else if reserved::is_keyword(&name) {
        Ident::new(format!("r#{name}"))
    } else {
        Ident::new(name)
    }
}

/// Whether a name cannot be an identifier, not even behind `r#`.
fn is_unrawable(name: &str) -> bool {
    matches!(name, "self" | "Self" | "super" | "crate" | "_")
}

fn push_word(joined: &mut String, word: &str) {
    let digit = |letter: Option<char>| letter.is_some_and(|letter| letter.is_ascii_digit());
    if digit(joined.chars().next_back()) && digit(word.chars().next()) {
        joined.push('_');
    }
    joined.push_str(word);
}
