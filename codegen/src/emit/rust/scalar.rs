//! Scalars in Rust: one row for each.

use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;

use super::scope::Scope;
use crate::api::{Form, Scalar, Type, spelling};

/// Rust counterpart of a scalar.
pub(in crate::emit) struct Rust {
    /// Its type; behind a path where it is not imported itself.
    pub(in crate::emit) name: &'static str,
    /// Import that its spelling needs.
    pub(in crate::emit) import: Option<&'static str>,
    /// The size of a value in bytes, roughly.
    pub(in crate::emit) size: usize,
    /// Form in which an accessor lends a value; none where it is copied.
    pub(in crate::emit) lent: Lent,
    /// Whether other types are commonly at hand where one is wanted.
    pub(in crate::emit) converts: bool,
    /// Ways to make a union that holds one: types, and a `value` of each as one of this type.
    pub(in crate::emit) made_of: fn() -> Vec<(TokenStream, TokenStream)>,
    /// A value to show.
    pub(in crate::emit) sample: Sample,
}

/// Form in which an accessor returns a value.
#[derive(Clone, Copy)]
pub(in crate::emit) enum Lent {
    /// A copy.
    Copy,
    /// A reference to what it derefs to: this type.
    Deref(&'static str),
    /// A reference.
    Reference,
}

impl Lent {
    /// Returns the form in which an accessor returns a value of a type.
    pub(in crate::emit) fn of(ty: &Type) -> Self {
        match ty {
            Type::Scalar(scalar) => rust(*scalar).lent,
            _ => Self::Reference,
        }
    }

    /// The type of it, where the value's is this.
    pub(in crate::emit) fn spell(self, ty: &TokenStream) -> TokenStream {
        match self {
            Self::Copy => ty.clone(),
            Self::Deref(target) => {
                let target = token(target);
                quote!(&#target)
            }
            Self::Reference => quote!(&#ty),
        }
    }
}

/// A value to show in an example.
pub(in crate::emit) enum Sample {
    /// A string: the name of what it is given for.
    Name,
    /// Always this string.
    Text(&'static str),
    /// Always this.
    Literal(&'static str),
    /// None can be written on the spot.
    None,
}

/// The runtime's module of the types that are made for scalars.
const MODULE: &str = "crate::runtime::scalar";

/// The row of a scalar.
pub(in crate::emit) fn rust(scalar: Scalar) -> Rust {
    let name = spelling::name_of(scalar);
    let number = |sample| Rust {
        name,
        import: None,
        size: 8,
        lent: Lent::Copy,
        converts: false,
        made_of: Vec::new,
        sample: Sample::Literal(sample),
    };
    let text = || Rust {
        name,
        import: Some(MODULE),
        size: 24,
        lent: Lent::Reference,
        converts: true,
        made_of: || {
            vec![(quote!(&str), quote!(value.into())), (quote!(String), quote!(value.into()))]
        },
        sample: match scalar.form() {
            Form::Text(_, sample) => Sample::Text(sample),
            _ => Sample::None,
        },
    };
    let digits = |sample| Rust { made_of: Vec::new, size: 32, sample, ..text() };
    match scalar {
        Scalar::String => Rust {
            name,
            import: None,
            size: 24,
            lent: Lent::Deref("str"),
            converts: true,
            made_of: || {
                vec![(quote!(&str), quote!(value.to_owned())), (quote!(String), quote!(value))]
            },
            sample: Sample::Name,
        },
        Scalar::DateTime
        | Scalar::Date
        | Scalar::Time
        | Scalar::Duration
        | Scalar::Uuid
        | Scalar::Uri
        | Scalar::Email
        | Scalar::Bytes => text(),
        Scalar::Int32 | Scalar::Uint32 | Scalar::Integer | Scalar::Uint64 => number("1"),
        Scalar::BigInteger => digits(Sample::Literal("1")),
        Scalar::Decimal => digits(Sample::Text("19.90")),
        Scalar::Float | Scalar::Number => number("1.0"),
        Scalar::Boolean => number("true"),
        Scalar::Unknown => Rust {
            name,
            import: Some("crate::runtime::Json"),
            size: 16,
            lent: Lent::Reference,
            converts: true,
            made_of: Vec::new,
            sample: Sample::None,
        },
    }
}

/// Spells a scalar in a scope.
pub(super) fn spell(scalar: Scalar, scope: &Scope<'_>) -> TokenStream {
    let Rust { name, import, .. } = rust(scalar);
    if let Some(path) = import {
        scope.uses(path);
    }
    name.parse().expect("the types of scalars are Rust")
}

/// Whether a scalar's type is one of the runtime's module `scalar`.
pub(in crate::emit) fn is_of_module(scalar: Scalar) -> bool {
    rust(scalar).import == Some(MODULE)
}

/// Whether values of a type are copied.
pub(in crate::emit) fn is_copied(ty: &Type) -> bool {
    matches!(ty, Type::Scalar(scalar) if matches!(rust(*scalar).lent, Lent::Copy))
}

/// A name of Rust as a token.
fn token(name: &str) -> Ident {
    Ident::new(name, Span::call_site())
}
