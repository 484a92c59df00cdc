//! The texts for people: the README, the overview of the API, the changelog, the examples.

mod api_md;
mod changelog;
mod example;
mod readme;

use crate::api::Api;
use crate::emit::unit::Unit;
use crate::example::Example;

/// The files that people read.
pub(super) fn units<'a>(api: &'a Api, examples: &[Example<'a>]) -> Vec<Unit<'a>> {
    let mut units = vec![readme::unit(api), api_md::unit(api), changelog::unit(api)];
    units.extend(example::units(api, examples));
    units
}
