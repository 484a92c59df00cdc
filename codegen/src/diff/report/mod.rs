//! Reports of comparisons: as text for people, as Markdown for changelogs and for reviews, as JSON
//! for programs, as a page for browsers.
//!
//! Every report is a pure function of the facts.

use std::cmp::Reverse;

use crate::diagnostics::Entry;
use crate::diff::facts::{Acceptance, Comparison, Fact, Verdict};

mod cause;
mod comment;
mod evidence;
mod html;
mod json;
mod markdown;
mod overview;
mod text;
mod upgrade;
mod verdict;
mod words;

pub use comment::comment;
pub use evidence::{Evidence, Generated, Listing};
pub use html::html;
pub use json::{Json, json};
pub use markdown::markdown;
pub use overview::summary;
pub use text::{of_file, text};
pub use upgrade::upgrade;

/// The result for one SDK.
#[derive(Debug)]
pub enum Outcome {
    /// Both sides were compared.
    Compared(Report),
    /// Only the new side has the SDK.
    Added {
        /// The SDK.
        sdk: String,
        /// Its spec.
        new: String,
    },
    /// Only the old side has the SDK.
    Removed {
        /// The SDK.
        sdk: String,
        /// Its spec.
        old: String,
    },
    /// A spec, or the list of accepted breaks, has mistakes.
    Mistaken {
        /// The SDK.
        sdk: String,
        /// The old side's spec.
        old: String,
        /// The new side's spec.
        new: String,
        /// The mistakes.
        mistakes: Vec<Entry>,
    },
}

/// A comparison of one SDK.
#[derive(Clone, Debug)]
pub struct Report {
    /// The SDK.
    pub sdk: String,
    /// The old side, as it is shown to people.
    pub old: String,
    /// The new side.
    pub new: String,
    /// The path of the file that accepts breaks.
    pub accepted_path: String,
    /// The facts, the most severe first.
    pub facts: Vec<Fact>,
    /// Verdict on all facts together.
    pub verdict: Verdict,
    /// Accepted breaks of the next release that match no fact.
    pub stale: Vec<Acceptance>,
}

impl Report {
    /// A report of a comparison between two sides of an SDK.
    pub fn new([sdk, old, new]: [String; 3], accepted_path: String, is: Comparison) -> Self {
        let Comparison { mut facts, verdict, stale } = is;
        // Stable: within a group the order of the spec stays.
        facts.sort_by_key(|fact| (fact.group(), Reverse(fact.change.level)));
        Self { sdk, old, new, accepted_path, facts, verdict, stale }
    }
}
