//! Stage 2: from the spec as written to the API as meant.
//!
//! Every rule of the language that is not one of spelling lives in this folder, and so does every
//! message about one. All mistakes of a run are found: what is wrong is reported and stood in for,
//! and the stand-in is never reported again. Nothing here panics, whatever the spec says.

mod alternatives;
mod auth;
mod checks;
mod chosen;
mod client;
mod conversions;
mod coverage;
mod crates_io;
mod docs;
mod errors;
mod features;
mod flattened;
mod former;
mod limits;
pub mod markdown;
pub mod names;
mod operations;
mod options;
mod order;
mod package;
mod patterns;
mod places;
mod recursion;
mod released;
mod renamed;
mod replaced;
mod resources;
mod response_headers;
mod scope;
mod servers;
mod shapes;
mod state;
mod stubs;
mod tombstones;
mod types;
mod unused;
mod usage;
mod values;

use crate::api::{Api, Client, ErrorBody, FormerResource, Package, Resource, Stability, Usage};
use crate::diagnostics::Diagnostics;
use crate::spec::Spec;
pub(crate) use checks::{crate_name, credential_header, header_name, is_media_type};
use operations::Shared;
pub use places::Places;
use released::{Kept, Released};
use replaced::Replacements;
use state::{Defined, Lowering, Types};

/// Makes the API of a spec. None if there are mistakes, of this stage or one before.
///
/// The API's source is left empty: no part of a spec knows what its file is called.
pub fn lower(spec: &Spec, diagnostics: &mut Diagnostics) -> Option<Api> {
    let package = package::lower(spec, diagnostics);
    let client = client::lower(spec, diagnostics);
    let defined = define(spec, diagnostics);
    let checked = defined.check(spec, client.as_ref(), diagnostics);
    if !diagnostics.is_empty() || spec.incomplete {
        return None;
    }
    Some(checked.finish(package?, client?, spec))
}

/// Defines every type and operation. Where there is a lock, a first run finds which of its types
/// are still there, because only these keep their names from others.
fn define<'s>(spec: &'s Spec, diagnostics: &mut Diagnostics) -> Defined<'s> {
    let none = Released::new(&spec.lock);
    if none.is_empty() {
        return Lowering::declare(spec, none, diagnostics).define();
    }
    let first = Lowering::declare(spec, none, &mut Diagnostics::default()).define();
    let usages = first.types.find_usage(&first.resources, &first.error_bodies);
    let released = Released::with_types(spec, &first.types, &usages);
    Lowering::declare(spec, released, diagnostics).define()
}

impl<'s> Lowering<'s, '_> {
    /// Defines every type and operation; references among them are found by name.
    fn define(mut self) -> Defined<'s> {
        self.define_types();
        let mut shared = self.lower_shared();
        let mut resources = self.lower_resources(&mut shared);
        features::name(self.spec, &mut resources, self.diagnostics);
        resources.iter_mut().for_each(|resource| inherit(resource, Stability::Stable));
        let former = former::keep(self.spec, &mut resources, self.diagnostics);
        let error_bodies = self.lower_error_bodies(&resources, &shared);
        Defined {
            types: self.types,
            resources,
            former,
            shared,
            error_bodies,
            pending: self.pending,
        }
    }
}

impl<'s> Defined<'s> {
    /// Reports what only all of them together show.
    fn check(
        self,
        spec: &Spec,
        client: Option<&Client>,
        diagnostics: &mut Diagnostics,
    ) -> Checked<'s> {
        self.report_unused(spec, diagnostics);
        let usages = self.types.find_usage(&self.resources, &self.error_bodies);
        self.report_unused_types(&usages, spec, diagnostics);
        let Self { mut types, resources, former, shared, error_bodies, pending } = self;
        for (index, mistake) in pending.if_sent {
            if usages[index].request {
                diagnostics.push(mistake);
            }
        }
        types.name_arguments(&usages, &spec.lock);
        types.find_shapes(&pending.alternatives, diagnostics);
        if !types.report_alias_cycles(diagnostics) {
            types.report_impossible_types(diagnostics);
            types.check_values(pending.values, diagnostics);
            types.check_limits(pending.limits, diagnostics);
        }
        types.claim_names(diagnostics);
        types.drop_taken();
        let replacements = Replacements::of(spec, client, &resources, &types);
        if client.is_some() && !spec.incomplete {
            replacements.check(spec, diagnostics);
            tombstones::check(spec, &replacements, diagnostics);
        }
        Checked { types, usages, resources, former, shared, error_bodies, replacements }
    }
}

/// Every type and operation, checked.
struct Checked<'s> {
    types: Types<'s>,
    usages: Vec<Usage>,
    resources: Vec<Resource>,
    former: Vec<FormerResource>,
    shared: Shared<'s>,
    error_bodies: Vec<ErrorBody>,
    replacements: Replacements,
}

impl Checked<'_> {
    /// Puts the types in their final order, boxes what holds itself, and keeps what the lock keeps.
    fn finish(self, package: Package, client: Client, spec: &Spec) -> Api {
        let Self { types, usages, mut resources, former, shared, mut error_bodies, replacements } =
            self;
        let schemes = operations::used_schemes(shared.schemes, &mut resources);
        let mut errors = shared.errors;
        let kept = Kept::new(&spec.lock, &types);
        let mut types =
            order::order(types.0, &usages, &mut resources, &mut errors, &mut error_bodies);
        recursion::box_cycles(&mut types, &kept);
        usage::settle_presence(&mut types);
        kept.settle_fields(&mut types);
        let mut api = Api {
            source: String::new(),
            package,
            client,
            schemes,
            resources,
            removed: Vec::new(),
            former,
            types,
            errors,
            error_bodies,
            lock: spec.lock.clone(),
        };
        conversions::find(&mut api, &kept);
        replacements.complete(&mut api);
        api.removed = tombstones::of(spec, &api, &replacements);
        api
    }
}

/// What is below a resource is at most as stable as the resource.
fn inherit(resource: &mut Resource, above: Stability) {
    let stability = resource.notes.stability.min(above);
    resource.notes.stability = stability;
    for operation in &mut resource.operations {
        operation.notes.stability = operation.notes.stability.min(stability);
    }
    resource.resources.iter_mut().for_each(|inner| inherit(inner, stability));
}
