//! Values that a spec gives: their JSON, read back into its parts.

use super::json::Json;

/// Reads a value. The text is JSON that was made of a spec.
pub(in crate::emit) fn value(text: &str) -> Json {
    Reader { rest: text }.value()
}

/// The text that a string of JSON stands for; any other JSON as it is.
pub(in crate::emit) fn text(json: &str) -> String {
    let Some(inner) = json.strip_prefix('"').and_then(|rest| rest.strip_suffix('"')) else {
        return json.to_owned();
    };
    let mut units: Vec<u16> = Vec::with_capacity(inner.len());
    let mut letters = inner.chars();
    while let Some(letter) = letters.next() {
        let letter = match letter {
            '\\' => match letters.next() {
                Some('n') => '\n',
                Some('r') => '\r',
                Some('t') => '\t',
                Some('u') => {
                    let digits: String = letters.by_ref().take(4).collect();
                    units.extend(u16::from_str_radix(&digits, 16));
                    continue;
                }
                Some(letter) => letter,
                None => break,
            },
            letter => letter,
        };
        units.extend(letter.encode_utf16(&mut [0; 2]).iter());
    }
    String::from_utf16_lossy(&units)
}

struct Reader<'t> {
    rest: &'t str,
}

impl<'t> Reader<'t> {
    fn value(&mut self) -> Json {
        self.rest = self.rest.trim_start();
        if self.takes('{') {
            let mut members = Vec::new();
            while !self.takes('}') && !self.rest.is_empty() {
                let name = text(self.token());
                self.takes(':');
                members.push((name, self.value()));
                self.takes(',');
            }
            return Json::Object(members);
        }
        if self.takes('[') {
            let mut items = Vec::new();
            while !self.takes(']') && !self.rest.is_empty() {
                items.push(self.value());
                self.takes(',');
            }
            return Json::Array(items);
        }
        Json::Text(self.token().to_owned())
    }

    /// Takes a character behind white space.
    fn takes(&mut self, letter: char) -> bool {
        let rest = self.rest.trim_start();
        match rest.strip_prefix(letter) {
            Some(rest) => {
                self.rest = rest;
                true
            }
            None => false,
        }
    }

    /// Takes a string with its quotes, or a number or a word.
    fn token(&mut self) -> &'t str {
        let rest = self.rest.trim_start();
        let mut is_escaped = false;
        let end = match rest.strip_prefix('"') {
            Some(inner) => inner
                .char_indices()
                .find(|(_, letter)| {
                    let ends = *letter == '"' && !is_escaped;
                    is_escaped = *letter == '\\' && !is_escaped;
                    ends
                })
                .map_or(rest.len(), |(at, _)| at + 2),
            None => {
                let ends = |letter: char| ",]}: \n".contains(letter);
                rest.find(ends).unwrap_or(rest.len()).max(rest.len().min(1))
            }
        };
        let (token, after) = rest.split_at(end);
        self.rest = after;
        token
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_written_is_read_back() {
        for json in [
            r#"{"a": [1, -1.5, null], "b \"c\\": {"d": "e, } ] \" \\"}, "": []}"#,
            r#""text""#,
            "true",
            "{}",
            r#"[[], {}, [{"a": "ü"}]]"#,
        ] {
            assert_eq!(value(json).compact(), json);
        }
        assert_eq!(text(r#""a\n\"b\"\\ \u202e\ud83d\ude00""#), "a\n\"b\"\\ \u{202e}😀");
        assert_eq!(text("1"), "1");
    }
}
