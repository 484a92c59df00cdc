//! How a value is taken from a caller and turned into what is kept or sent.

use proc_macro2::TokenStream;
use quote::quote;

use super::scalar::rust;
use super::tokens::Scope;
use crate::api::{Api, Ident, Type, TypeKind};

/// An argument of an emitted function.
pub(in crate::emit) struct Argument {
    /// The type of the argument.
    pub(in crate::emit) ty: TokenStream,
    /// The argument as a value of the type itself, unless it is one.
    pub(in crate::emit) value: Option<TokenStream>,
}

/// Takes a value of `ty` by the name of `ident`, as generously as its type allows.
pub(in crate::emit) fn argument(api: &Api, ty: &Type, ident: &Ident, scope: Scope) -> Argument {
    let spelled = ty.spell(scope);
    match api.resolve(ty) {
        Type::Array(item) if converts(api, item) => {
            let item = item.spell(scope);
            Argument {
                ty: quote!(impl IntoIterator<Item = impl Into<#item>>),
                value: Some(quote!(argument::list::<#item>(#ident))),
            }
        }
        Type::Array(item) => {
            let item = item.spell(scope);
            Argument {
                ty: quote!(impl IntoIterator<Item = #item>),
                value: Some(quote!(argument::list::<#item>(#ident))),
            }
        }
        resolved if converts(api, resolved) => Argument {
            ty: quote!(impl Into<#spelled>),
            value: Some(match scope {
                Scope::Types => quote!(#ident.into()),
                Scope::Crate => quote!(argument::into::<#spelled>(#ident)),
            }),
        },
        _ => Argument { ty: spelled, value: None },
    }
}

/// The type that the signature spells beside `ty`: the item of a list that is behind an alias.
pub(in crate::emit) fn spelled_item<'a>(api: &'a Api, ty: &'a Type) -> Option<&'a Type> {
    match (ty, api.resolve(ty)) {
        (Type::Named(_), Type::Array(item)) => Some(item),
        _ => None,
    }
}

/// Whether other types than `ty` itself are commonly at hand where it is wanted.
fn converts(api: &Api, ty: &Type) -> bool {
    match api.resolve(ty) {
        Type::Scalar(scalar) => rust(*scalar).converts,
        Type::Map(_) | Type::Boxed(_) => true,
        Type::Named(reference) => {
            !matches!(api.type_def(reference).kind, TypeKind::Struct(_) | TypeKind::Alias(_))
        }
        _ => false,
    }
}

/// Whether an argument of `ty` goes through a function of the runtime in a scope.
pub(in crate::emit) fn is_converted(api: &Api, ty: &Type, scope: Scope) -> bool {
    match api.resolve(ty) {
        Type::Array(_) => true,
        resolved => matches!(scope, Scope::Crate) && converts(api, resolved),
    }
}
