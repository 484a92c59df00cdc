//! The client type.

pub(super) mod auth;
pub(super) mod file;
mod servers;

use crate::emit::unit::{Input, Unit};

/// The file of the client.
pub(super) fn units(Input { api, .. }: Input<'_>) -> Vec<Unit<'_>> {
    vec![file::unit(api)]
}
