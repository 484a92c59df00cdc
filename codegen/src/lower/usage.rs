//! Directions in which every type travels: a type travels with whatever holds it.

use std::collections::HashSet;

use super::state::Types;
use crate::api::{
    ErrorBody, Ident, Kind, Lock, Presence, Resource, Response, Struct, Type, TypeDef, TypeKind,
    Usage,
};

impl Types<'_> {
    /// The usage of every type, by index.
    pub(super) fn find_usage(&self, resources: &[Resource], errors: &[ErrorBody]) -> Vec<Usage> {
        let mut reached = Reached::from(&vec![Usage::default(); self.len()]);
        let response = Usage { response: true, ..Usage::default() };
        for error in errors {
            reached.add(error.ty.index, response);
        }
        self.reach_from(resources, &mut reached);
        self.reach_inner(&mut reached);
        reached.usages
    }

    pub(super) fn reach_inner(&self, reached: &mut Reached) {
        while let Some(index) = reached.open.pop() {
            let usage = Usage { event: false, ..reached.usages[index] };
            self[index].kind.for_each_reference(&mut |inner| reached.add(inner, usage));
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
                for ty in operation.response.types() {
                    ty.for_each_reference(&mut |index| reached.add(index, response));
                }
                if let Response::Events(ty) | Response::Lines(ty) = &operation.response
                    && let Some(Type::Named(event)) = self.resolve(ty)
                {
                    reached.add(event.index, Usage { event: true, ..response });
                }
            }
            self.reach_from(&resource.resources, reached);
        }
    }

    /// Names the arguments of constructors that would have too many, now that it is known which
    /// structs callers construct.
    pub(super) fn name_arguments(&mut self, usages: &[Usage], lock: &Lock) {
        let released = lock.all().filter(|(_, line)| {
            Kind::TYPES.contains(&line.kind) || [Kind::Name, Kind::Aggregate].contains(&line.kind)
        });
        let released: HashSet<&str> = released.map(|(_, line)| &*line.ident).collect();
        for (index, usage) in usages.iter().enumerate() {
            let TypeKind::Struct(Struct { fields, .. }) = &self[index].kind else {
                continue;
            };
            let asked = fields.iter().filter(|field| {
                let is_constant = field.asked == Presence::Required && self.is_literal(&field.ty);
                field.is_constructed() && !is_constant
            });
            if usage.request && asked.count() > super::operations::MOST_ARGUMENTS {
                let name = match lock.find(&self[index].locked, &[Kind::Arguments]) {
                    Some(line) => line.ident.clone(),
                    None => {
                        let stem = format!("{}Arguments", self[index].ident);
                        let numbers = (2..).map(|number| format!("{stem}{number}"));
                        let mut names = [stem.clone()].into_iter().chain(numbers);
                        names.find(|name| !released.contains(&**name)).unwrap_or(stem.clone())
                    }
                };
                if let TypeKind::Struct(Struct { arguments, .. }) = &mut self[index].kind {
                    *arguments = Some(Ident::new(name));
                }
            }
        }
    }

    fn is_literal(&self, ty: &Type) -> bool {
        matches!(
            ty,
            Type::Named(reference) if matches!(
                &self[reference.index].kind,
                TypeKind::Enum(known) if known.literal
            )
        )
    }
}

/// Makes the value of a member that does not travel in every direction of its struct one that may
/// be absent.
pub(super) fn settle_presence(types: &mut [TypeDef]) {
    for def in types {
        if let TypeKind::Struct(object) = &mut def.kind {
            for field in &mut object.fields {
                field.presence = field.presence_in(def.usage);
            }
        }
    }
}

/// The types that are reached, and those from which to go on.
pub(super) struct Reached {
    usages: Vec<Usage>,
    open: Vec<usize>,
}

impl Reached {
    /// Goes on from types that are reached.
    pub(super) fn from(usages: &[Usage]) -> Self {
        Self { usages: usages.to_vec(), open: Vec::new() }
    }

    pub(super) fn has(&self, index: usize) -> bool {
        self.usages[index].request || self.usages[index].response
    }

    pub(super) fn add(&mut self, index: usize, usage: Usage) {
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
