//! The names that pages are recognized by, in `snake_case`.

pub(super) const TOKENS: &[&str] = &[
    "page_token",
    "cursor",
    "after",
    "starting_after",
    "after_id",
    "next_token",
    "next_page_token",
    "continuation_token",
    "continue",
    "page_cursor",
    "marker",
    "next_cursor",
    "page_after",
    "next",
    // Some call a token by what it replaced.
    "page",
    "offset",
];
pub(super) const NUMBERS: &[&str] =
    &["page", "page_number", "page_num", "current_page", "p", "page_index", "pageno"];
pub(super) const OFFSETS: &[&str] = &["offset", "skip", "start", "page_offset", "start_index"];
pub(super) const SIZES: &[&str] = &[
    "page_size",
    "limit",
    "per_page",
    "size",
    "page_limit",
    "max_results",
    "count",
    "take",
    "items_per_page",
    "pagelen",
    "top",
    "rows",
];
pub(super) const NEXT: &[&str] = &[
    "next_page_token",
    "next_cursor",
    "next_token",
    "next_page_cursor",
    "next_marker",
    "continue",
    "cursor",
    "after",
    "end_cursor",
    "next",
    "next_page",
    "last_id",
    "next_page_params",
    "continuation_token",
];
pub(super) const NEXT_URL: &[&str] =
    &["next", "next_url", "next_page_uri", "next_page_url", "next_href"];
pub(super) const HAS_MORE: &[&str] = &["has_more", "has_next", "has_next_page", "hasmore", "more"];
pub(super) const TOTAL: &[&str] = &[
    "total",
    "total_count",
    "count",
    "total_size",
    "total_items",
    "total_results",
    "total_entries",
    "odata_count",
];
pub(super) const TOTAL_PAGES: &[&str] =
    &["total_pages", "pages", "page_count", "last_page", "num_pages"];
pub(super) const ITEMS: &[&str] = &[
    "data", "items", "results", "values", "records", "entries", "list", "objects", "result",
    "value",
];
/// Lists of a page that are not its items.
pub(super) const NO_ITEMS: &[&str] = &["errors", "messages", "warnings", "included", "links"];
/// Members of a page that hold what tells about it.
pub(super) const INNER: &[&str] = &[
    "meta",
    "pagination",
    "paging",
    "page_info",
    "metadata",
    "cursors",
    "response_metadata",
    "result_info",
    "page",
    "links",
    "next_page",
];
/// Tokens that are the id of an item.
pub(super) const AFTER: &[&str] = &["after", "starting_after", "after_id", "page_after"];
/// Names of a URL, which leads to the next page whatever else could.
pub(super) const NEXT_LINK: &[&str] = &["odata_next_link", "next_link"];
/// Names beside which `next` is a URL.
pub(super) const LINKS: &[&str] = &["previous", "prev", "first", "href"];
/// What identifies an item.
pub(super) const IDS: &[&str] = &["id", "uuid", "token", "uid"];
