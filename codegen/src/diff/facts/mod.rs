//! The facts of a comparison: a change, the rule that it follows, and what all changes mean
//! together.

mod change;
mod fact;
mod rule;
pub mod rules;
mod verdict;
mod version;

pub use change::{Change, Side, SpecPath};
pub use fact::{Acceptance, Comparison, Fact, FailOn, Group};
pub use rule::{Level, Rule, Section, Severity};
pub use verdict::Verdict;
