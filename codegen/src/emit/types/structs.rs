//! Objects with known members: the struct, its constructor and setters, and both directions of
//! JSON.

use proc_macro2::TokenStream;
use quote::{ToTokens, quote};

use crate::api::{
    Access, Api, Constant, Docs, EnumValue, Field, Ident, Notes, OTHERS, Presence, Scalar, Struct,
    Type, TypeDef, TypeKind, Usage,
};
use crate::emit::rust::argument::argument;
use crate::emit::rust::record::{PublicField, Record};
use crate::emit::rust::scope::Scope;
use crate::emit::rust::tokens::by_reference;
use crate::emit::rust::{docs, lint};
use crate::origin::{Key, mark, mark_key};

/// The emitter that the files of these types name.
pub(super) const EMITTER: &str = module_path!();

/// The items of a struct's file.
pub(super) fn emit(scope: &Scope<'_>, def: &TypeDef, object: &Struct) -> TokenStream {
    let item = definition(scope, def, object);
    let construction = def.usage.request.then(|| construction(scope, def, object));
    let members = members(scope, def, object);
    let event = event(scope, def);
    quote! {
        #item
        #construction
        #members
        #event
    }
}

/// A type that a stream yields says so; a tagged union need not. What a union does not understand
/// may report an error.
pub(super) fn event(scope: &Scope<'_>, def: &TypeDef) -> Option<TokenStream> {
    let ident = &def.ident;
    let is_error = matches!(def.kind, TypeKind::ShapeUnion(_)).then(|| {
        quote! {
            fn is_error(&self) -> bool {
                matches!(self, Self::Unrecognized(element) if element.is_error())
            }
        }
    });
    def.usage.event.then(|| {
        scope.uses("crate::runtime::self");
        quote!(impl runtime::Event for #ident { #is_error })
    })
}

fn definition(scope: &Scope<'_>, def: &TypeDef, object: &Struct) -> TokenStream {
    let ident = &def.ident;
    let attributes =
        docs::attributes(&def.notes, || format!("The {} object.", docs::code(&def.name)));
    let fields = object.fields.iter().map(|field| {
        // `field_type` and `direction_docs` take the whole of it.
        let Field { wire: _, ident, notes, ty: _, presence: _, written: _, asked: _, access: _ } =
            field;
        let docs = docs::paragraphs([field_docs(field).as_str(), direction_docs(field, def.usage)]);
        let deprecated = docs::deprecated(notes);
        scope.mentions(notes);
        PublicField {
            ident: ident.clone(),
            attributes: quote!(#docs #deprecated),
            ty: field_type(scope, field),
            notes,
            about: Some(Key::of(field)),
        }
    });
    scope.uses("crate::runtime::Extra");
    let extra = PublicField {
        ident: Ident::new("extra"),
        attributes: quote!(#[doc = " Members that this version of the crate does not know."]),
        ty: quote!(Extra),
        notes: Notes::NONE,
        about: None,
    };
    let fields = fields.chain(others_field(scope, object)).chain([extra]).collect();
    let derives: &[&str] = match def.usage.request && starts_empty(object) {
        true => &["Default", "PartialEq"],
        false => &["PartialEq"],
    };
    Record { attributes, is_open: true, derives, ident, fields }.emit(scope)
}

pub(super) fn field_docs(field: &Field) -> Docs {
    docs::of(&field.notes, || format!("The {} member.", docs::code(&field.wire)))
}

/// The field of the members that a struct does not list, where they have a type.
fn others_field<'a>(scope: &Scope<'_>, object: &Struct) -> Option<PublicField<'a>> {
    let ty = others_type(object)?.spell(scope);
    let docs =
        " Members that are not listed, by name. One that does not have this type is in `extra`.";
    Some(PublicField {
        ident: Ident::new(OTHERS),
        attributes: quote!(#[doc = #docs]),
        ty,
        notes: Notes::NONE,
        about: object.others.as_ref().map(Key::of),
    })
}

fn others_type(object: &Struct) -> Option<Type> {
    object.others.clone().map(|ty| Type::Map(Box::new(ty)))
}

/// Takes the members that a struct does not list out of what it does not know. This comes before
/// nulls are kept there.
pub(super) fn take_others(scope: &Scope<'_>, object: &Struct) -> Option<TokenStream> {
    let others = object.others.as_ref()?;
    let constants = object.constants.iter().map(|constant| &constant.wire);
    scope.uses("crate::runtime::object");
    let taken = quote!(others: object::take_others(&mut extra, &[#(#constants),*]),);
    Some(mark(others, taken))
}

/// The setter of the members that a struct does not list.
fn others_setter(scope: &Scope<'_>, object: &Struct) -> Option<TokenStream> {
    let ident = Ident::new(OTHERS);
    let argument = argument(scope, &others_type(object)?, &ident);
    let (ty, value) = (argument.ty, argument.value.unwrap_or_else(|| quote!(#ident)));
    let setter = quote! {
        #[doc = " Members that are not listed, by name."]
        #[must_use]
        pub fn with_others(mut self, #ident: #ty) -> Self {
            self.#ident = #value;
            self
        }
    };
    Some(mark_key(object.others.as_ref().map(Key::of), setter))
}

/// Says that a member does not travel in every direction of its struct.
fn direction_docs(field: &Field, usage: Usage) -> &'static str {
    match field.access {
        Access::ReadOnly if usage.request => "Read-only: requests do not send it.",
        Access::WriteOnly if usage.response => "Write-only: responses do not have it.",
        Access::Both | Access::ReadOnly | Access::WriteOnly => "",
    }
}

/// The type of a field. It is the same whether its struct is sent or received, so `extra` and not
/// the field distinguishes null from absent.
pub(super) fn field_type(scope: &Scope<'_>, field: &Field) -> TokenStream {
    present(field.ty.spell(scope), field.presence)
}

/// The type of what a constructor asks for.
fn asked_type(scope: &Scope<'_>, field: &Field) -> TokenStream {
    present(field.ty.spell(scope), field.asked)
}

fn present(ty: TokenStream, presence: Presence) -> TokenStream {
    match presence {
        Presence::Required => ty,
        Presence::Nullable | Presence::Optional | Presence::OptionalNullable => quote!(Option<#ty>),
    }
}

/// Whether a struct keeps nulls of its members in `extra` when it is read, so that what is read is
/// written again as it came.
pub(super) fn keeps_nulls(api: &Api, object: &Struct) -> bool {
    object.fields.iter().any(|field| read_presence(api, field) == Presence::OptionalNullable)
}

/// The presence of a member that is read: any value may be null.
fn read_presence(api: &Api, field: &Field) -> Presence {
    match (field.presence, api.resolve(&field.ty)) {
        (Presence::Optional, Type::Scalar(Scalar::Unknown)) => Presence::OptionalNullable,
        (presence, _) => presence,
    }
}

/// Whether no member has a value at first.
fn starts_empty(object: &Struct) -> bool {
    !object.fields.iter().any(Field::is_constructed)
}

/// The constructor and the setters of a type that callers send.
fn construction(scope: &Scope<'_>, def: &TypeDef, object: &Struct) -> TokenStream {
    let ident = &def.ident;
    let asked: Vec<&Field> =
        object.fields.iter().filter(|field| scope.api.is_argument(field)).collect();
    let values = object.fields.iter().map(|field| {
        let ident = &field.ident;
        let value = constructed(scope, object, field);
        let is_wrapped = field.presence != field.asked;
        let value = match value {
            None => quote!(#ident: None),
            Some(value) if is_wrapped => quote!(#ident: Some(#value)),
            Some(value) if value.to_string() == ident.to_string() => quote!(#ident),
            Some(value) => quote!(#ident: #value),
        };
        mark(field, value)
    });
    let arguments = match &object.arguments {
        Some(required) => quote!(required: #required),
        None => {
            let arguments = asked.iter().map(|field| {
                let ident = &field.ident;
                let ty = match field.asked {
                    Presence::Required => argument(scope, &field.ty, ident).ty,
                    _ => asked_type(scope, field),
                };
                mark(*field, quote!(#ident: #ty))
            });
            quote!(#(#arguments),*)
        }
    };
    let required =
        object.arguments.as_ref().map(|required| required_members(scope, ident, required, &asked));
    let setters = setters(scope, ident, object);
    let others_setter = others_setter(scope, object);
    let others = object.others.as_ref().map(|_| {
        scope.uses("std::collections::BTreeMap");
        quote!(others: BTreeMap::new(),)
    });
    let new = if asked.is_empty() {
        " Creates a value without any of the optional members."
    } else {
        " Creates a value with the required members and without the optional ones."
    };
    let is_empty = starts_empty(object);
    let default = (asked.is_empty() && !is_empty).then(|| {
        quote! {
            impl Default for #ident {
                fn default() -> Self {
                    Self::new()
                }
            }
        }
    });
    let allow = match &object.arguments {
        Some(_) => None,
        None => lint::allow_for_arguments(asked.iter().map(|field| &field.ident)),
    };
    let allow_constructor = lint::allow_for_constructor(ident);
    scope.uses("crate::runtime::Extra");
    let value = match is_empty {
        true => quote!(Self::default()),
        false => quote! {
            Self {
                #(#values,)*
                #others
                extra: Extra::default(),
            }
        },
    };
    quote! {
        #required
        impl #ident {
            #[doc = #new]
            #allow
            #allow_constructor
            pub fn new(#arguments) -> Self {
                #value
            }

            #others_setter
        }
        #setters
        #default
    }
}

/// The value of a member in a constructor; none if it is left out.
fn constructed(scope: &Scope<'_>, object: &Struct, field: &Field) -> Option<TokenStream> {
    let ident = &field.ident;
    if !field.is_constructed() {
        return None;
    }
    if let Some(EnumValue { ident: variant, .. }) = scope.api.constant(field) {
        let ty = field.ty.spell(scope);
        return Some(quote!(#ty::#variant));
    }
    if object.arguments.is_some() {
        return Some(quote!(required.#ident));
    }
    let value = match field.asked {
        Presence::Required => argument(scope, &field.ty, ident).value,
        _ => None,
    };
    Some(value.unwrap_or_else(|| quote!(#ident)))
}

/// The struct that names the required members of a type where there are many.
fn required_members(scope: &Scope<'_>, of: &Ident, ident: &Ident, asked: &[&Field]) -> TokenStream {
    let fields = asked.iter().map(|field| PublicField {
        ident: field.ident.clone(),
        attributes: field_docs(field).to_token_stream(),
        ty: asked_type(scope, field),
        notes: &field.notes,
        about: Some(Key::of(*field)),
    });
    let docs = format!(" The required members of [`{of}`].");
    let (attributes, fields) = (quote!(#[doc = #docs]), fields.collect());
    Record { attributes, is_open: false, derives: &["PartialEq"], ident, fields }.emit(scope)
}

/// The table of setters from which the runtime's macro makes methods, if there are any.
fn setters(scope: &Scope<'_>, ident: &Ident, object: &Struct) -> Option<TokenStream> {
    let fields = object.fields.iter().filter(|field| field.has_setter());
    let rows: Vec<TokenStream> = fields.map(|field| mark(field, setter(scope, field))).collect();
    (!rows.is_empty()).then(|| {
        scope.uses("crate::runtime::{self, setters}");
        quote! {
            setters! {
                #ident,
                #(#rows)*
            }
        }
    })
}

/// The row of a member in the table from which the runtime's macro makes setters.
fn setter(scope: &Scope<'_>, field: &Field) -> TokenStream {
    let ident = &field.ident;
    let docs = field_docs(field);
    let with = field.setter();
    let allow = lint::allow_for_arguments([ident]);
    let deprecated = docs::deprecated(&field.notes);
    let argument = argument(scope, &field.ty, ident);
    let (ty, value) = (argument.ty, argument.value.unwrap_or_else(|| quote!(#ident)));
    let null = field.null_setter().map(|with| {
        let wire = &field.wire;
        let docs = format!(
            " Sends {} as null, which is not the same as leaving it out.",
            docs::code(wire)
        );
        quote!(, #[doc = #docs] #deprecated #with = null #wire)
    });
    quote! {
        #docs
        #deprecated
        #allow
        #with(#ident: #ty) = #value #null;
    }
}

/// `Members::read` for these members, each with the field that it is.
pub(super) fn read<'a>(
    scope: &Scope<'_>,
    members: impl Iterator<Item = (&'a str, &'a Ident, &'a Field)>,
) -> TokenStream {
    let arm = |(wire, ident, field): (&str, &Ident, &Field)| {
        mark(field, quote!(#wire => self.#ident.read(object),))
    };
    let arms: Vec<TokenStream> = members.map(arm).collect();
    scope.uses("serde::de::MapAccess");
    if arms.is_empty() {
        return quote! {
            fn read<'de, A: MapAccess<'de>>(
                &mut self,
                _name: &str,
                _object: &mut A,
            ) -> Result<bool, A::Error> {
                Ok(false)
            }
        };
    }
    quote! {
        fn read<'de, A: MapAccess<'de>>(
            &mut self,
            name: &str,
            object: &mut A,
        ) -> Result<bool, A::Error> {
            match name {
                #(#arms)*
                _ => Ok(false),
            }
        }
    }
}

/// The pattern of what a type does not know, which may be changed by what it knows.
pub(super) fn extra(is_changed: bool) -> TokenStream {
    if is_changed { quote!(mut extra) } else { quote!(extra) }
}

/// The expression that takes a field's value out of its slot.
pub(super) fn take(api: &Api, field: &Field) -> TokenStream {
    let wire = &field.wire;
    match read_presence(api, field) {
        Presence::Required => quote!(required(#wire)?),
        Presence::Nullable => quote!(nullable()),
        Presence::Optional => quote!(optional()),
        Presence::OptionalNullable => quote!(optional_or_null(#wire, &mut extra)),
    }
}

/// The table of members from which the runtime's macro makes both directions of JSON.
fn members(scope: &Scope<'_>, def: &TypeDef, object: &Struct) -> TokenStream {
    let ident = &def.ident;
    let constants = object.constants.iter().map(|constant| {
        let Constant { wire, value } = constant;
        let value = by_reference(value);
        mark(constant, quote!(#wire = #value,))
    });
    let fields = object.fields.iter().map(|field| {
        let (ident, wire) = (&field.ident, &field.wire);
        let is_read_only = field.access == Access::ReadOnly && def.usage.request;
        let presence = match read_presence(scope.api, field) {
            Presence::OptionalNullable if is_read_only => quote!(read_only_or_null),
            _ if is_read_only => quote!(read_only),
            Presence::Required => quote!(required),
            Presence::Nullable => quote!(nullable),
            Presence::Optional => quote!(optional),
            Presence::OptionalNullable => quote!(optional_or_null),
        };
        mark(field, quote!(#ident = #presence #wire,))
    });
    let others = object.others.as_ref().map(|others| mark(others, quote!(..others,)));
    scope.uses("crate::runtime::{self, members}");
    quote! {
        members! {
            #ident,
            #(#constants)*
            #(#fields)*
            #others
        }
    }
}
