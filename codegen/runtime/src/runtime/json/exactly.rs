//! Tuples that are as long as they should be.

use std::fmt;

use serde::de::{Error, IgnoredAny, SeqAccess, Visitor};

/// Makes the visitor of a tuple reject a list that is longer than the tuple. What serde_json says
/// of one is that characters are trailing.
pub(crate) struct Exactly<V> {
    pub(crate) len: usize,
    pub(crate) visitor: V,
}

impl<'de, V: Visitor<'de>> Visitor<'de> for Exactly<V> {
    type Value = V::Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.visitor.expecting(f)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<V::Value, A::Error> {
        let value = self.visitor.visit_seq(&mut seq)?;
        let mut length = self.len;
        while seq.next_element::<IgnoredAny>()?.is_some() {
            length += 1;
        }
        if length == self.len {
            return Ok(value);
        }
        let expected = format!("a tuple of size {}", self.len);
        Err(A::Error::invalid_length(length, &expected.as_str()))
    }
}
