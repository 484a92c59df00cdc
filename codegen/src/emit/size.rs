//! Roughly how large values are, to know where clippy would ask for a box.

use proc_macro2::TokenStream;
use quote::quote;

use crate::api::{Api, Presence, Struct, Type, TypeKind};

/// The size of a struct in bytes, roughly.
pub(super) fn of_struct(api: &Api, object: &Struct) -> usize {
    let extra = 8;
    let fields = object.fields.iter().map(|field| {
        let size = of(api, &field.ty);
        match field.presence {
            Presence::Required => size,
            _ => optional(size),
        }
    });
    extra + fields.sum::<usize>()
}

/// The size of a value in bytes, roughly.
pub(super) fn of(api: &Api, ty: &Type) -> usize {
    match ty {
        Type::String | Type::Array(_) | Type::Map(_) => 24,
        Type::Unknown => 16,
        Type::Integer | Type::Number | Type::Boolean | Type::Boxed(_) => 8,
        Type::Nullable(inner) => optional(of(api, inner)),
        Type::Named(reference) => match &api.type_def(reference).kind {
            TypeKind::Struct(object) => of_struct(api, object),
            TypeKind::StringEnum(_) => 24,
            TypeKind::TaggedUnion(union) => union
                .variants
                .iter()
                .map(|variant| of_struct(api, super::superset::payload(api, variant)))
                .fold(UNRECOGNIZED, usize::max),
            TypeKind::ShapeUnion(union) => union
                .variants
                .iter()
                .map(|variant| of(api, &variant.ty))
                .fold(UNRECOGNIZED, usize::max),
            TypeKind::Alias(target) => of(api, target),
        },
    }
}

/// The variant that every union has.
const UNRECOGNIZED: usize = 96;

fn optional(size: usize) -> usize {
    if size == 8 { 16 } else { size }
}

/// Silences clippy where one variant may be 200 bytes larger than the next: a box that comes and
/// goes with a variant's size would make a new member of it a breaking change.
pub(super) fn allow_uneven(variants: impl Iterator<Item = usize>) -> Option<TokenStream> {
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
