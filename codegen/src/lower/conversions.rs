//! The conversions from structs to the tagged unions that hold them.
//!
//! A struct converts to a union if it tells the variant, by the name that it has or by one that it
//! had. What converted when it was released still does.

use super::released::Kept;
use crate::api::{Api, Field, TaggedUnion, Type, TypeKind, Variant};

/// Finds the conversions to all unions.
pub(super) fn find(api: &mut Api, kept: &Kept<'_>) {
    for index in 0..api.types.len() {
        let TypeKind::TaggedUnion(union) = &api.types[index].kind else { continue };
        let path = &api.types[index].path;
        let released = |variant: &Variant| did_convert(api, kept, (path, union), variant);
        let converts: Vec<bool> = union
            .variants
            .iter()
            .map(|variant| {
                let is_taken = union.others_of(variant).any(released);
                released(variant) || !is_taken && does_convert(api, union, variant)
            })
            .collect();
        if let TypeKind::TaggedUnion(union) = &mut api.types[index].kind {
            for (variant, converts) in union.variants.iter_mut().zip(converts) {
                variant.converts = converts;
            }
        }
    }
}

/// Whether the struct of a variant tells the variant.
fn does_convert(api: &Api, union: &TaggedUnion, variant: &Variant) -> bool {
    let was_named = |variant: &Variant| {
        let former = &api.type_def(&variant.payload).notes.renamed_from;
        former.iter().any(|name| has_within(name.plain(), variant.ident.plain()))
    };
    let has_one_tag = || api.tag_field(union, variant).is_none_or(|field| api.has_one_value(field));
    if union.others_of(variant).any(was_named) {
        return false;
    }
    was_named(variant) && has_one_tag() || api.is_identified_by_its_struct(union, variant)
}

/// Whether the struct of a variant converted when both were released. The lock says so where their
/// names do not.
fn did_convert(
    api: &Api,
    kept: &Kept<'_>,
    (path, union): (&[String], &TaggedUnion),
    variant: &Variant,
) -> bool {
    let line = |variant: &Variant| kept.variant(path, &variant.tag.text());
    let is_said = |variant: &Variant| line(variant).is_some_and(|it| it.other("from").is_some());
    if is_said(variant) || union.others_of(variant).any(is_said) {
        return is_said(variant);
    }
    let payload = &api.type_def(&variant.payload).path;
    let is_named = |variant: &Variant| match (kept.type_name(payload), line(variant)) {
        (Some(payload), Some(line)) => has_within(payload, &line.ident),
        _ => false,
    };
    // As long as the tag was no field, or had one value, there was nothing to mean.
    let had_one_tag = |field: &Field| {
        !kept.is_field(payload, &field.wire)
            || match api.resolve(&field.ty) {
                Type::Named(ty) => {
                    api.has_one_value(field) || kept.has_one_variant(&api.type_def(ty).path)
                }
                _ => false,
            }
    };
    is_named(variant)
        && !union.others_of(variant).any(is_named)
        && api.tag_field(union, variant).is_none_or(had_one_tag)
}

/// Whether the name of a struct has that of a variant in it.
fn has_within(name: &str, variant: &str) -> bool {
    name.contains(variant.trim_end_matches('_'))
}
