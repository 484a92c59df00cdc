//! What the generated client costs, measured beside what else there is, on the same bytes in one run.
//!
//! Invariant: a number is in `BENCHMARKS.md` only as it came out of a bench. A bench is a program of `benches/`, run in a
//! process of its own; it hands its tables to [`show`], which prints them for people or for the report. To add one: a
//! module here that returns [`Table`]s, a program of three lines in `benches/`, its name in [`report::BENCHES`].

pub mod compile;
pub mod decode;
pub mod generator;
pub mod history;
pub mod report;
pub mod requests;
pub mod sse;
pub mod svg;
mod table;
pub mod timing;

pub use table::{Cell, Goal, Picture, Table, number, show};
