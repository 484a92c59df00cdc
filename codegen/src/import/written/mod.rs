//! The spec as text.

mod print;
mod spec;
mod tree;

pub(super) use print::{node_ids, print};
pub(super) use spec::{Contents, client_auth, context, fingerprint, member_text, spec};
pub(super) use tree::{Form, Tree, Value};
