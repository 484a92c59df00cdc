// @generated from spec/llama-cloud.yaml by codegen/src/emit/operations/cursor.rs: edit those instead of this.

//! The pagination schemes of the API.

#[cfg(
    any(
        feature = "beta-retrieval",
        feature = "beta-indexes",
        feature = "beta-agent-data",
        feature = "beta-sheets",
        feature = "beta-directories-files",
        feature = "beta-split",
        feature = "beta-batch-job-items",
        feature = "classifier-jobs",
        feature = "classify",
        feature = "configurations",
        feature = "extract",
        feature = "files",
        feature = "parsing",
        feature = "pipelines-files",
        feature = "pipelines-documents"
    )
)]
use crate::runtime;
use crate::runtime::Cursor;

/// A page has its items in `items` and the token of the next page in `next_page_token`, which is sent as `page_token`.
#[cfg(feature = "beta-chat")]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PaginatedCursor {}

#[cfg(feature = "beta-chat")]
impl Cursor for PaginatedCursor {
    const TOKEN_PARAMETER: &'static str = "page_token";
    const ITEMS: &'static str = "items";
    const NEXT_TOKEN: &'static str = "next_page_token";
}

/// A page has its items in `files`. Items are numbered from 0; the number of a page's first item is sent as `offset`. A page without items is the last one. The number of all items is in `total_count`: `page.total()`.
#[cfg(feature = "pipelines-files")]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PaginatedPipelineFiles {}

#[cfg(feature = "pipelines-files")]
impl Cursor for PaginatedPipelineFiles {
    const TOKEN_PARAMETER: &'static str = "offset";
    const ITEMS: &'static str = "files";
    const SCHEME: Option<runtime::Scheme> = Some(runtime::Scheme {
        total: Some("total_count"),
        ..runtime::Scheme::new(runtime::Next::Offset(0))
    });
}

#[cfg(feature = "pipelines-files")]
impl runtime::Total for PaginatedPipelineFiles {
    const TOTAL: &'static str = "total_count";
}

/// A page has its items in `documents`. Items are numbered from 0; the number of a page's first item is sent as `skip`. A page without items is the last one. The number of all items is in `total_count`: `page.total()`.
#[cfg(feature = "pipelines-documents")]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PaginatedCloudDocuments {}

#[cfg(feature = "pipelines-documents")]
impl Cursor for PaginatedCloudDocuments {
    const TOKEN_PARAMETER: &'static str = "skip";
    const ITEMS: &'static str = "documents";
    const SCHEME: Option<runtime::Scheme> = Some(runtime::Scheme {
        total: Some("total_count"),
        ..runtime::Scheme::new(runtime::Next::Offset(0))
    });
}

#[cfg(feature = "pipelines-documents")]
impl runtime::Total for PaginatedCloudDocuments {
    const TOTAL: &'static str = "total_count";
}

/// A page has its items in `items` and the token of the next page in `next_page_token`, which is sent as `page_token`. The number of all items is in `total_size`: `page.total()`.
#[cfg(
    any(
        feature = "beta-indexes",
        feature = "beta-sheets",
        feature = "beta-directories-files",
        feature = "beta-split",
        feature = "classifier-jobs",
        feature = "classify",
        feature = "configurations",
        feature = "extract",
        feature = "files",
        feature = "parsing"
    )
)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PaginatedCursorWithTotal {}

#[cfg(
    any(
        feature = "beta-indexes",
        feature = "beta-sheets",
        feature = "beta-directories-files",
        feature = "beta-split",
        feature = "classifier-jobs",
        feature = "classify",
        feature = "configurations",
        feature = "extract",
        feature = "files",
        feature = "parsing"
    )
)]
impl Cursor for PaginatedCursorWithTotal {
    const TOKEN_PARAMETER: &'static str = "page_token";
    const ITEMS: &'static str = "items";
    const NEXT_TOKEN: &'static str = "next_page_token";
}

#[cfg(
    any(
        feature = "beta-indexes",
        feature = "beta-sheets",
        feature = "beta-directories-files",
        feature = "beta-split",
        feature = "classifier-jobs",
        feature = "classify",
        feature = "configurations",
        feature = "extract",
        feature = "files",
        feature = "parsing"
    )
)]
impl runtime::Total for PaginatedCursorWithTotal {
    const TOTAL: &'static str = "total_size";
}

/// A page has its items in `items` and the token of the next page in `next_page_token`, which is sent as `page_token` in the body. The number of all items is in `total_size`: `page.total()`.
#[cfg(any(feature = "beta-retrieval", feature = "beta-agent-data"))]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PaginatedCursorPost {}

#[cfg(any(feature = "beta-retrieval", feature = "beta-agent-data"))]
impl Cursor for PaginatedCursorPost {
    const TOKEN_PARAMETER: &'static str = "page_token";
    const ITEMS: &'static str = "items";
    const SCHEME: Option<runtime::Scheme> = Some(runtime::Scheme {
        in_body: true,
        ..runtime::Scheme::new(runtime::Next::Token("next_page_token"))
    });
}

#[cfg(any(feature = "beta-retrieval", feature = "beta-agent-data"))]
impl runtime::Total for PaginatedCursorPost {
    const TOTAL: &'static str = "total_size";
}

/// A page has its items in `items` (absent if there are none). Items are numbered from 0; the number of a page's first item is sent as `offset`. A page without items is the last one. The number of all items is in `total_size`: `page.total()`.
#[cfg(feature = "beta-batch-job-items")]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PaginatedBatchItems {}

#[cfg(feature = "beta-batch-job-items")]
impl Cursor for PaginatedBatchItems {
    const TOKEN_PARAMETER: &'static str = "offset";
    const ITEMS: &'static str = "items";
    const ITEMS_MAY_BE_ABSENT: bool = true;
    const SCHEME: Option<runtime::Scheme> = Some(runtime::Scheme {
        total: Some("total_size"),
        ..runtime::Scheme::new(runtime::Next::Offset(0))
    });
}

#[cfg(feature = "beta-batch-job-items")]
impl runtime::Total for PaginatedBatchItems {
    const TOTAL: &'static str = "total_size";
}
