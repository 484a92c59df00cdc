//! The texts for people: the README, the overview of the API, the changelog, the examples.

mod api_md;
mod changelog;
mod example;
mod features;
mod history;
mod readme;

use crate::emit::unit::{Input, Unit};
pub(super) use example::program;
pub(super) use features::{features_of_examples, features_of_readme};
pub(super) use readme::guide;

/// The files that people read.
pub(super) fn units(Input { api, examples }: Input<'_>) -> Vec<Unit<'_>> {
    let mut units = vec![readme::unit(api), api_md::unit(api), changelog::unit(api)];
    units.extend(example::units(api, examples));
    units
}
