//! Resources where they were reached before: `renamed_from: beta.chat`.
//!
//! The accessor of each stays, below the resource where it was. Where that is no longer there, it
//! stays for this.

use super::names::Role;
use crate::api::{Deprecation, Docs, FormerResource, Ident, Notes, Resource, default_feature};
use crate::diagnostics::{Diagnostic, Diagnostics, Place};
use crate::spec::{self, Spanned, Spec};

/// Keeps the accessors of all resources that are reached otherwise now. Returns those that were at
/// the top.
pub(super) fn keep(
    spec: &Spec,
    resources: &mut Vec<Resource>,
    diagnostics: &mut Diagnostics,
) -> Vec<FormerResource> {
    let mut found = Vec::new();
    let written = spec.resources.iter().zip(resources.iter());
    written.for_each(|(written, resource)| find(written, resource, &[], &mut found, diagnostics));
    let has_features = spec.package.as_ref().is_some_and(|package| package.resource_features);
    let mut top = Vec::new();
    for (names, place, mut former) in found {
        if has_features {
            let words = former.accessors.iter().map(|ident| ident.plain().trim_matches('_'));
            let feature = default_feature(&words.collect::<Vec<_>>().join("_"));
            former.feature = (former.feature_now.as_ref() != Some(&feature)).then_some(feature);
        }
        let mut at = Level { resources: &mut *resources, former: &mut top, operations: Vec::new() };
        for (depth, name) in names.iter().enumerate().take(names.len() - 1) {
            let path = &names[..=depth];
            let ident = &former.accessors[depth];
            at = at.below(name, ident, path);
        }
        if let Some(other) = at.taken(former.ident()) {
            let message = format!("{other} is `{}` already", former.was());
            let help = "take it out of `renamed_from`, or give the other one another name";
            let collision = Diagnostic::new("name-collision", message, place);
            diagnostics.push(collision.help(help));
            continue;
        }
        at.former.push(former);
    }
    top
}

type Found = (Vec<String>, Place, FormerResource);

fn find(
    written: &spec::Resource,
    resource: &Resource,
    above: &[Ident],
    found: &mut Vec<Found>,
    diagnostics: &mut Diagnostics,
) {
    let now = [above, std::slice::from_ref(&resource.ident)].concat();
    for Spanned { value: path, place } in &written.notes.renamed_from {
        let names: Vec<String> = path.split('.').map(str::to_owned).collect();
        if names.iter().any(|name| name.trim().is_empty()) {
            let message = format!("`{path}` is not a path of resources");
            let help = "write their names with a dot between them, such as `beta.chat`";
            diagnostics.push(Diagnostic::new("bad-name", message, *place).help(help));
            continue;
        }
        let role = |depth| if depth == 0 { Role::RootResource } else { Role::Resource };
        let accessors = names.iter().enumerate().map(|(depth, name)| role(depth).ident(name));
        let accessors: Vec<Ident> = accessors.collect();
        if accessors == now {
            let message = format!("`{path}` is where it is now");
            let help = "write where it was, or take `renamed_from` out";
            diagnostics.push(Diagnostic::new("bad-value", message, *place).help(help));
            continue;
        }
        let former = FormerResource {
            accessors,
            type_ident: Role::Item.ident(&names[names.len() - 1]),
            path: resource.path.clone(),
            now: now.clone(),
            feature: None,
            feature_now: resource.feature.clone(),
            features: resource.gate().features().iter().map(|&it| it.to_owned()).collect(),
        };
        found.push((names, *place, former));
    }
    for (written, resource) in written.resources.iter().zip(&resource.resources) {
        find(written, resource, &now, found, diagnostics);
    }
}

/// The resources below one, or those at the top.
struct Level<'r> {
    resources: &'r mut Vec<Resource>,
    former: &'r mut Vec<FormerResource>,
    /// The names of the methods beside them.
    operations: Vec<Ident>,
}

impl<'r> Level<'r> {
    /// The resources below one of these, which is made where it is not there.
    fn below(self, name: &str, ident: &Ident, path: &[String]) -> Self {
        let is_it = |resource: &Resource| {
            resource.ident == *ident || resource.path.last().is_some_and(|last| last == name)
        };
        let at = self.resources.iter().position(is_it).unwrap_or_else(|| {
            self.resources.push(empty(path, ident));
            self.resources.len() - 1
        });
        let resource = &mut self.resources[at];
        let methods = resource.operations.iter();
        let methods = methods.flat_map(|it| [&it.ident].into_iter().chain(&it.notes.renamed_from));
        Level {
            operations: methods.cloned().collect(),
            resources: &mut resource.resources,
            former: &mut resource.former,
        }
    }

    /// What has a name already.
    fn taken(&self, ident: &Ident) -> Option<&'static str> {
        if self.operations.contains(ident) {
            Some("an operation")
        } else if self.resources.iter().any(|resource| resource.ident == *ident)
            || self.former.iter().any(|former| former.ident() == ident)
        {
            Some("a resource")
        } else {
            None
        }
    }
}

/// A resource that only leads to those that were below it.
fn empty(path: &[String], ident: &Ident) -> Resource {
    let name = path.last().map(String::as_str).unwrap_or_default();
    let deprecated = Deprecation {
        reason: "Its resources are reached otherwise.".to_owned(),
        ..Deprecation::default()
    };
    Resource {
        path: path.to_vec(),
        ident: ident.clone(),
        type_ident: Role::Item.ident(name),
        notes: Notes {
            deprecated: Some(deprecated),
            ..Notes::documented(Docs::new("Resources that were here before."))
        },
        feature: None,
        operations: Vec::new(),
        resources: Vec::new(),
        former: Vec::new(),
    }
}
