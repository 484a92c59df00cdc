//! The changes between two versions of an API.
//!
//! `facts` says what a change is, `compare` finds the changes between two APIs, and [`report`]
//! prints them. Each logical change is one fact, however many operations it affects. The contents
//! of an added item are not listed. [`rules::ALL`] states what each kind of change means.

mod compare;
mod facts;
pub mod report;

pub use compare::diff;
pub use facts::{
    Acceptance, Change, Comparison, Fact, FailOn, Group, Level, Rule, Section, Severity, Side,
    SpecPath, Verdict, rules,
};
