// @generated: a copy of codegen/runtime/src/runtime/response/trail.rs: edit that instead of this.

//! The tokens that an iteration over pages has used.
//!
//! Invariant: a token is refused if, and only if, it asked for a page on the way to this one.
//! Tokens may be long and pages many, so 128 bits of a keyed hash stand for each token.

use std::collections::HashMap;
use std::hash::{BuildHasher, RandomState};
use std::sync::{Arc, Mutex, PoisonError};

/// The way to a page: what asked for the pages before it, and for itself.
#[derive(Clone)]
pub(crate) struct Trail {
    steps: Arc<Steps>,
    /// The number of the steps that lead to this page. The others were taken from it.
    length: usize,
    /// The items of the last page before this one that had any, if that page is compared.
    items: Option<[u64; 2]>,
}

/// The steps of one iteration, shared by its pages.
#[derive(Default)]
struct Steps {
    keys: [RandomState; 2],
    /// Each step, and its place on the way.
    places: Mutex<HashMap<[u64; 2], usize>>,
}

impl Trail {
    /// The way to the first page, which `token` asked for unless it is empty.
    pub(crate) fn new(token: &str) -> Self {
        let start = Self {
            steps: Arc::default(),
            length: 0,
            items: None,
        };
        if token.is_empty() { start } else { start.follow(token).unwrap_or(start) }
    }

    /// The way to the page that `token` asks for; none if it asked for a page on this way.
    pub(crate) fn follow(&self, token: &str) -> Option<Self> {
        let step = self.hash(token);
        let mut places = self.steps.places.lock().unwrap_or_else(PoisonError::into_inner);
        match places.get(&step) {
            Some(place) if *place < self.length => return None,
            Some(place) if *place == self.length => {}
            // Another page follows this one already: from here there are two ways.
            _ if places.len() > self.length => {
                let before = places.iter().filter(|(_, place)| **place < self.length);
                let places = before.map(|(step, place)| (*step, *place));
                let places = Mutex::new(places.chain([(step, self.length)]).collect());
                let steps = Steps { keys: self.steps.keys.clone(), places };
                return Some(self.step(Arc::new(steps)));
            }
            _ => {
                places.insert(step, self.length);
            }
        }
        Some(self.step(Arc::clone(&self.steps)))
    }

    fn step(&self, steps: Arc<Steps>) -> Self {
        Self {
            steps,
            length: self.length + 1,
            items: self.items,
        }
    }

    /// The same way, to a page with these items; none if the page before it had the same.
    pub(crate) fn with_items(mut self, items: &str) -> Option<Self> {
        let items = Some(self.hash(items));
        (self.items != items).then(|| {
            self.items = items;
            self
        })
    }

    fn hash(&self, text: &str) -> [u64; 2] {
        [0, 1].map(|at: usize| self.steps.keys[at].hash_one(text))
    }
}
