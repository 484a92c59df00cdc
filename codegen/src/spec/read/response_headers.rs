//! `response_headers`: headers that responses have.

use super::Report;
use super::field::type_expression;
use super::notes::notes;
use super::object::{Entry, Object, entries};
use super::scalar::name;
use crate::spec::{Keys, Node, Notes, Spanned, TypeExpr, Value};

/// An entry of `response_headers`.
#[derive(Clone, Debug)]
pub struct ResponseHeader {
    /// Its name.
    pub name: Spanned<String>,
    /// Its keys; none where it is written short.
    pub keys: Keys,
    /// The notes on it.
    pub notes: Notes,
    /// The Rust name to use instead.
    pub rust_name: Option<Spanned<String>>,
    /// Its type, unchecked. None if it could not be read.
    pub ty: Option<TypeExpr>,
}

const HEADER: &[&str] = &["type", "docs", "deprecated", "name"];

/// `response_headers`.
pub(super) fn response_headers(node: Option<Node>, report: &mut Report) -> Vec<ResponseHeader> {
    let Some(node) = node else { return Vec::new() };
    let entries = entries("a mapping from headers to their types", node, report);
    entries.into_iter().filter_map(|entry| header(entry, report)).collect()
}

fn header((key, node): Entry, report: &mut Report) -> Option<ResponseHeader> {
    let mut header = ResponseHeader {
        name: key,
        keys: Keys::new(),
        notes: Notes::default(),
        rust_name: None,
        ty: None,
    };
    if !matches!(node.value, Value::Map(_)) {
        header.ty = type_expression(node, report);
        return Some(header);
    }
    let mut object = Object::of("a header", HEADER, header.name.place, node, report)?;
    header.keys = object.keys();
    header.notes = notes(&mut object, report);
    header.rust_name = object.value("name").and_then(|node| name(node, report));
    header.ty = object.required("type", report).and_then(|node| type_expression(node, report));
    object.finish(report);
    Some(header)
}
