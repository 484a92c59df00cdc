// @generated from spec/llama-cloud.yaml by codegen/src/emit/operations/cursor.rs: edit those instead of this.

//! The pagination schemes of the API.

use crate::runtime::Cursor;

/// A page has its items in `items` and the token of the next page in `next_page_token`, which is sent as `page_token`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PaginatedCursor {}

impl Cursor for PaginatedCursor {
    const TOKEN_PARAMETER: &'static str = "page_token";
    const ITEMS: &'static str = "items";
    const NEXT_TOKEN: &'static str = "next_page_token";
}
