//! From text to nodes with places: the YAML that a spec and the files beside it are written in.
//!
//! Nothing here knows what a spec means, only what its files may be made of.

mod json;
mod load;
mod node;
mod slips;
mod syntax;

pub(crate) use json::{fast_path, lines_fast_path};
pub use load::{load, load_file};
pub(crate) use load::{load_all, load_foreign};
pub use node::{Node, Spanned, Value};
