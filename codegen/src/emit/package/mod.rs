//! The package: its manifest, its root module and its licences.

mod lib_rs;
mod licenses;
mod manifest;
mod rustfmt;

use crate::emit::unit::{Input, Unit};

/// The files that make the folder a crate.
pub(super) fn units(Input { api, .. }: Input<'_>) -> Vec<Unit<'_>> {
    let mut units = vec![manifest::unit(api), rustfmt::unit()];
    units.extend(licenses::units(api));
    units.push(lib_rs::unit(api));
    units
}
