//! Stage 3: the API as tokens and texts. Nothing here can fail.
//!
//! Each kind of output is a room with one entry in `OUTPUTS`, each kind of file a module, each
//! emitted item a function. A field is emitted by `types/structs`, a call by
//! `operations/operation`.

mod bindings;
mod client;
mod docs;
mod operations;
mod package;
mod pages;
mod parts;
mod removed;
mod runtime;
mod rust;
mod sample;
pub(crate) mod statement;
mod types;
mod unit;

#[cfg(test)]
pub(crate) use runtime::combinations::needed;
pub(crate) use unit::{Content, Input, Origin, Unit};

/// Every kind of output: its files for an API, in the order in which they are planned. One that is
/// added here is checked for freshness and names its origin like the others.
const OUTPUTS: &[Output] = &[
    package::units,
    docs::units,
    pages::units,
    client::units,
    operations::units,
    types::units,
    removed::units,
    runtime::units,
    bindings::units,
];

/// The files of one kind.
type Output = for<'a> fn(Input<'a>) -> Vec<Unit<'a>>;

/// Every file of the crate, in a fixed order.
pub(crate) fn plan(input: Input<'_>) -> Vec<Unit<'_>> {
    OUTPUTS.iter().flat_map(|units| units(input)).collect()
}
