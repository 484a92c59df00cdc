//! Entries of mappings by their names, for mappings that are asked often.

use std::collections::HashMap;
use std::ptr;

use crate::spec::{Node, Spanned, Value};

/// An entry of a mapping.
pub(super) type Entry<'n> = &'n (Spanned<String>, Node);

/// Smaller mappings are read through faster than they are indexed.
const SMALL: usize = 16;

/// The entries of large mappings by name.
#[derive(Default)]
pub(super) struct Index<'n> {
    // A node is known by its address: the trees outlive the index and do not move.
    entries: HashMap<*const Node, HashMap<&'n str, Entry<'n>>>,
}

impl<'n> Index<'n> {
    /// The entry of this name.
    pub(super) fn entry(&mut self, node: &'n Node, name: &str) -> Option<Entry<'n>> {
        self.find(node, name, |key| key)
    }

    /// The entry of this name, written with or without the `?` of what may be left out.
    pub(super) fn member(&mut self, node: &'n Node, name: &str) -> Option<Entry<'n>> {
        self.find(node, name, |key| key.strip_suffix('?').unwrap_or(key))
    }

    /// A mapping is always asked in the same manner, so one index of it will do.
    fn find(&mut self, node: &'n Node, name: &str, plain: fn(&str) -> &str) -> Option<Entry<'n>> {
        let Value::Map(entries) = &node.value else { return None };
        if entries.len() <= SMALL {
            return entries.iter().find(|(key, _)| plain(&key.value) == name);
        }
        let by_name = self.entries.entry(ptr::from_ref(node)).or_insert_with(|| {
            entries.iter().rev().map(|entry| (plain(&entry.0.value), entry)).collect()
        });
        by_name.get(name).copied()
    }
}
