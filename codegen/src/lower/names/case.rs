//! Words in the case of Rust's names.

/// Returns the words of a text in ASCII in small letters, joined by `_`.
///
/// Words end at whatever is neither a letter nor a digit, and where letters become capital:
/// `innerHTMLText` is `inner_html_text`. A digit belongs to the letters before it.
pub(super) fn snake(ascii: &str) -> String {
    let mut joined = String::with_capacity(ascii.len() + 8);
    for part in ascii.split(|letter: char| !letter.is_ascii_alphanumeric()) {
        let part = part.as_bytes();
        let mut begins = true;
        // Whether the letter before is a capital; none where a word begins.
        let mut was_capital = None;
        for (at, letter) in part.iter().enumerate() {
            let next = part.get(at + 1);
            let is_capital = letter.is_ascii_uppercase();
            // The last of several capitals begins the word of the small letters behind it.
            let is_last_capital =
                was_capital == Some(true) && is_capital && next.is_some_and(u8::is_ascii_lowercase);
            if (begins || is_last_capital) && !joined.is_empty() {
                joined.push('_');
            }
            joined.push(char::from(letter.to_ascii_lowercase()));
            if letter.is_ascii_alphabetic() {
                was_capital = Some(is_capital);
            }
            begins = was_capital == Some(false) && next.is_some_and(u8::is_ascii_uppercase);
            if begins || is_last_capital {
                was_capital = None;
            }
        }
    }
    joined
}

#[cfg(test)]
mod tests {
    use super::snake;

    #[test]
    fn words_end_where_capitals_begin() {
        for (text, words) in [
            ("", ""),
            ("_", ""),
            ("snake_case", "snake_case"),
            ("camelCase", "camel_case"),
            ("innerHTMLText", "inner_html_text"),
            ("HTTPServer2Go", "http_server2_go"),
            ("XÆ", "x"),
            ("A1B2", "a1b2"),
            ("a1B2c", "a1_b2c"),
            ("ABc1DEf", "a_bc1_d_ef"),
            ("  two  words ", "two_words"),
            ("_Leading-Kebab", "leading_kebab"),
        ] {
            assert_eq!(snake(text), words, "{text}");
        }
    }

    #[test]
    fn words_are_those_of_heck() {
        // All texts of up to six signs of each kind.
        let signs = ['a', 'B', '1', '_'];
        let mut texts = vec![String::new()];
        for _ in 0..6 {
            let longer = texts.iter().flat_map(|text| signs.map(|sign| format!("{text}{sign}")));
            texts = longer.chain(texts.iter().cloned()).collect();
            texts.sort();
            texts.dedup();
        }
        for text in texts {
            assert_eq!(snake(&text), heck::ToSnakeCase::to_snake_case(text.as_str()), "{text}");
        }
    }
}
