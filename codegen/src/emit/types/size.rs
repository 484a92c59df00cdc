//! Roughly how large values are, to know where clippy would ask for a box.

use std::collections::HashMap;

use proc_macro2::TokenStream;
use quote::quote;

use super::superset;
use crate::api::{Api, Presence, Scalar, Struct, Type, TypeKind};
use crate::emit::rust::scalar::rust;

/// The size of a struct in bytes, roughly.
pub(super) fn of_struct(api: &Api, object: &Struct) -> usize {
    Sizes::of(api).of_struct(object)
}

/// The size of a value in bytes, roughly.
pub(in crate::emit) fn of(api: &Api, ty: &Type) -> usize {
    Sizes::of(api).of_type(ty)
}

/// Sizes that are known: types share others, and each is looked into once.
struct Sizes<'a> {
    api: &'a Api,
    known: HashMap<usize, usize>,
}

impl<'a> Sizes<'a> {
    fn of(api: &'a Api) -> Self {
        Self { api, known: HashMap::new() }
    }

    fn of_struct(&mut self, object: &Struct) -> usize {
        let extra = 8;
        let others = if object.others.is_some() { 24 } else { 0 };
        let fields = object.fields.iter().map(|field| {
            let size = self.of_type(&field.ty);
            match field.presence {
                Presence::Required => size,
                _ => optional(size),
            }
        });
        extra + others + fields.sum::<usize>()
    }

    fn of_type(&mut self, ty: &Type) -> usize {
        match ty {
            Type::Scalar(scalar) => rust(*scalar).size,
            Type::Array(_) | Type::Map(_) => 24,
            Type::Tuple(elements) => elements.iter().map(|element| self.of_type(element)).sum(),
            // No type holds one.
            Type::File => 0,
            Type::Broken => rust(Scalar::Unknown).size,
            Type::Boxed(_) => 8,
            Type::Nullable(inner) => optional(self.of_type(inner)),
            Type::Named(reference) => match self.known.get(&reference.index) {
                Some(size) => *size,
                None => {
                    let size = self.of_kind(&self.api.type_def(reference).kind);
                    self.known.insert(reference.index, size);
                    size
                }
            },
        }
    }

    fn of_kind(&mut self, kind: &TypeKind) -> usize {
        match kind {
            TypeKind::Struct(object) => self.of_struct(object),
            TypeKind::Enum(known) => rust(known.scalar).size.max(16),
            TypeKind::TaggedUnion(union) => {
                let payloads = union.variants.iter();
                let payloads = payloads.map(|variant| superset::payload(self.api, variant));
                let sizes: Vec<usize> = payloads.map(|payload| self.of_struct(payload)).collect();
                sizes.into_iter().fold(UNRECOGNIZED, usize::max)
            }
            TypeKind::ShapeUnion(union) => {
                let sizes = union.variants.iter().map(|variant| self.of_type(&variant.ty));
                sizes.fold(UNRECOGNIZED, usize::max)
            }
            TypeKind::Alias(target) => self.of_type(target),
        }
    }
}

/// The variant that every union has.
const UNRECOGNIZED: usize = 96;

fn optional(size: usize) -> usize {
    if size == 8 { 16 } else { size }
}

/// Silences clippy where one variant may be 200 bytes larger than the next: a box that comes and
/// goes with a variant's size would make a new member of it a breaking change.
pub(in crate::emit) fn allow_uneven(variants: impl Iterator<Item = usize>) -> Option<TokenStream> {
    let mut sizes: Vec<usize> = variants.chain([UNRECOGNIZED]).collect();
    sizes.sort_unstable_by(|first, second| second.cmp(first));
    let uneven = sizes.len() > 1 && sizes[0] - sizes[1] > 120;
    uneven.then(|| {
        quote! {
            #[allow(
                clippy::large_enum_variant,
                reason = "boxing by size would make a new member a breaking change"
            )]
        }
    })
}
