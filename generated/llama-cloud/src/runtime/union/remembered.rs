// @generated: a copy of codegen/runtime/src/runtime/union/remembered.rs: edit that instead of this.

//! What elements of unions leave unknown, remembered as long as other unions around them are tried.
//!
//! Invariant: however many variants of how many unions are tried, an element of a union in them is
//! decoded once for each type that it is an element of. After that, its count stands for it.

use std::any::TypeId;
use std::cell::RefCell;
use std::collections::HashMap;

use crate::runtime::json::unknown::{self, Count};
use crate::runtime::json::value::Json;
use crate::runtime::union::unrecognized::{Reason, Unrecognized};

thread_local! {
    /// The number of values that each element leaves unknown, by its type and its text.
    static REMEMBERED: RefCell<HashMap<TypeId, HashMap<Box<str>, usize>>> = RefCell::default();
}

/// Forgets all elements, at the end of an outermost union.
pub(crate) fn forget() {
    unknown::go_back(None);
    REMEMBERED.with_borrow_mut(|remembered| {
        if !remembered.is_empty() {
            *remembered = HashMap::new();
        }
    });
}

/// An element of a union that is decoded.
#[must_use]
pub(crate) struct Element<'a> {
    text: &'a str,
    before: Option<Count>,
}

impl<'a> Element<'a> {
    /// Begins to decode a `U`. None if it needs not be decoded, because its count is remembered.
    pub(crate) fn begin<U: 'static>(text: &'a str) -> Option<Self> {
        let before = unknown::so_far();
        if before.is_some()
            && is_composite(text)
            && let Some(unknown) =
                REMEMBERED.with_borrow(|all| all.get(&TypeId::of::<U>())?.get(text).copied())
        {
            unknown::add(Count { unknown, is_whole: false });
            return None;
        }
        Some(Self { text, before })
    }

    /// Ends to decode it. What the union does not recognize is unknown as a whole.
    pub(crate) fn end<U: 'static, E>(self, decoded: &Result<U, E>) {
        let (Some(before), Some(now)) = (self.before, unknown::so_far()) else { return };
        let unknown = match decoded {
            Ok(_) => now.unknown - before.unknown,
            Err(_) => {
                unknown::go_back(self.before);
                let unknown = unknown::values(self.text);
                unknown::add(Count { unknown, is_whole: true });
                unknown
            }
        };
        if is_composite(self.text) {
            REMEMBERED.with_borrow_mut(|all| {
                all.entry(TypeId::of::<U>()).or_default().insert(self.text.into(), unknown)
            });
        }
    }
}

/// Whether there may be a union in a value.
fn is_composite(text: &str) -> bool {
    text.starts_with(['[', '{'])
}

impl Unrecognized {
    /// What stands for an element whose count is remembered.
    pub(crate) fn remembered() -> Self {
        Self::new(None, Json::null(), Reason::NoVariant)
    }
}
