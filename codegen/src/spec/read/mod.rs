//! From nodes to the spec as written, one file per object of the language.
//!
//! A reader takes what it can and reports the rest; it never stops at the first mistake.

mod auth;
mod client;
mod collect;
mod field;
mod history;
mod limits;
mod notes;
mod object;
mod operation;
mod package;
mod pagination;
mod resource;
mod response;
mod response_headers;
mod root;
mod scalar;
mod servers;
mod short;
mod tombstones;
mod types;

pub use auth::{Auth, Scheme, SchemeKind, Uses};
pub use history::Deprecation;
pub use limits::Limit;
pub use notes::Notes;
pub use package::Package;
pub use response_headers::ResponseHeader;
pub(super) use root::read;
pub use servers::{Server, Variable};
pub use tombstones::Tombstone;

use crate::spec::report::Report;
