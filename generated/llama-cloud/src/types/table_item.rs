// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/structs.rs: edit those instead of this.

use super::{BBox, ParseConcernItem, TableItemRows, TableItemType};
use crate::runtime::{self, Extra, members};

/// The `TableItem` object.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TableItem {
    /// Table item type
    ///
    /// Default: `"table"`
    pub r#type: Option<TableItemType>,
    /// Markdown representation preserving formatting
    pub md: String,
    /// List of bounding boxes
    pub bbox: Option<Vec<BBox>>,
    /// Table data as array of arrays (string, number, or null)
    pub rows: Vec<Vec<Option<TableItemRows>>>,
    /// HTML representation of the table
    pub html: String,
    /// CSV representation of the table
    pub csv: String,
    /// List of page numbers with tables that were merged into this table (e.g., \[1, 2, 3, 4])
    pub merged_from_pages: Option<Vec<i64>>,
    /// Populated when merged into another table. Page number where the full merged table begins (used on empty tables).
    pub merged_into_page: Option<i64>,
    /// Quality concerns detected during table extraction, indicating the table may have issues
    pub parse_concerns: Option<Vec<ParseConcernItem>>,
    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

members! {
    TableItem,
    r#type = optional "type",
    md = required "md",
    bbox = optional_or_null "bbox",
    rows = required "rows",
    html = required "html",
    csv = required "csv",
    merged_from_pages = optional_or_null "merged_from_pages",
    merged_into_page = optional_or_null "merged_into_page",
    parse_concerns = optional_or_null "parse_concerns",
}
