//! The package: its manifest, its root module and its licences.

mod lib_rs;
mod licenses;
mod manifest;
mod rustfmt;

use crate::emit::unit::{Input, Unit};

/// The files that make the folder a crate.
pub(super) fn units(input: Input<'_>) -> Vec<Unit<'_>> {
    let api = input.api;
    let mut units = vec![manifest::unit(input), rustfmt::unit()];
    units.extend(licenses::units(api));
    units.push(lib_rs::unit(api));
    units
}
