// @generated from spec/container-registry.yaml by codegen/src/emit/operations/cursor.rs: edit those instead of this.

//! The pagination schemes of the API.

use crate::runtime::{self, Cursor};

/// A page has its items in `repositories` (absent if there are none). The header `Link` has the URL of the next page, with the relation `next`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RepositoryPage {}

impl Cursor for RepositoryPage {
    const ITEMS: &'static str = "repositories";
    const ITEMS_MAY_BE_ABSENT: bool = true;
    const SCHEME: Option<runtime::Scheme> = Some(
        runtime::Scheme::new(runtime::Next::Link("next")),
    );
}

/// A page has its items in `manifests` (absent if there are none). The header `Link` has the URL of the next page, with the relation `next`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ManifestPage {}

impl Cursor for ManifestPage {
    const ITEMS: &'static str = "manifests";
    const ITEMS_MAY_BE_ABSENT: bool = true;
    const SCHEME: Option<runtime::Scheme> = Some(
        runtime::Scheme::new(runtime::Next::Link("next")),
    );
}

/// A page has its items in `tags` (absent if there are none). The header `Link` has the URL of the next page, with the relation `next`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TagPage {}

impl Cursor for TagPage {
    const ITEMS: &'static str = "tags";
    const ITEMS_MAY_BE_ABSENT: bool = true;
    const SCHEME: Option<runtime::Scheme> = Some(
        runtime::Scheme::new(runtime::Next::Link("next")),
    );
}
