//! The resources with their operations, and what operations share: pagination schemes and error
//! bodies.

mod by_status;
pub(super) mod cursor;
pub(super) mod described;
mod errors;
mod former;
pub(super) mod operation;
pub(super) mod resource;

use crate::emit::unit::{Input, Unit};

/// The files of the operations.
pub(super) fn units(Input { api, .. }: Input<'_>) -> Vec<Unit<'_>> {
    let shared = [errors::unit(api), cursor::unit(api)];
    shared.into_iter().flatten().chain(resource::units(api)).collect()
}
