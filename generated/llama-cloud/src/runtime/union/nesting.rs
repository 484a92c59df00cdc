// @generated: a copy of codegen/runtime/src/runtime/union/nesting.rs: edit that instead of this.

//! The depth of a union in other unions while it is decoded.
//!
//! Invariant: the work to decode a document grows no faster than its size times its depth, and the
//! stack is bounded, whatever the document holds. A union is decoded from its own text, which would
//! start serde_json's limit of nesting anew, and it may be decoded more than once, which would
//! double the work at every level.

use std::cell::Cell;

use crate::runtime::json::mismatch::Mismatch;
use crate::runtime::json::scan::{DEEPEST, deeper_than};
use crate::runtime::json::unknown;
use crate::runtime::union::remembered;
use crate::runtime::union::unrecognized::Reason;

/// The most decodings that may be thrown away within one outermost union.
const LARGEST_WASTE: u32 = 8;

thread_local! {
    static NESTING: Cell<Nesting> = const { Cell::new(Nesting { level: 0, wasted: 0, probing: false }) };
}

#[derive(Clone, Copy)]
struct Nesting {
    level: u32,
    wasted: u32,
    probing: bool,
}

impl Nesting {
    /// Whether a decoding that is thrown away costs little: the unions in it are not decoded, or
    /// remembered.
    fn wastes_little(self) -> bool {
        if unknown::is_counted() {
            return true;
        }
        self.probing
    }
}

/// The level of one union; left when it is dropped.
#[derive(Debug)]
pub(crate) struct Level(());

/// A reason why a union is not decoded.
pub(crate) enum Refusal {
    /// Only whether the outer variant fits is asked, and a union in it always does.
    Probing,
    /// It is nested too deeply.
    TooDeep,
}

impl From<Refusal> for Reason {
    fn from(refusal: Refusal) -> Self {
        match refusal {
            Refusal::Probing => Self::NoVariant,
            Refusal::TooDeep => {
                Mismatch::new("", format!("it is nested deeper than {DEEPEST} levels")).into()
            }
        }
    }
}

impl Level {
    /// Enters the union whose JSON is `text`.
    pub(crate) fn enter(text: &str) -> Result<Self, Refusal> {
        let nesting = NESTING.get();
        // The outermost is within the limit of the deserializer that it came from, and all further
        // ones are parts of a text that was measured here.
        match nesting.level {
            0 => NESTING.set(Nesting { level: 1, wasted: 0, probing: false }),
            _ if nesting.probing => return Err(Refusal::Probing),
            1 if deeper_than(DEEPEST, text) => return Err(Refusal::TooDeep),
            level => NESTING.set(Nesting { level: level + 1, ..nesting }),
        }
        Ok(Self(()))
    }

    /// Whether a decoding that may turn out useless is affordable.
    pub(crate) fn affords_waste(&self) -> bool {
        let nesting = NESTING.get();
        nesting.wastes_little() || nesting.level == 1 || nesting.wasted < LARGEST_WASTE
    }

    /// A decoding was useless.
    pub(crate) fn waste(&self) {
        let nesting = NESTING.get();
        let wasted = nesting.wasted + u32::from(!nesting.wastes_little());
        NESTING.set(Nesting { wasted, ..nesting });
    }

    /// Runs `fits`, which asks only whether something fits: the unions within it are taken for
    /// granted.
    pub(crate) fn probe<T>(&self, fits: impl FnOnce() -> T) -> T {
        let so_far = unknown::so_far();
        unknown::go_back(None);
        NESTING.set(Nesting { probing: true, ..NESTING.get() });
        let fits = fits();
        NESTING.set(Nesting { probing: false, ..NESTING.get() });
        unknown::go_back(so_far);
        fits
    }
}

impl Drop for Level {
    fn drop(&mut self) {
        let nesting = NESTING.get();
        NESTING.set(Nesting { level: nesting.level - 1, ..nesting });
        if nesting.level == 1 {
            remembered::forget();
        }
    }
}
