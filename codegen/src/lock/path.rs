//! Paths in a spec, as a lock writes them: `types.Note.title`.
//!
//! A step with other signs than those of most names is in quotes, as JSON has them.

use crate::api::Path;

/// Writes a path.
pub(super) fn write(path: &[String]) -> String {
    let steps: Vec<String> = path.iter().map(|step| write_step(step)).collect();
    steps.join(".")
}

fn write_step(step: &str) -> String {
    if !step.is_empty() && step.chars().all(is_plain) {
        return step.to_owned();
    }
    let mut written = String::from("\"");
    for letter in step.chars() {
        match letter {
            '"' | '\\' => written.extend(['\\', letter]),
            // A space would end the path.
            letter if letter.is_whitespace() || letter.is_control() => {
                written.push_str(&format!("\\u{{{:x}}}", u32::from(letter)));
            }
            letter => written.push(letter),
        }
    }
    written.push('"');
    written
}

fn is_plain(letter: char) -> bool {
    letter.is_alphanumeric() || "_-$@/+*:".contains(letter)
}

/// Reads a path. None if it is not one.
pub(super) fn read(text: &str) -> Option<Path> {
    let mut steps = Vec::new();
    let mut rest = text;
    loop {
        let (step, after) = match rest.strip_prefix('"') {
            Some(quoted) => read_quoted(quoted)?,
            None => {
                let end = rest.find('.').unwrap_or(rest.len());
                (rest[..end].to_owned(), &rest[end..])
            }
        };
        // What is written otherwise than it would be is another text for the same path.
        if rest[..rest.len() - after.len()] != write_step(&step) {
            return None;
        }
        steps.push(step);
        match after.strip_prefix('.') {
            Some(next) => rest = next,
            None if after.is_empty() => return Some(steps),
            None => return None,
        }
    }
}

/// Reads a step behind its first quote; what follows the last one is the rest.
fn read_quoted(text: &str) -> Option<(String, &str)> {
    let mut step = String::new();
    let mut letters = text.char_indices();
    while let Some((at, letter)) = letters.next() {
        match letter {
            '"' => return Some((step, &text[at + 1..])),
            '\\' => match letters.next()? {
                (_, 'u') => {
                    let code = text.get(at + 2..)?.strip_prefix('{')?;
                    let (code, _) = code.split_once('}')?;
                    step.push(char::from_u32(u32::from_str_radix(code, 16).ok()?)?);
                    letters.nth(code.len() + 1)?;
                }
                (_, letter) => step.push(letter),
            },
            letter => step.push(letter),
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::{read, write};

    #[test]
    fn every_path_is_read_as_it_was_written() {
        let names = ["Note", "a.b", "a b", "", "\"", "\\", "\\u{20}", "é", "a\tb\n", "日本", "[x]"];
        for one in names {
            for other in names {
                let path = vec!["types".to_owned(), one.to_owned(), other.to_owned()];
                let text = write(&path);
                assert!(!text.contains(char::is_whitespace), "{text}");
                assert_eq!(read(&text), Some(path), "{text}");
            }
        }
    }

    #[test]
    fn what_is_written_otherwise_is_no_path() {
        for text in
            ["", ".", "a.", ".a", "a..b", "\"a\"", "\"a b\"", "\"a", "a\"b\"", "\"\\u{zz}\""]
        {
            assert_eq!(read(text), None, "{text}");
        }
    }
}
