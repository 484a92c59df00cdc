//! The public items of emitted files.

use std::collections::BTreeSet;
use std::sync::Arc;

use proc_macro2::{Span, TokenStream};
use quote::{ToTokens, quote};
use syn::{
    Attribute, Fields, Ident, ImplItem, Item as Syntax, ItemImpl, Signature, TraitItem, UseTree,
    Visibility,
};

use super::signature::spelled;
use crate::origin::{Innermost, Nodes, innermost};
use crate::setters;

/// A public item.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Item {
    /// Its path in the crate: `types::Note::title`.
    pub(super) path: String,
    /// Its declaration, without a body.
    pub(super) signature: String,
    /// What it is for, by its number.
    pub(super) node: usize,
}

/// The items that were found.
#[derive(Default)]
pub(super) struct Found {
    items: Vec<(String, Item)>,
    /// The names that modules export from private ones: `types::Note`.
    exported: BTreeSet<String>,
}

/// The items of one file.
struct File<'f> {
    /// The module that callers name: `types`.
    module: &'f str,
    about: usize,
    innermost: Innermost,
    found: &'f mut Found,
}

impl Found {
    /// Adds the items of a file.
    pub(super) fn add(
        &mut self,
        path: &str,
        about: usize,
        make: &dyn Fn() -> TokenStream,
        nodes: &Arc<Nodes>,
    ) {
        let (tokens, innermost) = innermost(nodes, make);
        let Ok(file) = syn::parse2::<syn::File>(tokens) else { return };
        let module = module(path);
        let mut file_items = File { module: &module, about, innermost, found: self };
        file.items.iter().for_each(|item| file_items.item(item));
    }

    /// Returns what callers can name. The modules of types are private.
    pub(super) fn public(self) -> Vec<Item> {
        let Self { items, exported } = self;
        let is_public = |owner: &str| {
            let is_of_types = owner.starts_with("types::");
            !is_of_types || exported.contains(owner)
        };
        items.into_iter().filter(|(owner, _)| is_public(owner)).map(|(_, item)| item).collect()
    }
}

/// The module that callers name for what is in a file.
fn module(path: &str) -> String {
    let below = path.trim_start_matches("src/").trim_end_matches(".rs").replace('/', "::");
    match below.split_once("::") {
        Some(("types", _)) => "types".to_owned(),
        _ if below == "types" || below.starts_with("resources") || below == "pagination" => below,
        _ => String::new(),
    }
}

impl File<'_> {
    fn item(&mut self, item: &Syntax) {
        match item {
            Syntax::Struct(it) if is_public(&it.vis) => {
                let (ident, generics) = (&it.ident, &it.generics);
                self.add(
                    ident,
                    &ident.to_string(),
                    ident.span(),
                    quote!(pub struct #ident #generics),
                );
                self.fields(&ident.to_string(), &it.fields);
            }
            Syntax::Enum(it) if is_public(&it.vis) => {
                let ident = &it.ident;
                let owner = ident.to_string();
                self.add(ident, &owner, ident.span(), quote!(pub enum #ident));
                for variant in &it.variants {
                    let (name, fields) = (&variant.ident, &variant.fields);
                    self.add(
                        ident,
                        &format!("{owner}::{name}"),
                        name.span(),
                        quote!(#name #fields),
                    );
                }
            }
            Syntax::Type(it) if is_public(&it.vis) && !is_hidden(&it.attrs) => {
                let (ident, ty) = (&it.ident, &it.ty);
                let signature = quote!(pub type #ident = #ty);
                self.add(ident, &ident.to_string(), ident.span(), signature);
            }
            Syntax::Trait(it) if is_public(&it.vis) => {
                let ident = &it.ident;
                self.add(ident, &ident.to_string(), ident.span(), quote!(pub trait #ident));
                for item in &it.items {
                    if let TraitItem::Fn(function) = item {
                        self.function(ident, &function.sig, None);
                    }
                }
            }
            Syntax::Impl(it) => self.implementation(it),
            Syntax::Macro(it) if it.mac.path.is_ident(setters::MACRO) => {
                if let Ok(methods) = setters::expanded(it.mac.tokens.clone()) {
                    self.implementation(&methods);
                }
            }
            Syntax::Use(it) if is_public(&it.vis) => self.exports(&it.tree, &mut Vec::new()),
            Syntax::Mod(it) if is_public(&it.vis) => {
                let ident = &it.ident;
                self.add(ident, &ident.to_string(), ident.span(), quote!(pub mod #ident));
            }
            _ => {}
        }
    }

    fn fields(&mut self, owner: &str, fields: &Fields) {
        for field in fields.iter().filter(|field| is_public(&field.vis)) {
            let Some(ident) = &field.ident else { continue };
            let ty = &field.ty;
            let path = format!("{owner}::{ident}");
            self.add(owner, &path, ident.span(), quote!(pub #ident: #ty));
        }
    }

    /// The functions and constants of a type; of a trait, that it is implemented.
    fn implementation(&mut self, it: &ItemImpl) {
        let owner = it.self_ty.to_token_stream();
        let (name, ty) = (spelled(owner.clone()), &it.self_ty);
        let span = owner.into_iter().next().map_or_else(Span::call_site, |token| token.span());
        if let Some((of, _)) = &it.trait_ {
            let implemented = spelled(of.to_token_stream());
            // Callers do not use what the runtime requires of types.
            let is_for_callers = ["Default", "Extend", "From"]
                .iter()
                .any(|it| implemented == *it || implemented.starts_with(&format!("{it}<")));
            if is_for_callers {
                let path = format!("{name}: {implemented}");
                let signature = quote!(impl #of for #ty);
                self.add(&name, &path, span, signature);
            }
            return;
        }
        for item in &it.items {
            match item {
                ImplItem::Fn(function) if is_public(&function.vis) => {
                    self.function(&name, &function.sig, Some(&function.vis));
                }
                // A value that has another name now.
                ImplItem::Const(constant) if is_public(&constant.vis) => {
                    let (ident, ty) = (&constant.ident, &constant.ty);
                    let signature = quote!(pub const #ident: #ty);
                    self.add(&name, &format!("{name}::{ident}"), ident.span(), signature);
                }
                _ => {}
            }
        }
    }

    fn function(
        &mut self,
        owner: &impl ToString,
        signature: &Signature,
        visibility: Option<&Visibility>,
    ) {
        let owner = owner.to_string();
        let ident = &signature.ident;
        let path = format!("{owner}::{ident}");
        self.add(&owner, &path, ident.span(), quote!(#visibility #signature));
    }

    fn exports(&mut self, tree: &UseTree, above: &mut Vec<String>) {
        match tree {
            UseTree::Path(path) => {
                above.push(path.ident.to_string());
                self.exports(&path.tree, above);
                above.pop();
            }
            UseTree::Group(group) => {
                group.items.iter().for_each(|tree| self.exports(tree, above));
            }
            UseTree::Name(name) => {
                let ident = &name.ident;
                let whole = self.whole(&ident.to_string());
                self.found.exported.insert(whole);
                // The other names are those of items that are listed where they are.
                if above.first().is_some_and(|module| module == "runtime") {
                    let path = format!("{}::{ident}", above.join("::"));
                    let path: TokenStream = path.parse().unwrap_or_default();
                    let signature = quote!(pub use #path);
                    self.add(ident, &ident.to_string(), ident.span(), signature);
                }
            }
            UseTree::Rename(_) | UseTree::Glob(_) => {}
        }
    }

    fn whole(&self, name: &str) -> String {
        if self.module.is_empty() { name.to_owned() } else { format!("{}::{name}", self.module) }
    }

    fn add(
        &mut self,
        owner: &(impl ToString + ?Sized),
        path: &str,
        span: Span,
        signature: TokenStream,
    ) {
        let item = Item {
            path: self.whole(path),
            signature: spelled(signature),
            node: self.innermost.of(span).unwrap_or(self.about),
        };
        let owner = self.whole(&owner.to_string());
        self.found.items.push((owner, item));
    }
}

/// Whether the documentation leaves an item out, as one in place of what was removed.
fn is_hidden(attributes: &[Attribute]) -> bool {
    let is_hidden = |it: &Attribute| {
        it.path().is_ident("doc") && it.parse_args::<Ident>().is_ok_and(|word| word == "hidden")
    };
    attributes.iter().any(is_hidden)
}

fn is_public(visibility: &Visibility) -> bool {
    matches!(visibility, Visibility::Public(_))
}
