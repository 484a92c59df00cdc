//! Properties of the files of a generated crate.

mod bindings;
mod digest;
mod examples;
mod origins;
mod samples;
mod small_diffs;
mod union_size;
