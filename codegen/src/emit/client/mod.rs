//! The client type.

pub(super) mod file;

use crate::api::Api;
use crate::emit::unit::Unit;

/// The file of the client.
pub(super) fn units(api: &Api) -> Vec<Unit<'_>> {
    vec![file::unit(api)]
}
