//! Spells names in ASCII words.
//!
//! What comes out has at least one letter or digit, whatever went in.

use deunicode::deunicode_with_tofu;

/// The name in ASCII: letters of other scripts are transcribed, a sign in front is named, and a name
/// that has no letters or digits at all is spelled sign by sign.
pub(super) fn spell(name: &str) -> String {
    let ascii = deunicode_with_tofu(name, " ");
    if !ascii.bytes().any(|byte| byte.is_ascii_alphanumeric()) {
        return spell_signs(name, ascii.trim());
    }
    let signs = ascii.len() - ascii.trim_start_matches(['+', '-']).len();
    let mut spelled = String::with_capacity(ascii.len());
    for sign in ascii[..signs].chars() {
        spelled.push_str(word(sign).unwrap_or_default());
        spelled.push(' ');
    }
    spelled.extend(
        ascii[signs..].chars().map(
            |letter| {
                if letter.is_ascii_alphanumeric() { letter } else { ' ' }
            },
        ),
    );
    spelled
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
