//! The types of the API: a file for each, and the module that brings them together.

pub(super) mod aggregate;
pub(super) mod file;
mod scalar_enum;
mod shape_union;
pub(super) mod size;
mod string_enum;
pub(super) mod structs;
mod superset;
mod tagged_union;
mod tried_union;

use crate::emit::unit::{Input, Unit};

/// The files of the types.
pub(super) fn units(Input { api, .. }: Input<'_>) -> Vec<Unit<'_>> {
    file::units(api)
}
