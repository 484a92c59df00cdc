//! The table of setters that emitters make of a struct: the syntax of the runtime's macro
//! `setters!`.

use proc_macro2::TokenStream;
use quote::quote;
use syn::parse::{Parse, ParseStream, Parser};
use syn::punctuated::Punctuated;
use syn::{Attribute, Expr, Ident, ItemImpl, LitStr, PatType, Token, parenthesized, parse_quote};

/// The name of the macro.
pub const MACRO: &str = "setters";

/// A table of setters.
pub(crate) struct Setters {
    /// The struct.
    pub(crate) owner: Ident,
    /// A row for each member that has a setter.
    pub(crate) rows: Vec<Row>,
}

/// The setters of one member.
pub(crate) struct Row {
    /// The documentation of the first, and its other attributes.
    pub(crate) attributes: Vec<Attribute>,
    /// The name of the first.
    pub(crate) name: Ident,
    /// Its argument.
    pub(crate) argument: PatType,
    /// The value that the field is set to.
    pub(crate) value: Expr,
    /// The setter that sends null, if the member may be null.
    pub(crate) null: Option<NullSetter>,
}

/// A setter that sends a member as null.
pub(crate) struct NullSetter {
    /// Its documentation, and its other attributes.
    pub(crate) attributes: Vec<Attribute>,
    /// Its name.
    pub(crate) name: Ident,
    /// The name of the member.
    pub(crate) wire: LitStr,
}

/// Returns the methods that a table makes, without what they do.
///
/// # Errors
///
/// Tokens that are not a table.
pub fn expanded(table: TokenStream) -> syn::Result<ItemImpl> {
    let Setters { owner, rows } = Setters::parse(table)?;
    let methods = rows.into_iter().map(|Row { name, argument, null, .. }| {
        let null = null.map(|null| null.name).into_iter();
        quote! {
            pub fn #name(mut self, #argument) -> Self {}
            #(pub fn #null(mut self) -> Self {})*
        }
    });
    Ok(parse_quote!(impl #owner { #(#methods)* }))
}

impl Setters {
    /// Parses the tokens of a table.
    pub(crate) fn parse(tokens: TokenStream) -> syn::Result<Self> {
        <Self as Parse>::parse.parse2(tokens)
    }
}

impl Parse for Setters {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        let owner = input.parse()?;
        input.parse::<Token![,]>()?;
        let rows = Punctuated::<Row, Token![;]>::parse_terminated(input)?;
        Ok(Self { owner, rows: rows.into_iter().collect() })
    }
}

impl Parse for Row {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        let attributes = input.call(Attribute::parse_outer)?;
        let name = input.parse()?;
        let signature;
        parenthesized!(signature in input);
        let (pattern, colon_token) = (syn::Pat::parse_single(&signature)?, signature.parse()?);
        let ty = signature.parse()?;
        let argument =
            PatType { attrs: Vec::new(), pat: Box::new(pattern), colon_token, ty: Box::new(ty) };
        signature.parse::<Option<Token![,]>>()?;
        input.parse::<Token![=]>()?;
        let value = input.parse()?;
        let null = match input.parse::<Option<Token![,]>>()? {
            Some(_) => Some(input.parse()?),
            None => None,
        };
        Ok(Self { attributes, name, argument, value, null })
    }
}

impl Parse for NullSetter {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        let attributes = input.call(Attribute::parse_outer)?;
        let name = input.parse()?;
        input.parse::<Token![=]>()?;
        input.parse::<keyword::null>()?;
        Ok(Self { attributes, name, wire: input.parse()? })
    }
}

mod keyword {
    syn::custom_keyword!(null);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_row_may_have_a_setter_of_null() {
        let table = quote! {
            Note,
            #[doc = " The title."]
            with_title(title: impl Into<String>) = title.into(),
            #[doc = " Sends `title` as null."]
            with_title_null = null "title";
            with_type(r#type: bool,) = r#type;
        };
        let Setters { owner, rows } = Setters::parse(table).unwrap();
        assert_eq!(owner, "Note");
        let names = rows.iter().map(|row| {
            let null = row.null.as_ref().map(|null| (null.name.to_string(), null.wire.value()));
            (row.name.to_string(), row.attributes.len(), null)
        });
        let title_null = ("with_title_null".to_owned(), "title".to_owned());
        assert_eq!(
            names.collect::<Vec<_>>(),
            [("with_title".to_owned(), 1, Some(title_null)), ("with_type".to_owned(), 0, None)]
        );
        assert!(Setters::parse(quote!(Note, with_title = null "title";)).is_err());
    }
}
