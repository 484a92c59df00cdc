//! Declarations on one line, spaced as a person would.

use proc_macro2::{Delimiter, Spacing, TokenStream, TokenTree};
use quote::ToTokens;

/// The text of a declaration, without attributes.
pub(super) fn spelled(tokens: impl ToTokens) -> String {
    let mut out = String::new();
    write(tokens.to_token_stream(), &mut out);
    out
}

fn write(tokens: TokenStream, out: &mut String) {
    let tokens: Vec<TokenTree> = tokens.into_iter().collect();
    let mut at = 0;
    while let Some(token) = tokens.get(at) {
        at += 1;
        match token {
            TokenTree::Punct(hash) if hash.as_char() == '#' => at += 1,
            TokenTree::Punct(mark) => {
                let next = tokens.get(at);
                // A comma at the end separates nothing.
                if mark.as_char() == ',' && next.is_none() {
                    continue;
                }
                let is_joint = mark.spacing() == Spacing::Joint;
                let before = matches!(mark.as_char(), '=' | '-') && !out.ends_with(' ');
                if before {
                    out.push(' ');
                }
                out.push(mark.as_char());
                let follows_colon = out.ends_with("::");
                let is_path = mark.as_char() == ':' && (is_joint || follows_colon);
                let is_arrow = out.ends_with("->");
                let is_spaced = match mark.as_char() {
                    ',' => true,
                    '=' => !is_joint,
                    ':' => !is_path,
                    _ => is_arrow,
                };
                if is_spaced {
                    out.push(' ');
                }
            }
            TokenTree::Group(group) => {
                let (open, close) = match group.delimiter() {
                    Delimiter::Parenthesis => ("(", ")"),
                    Delimiter::Brace => ("{", "}"),
                    Delimiter::Bracket => ("[", "]"),
                    Delimiter::None => ("", ""),
                };
                out.push_str(open);
                write(group.stream(), out);
                out.push_str(close);
            }
            token => {
                let is_word =
                    |last: char| last.is_alphanumeric() || matches!(last, '_' | '>' | ')');
                if out.ends_with(is_word) && !out.ends_with("->") {
                    out.push(' ');
                }
                out.push_str(&token.to_string());
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use quote::quote;

    use super::*;

    #[test]
    fn declarations_are_spaced_as_by_hand() {
        for (tokens, expected) in [
            (
                quote!(pub fn get(&self, id: impl Into<String>, at: Vec<Option<i64>>,) -> types::Note),
                "pub fn get(&self, id: impl Into<String>, at: Vec<Option<i64>>) -> types::Note",
            ),
            (quote!(pub type A = BTreeMap<String, Json>), "pub type A = BTreeMap<String, Json>"),
            (quote!(impl From<&str> for Text), "impl From<&str> for Text"),
            (
                quote!(pub const fn url(self) -> &'static str),
                "pub const fn url(self) -> &'static str",
            ),
            (quote!(Text(String)), "Text(String)"),
            (
                quote!(fn extend<I: IntoIterator<Item = Event>>(&mut self, it: I)),
                "fn extend<I: IntoIterator<Item = Event>>(&mut self, it: I)",
            ),
        ] {
            assert_eq!(spelled(tokens), expected);
        }
    }
}
