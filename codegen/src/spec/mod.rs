//! Stage 1: the YAML as written.
//!
//! [`parse`] reads all sources of one SDK and reports every mistake of structure: syntax, keys,
//! kinds, spellings of types. What names mean is left to the next stage.

mod ast;
mod collect;
mod pagination;
mod plain;
mod read;
mod report;
mod type_expr;

pub use ast::*;
pub use collect::{Collect, Collected, FieldSource};
pub use pagination::{MemberPath, PageScheme};
pub use read::{
    Auth, Deprecation, Limit, Notes, Package, ResponseHeader, Scheme, SchemeKind, Server,
    Tombstone, Uses, Variable,
};
pub(crate) use type_expr::{IN_PLACE, LONGEST_TUPLE, is_type_name};
pub use type_expr::{TypeExpr, TypeExprKind, familiar};

use crate::diagnostics::{Diagnostics, Place, Source};
pub use crate::encoding::Encoding;
use crate::lock;
pub use crate::status::Statuses;
use crate::yaml;
pub use crate::yaml::{Node, Spanned, Value};
use report::Report;

/// The name of a type that a member of a `multipart` body has if it is a file.
pub const FILE: &str = "file";

/// Reads all sources of one SDK, the main one first, and its lock. What the mistakes leave readable
/// is in the spec, so that the next stage can report its own in the same run.
pub fn parse(sources: &[Source]) -> (Spec, Diagnostics) {
    let mut report = Report::default();
    let mut nodes = Vec::new();
    let mut locks = Vec::new();
    for (number, source) in (0..=u16::MAX).zip(sources) {
        if lock::is_lock(source) {
            locks.push(lock::read(number, &source.text, &mut report.diagnostics));
            continue;
        }
        let mut duplicates = Vec::new();
        let node = yaml::load_all(number, &source.text, &mut report.diagnostics, &mut duplicates);
        nodes.extend(node.map(|node| (number, node)));
        duplicates.iter().for_each(|node| report.lose(node));
    }
    report.unquoted = plain::unquoted(sources, &nodes);
    let nodes: Vec<Node> = nodes.into_iter().map(|(_, node)| node).collect();
    report.loaded(&nodes);
    let incomplete = nodes.len() + locks.len() < sources.len();
    let main = if incomplete { None } else { Some(Place::file(0)) };
    let mut spec = read::read(main, nodes, &mut report);
    spec.lock = locks.pop().unwrap_or_default();
    spec.incomplete = incomplete;
    spec.unread = report.unread;
    spec.holes = report.holes;
    spec.replacements = report.replacements;
    spec.since = report.since;
    (spec, report.diagnostics)
}
