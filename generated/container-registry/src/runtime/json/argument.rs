// @generated: a copy of codegen/runtime/src/runtime/json/argument.rs: edit that instead of this.

//! Turning what callers give into what is sent, with the type written where it is decided.

/// `value` as a `T`.
pub fn into<T>(value: impl Into<T>) -> T {
    value.into()
}

/// The items as a list of `T`s.
pub fn list<T>(items: impl IntoIterator<Item = impl Into<T>>) -> Vec<T> {
    items.into_iter().map(Into::into).collect()
}
