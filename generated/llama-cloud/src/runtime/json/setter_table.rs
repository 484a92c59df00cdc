// @generated: a copy of codegen/runtime/src/runtime/json/setter_table.rs: edit that instead of this.

//! The setters of a struct that callers send, from a table with a row for each member.
//!
//! A row has the docs and the signature of its setter, as callers see them. What all setters do is
//! here.

/// Implements the setters of a struct that has the field `extra`:
/// `setters! { Note, with_title(title: impl Into<String>) = title.into(); }`.
///
/// A row names the setter, its argument, which is called as the field, and the value that the field
/// is set to. If the member may also be sent as null, a second setter follows:
/// `with_title(title: String) = title, with_title_null = null "title";`. `runtime`, the module that
/// this file is in, must be in scope.
// In a crate whose resources are features, all structs may be left out.
#[allow(unused_macros)]
macro_rules! setters {
    (
        $name:ident,
        $(
            $(#[$attribute:meta])*
            $with:ident($field:ident: $ty:ty $(,)?) = $value:expr
            $(, $(#[$null_attribute:meta])* $null:ident = null $wire:literal)?;
        )*
    ) => {
        impl $name {
            $(
                $(#[$attribute])*
                #[must_use]
                pub fn $with(mut self, $field: $ty) -> Self {
                    self.$field = Some($value);
                    $(self.extra.remove_null($wire);)?
                    self
                }

                $(
                    $(#[$null_attribute])*
                    #[must_use]
                    pub fn $null(mut self) -> Self {
                        self.$field = None;
                        runtime::object::set_null(&mut self.extra, $wire);
                        self
                    }
                )?
            )*
        }
    };
}

#[allow(unused_imports)]
pub(crate) use setters;
