//! Stage 2: from the spec as written to the API as meant.
//!
//! Every rule of the language that is not one of spelling lives in this folder, and so does every
//! message about one. All mistakes of a run are found: what is wrong is reported and stood in for,
//! and the stand-in is never reported again. Nothing here panics, whatever the spec says.

mod checks;
mod chosen;
mod client;
mod crates_io;
mod docs;
mod errors;
pub mod markdown;
pub mod names;
mod operations;
mod order;
mod package;
mod places;
mod recursion;
mod resources;
mod scope;
mod shapes;
mod state;
mod types;
mod usage;
mod values;

use crate::{api::Api, diagnostics::Diagnostics, spec::Spec};
pub use checks::is_version;
pub use places::Places;
use state::Lowering;

/// Makes the API of a spec. None if there are mistakes, of this stage or one before.
///
/// The API's source is left empty: no part of a spec knows what its file is called.
pub fn lower(spec: &Spec, diagnostics: &mut Diagnostics) -> Option<Api> {
    let package = package::lower(spec, diagnostics);
    let client = client::lower(spec, diagnostics);
    let mut lowering = Lowering::new(spec, diagnostics);
    lowering.declare_types();
    lowering.define_types();
    let mut shared = lowering.lower_shared();
    let mut resources = lowering.lower_resources(&mut shared);
    let mut error_bodies = lowering.lower_error_bodies(&resources, &shared);
    lowering.report_unused(&shared);
    let usages = lowering.find_usage(&resources, &error_bodies);
    lowering.report_unused_types(&usages);
    lowering.name_arguments(&usages);
    lowering.report_if_sent(&usages);
    lowering.tell_shapes();
    if !lowering.report_alias_cycles() {
        lowering.report_impossible_types();
        lowering.check_values();
    }
    lowering.claim_type_names();
    let definitions = lowering.types;
    if !diagnostics.is_empty() || spec.incomplete {
        return None;
    }
    let cursors = operations::used_cursors(shared.schemes, &mut resources);
    let mut errors: Vec<_> = shared.errors;
    errors.sort_by_key(|(status, _)| *status);
    let mut types =
        order::order(definitions, &usages, &mut resources, &mut errors, &mut error_bodies);
    recursion::box_cycles(&mut types);
    Some(Api {
        source: String::new(),
        package: package?,
        client: client?,
        cursors,
        resources,
        types,
        errors,
        error_bodies,
    })
}
