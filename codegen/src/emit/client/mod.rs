//! The client type.

pub(super) mod auth;
pub(super) mod file;
mod response_headers;
mod servers;

use crate::emit::unit::{Input, Unit};

/// The file of the client, and that of the headers of responses.
pub(super) fn units(Input { api, .. }: Input<'_>) -> Vec<Unit<'_>> {
    [Some(file::unit(api)), response_headers::unit(api)].into_iter().flatten().collect()
}
