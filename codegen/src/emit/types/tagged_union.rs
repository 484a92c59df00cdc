//! Unions whose variants one member distinguishes: the enum, its one-pass decoder and its encoder.

use std::collections::HashMap;

use proc_macro2::TokenStream;
use quote::{ToTokens, quote};

use super::size;
use super::structs;
use super::structs::{field_docs, read};
use super::superset::{self, Member};
use crate::api::{
    Api, Constant, Field, Ident, Literal, Presence, Scalar, TaggedUnion, Type, TypeDef, TypeKind,
    Variant,
};
use crate::emit::rust::scalar::{Lent, is_copied};
use crate::emit::rust::scope::Scope;
use crate::emit::rust::tokens::by_reference;
use crate::emit::rust::{docs, lint};
use crate::origin::mark;

/// The emitter that the files of these types name.
pub(super) const EMITTER: &str = module_path!();

/// The items of a tagged union's file.
pub(super) fn emit(scope: &Scope<'_>, def: &TypeDef, union: &TaggedUnion) -> TokenStream {
    let members = superset::members(scope.api, union);
    let item = definition(scope, def, union);
    let common = common(scope, def, union);
    let slots = slots(scope, &members);
    let decoder = decoder(scope, def, union, &members);
    let deserialize = deserialize(scope, def);
    let serialize = serialize(scope, def, union);
    let conversions = conversions(scope, def, union);
    quote! {
        #item
        #conversions
        #common
        #slots
        #decoder
        #deserialize
        #serialize
    }
}

fn definition(scope: &Scope<'_>, def: &TypeDef, union: &TaggedUnion) -> TokenStream {
    let ident = &def.ident;
    let attributes =
        docs::attributes(&def.notes, || format!("The {} union.", docs::code(&def.name)));
    let allow = size::allow_uneven(
        union
            .variants
            .iter()
            .map(|variant| size::of_struct(scope.api, superset::payload(scope.api, variant))),
    );
    let variants = union.variants.iter().enumerate().map(|(index, variant)| {
        let Variant { tag, ident, notes, payload, converts: _ } = variant;
        scope.mentions(notes);
        let docs = docs::of(&docs::without_example(notes), || {
            let payload = &scope.api.type_def(payload).notes.docs;
            if payload.is_empty() { docs::code(&tag.text()) } else { payload.summary() }
        });
        let payload = scope.named(payload);
        let errors = error_docs(scope.api, union, index);
        let docs = docs::paragraphs([docs.as_str(), &tag_docs(scope.api, union, variant), &errors]);
        let deprecated = docs::deprecated(notes);
        mark(variant, quote! { #docs #deprecated #ident(#payload), })
    });
    scope.uses("crate::runtime::Unrecognized");
    quote! {
        #attributes
        #[derive(Clone, Debug, PartialEq)]
        #allow
        #[non_exhaustive]
        pub enum #ident {
            #(#variants)*
            /// A value that this version of the crate does not recognize, kept as it was received.
            Unrecognized(Unrecognized),
        }
    }
}

/// The conversions into a union that callers send: from each struct that has one.
fn conversions(scope: &Scope<'_>, def: &TypeDef, union: &TaggedUnion) -> Option<TokenStream> {
    let ident = &def.ident;
    let conversions =
        union.variants.iter().filter(|variant| variant.converts).map(|variant| {
            mark(variant, from(ident, &variant.ident, &scope.named(&variant.payload)))
        });
    def.usage.request.then(|| quote!(#(#conversions)*))
}

/// The union of what one of its variants holds.
pub(super) fn from(union: &Ident, variant: &Ident, payload: &impl ToTokens) -> TokenStream {
    quote! {
        impl From<#payload> for #union {
            fn from(value: #payload) -> Self {
                Self::#variant(value)
            }
        }
    }
}

/// Accessors for the members that every variant has.
fn common(scope: &Scope<'_>, def: &TypeDef, union: &TaggedUnion) -> Option<TokenStream> {
    if union.common.is_empty() {
        return None;
    }
    let ident = &def.ident;
    let accessors = union.common.iter().map(|field| mark(field, accessor(scope, field, union)));
    Some(quote! {
        impl #ident {
            #(#accessors)*
        }
    })
}

fn accessor(scope: &Scope<'_>, field: &Field, union: &TaggedUnion) -> TokenStream {
    let ident = field.accessor();
    let docs = docs::paragraphs([
        field_docs(field).as_str(),
        "`None` if the variant is not recognized or has no value for it.",
    ]);
    let deprecated = docs::deprecated(&field.notes);
    let allow = lint::allow_for_accessor(&ident);
    let ty = Lent::of(scope.api.resolve(&field.ty)).spell(&field.ty.spell(scope));
    let arms = union.variants.iter().map(|variant| {
        let value = common_value(scope, variant, field);
        let ident = &variant.ident;
        mark(variant, quote!(Self::#ident(value) => #value,))
    });
    quote! {
        #docs
        #deprecated
        #allow
        pub fn #ident(&self) -> Option<#ty> {
            match self {
                #(#arms)*
                Self::Unrecognized(_) => None,
            }
        }
    }
}

/// A common member of one variant, which may have it boxed or by another name.
fn common_value(scope: &Scope<'_>, variant: &Variant, common: &Field) -> TokenStream {
    let own =
        superset::payload(scope.api, variant).fields.iter().find(|own| own.wire == common.wire);
    let field = own.unwrap_or(common);
    let ident = &field.ident;
    let held = scope.api.resolve(&field.ty);
    let borrowed = match (held, Lent::of(held)) {
        (Type::Boxed(_), _) | (_, Lent::Deref(_)) => quote!(as_deref),
        _ => quote!(as_ref),
    };
    match (field.presence, is_copied(held)) {
        (Presence::Required, true) => quote!(Some(value.#ident)),
        (Presence::Required, false) => quote!(Some(&value.#ident)),
        (_, true) => quote!(value.#ident),
        (_, false) => quote!(value.#ident.#borrowed()),
    }
}

fn slots(scope: &Scope<'_>, members: &[Member<'_>]) -> TokenStream {
    let fields = members.iter().map(|member| {
        let (ident, ty) = (&member.ident, member.slot_type(scope));
        scope.uses("crate::runtime::Slot");
        mark(member.field, quote!(#ident: Slot<#ty>))
    });
    let read = read(scope, members.iter().map(|it| (it.wire, &it.ident, it.field)));
    scope.uses("crate::runtime::self");
    quote! {
        /// The members of every variant.
        #[derive(Debug, Default)]
        pub struct Slots {
            #(#fields,)*
        }
        impl runtime::Members for Slots {
            #read
        }
    }
}

fn decoder(
    scope: &Scope<'_>,
    def: &TypeDef,
    union: &TaggedUnion,
    members: &[Member<'_>],
) -> TokenStream {
    let (ident, tag) = (&def.ident, &union.tag);
    let tags = union.variants.iter().map(|variant| {
        let tag = variant.tag.text();
        mark(variant, quote!(#tag))
    });
    let tag_type = tag_type(scope, union);
    let by_wire = members.iter().map(|member| (member.wire, member)).collect();
    let arms = union
        .variants
        .iter()
        .map(|variant| mark(variant, assemble(scope, union, variant, &by_wire)));
    let slots = if members.is_empty() { quote!(_) } else { quote!(slots) };
    let empty = members.iter().map(|member| {
        let ident = &member.ident;
        mark(member.field, quote!(slots.#ident.is_empty()))
    });
    // One on each line, so that a new member does not move the others.
    let is_empty = match members {
        [] => quote!(true),
        [_, ..] => quote!([#(#empty),*].iter().all(|is_empty| *is_empty)),
    };
    let keeps_nulls = union
        .variants
        .iter()
        .any(|variant| structs::keeps_nulls(scope.api, superset::payload(scope.api, variant)));
    let takes_out = union.variants.iter().any(|variant| {
        let has_others = superset::payload(scope.api, variant).others.is_some();
        has_others || constants(scope.api, union, variant).next().is_some()
    });
    let extra = structs::extra(keeps_nulls || takes_out);
    let decode = union.variants.iter().map(|variant| {
        let (tag, ident) = (variant.tag.text(), &variant.ident);
        let payload = scope.api.tag_field(union, variant).map(|field| {
            let (wire, value) = (&field.wire, variant.tag.to_string());
            quote!(.with_tag(#wire, #value))
        });
        mark(variant, quote!(#tag => payload #payload.decode(Self::#ident),))
    });
    let is_error = is_error(scope.api, union);
    scope.uses("crate::runtime::{self, Extra, Mismatch, RawObject, Unrecognized}");
    quote! {
        impl runtime::Union for #ident {
            const TAG: &'static str = #tag;
            const TAGS: &'static [&'static str] = &[#(#tags),*];
            type Members = Slots;
            #tag_type
            fn assemble(tag: &str, #slots: &mut Slots, #extra: Extra) -> Result<Self, Mismatch> {
                let variant = match tag {
                    #(#arms)*
                    _ => return Err(Mismatch::unknown_tag()),
                };
                Ok(variant)
            }
            fn is_empty(#slots: &Slots) -> bool {
                #is_empty
            }
            fn decode(tag: &str, payload: &RawObject<'_>) -> Result<Self, Mismatch> {
                match tag {
                    #(#decode)*
                    _ => Err(Mismatch::unknown_tag()),
                }
            }
            fn unrecognized(element: Unrecognized) -> Self {
                Self::Unrecognized(element)
            }
            #is_error
        }
    }
}

/// The reader of tags that are not strings.
fn tag_type(scope: &Scope<'_>, union: &TaggedUnion) -> Option<TokenStream> {
    let reader = match union.variants.first()?.tag.scalar() {
        Scalar::Integer => quote!(IntegerTag),
        Scalar::Boolean => quote!(BooleanTag),
        _ => return None,
    };
    scope.uses("crate::runtime::union");
    Some(quote! {
        fn tag<'de>() -> impl union::Tag<'de> {
            union::#reader
        }
    })
}

/// The function that says whether an element reports an error of its stream.
fn is_error(api: &Api, union: &TaggedUnion) -> TokenStream {
    let unrecognized = quote!(Self::Unrecognized(element));
    if union.errors.is_empty() {
        return quote! {
            fn is_error(&self) -> bool {
                matches!(self, #unrecognized if element.is_error())
            }
        };
    }
    let (mut always, mut sometimes) = (Vec::new(), Vec::new());
    for (index, variant) in union.variants.iter().enumerate() {
        let ident = &variant.ident;
        match error_fields(api, union, index) {
            None => always.push(mark(variant, quote!(Self::#ident(_)))),
            Some(fields) if fields.is_empty() => {}
            Some(fields) => {
                let tests = fields.iter().map(|field| is_set(api, field));
                let arm = quote!(Self::#ident(value) => #(#tests)||*,);
                sometimes.push(mark(variant, arm));
            }
        }
    }
    let all = always.len() + sometimes.len() == union.variants.len();
    let others = (!all).then(|| quote!(_ => false,));
    let always = (!always.is_empty()).then(|| quote!(#(#always)|* => true,));
    quote! {
        fn is_error(&self) -> bool {
            match self {
                #always
                #(#sometimes)*
                #unrecognized => element.is_error(),
                #others
            }
        }
    }
}

/// The members that make an error of a variant's element; none if every one of its elements is an
/// error.
fn error_fields<'a>(api: &'a Api, union: &TaggedUnion, index: usize) -> Option<Vec<&'a Field>> {
    let fields = &superset::payload(api, &union.variants[index]).fields;
    let errors = union.errors.iter().filter(|error| error.variant == index);
    errors.map(|error| error.field.map(|field| &fields[field])).collect()
}

/// The condition that a member of `value` is present, and neither null nor false.
fn is_set(api: &Api, field: &Field) -> TokenStream {
    let ident = &field.ident;
    match (api.resolve(&field.ty), field.presence) {
        (Type::Scalar(Scalar::Boolean), Presence::Required) => quote!(value.#ident),
        (Type::Scalar(Scalar::Boolean), _) => quote!(value.#ident == Some(true)),
        _ => quote!(value.#ident.is_some()),
    }
}

/// The docs of a variant that reports an error.
fn error_docs(api: &Api, union: &TaggedUnion, index: usize) -> String {
    match error_fields(api, union, index) {
        None => "A stream ends with this event as an error.".to_owned(),
        Some(fields) if fields.is_empty() => String::new(),
        Some(fields) => {
            let names: Vec<_> = fields.iter().map(|field| docs::code(&field.wire)).collect();
            format!("A stream ends with this event as an error if {} is set.", names.join(" or "))
        }
    }
}

/// The docs of a variant whose struct says by itself which tag it has.
fn tag_docs(api: &Api, union: &TaggedUnion, variant: &Variant) -> String {
    let field = api.tag_field(union, variant).filter(|field| !api.has_one_value(field));
    field.map_or_else(String::new, |field| {
        let sent = docs::code(&format!("{}: {}", union.tag, variant.tag));
        format!("Sends {sent}, whatever the struct's `{}` is.", field.ident.plain())
    })
}

/// The tag of a variant as the value of its struct's field.
fn tag_value(scope: &Scope<'_>, variant: &Variant, field: &Field) -> TokenStream {
    let value = match scope.api.resolve(&field.ty) {
        Type::Named(reference) => {
            let TypeKind::Enum(known) = &scope.api.type_def(reference).kind else {
                unreachable!("lowering lets only enums and scalars be tags");
            };
            let mut values = known.values.iter();
            let value = values.find(|value| value.wire == variant.tag);
            let (ty, value) = (field.ty.spell(scope), value.map(|value| &value.ident));
            quote!(#ty::#value)
        }
        _ => match &variant.tag {
            Literal::String(text) => quote!(#text.to_owned()),
            tag => tag.to_token_stream(),
        },
    };
    if field.presence == Presence::Required { value } else { quote!(Some(#value)) }
}

/// The tags of other unions that a variant's struct holds.
fn constants<'a>(
    api: &'a Api,
    union: &'a TaggedUnion,
    variant: &Variant,
) -> impl Iterator<Item = &'a Constant> {
    let constants = superset::payload(api, variant).constants.iter();
    constants.filter(|constant| constant.wire != union.tag)
}

fn assemble(
    scope: &Scope<'_>,
    union: &TaggedUnion,
    variant: &Variant,
    members: &HashMap<&str, &Member<'_>>,
) -> TokenStream {
    let (tag, ident) = (variant.tag.text(), &variant.ident);
    let payload = scope.named(&variant.payload);
    let fields = superset::payload(scope.api, variant).fields.iter().map(|field| {
        let ident = &field.ident;
        scope.mentions(&field.notes);
        let value = match members.get(field.wire.as_str()) {
            Some(member) => member.take(scope, field),
            None => tag_value(scope, variant, field),
        };
        mark(field, quote!(#ident: #value))
    });
    let others = structs::take_others(scope, superset::payload(scope.api, variant));
    let value = quote!(Self::#ident(#payload { #others #(#fields,)* extra }));
    let mut constants = constants(scope.api, union, variant).peekable();
    if constants.peek().is_none() {
        return quote!(#tag => #value,);
    }
    let constants = constants.map(|Constant { wire, value }| {
        let value = by_reference(value);
        quote!(runtime::object::remove_constant(&mut extra, #wire, #value);)
    });
    quote!(#tag => { #(#constants)* #value })
}

fn deserialize(scope: &Scope<'_>, def: &TypeDef) -> TokenStream {
    let ident = &def.ident;
    scope.uses("crate::runtime::union");
    scope.uses("serde::{Deserialize, Deserializer}");
    quote! {
        impl<'de> Deserialize<'de> for #ident {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                union::deserialize(deserializer)
            }
        }
    }
}

fn serialize(scope: &Scope<'_>, def: &TypeDef, union: &TaggedUnion) -> TokenStream {
    let (ident, tag) = (&def.ident, &union.tag);
    let arms = union.variants.iter().map(|variant| {
        let (value, ident) = (by_reference(&variant.tag), &variant.ident);
        let arm = quote!(Self::#ident(value) => union::serialize(value, #tag, #value, serializer),);
        mark(variant, arm)
    });
    scope.uses("crate::runtime::union");
    scope.uses("serde::{Serialize, Serializer}");
    quote! {
        impl Serialize for #ident {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                match self {
                    #(#arms)*
                    Self::Unrecognized(value) => value.serialize(serializer),
                }
            }
        }
    }
}
