//! Conversion of a caller's value into the one that is kept or sent.

use proc_macro2::TokenStream;
use quote::quote;

use super::scalar::rust;
use super::scope::Scope;
use crate::api::{Api, Ident, Type, TypeKind};

/// An argument of an emitted function.
pub(in crate::emit) struct Argument {
    /// The type of the argument.
    pub(in crate::emit) ty: TokenStream,
    /// The argument as a value of the type itself, unless it is one.
    pub(in crate::emit) value: Option<TokenStream>,
}

/// Takes a value of `ty` by the name of `ident`, as generously as its type allows.
pub(in crate::emit) fn argument(scope: &Scope<'_>, ty: &Type, ident: &Ident) -> Argument {
    match scope.api.resolve(ty) {
        Type::Array(item) => {
            let is_converted = converts(scope.api, item);
            let item = item.spell(scope);
            let taken = if is_converted { quote!(impl Into<#item>) } else { item.clone() };
            scope.uses("crate::runtime::argument");
            Argument {
                ty: quote!(impl IntoIterator<Item = #taken>),
                value: Some(quote!(argument::list::<#item>(#ident))),
            }
        }
        resolved if converts(scope.api, resolved) => {
            let spelled = ty.spell(scope);
            let value = if scope.is_among_types() {
                quote!(#ident.into())
            } else {
                scope.uses("crate::runtime::argument");
                quote!(argument::into::<#spelled>(#ident))
            };
            Argument { ty: quote!(impl Into<#spelled>), value: Some(value) }
        }
        _ => Argument { ty: ty.spell(scope), value: None },
    }
}

/// Whether other types than `ty` itself are commonly at hand where it is wanted.
fn converts(api: &Api, ty: &Type) -> bool {
    match api.resolve(ty) {
        Type::Scalar(scalar) => rust(*scalar).converts,
        Type::File | Type::Map(_) | Type::Boxed(_) => true,
        Type::Named(reference) => {
            !matches!(api.type_def(reference).kind, TypeKind::Struct(_) | TypeKind::Alias(_))
        }
        _ => false,
    }
}
