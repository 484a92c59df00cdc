// @generated: a copy of codegen/runtime/src/runtime/json/unknown.rs: edit that instead of this.

//! The values that a type leaves unknown, counted while the variants of a union are tried.
//!
//! Unknown is a member that a type does not list, with every value in it; a value that an enum does
//! not know; and what a union keeps as unrecognized, with every value in it. So to know more of a
//! value never counts for more.
//!
//! Invariant: nothing is counted unless a union is tried.

use std::cell::Cell;

use crate::runtime::json::scan::{peek, string_end};

/// What was counted while a value was decoded.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Count {
    /// The number of values that are unknown.
    pub(crate) unknown: usize,
    /// Whether everything in the value was decoded: nothing in it only stands for a count that is
    /// remembered.
    pub(crate) is_whole: bool,
}

const NOTHING: Count = Count { unknown: 0, is_whole: true };

thread_local! {
    static COUNT: Cell<Option<Count>> = const { Cell::new(None) };
}

/// Decodes a value, and counts what is unknown in it.
pub(crate) fn count<T, E>(decode: impl FnOnce() -> Result<T, E>) -> Result<(T, Count), E> {
    let outer = COUNT.replace(Some(NOTHING));
    let decoded = decode();
    let count = COUNT.replace(outer).unwrap_or(NOTHING);
    decoded.map(|value| (value, count))
}

/// Whether what is decoded is part of a value in which the unknown is counted.
pub(crate) fn is_counted() -> bool {
    COUNT.get().is_some()
}

/// Returns what has been counted so far, to go back to if what is decoded next is thrown away.
pub(crate) fn so_far() -> Option<Count> {
    COUNT.get()
}

/// Goes back to what had been counted; with `None`, nothing is counted from now on.
pub(crate) fn go_back(count: Option<Count>) {
    COUNT.set(count);
}

/// Counts a part that was counted by itself.
pub(crate) fn add(part: Count) {
    change(|count| {
        count.unknown += part.unknown;
        count.is_whole &= part.is_whole;
    });
}

/// Counts members that a type does not know, by their JSON.
pub(crate) fn add_members<'a>(members: impl Iterator<Item = &'a str>) {
    change(|count| count.unknown += members.map(values).sum::<usize>());
}

/// Takes back a member that is known after all.
pub(crate) fn take_member(member: &str) {
    change(|count| count.unknown -= values(member));
}

/// Counts a value of an enum if the enum does not know it.
pub fn count_unknown(is_unknown: bool) {
    change(|count| count.unknown += usize::from(is_unknown));
}

fn change(change: impl FnOnce(&mut Count)) {
    if let Some(mut count) = COUNT.get() {
        change(&mut count);
        COUNT.set(Some(count));
    }
}

/// The number of values in a JSON text, itself included.
pub(crate) fn values(json: &str) -> usize {
    let bytes = json.as_bytes();
    let (mut values, mut at) = (1, 0);
    while let Some(byte) = bytes.get(at) {
        at += 1;
        match byte {
            b'"' => at = string_end(bytes, at).unwrap_or(bytes.len()),
            b',' => values += 1,
            b'[' | b'{' => {
                let (_, first) = peek(bytes, at);
                values += usize::from(!matches!(first, Some(b']' | b'}')));
            }
            _ => {}
        }
    }
    values
}
