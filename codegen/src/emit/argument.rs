//! How a value is taken from a caller and turned into what is kept or sent.

use proc_macro2::TokenStream;
use quote::quote;

use super::tokens::Scope;
use crate::api::{Api, Ident, Type, TypeKind};

/// An argument of an emitted function.
pub(super) struct Argument {
    /// The type of the argument.
    pub(super) ty: TokenStream,
    /// The argument as a value of the type itself.
    pub(super) value: TokenStream,
}

/// Takes a value of `ty` by the name of `ident`, as generously as its type allows.
pub(super) fn argument(api: &Api, ty: &Type, ident: &Ident, scope: Scope) -> Argument {
    let spelled = ty.spell(scope);
    match api.resolve(ty) {
        Type::Array(item) if converts(api, item) => {
            let item = item.spell(scope);
            Argument {
                ty: quote!(impl IntoIterator<Item = impl Into<#item>>),
                value: quote!(list::<#item>(#ident)),
            }
        }
        Type::Array(item) => {
            let item = item.spell(scope);
            Argument {
                ty: quote!(impl IntoIterator<Item = #item>),
                value: quote!(list::<#item>(#ident)),
            }
        }
        resolved if converts(api, resolved) => Argument {
            ty: quote!(impl Into<#spelled>),
            value: match scope {
                Scope::Types => quote!(#ident.into()),
                Scope::Crate => quote!(into::<#spelled>(#ident)),
            },
        },
        _ => Argument { ty: spelled, value: quote!(#ident) },
    }
}

/// Whether other types than `ty` itself are commonly at hand where it is wanted.
fn converts(api: &Api, ty: &Type) -> bool {
    match api.resolve(ty) {
        Type::String | Type::Unknown | Type::Map(_) => true,
        Type::Named(reference) => {
            matches!(api.type_def(reference).kind, TypeKind::StringEnum(_))
        }
        _ => false,
    }
}

/// The function of the runtime that an argument of `ty` goes through outside the types, if any.
pub(super) fn conversion(api: &Api, ty: &Type) -> Option<&'static str> {
    match api.resolve(ty) {
        Type::Array(_) => Some("list"),
        resolved if converts(api, resolved) => Some("into"),
        _ => None,
    }
}
