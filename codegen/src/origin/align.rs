//! Brings tokens together with the text that was printed of them.
//!
//! The printer keeps tokens and their order. It only adds and leaves out commas, semicolons and the
//! delimiters that layout asks for, so the two sequences are walked side by side.

use std::sync::Arc;

use proc_macro2::{Delimiter, LineColumn, Span, TokenStream, TokenTree};
use quote::ToTokens;
use syn::Lit;

use super::lines::{Marked, Run};
use super::marks::{number_of, recorded};
use super::nodes::Nodes;

/// Finds the marks of a printed file. `make` makes its tokens again.
pub(crate) fn of_tokens(
    nodes: &Arc<Nodes>,
    make: impl FnOnce() -> TokenStream,
    text: &str,
) -> Marked {
    let (made, marks) = recorded(nodes, false, || {
        let mut tokens = Vec::new();
        flatten(make(), &mut |text, span| tokens.push((text, number_of(span))));
        tokens
    });
    let mut printed = Vec::new();
    let Ok(stream) = text.parse::<TokenStream>() else {
        return Marked { marks, runs: Vec::new(), is_exact: false };
    };
    flatten(stream, &mut |text, span| printed.push((text, span.start()..span.end())));
    let made_texts: Vec<&str> = made.iter().map(|(text, _)| text.as_str()).collect();
    let printed_texts: Vec<&str> = printed.iter().map(|(text, _)| text.as_str()).collect();
    let (pairs, is_exact) = pair(&made_texts, &printed_texts);
    let mut last = None;
    let runs = printed.iter().zip(pairs).map(|((_, range), pair)| {
        // What the printer added belongs to what it follows.
        last = pair.or(last);
        let mark = last.and_then(|at| made[at].1);
        let place = |at: LineColumn| (at.line, at.column);
        Run { start: place(range.start), end: place(range.end), mark }
    });
    let runs = runs.collect();
    Marked { marks, runs, is_exact }
}

/// Calls `visit` with the text of every token and its span, in their order.
fn flatten(stream: TokenStream, visit: &mut impl FnMut(String, Span)) {
    for token in stream {
        match token {
            TokenTree::Group(group) => {
                let (open, close) = match group.delimiter() {
                    Delimiter::Parenthesis => ("(", ")"),
                    Delimiter::Brace => ("{", "}"),
                    Delimiter::Bracket => ("[", "]"),
                    Delimiter::None => {
                        flatten(group.stream(), visit);
                        continue;
                    }
                };
                visit(open.to_owned(), group.span_open());
                flatten(group.stream(), visit);
                visit(close.to_owned(), group.span_close());
            }
            TokenTree::Literal(literal) => {
                let span = literal.span();
                // A line of documentation may be a raw string on one side only.
                let text = match Lit::new(literal) {
                    Lit::Str(text) => format!("{:?}", text.value()),
                    other => other.to_token_stream().to_string(),
                };
                visit(text, span);
            }
            token => visit(token.to_string(), token.span()),
        }
    }
}

/// The tokens that the printer may add or leave out.
const SOFT: [&str; 6] = [",", ";", "{", "}", "(", ")"];

/// The most tokens that it adds or leaves out in a row.
const IN_A_ROW: usize = 6;

/// The tokens behind those that have to be the same.
const AHEAD: usize = 6;

/// Returns the token of `made` that each one of `printed` is, and whether only soft tokens are on
/// one side alone.
fn pair(made: &[&str], printed: &[&str]) -> (Vec<Option<usize>>, bool) {
    let mut pairs = Vec::with_capacity(printed.len());
    let (mut at, mut is_exact) = (0, true);
    while pairs.len() < printed.len() {
        let here = pairs.len();
        if made.get(at) == Some(&printed[here]) {
            pairs.push(Some(at));
            at += 1;
            continue;
        }
        let soft = |tokens: &[&str]| tokens.iter().all(|token| SOFT.contains(token));
        let found = skips(IN_A_ROW, (made, at), (printed, here), soft).or_else(|| {
            is_exact = false;
            skips(4 * IN_A_ROW, (made, at), (printed, here), |_| true)
        });
        let (left_out, added) = found.unwrap_or((0, 1));
        at += left_out;
        pairs.extend((0..added).map(|_| None));
    }
    let rest = made.get(at..).unwrap_or_default();
    is_exact &= rest.iter().all(|token| SOFT.contains(token));
    (pairs, is_exact)
}

/// The fewest tokens of either side to skip so that those behind them are the same.
fn skips(
    most: usize,
    (made, at): (&[&str], usize),
    (printed, here): (&[&str], usize),
    may_skip: impl Fn(&[&str]) -> bool,
) -> Option<(usize, usize)> {
    let same = |left_out: usize, added: usize| {
        let (Some(made), Some(printed)) = (made.get(at + left_out..), printed.get(here + added..))
        else {
            return false;
        };
        let ahead = AHEAD.min(printed.len());
        // Soft tokens ahead may differ again.
        let hard = |tokens: &[&str]| -> Vec<String> {
            let hard = tokens.iter().filter(|token| !SOFT.contains(token));
            hard.take(ahead).map(|token| (*token).to_owned()).collect()
        };
        made.first() == printed.first() && hard(made) == hard(printed)
    };
    (1..=most).flat_map(|all| (0..=all).map(move |left_out| (left_out, all - left_out))).find(
        |&(left_out, added)| {
            let skipped = made.get(at..at + left_out).zip(printed.get(here..here + added));
            skipped.is_some_and(|(made, printed)| {
                may_skip(made) && may_skip(printed) && same(left_out, added)
            })
        },
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn added_and_left_out_tokens_pair_with_nothing() {
        let made: Vec<&str> = "f ( a , b ) = > x , }".split(' ').collect();
        let printed: Vec<&str> = "f ( a , b , ) = > { x } }".split(' ').collect();
        let (pairs, is_exact) = pair(&made, &printed);
        let alone: Vec<usize> =
            pairs.iter().enumerate().filter(|(_, it)| it.is_none()).map(|(at, _)| at).collect();
        assert_eq!((alone, is_exact), (vec![5, 9, 12], true));
        assert!(!pair(&["a", "b"], &["a", "c"]).1);
    }
}
