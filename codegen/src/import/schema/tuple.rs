//! Lists of one length, whose elements have schemas of their own.

use super::Schemas;
use crate::import::model::{Base, Type};
use crate::spec::LONGEST_TUPLE;
use crate::yaml::{Node, Value};

/// Returns the schemas of a tuple's elements, if each value has exactly as many: under
/// `prefixItems`, or as a list under `items`, which is how older documents write them.
pub(in crate::import) fn elements(node: &Node) -> Option<&[Node]> {
    let elements = node.get("prefixItems").or_else(|| node.get("items"))?.items();
    let length = Value::Int(elements.len() as i128);
    let is_length = |key| node.get(key).is_some_and(|value| value.value == length);
    let is_closed = ["items", "additionalItems"]
        .into_iter()
        .any(|key| node.get(key).is_some_and(|value| value.value == Value::Bool(false)));
    let is_fixed = is_length("minItems") && (is_closed || is_length("maxItems"));
    (is_fixed && (2..=LONGEST_TUPLE).contains(&elements.len())).then_some(elements)
}

/// Returns the keys of a schema that are read only where it is a tuple.
pub(in crate::import) fn keys(node: &Node) -> &'static [&'static str] {
    if elements(node).is_some() { &["minItems", "maxItems"] } else { &[] }
}

impl<'d> Schemas<'_, 'd> {
    /// Returns the tuple of these elements.
    pub(super) fn tuple(&mut self, elements: &'d [Node]) -> Type {
        let elements = elements.iter().map(|element| self.schema(element));
        Type::new(Base::Tuple(elements.collect()))
    }
}
