//! The things that tokens are from, without the text that is printed of them.

use std::sync::Arc;

use proc_macro2::{Span, TokenStream};

use super::marks::{Mark, number_of, recorded};
use super::nodes::Nodes;

/// The narrowest origins of the tokens of one file, by their spans.
#[derive(Debug)]
pub(crate) struct Innermost(Vec<Mark>);

/// Makes the tokens of a file, and finds their narrowest origins.
pub(crate) fn innermost(
    nodes: &Arc<Nodes>,
    make: impl FnOnce() -> TokenStream,
) -> (TokenStream, Innermost) {
    let (tokens, marks) = recorded(nodes, false, make);
    (tokens, Innermost(marks))
}

impl Innermost {
    /// Returns the number of the thing that a token is from, if it has a mark.
    pub(crate) fn of(&self, span: Span) -> Option<usize> {
        let mut mark = self.0.get(number_of(span)? as usize)?;
        while let Some(inner) = mark.inner {
            mark = self.0.get(inner as usize)?;
        }
        Some(mark.node)
    }
}
