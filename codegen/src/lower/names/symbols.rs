//! Spells names in ASCII words.
//!
//! What comes out has at least one letter or digit, whatever went in.

use deunicode::deunicode_with_tofu;

/// The name in ASCII: letters of other scripts are transcribed, signs that mean something are
/// named, all others separate words, and a name that has no letters or digits at all is spelled
/// sign by sign.
pub(super) fn spell(name: &str) -> String {
    let ascii = deunicode_with_tofu(name, " ");
    if !ascii.bytes().any(|byte| byte.is_ascii_alphanumeric()) {
        return spell_signs(name, ascii.trim());
    }
    let mut spelled = String::with_capacity(ascii.len());
    let mut before = None;
    let mut rest = ascii.chars().peekable();
    while let Some(letter) = rest.next() {
        match word(letter) {
            Some(name) if is_named(before, letter, rest.peek().copied()) => {
                spelled.extend([" ", name, " "]);
            }
            _ if letter.is_ascii_alphanumeric() => spelled.push(letter),
            _ => spelled.push(' '),
        }
        before = Some(letter);
    }
    spelled
}

/// Whether a sign means something where it stands, so that a name with another sign there is
/// another name.
fn is_named(before: Option<char>, sign: char, after: Option<char>) -> bool {
    let begins_word = after.is_some_and(|after| after.is_ascii_alphanumeric());
    match sign {
        '+' | '<' | '>' | '=' | '%' | '&' | '|' | '^' | '~' | '*' => true,
        '!' => begins_word || after == Some('='),
        // `C#` is not `C`.
        '#' => !begins_word && before.is_some_and(|before| before.is_ascii_alphanumeric()),
        // Between two words it only separates them; in front of one it belongs to that.
        '-' => {
            let is_between = before.is_some_and(|before| {
                before.is_ascii_alphanumeric() || before == ' ' || before == '_'
            });
            !is_between && (before.is_none() || begins_word)
        }
        _ => false,
    }
}

fn spell_signs(name: &str, ascii: &str) -> String {
    let signs = if ascii.is_empty() { name } else { ascii };
    if signs.is_empty() {
        return "empty".to_owned();
    }
    let words: Vec<String> = signs
        .chars()
        .map(|sign| word(sign).map_or_else(|| format!("u{:x}", u32::from(sign)), str::to_owned))
        .collect();
    words.join(" ")
}

fn word(sign: char) -> Option<&'static str> {
    Some(match sign {
        ' ' => "space",
        '!' => "not",
        '"' => "quote",
        '#' => "hash",
        '$' => "dollar",
        '%' => "percent",
        '&' => "and",
        '\'' => "apostrophe",
        '(' => "open paren",
        ')' => "close paren",
        '*' => "star",
        '+' => "plus",
        ',' => "comma",
        '-' => "minus",
        '.' => "dot",
        '/' => "slash",
        ':' => "colon",
        ';' => "semicolon",
        '<' => "lt",
        '=' => "eq",
        '>' => "gt",
        '?' => "question",
        '@' => "at",
        '[' => "open bracket",
        '\\' => "backslash",
        ']' => "close bracket",
        '^' => "caret",
        '_' => "underscore",
        '`' => "backtick",
        '{' => "open brace",
        '|' => "or",
        '}' => "close brace",
        '~' => "tilde",
        _ => return None,
    })
}
