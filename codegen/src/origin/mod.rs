//! Origins: for each piece of emitted text, the thing of the spec and the emitter that it is from.
//!
//! Emitters mark what they make, from the inside out: the tokens of a field within those of its
//! type. A mark is a span, as that of a token that was read from a file, so it survives the syntax
//! tree, and the printed text is the same with and without marks. `align` brings the tokens
//! together with the text that was printed of them. Texts that are no tokens are marked by
//! characters that are taken out again.

mod align;
mod find;
mod inner;
mod lines;
mod map;
mod marks;
mod nodes;
mod texts;

pub(crate) use align::of_tokens;
pub use find::Lines;
pub(crate) use inner::{Innermost, innermost};
pub use map::{MappedFile, Origin, Piece, SourceMap};
pub(crate) use marks::{
    END, begin, mark, mark_key, mark_number, mark_text, mark_text_of, without_marks,
};
pub use nodes::Node;
pub(crate) use nodes::{Key, Nodes, ROOT};
pub(crate) use texts::of_text;
