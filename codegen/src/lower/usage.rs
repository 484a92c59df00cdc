//! Which way every type travels, and what nothing uses.
//!
//! A type travels with whatever holds it; what no operation and no error body reaches is unused.

use super::{operations::Shared, state::Lowering};
use crate::{
    api::{ErrorBody, Ident, Presence, Resource, Response, Struct, Type, TypeKind, Usage},
    diagnostics::Diagnostic,
};

impl Lowering<'_, '_> {
    /// The usage of every type, by index.
    pub(super) fn find_usage(&self, resources: &[Resource], errors: &[ErrorBody]) -> Vec<Usage> {
        let mut reached =
            Reached { usages: vec![Usage::default(); self.types.len()], open: Vec::new() };
        let response = Usage { response: true, ..Usage::default() };
        for error in errors {
            reached.add(error.ty.index, response);
        }
        self.reach_from(resources, &mut reached);
        self.reach_inner(&mut reached);
        reached.usages
    }

    fn reach_inner(&self, reached: &mut Reached) {
        while let Some(index) = reached.open.pop() {
            let usage = Usage { event: false, ..reached.usages[index] };
            self.types[index].kind.for_each_reference(&mut |inner| reached.add(inner, usage));
        }
    }

    fn reach_from(&self, resources: &[Resource], reached: &mut Reached) {
        let request = Usage { request: true, ..Usage::default() };
        let response = Usage { response: true, ..Usage::default() };
        for resource in resources {
            for operation in &resource.operations {
                for parameter in &operation.parameters {
                    parameter.ty.for_each_reference(&mut |index| reached.add(index, request));
                }
                match &operation.response {
                    Response::Value(ty) | Response::Pages { item: ty, .. } => {
                        ty.for_each_reference(&mut |index| reached.add(index, response));
                    }
                    Response::Events(ty) => {
                        ty.for_each_reference(&mut |index| reached.add(index, response));
                        if let Some(Type::Named(event)) = self.resolve(ty) {
                            let event_usage = Usage { event: true, ..response };
                            reached.add(event.index, event_usage);
                        }
                    }
                    Response::Empty | Response::Text | Response::Binary => {}
                }
            }
            self.reach_from(&resource.resources, reached);
        }
    }

    /// Reports the types that nothing reaches.
    pub(super) fn report_unused_types(&mut self, usages: &[Usage]) {
        if self.spec.incomplete {
            return;
        }
        // What a mistake hides the use of uses what it is made of all the same.
        let mut reached = Reached { usages: usages.to_vec(), open: Vec::new() };
        for index in 0..self.types.len() {
            if self.excused.contains(&index) || self.is_lost(index) {
                reached.add(index, Usage { response: true, ..Usage::default() });
            }
        }
        self.reach_inner(&mut reached);
        let unused: Vec<&crate::spec::TypeDef> = (0..self.types.len())
            .filter(|index| !reached.has(*index))
            .filter_map(|index| self.types[index].written)
            .collect();
        if self.could_be_meant(reached, self.holes + self.spec.holes) {
            return;
        }
        for written in unused {
            let message = format!("no operation uses type `{}`", written.name.value);
            self.report(
                Diagnostic::new("unused-type", message, written.name.place)
                    .help("use it, or take it out"),
            );
        }
    }

    /// Whether so few types are unused that each may be what was meant by a reference to a type that is none: then that
    /// reference is the mistake.
    fn could_be_meant(&self, mut reached: Reached, holes: usize) -> bool {
        let mut left = holes;
        for index in 0..self.types.len() {
            if self.types[index].written.is_none() || reached.has(index) {
                continue;
            }
            if left == 0 {
                return false;
            }
            left -= 1;
            reached.add(index, Usage { response: true, ..Usage::default() });
            self.reach_inner(&mut reached);
        }
        true
    }

    /// Whether a part of the spec that could not be read names the type.
    fn is_lost(&self, index: usize) -> bool {
        self.types[index].written.is_some_and(|written| {
            let mut names = std::iter::once(&written.name).chain(&written.also);
            names.any(|name| self.spec.lost.contains(&name.value))
        })
    }

    /// Reports the groups and schemes that no operation uses.
    pub(super) fn report_unused(&mut self, shared: &Shared<'_>) {
        if self.spec.incomplete {
            return;
        }
        let groups = self.spec.parameters.iter().map(|group| (&group.name, "group"));
        let schemes = self.spec.pagination.iter().map(|scheme| (&scheme.name, "pagination scheme"));
        let unused: Vec<_> = groups
            .chain(schemes)
            .filter(|(name, what)| {
                let key = name.value.as_str();
                let is_used = if *what == "group" {
                    shared.groups.get(key).is_none_or(|group| group.used)
                } else {
                    shared.schemes.get(key).is_none_or(|scheme| scheme.used)
                };
                !is_used && !self.spec.lost.contains(&name.value)
            })
            .collect();
        if unused.len() <= self.spec.holes {
            return;
        }
        for (name, what) in unused {
            let message = format!("no operation uses {what} `{}`", name.value);
            self.diagnostics.push(
                Diagnostic::new("unused-type", message, name.place).help("use it, or take it out"),
            );
        }
    }

    /// Names the arguments of constructors that would have too many, now that it is known which
    /// structs callers construct.
    pub(super) fn name_arguments(&mut self, usages: &[Usage]) {
        for (index, usage) in usages.iter().enumerate() {
            let TypeKind::Struct(Struct { fields, .. }) = &self.types[index].kind else {
                continue;
            };
            let asked = fields.iter().filter(|field| match field.presence {
                Presence::Required => !self.is_literal(&field.ty),
                Presence::Nullable => true,
                Presence::Optional | Presence::OptionalNullable => false,
            });
            if usage.request && asked.count() > super::operations::MOST_ARGUMENTS {
                let name = format!("{}Arguments", self.types[index].ident);
                if let TypeKind::Struct(Struct { arguments, .. }) = &mut self.types[index].kind {
                    *arguments = Some(Ident::new(name));
                }
            }
        }
    }

    /// Reports what is a mistake in structs that callers send.
    pub(super) fn report_if_sent(&mut self, usages: &[Usage]) {
        for (index, diagnostic) in std::mem::take(&mut self.if_sent) {
            if usages[index].request {
                self.report(diagnostic);
            }
        }
    }

    fn is_literal(&self, ty: &Type) -> bool {
        matches!(
            ty,
            Type::Named(reference) if matches!(
                &self.types[reference.index].kind,
                TypeKind::StringEnum(known) if known.literal
            )
        )
    }
}

struct Reached {
    usages: Vec<Usage>,
    open: Vec<usize>,
}

impl Reached {
    fn has(&self, index: usize) -> bool {
        self.usages[index].request || self.usages[index].response
    }

    fn add(&mut self, index: usize, usage: Usage) {
        let known = &mut self.usages[index];
        let sum = Usage {
            request: known.request || usage.request,
            response: known.response || usage.response,
            event: known.event || usage.event,
        };
        if *known != sum {
            *known = sum;
            self.open.push(index);
        }
    }
}
