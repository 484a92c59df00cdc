//! The scope of an emitted file: how its items spell types, and what its head needs in return.
//!
//! Each emitter adds what it spells beside the `quote!` that spells it, so that nothing else has to
//! know. The head is made once all items are.

use std::cell::{Cell, RefCell};

use proc_macro2::TokenStream;
use quote::quote;

use super::imports::Imports;
use super::lint;
use crate::api::{Api, Ident, Notes, Type, TypeDef, TypeRef};

/// The scope of one emitted file.
pub(in crate::emit) struct Scope<'a> {
    /// The API that the file belongs to.
    pub(in crate::emit) api: &'a Api,
    /// The type that the file declares, if it stands among the types of the API.
    own: Option<&'a Ident>,
    imports: RefCell<Imports>,
    names_deprecated: Cell<bool>,
    spells_complex: Cell<bool>,
}

impl<'a> Scope<'a> {
    /// The scope of the file that declares the type `own`, beside the other types.
    pub(in crate::emit) fn of_type(api: &'a Api, own: &'a Ident) -> Self {
        Self { own: Some(own), ..Self::new(api) }
    }

    /// The scope of a file elsewhere, which names types through their module: no other name in it
    /// can clash with them.
    pub(in crate::emit) fn new(api: &'a Api) -> Self {
        Self {
            api,
            own: None,
            imports: RefCell::default(),
            names_deprecated: Cell::new(false),
            spells_complex: Cell::new(false),
        }
    }

    /// Whether the file names types by themselves.
    pub(super) fn is_among_types(&self) -> bool {
        self.own.is_some()
    }

    /// Imports a path, which may end in a list: `crate::runtime::{self, Extra}`.
    pub(in crate::emit) fn uses(&self, path: &'static str) {
        self.imports.borrow_mut().add(path);
    }

    /// Names the type that a reference leads to.
    pub(in crate::emit) fn named(&self, reference: &TypeRef) -> TokenStream {
        self.type_name(self.api.type_def(reference))
    }

    /// Names a type of the API.
    pub(in crate::emit) fn type_name(&self, def: &TypeDef) -> TokenStream {
        self.mentions(&def.notes);
        let ident = &def.ident;
        match self.own {
            Some(own) => {
                if own != ident {
                    self.imports.borrow_mut().add_name("super", ident);
                }
                quote!(#ident)
            }
            None => {
                self.uses("crate::types");
                quote!(types::#ident)
            }
        }
    }

    /// Allows the file to name the item of these notes, even if callers should not.
    pub(in crate::emit) fn mentions(&self, notes: &Notes) {
        if notes.deprecated.is_some() {
            self.names_deprecated.set(true);
        }
    }

    /// Allows the file to name an item by the names that it had before, which are deprecated.
    pub(in crate::emit) fn mentions_former(&self, notes: &Notes) {
        if !notes.renamed_from.is_empty() {
            self.names_deprecated.set(true);
        }
    }

    /// Allows the file to spell a type, however deep the API nests it.
    pub(super) fn spells(&self, ty: &Type) {
        if lint::is_complex(ty) {
            self.spells_complex.set(true);
        }
    }

    /// The attributes at the head of the file.
    pub(in crate::emit) fn attributes(&self) -> TokenStream {
        let deprecated = self.names_deprecated.get().then(lint::allow_deprecated);
        let complex = self.spells_complex.get().then(lint::allow_complex);
        quote!(#deprecated #complex)
    }

    /// The imports of the file.
    pub(in crate::emit) fn imports(&self) -> TokenStream {
        self.imports.borrow().to_tokens()
    }

    /// The imports of what was made so far, which those of the rest leave out.
    pub(in crate::emit) fn take_imports(&self) -> TokenStream {
        self.imports.take().to_tokens()
    }
}
