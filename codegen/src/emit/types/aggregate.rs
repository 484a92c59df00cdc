//! The aggregate of a union's elements: the struct, and the function that adds an element to it.

use proc_macro2::TokenStream;
use quote::quote;

use super::superset;
use crate::api::{
    Aggregate, AggregateField, Api, Docs, Field, FieldSource, Ident, Notes, Presence, TaggedUnion,
    TypeDef, TypeKind, Variant, VariantMember,
};
use crate::emit::rust::record::{PublicField, Record};
use crate::emit::rust::scalar::is_copied;
use crate::emit::rust::scope::Scope;
use crate::emit::rust::{docs, readable};
use crate::emit::unit::Unit;
use crate::origin::{Key, mark};

/// The union that a type is, and the aggregate of its elements, if the spec declares one.
pub(in crate::emit) fn of(def: &TypeDef) -> Option<(&TaggedUnion, &Aggregate)> {
    match &def.kind {
        TypeKind::TaggedUnion(union) => union.aggregate.as_ref().map(|it| (union, it)),
        _ => None,
    }
}

/// A part of an aggregate, for documentation.
pub(in crate::emit) struct Part {
    /// The field.
    pub(in crate::emit) ident: Ident,
    /// Its type as Rust writes it.
    pub(in crate::emit) ty: String,
    /// The types that are named in it, as indexes into `Api::types`.
    pub(in crate::emit) named: Vec<usize>,
    /// Its documentation.
    pub(in crate::emit) docs: Docs,
}

/// The parts of the aggregate of a union's elements, if the spec declares one.
pub(in crate::emit) fn parts(api: &Api, def: &TypeDef) -> Vec<Part> {
    let Some((union, aggregate)) = of(def) else { return Vec::new() };
    let context = Context { scope: &Scope::new(api), union, element: def };
    let parts = aggregate.parts.iter().map(|part| {
        let (ty, named) = context.readable(part);
        let docs = docs::or(&part.docs, || context.part_docs(part));
        Part { ident: part.ident.clone(), ty, named, docs }
    });
    let index = api.types.iter().position(|it| it.ident == def.ident);
    let other = Part {
        ident: Ident::new(OTHER),
        ty: format!("Vec<{}>", def.ident),
        named: index.into_iter().collect(),
        docs: Docs::new(OTHER_DOCS),
    };
    parts.chain([other]).collect()
}

/// The field of what no part holds, and its documentation.
const OTHER: &str = "other";
const OTHER_DOCS: &str =
    "The elements that none of these fields hold, in the order in which they were received.";

/// The file of the aggregate.
pub(super) fn unit<'a>(api: &'a Api, def: &'a TypeDef) -> Option<Unit<'a>> {
    let (union, aggregate) = of(def)?;
    let path = format!("src/types/{}.rs", aggregate.module.plain());
    let unit = Unit::items(path, module_path!(), move || file(api, def, union, aggregate));
    Some(unit.about(aggregate))
}

fn file(api: &Api, def: &TypeDef, union: &TaggedUnion, aggregate: &Aggregate) -> TokenStream {
    let scope = Scope::of_type(api, &aggregate.ident);
    let context = Context { scope: &scope, union, element: def };
    let item = context.definition(aggregate);
    let collect = context.collect(aggregate);
    let extend = context.extend(aggregate);
    let (attributes, imports) = (scope.attributes(), scope.imports());
    quote! {
        #attributes
        #imports
        #item
        #collect
        #extend
    }
}

/// The context of all functions of this file.
struct Context<'a> {
    scope: &'a Scope<'a>,
    union: &'a TaggedUnion,
    element: &'a TypeDef,
}

/// The way in which a member is taken out of its element: only the last one can be moved.
enum Taken {
    Copied,
    Moved,
}

impl<'a> Context<'a> {
    fn definition(&self, aggregate: &Aggregate) -> TokenStream {
        let (ident, element) = (&aggregate.ident, self.scope.type_name(self.element));
        let docs = docs::or(&aggregate.docs, || {
            format!("The aggregate of the events of a stream of [`{element}`].")
        });
        let parts = aggregate.parts.iter().map(|part| {
            let docs = docs::or(&part.docs, || self.part_docs(part));
            PublicField {
                ident: part.ident.clone(),
                attributes: quote!(#docs),
                ty: self.ty(part),
                notes: self.part_notes(part),
                about: Some(Key::of(part)),
            }
        });
        let other_docs = format!(" {OTHER_DOCS}");
        let other = PublicField {
            ident: Ident::new(OTHER),
            attributes: quote!(#[doc = #other_docs]),
            ty: quote!(Vec<#element>),
            notes: Notes::NONE,
            about: None,
        };
        let (attributes, fields) = (quote!(#docs), parts.chain([other]).collect());
        let derives = &["Default", "PartialEq"];
        Record { attributes, is_open: true, derives, ident, fields }.emit(self.scope)
    }

    /// The notes of the value that a part holds.
    fn part_notes(&self, part: &AggregateField) -> &'a Notes {
        match &part.source {
            FieldSource::Text { pieces: member, .. } | FieldSource::LastMember(member) => {
                &self.field(*member).notes
            }
            // These hold the elements, which have notes of their own.
            FieldSource::Calls { .. } | FieldSource::All(_) | FieldSource::Last(_) => Notes::NONE,
        }
    }

    fn part_docs(&self, part: &AggregateField) -> String {
        let code = |variant: usize| docs::code(&self.union.variants[variant].tag.text());
        match &part.source {
            FieldSource::Text { pieces, .. } => {
                format!("The text, joined from its pieces in {}.", code(pieces.variant))
            }
            FieldSource::Calls { calls, results } => format!(
                "Every {}, each with its {} once there is one.",
                code(calls.variant),
                code(results.variant)
            ),
            FieldSource::All(variant) => format!("Every {}.", code(*variant)),
            FieldSource::Last(variant) => format!("The last {}.", code(*variant)),
            FieldSource::LastMember(member) => {
                let field = docs::code(&self.field(*member).wire);
                format!("The {field} of the last {}.", code(member.variant))
            }
        }
    }

    /// The type of a part in words, and the types that are named in it.
    fn readable(&self, part: &AggregateField) -> (String, Vec<usize>) {
        let payload = |variant: usize| &self.union.variants[variant].payload;
        match &part.source {
            FieldSource::Text { .. } => ("AggregatedText".to_owned(), Vec::new()),
            FieldSource::Calls { calls, results } => {
                let (call, result) = (payload(calls.variant), payload(results.variant));
                let ty = format!("Vec<CallWithResult<{}, {}>>", call.ident, result.ident);
                (ty, vec![call.index, result.index])
            }
            FieldSource::All(variant) => {
                let payload = payload(*variant);
                (format!("Vec<{}>", payload.ident), vec![payload.index])
            }
            FieldSource::Last(variant) => {
                let payload = payload(*variant);
                (format!("Option<{}>", payload.ident), vec![payload.index])
            }
            FieldSource::LastMember(member) => {
                let ty = &self.field(*member).ty;
                let mut named = Vec::new();
                ty.for_each_reference(&mut |index| named.push(index));
                (format!("Option<{}>", readable::ty(ty)), named)
            }
        }
    }

    fn ty(&self, part: &AggregateField) -> TokenStream {
        let payload = |variant: usize| self.scope.named(&self.union.variants[variant].payload);
        match &part.source {
            FieldSource::Text { .. } => {
                self.scope.uses("crate::runtime::self");
                quote!(runtime::AggregatedText)
            }
            FieldSource::Calls { calls, results } => {
                let (call, result) = (payload(calls.variant), payload(results.variant));
                self.scope.uses("crate::runtime::self");
                quote!(Vec<runtime::CallWithResult<#call, #result>>)
            }
            FieldSource::All(variant) => {
                let payload = payload(*variant);
                quote!(Vec<#payload>)
            }
            FieldSource::Last(variant) => {
                let payload = payload(*variant);
                quote!(Option<#payload>)
            }
            FieldSource::LastMember(member) => {
                let ty = self.field(*member).ty.spell(self.scope);
                quote!(Option<#ty>)
            }
        }
    }

    /// The implementation of `Collect`: adding an element, and taking the text out of one.
    fn collect(&self, aggregate: &Aggregate) -> TokenStream {
        let (ident, element) = (&aggregate.ident, self.scope.type_name(self.element));
        let arms = self.union.variants.iter().enumerate().filter_map(|(index, variant)| {
            let statements = self.statements(aggregate, index);
            self.scope.mentions(&variant.notes);
            let ident = &variant.ident;
            let arm = match statements.as_slice() {
                [] => return None,
                [only] => quote!(Self::#ident(element) => #only,),
                several => quote!(Self::#ident(element) => { #(#several;)* }),
            };
            Some(mark(variant, arm))
        });
        let text = self.text(aggregate);
        self.scope.uses("crate::runtime::self");
        quote! {
            impl runtime::Collect for #element {
                type Aggregate = #ident;
                fn add_to(self, aggregate: &mut #ident) {
                    match self {
                        #(#arms)*
                        element => aggregate.other.push(element),
                    }
                }
                #text
            }
        }
    }

    /// The statements that add an element of a variant. Its members are copied before it is moved
    /// as a whole; the last of them is moved if it is not.
    fn statements(&self, aggregate: &Aggregate, variant: usize) -> Vec<TokenStream> {
        let whole: Vec<TokenStream> = aggregate
            .parts
            .iter()
            .flat_map(|part| self.add_whole(part, variant).into_iter().map(|it| mark(part, it)))
            .collect();
        let members: Vec<(&Ident, VariantMember)> = aggregate
            .parts
            .iter()
            .filter_map(|part| match part.source {
                FieldSource::LastMember(member) if member.variant == variant => {
                    Some((&part.ident, member))
                }
                _ => None,
            })
            .collect();
        let moved = if whole.is_empty() { members.len().checked_sub(1) } else { None };
        let members = members.iter().enumerate().map(|(at, (name, member))| {
            let taken = if moved == Some(at) { Taken::Moved } else { Taken::Copied };
            self.assign_member(name, *member, taken)
        });
        members.chain(whole).collect()
    }

    /// The statements that add an element to a part as a whole.
    fn add_whole(&self, part: &AggregateField, variant: usize) -> Vec<TokenStream> {
        let (name, own) = (&part.ident, &self.union.variants[variant].ident);
        let field = |member: &VariantMember| &self.field(*member).ident;
        match &part.source {
            FieldSource::Text { pieces, .. } if pieces.variant == variant => {
                let field = field(pieces);
                vec![quote!(aggregate.#name.push_piece(&element.#field))]
            }
            FieldSource::Text { whole: Some(whole), .. } if whole.variant == variant => {
                let field = field(whole);
                vec![quote!(aggregate.#name.push_whole(&element.#field))]
            }
            FieldSource::Calls { calls, .. } if calls.variant == variant => {
                self.scope.uses("crate::runtime::self");
                vec![quote!(aggregate.#name.push(runtime::CallWithResult::new(element)))]
            }
            FieldSource::Calls { calls, results } if results.variant == variant => {
                let payload =
                    |member: &VariantMember| self.scope.named(&self.variant(*member).payload);
                self.scope.uses("crate::runtime::collect");
                let (call_type, result_type) = (payload(calls), payload(results));
                let (call, result) = (field(calls), field(results));
                vec![
                    quote! {
                        let matches =
                            |call: &#call_type, result: &#result_type| call.#call == result.#result
                    },
                    quote!(let unmatched = collect::assign(&mut aggregate.#name, element, matches)),
                    quote!(aggregate.other.extend(unmatched.map(Self::#own))),
                ]
            }
            FieldSource::All(all) if *all == variant => vec![quote!(aggregate.#name.push(element))],
            FieldSource::Last(last) if *last == variant => {
                vec![quote!(aggregate.#name = Some(element))]
            }
            _ => Vec::new(),
        }
    }

    fn assign_member(&self, part: &Ident, member: VariantMember, taken: Taken) -> TokenStream {
        let field = self.field(member);
        self.scope.mentions(&field.notes);
        let ident = &field.ident;
        let value = match taken {
            Taken::Copied if !is_copied(self.scope.api.resolve(&field.ty)) => {
                quote!(element.#ident.clone())
            }
            _ => quote!(element.#ident),
        };
        match field.presence {
            Presence::Required => quote!(aggregate.#part = Some(#value)),
            _ => quote!(aggregate.#part = #value),
        }
    }

    /// The function that takes the first of the texts out of an element.
    fn text(&self, aggregate: &Aggregate) -> TokenStream {
        let first = aggregate.parts.iter().find_map(|part| match &part.source {
            FieldSource::Text { pieces, whole } => Some((*pieces, *whole)),
            _ => None,
        });
        self.scope.uses("crate::runtime::collect");
        let Some((pieces, whole)) = first else {
            return quote! {
                fn text(self) -> Option<collect::Fragment> {
                    None
                }
            };
        };
        let arm = |member: VariantMember, kind: &str| {
            let (variant, field) = (&self.variant(member).ident, &self.field(member).ident);
            let kind = Ident::new(kind);
            quote!(Self::#variant(element) => Some(collect::Fragment::#kind(element.#field)),)
        };
        let piece = arm(pieces, "Piece");
        let whole = whole.map(|whole| arm(whole, "Whole"));
        quote! {
            fn text(self) -> Option<collect::Fragment> {
                match self {
                    #piece
                    #whole
                    _ => None,
                }
            }
        }
    }

    fn extend(&self, aggregate: &Aggregate) -> TokenStream {
        let (ident, element) = (&aggregate.ident, self.scope.type_name(self.element));
        self.scope.uses("crate::runtime::self");
        quote! {
            impl Extend<#element> for #ident {
                fn extend<I: IntoIterator<Item = #element>>(&mut self, elements: I) {
                    elements.into_iter().for_each(|element| runtime::Collect::add_to(element, self));
                }
            }
            impl FromIterator<#element> for #ident {
                fn from_iter<I: IntoIterator<Item = #element>>(elements: I) -> Self {
                    let mut aggregate = Self::default();
                    aggregate.extend(elements);
                    aggregate
                }
            }
        }
    }

    fn variant(&self, member: VariantMember) -> &'a Variant {
        &self.union.variants[member.variant]
    }

    fn field(&self, member: VariantMember) -> &'a Field {
        &superset::payload(self.scope.api, self.variant(member)).fields[member.field]
    }
}
