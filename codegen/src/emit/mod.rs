//! Stage 3: the API as tokens and texts. Nothing here can fail.
//!
//! `plan` lists every file of the crate with the function that makes it. A room for each kind of
//! output, a module for each kind of file, a function for each emitted item. To change what a field
//! looks like, see `types/structs`; what a call looks like, see `operations/operation`.

mod client;
mod docs;
mod operations;
mod package;
mod runtime;
mod rust;
mod types;
mod unit;

pub(crate) use unit::{Content, Origin, Unit};

use crate::api::Api;
use crate::example::Example;

/// Every file of the crate, in a fixed order.
pub(crate) fn plan<'a>(api: &'a Api, examples: &[Example<'a>]) -> Vec<Unit<'a>> {
    let mut units = package::units(api);
    units.extend(docs::units(api, examples));
    units.extend(client::units(api));
    units.extend(operations::units(api));
    units.extend(types::units(api));
    units.extend(runtime::units());
    units
}
