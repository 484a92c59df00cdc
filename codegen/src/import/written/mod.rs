//! The spec as text.

mod credentials;
mod print;
mod spec;
mod tree;

pub(super) use credentials::client_auth;
pub(super) use print::{Layout, node_ids, print, print_entry, print_item, print_key};
pub(super) use spec::{
    Contents, RESOURCE_KEYS, context, fingerprint, member_text, members, node_tree, spec,
};
pub(super) use tree::{Form, Step, Tree, Value};
