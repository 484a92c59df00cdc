// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/tagged_union.rs: edit those instead of this.

use serde::de::MapAccess;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::{
    BBox, CodeItem, CodeItemType, FooterItem, FooterItemItems, FooterItemType,
    HeaderItem, HeaderItemType, HeadingItem, HeadingItemType, ImageItem, ImageItemType,
    LinkItem, LinkItemType, ListItem, ListItemItems, ListItemType, ParseConcernItem,
    TableItem, TableItemRows, TableItemType, TextItem, TextItemType,
};
use crate::runtime::{self, Extra, Json, Mismatch, RawObject, Slot, Unrecognized, union};

/// The `StructuredResultPageItems` union.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum StructuredResultPageItems {
    /// `text`
    Text(TextItem),
    /// `heading`
    Heading(HeadingItem),
    /// `list`
    List(ListItem),
    /// `code`
    Code(CodeItem),
    /// `table`
    Table(TableItem),
    /// `image`
    Image(ImageItem),
    /// `link`
    Link(LinkItem),
    /// `header`
    Header(HeaderItem),
    /// `footer`
    Footer(FooterItem),
    /// A value that this version of the crate does not recognize, kept as it was received.
    Unrecognized(Unrecognized),
}

/// The members of every variant.
#[derive(Debug, Default)]
pub struct Slots {
    md: Slot<String>,
    bbox: Slot<Option<Vec<BBox>>>,
    value: Slot<String>,
    level: Slot<i64>,
    items: Slot<Json>,
    ordered: Slot<bool>,
    language: Slot<Option<String>>,
    rows: Slot<Vec<Vec<Option<TableItemRows>>>>,
    html: Slot<String>,
    csv: Slot<String>,
    merged_from_pages: Slot<Option<Vec<i64>>>,
    merged_into_page: Slot<Option<i64>>,
    parse_concerns: Slot<Option<Vec<ParseConcernItem>>>,
    caption: Slot<String>,
    url: Slot<String>,
    text: Slot<String>,
}

impl runtime::Members for Slots {
    fn read<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        object: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "md" => self.md.read(object),
            "bbox" => self.bbox.read(object),
            "value" => self.value.read(object),
            "level" => self.level.read(object),
            "items" => self.items.read(object),
            "ordered" => self.ordered.read(object),
            "language" => self.language.read(object),
            "rows" => self.rows.read(object),
            "html" => self.html.read(object),
            "csv" => self.csv.read(object),
            "merged_from_pages" => self.merged_from_pages.read(object),
            "merged_into_page" => self.merged_into_page.read(object),
            "parse_concerns" => self.parse_concerns.read(object),
            "caption" => self.caption.read(object),
            "url" => self.url.read(object),
            "text" => self.text.read(object),
            _ => Ok(false),
        }
    }
}

impl runtime::Union for StructuredResultPageItems {
    const TAG: &'static str = "type";
    const TAGS: &'static [&'static str] = &[
        "text",
        "heading",
        "list",
        "code",
        "table",
        "image",
        "link",
        "header",
        "footer",
    ];
    type Members = Slots;

    fn assemble(
        tag: &str,
        slots: &mut Slots,
        mut extra: Extra,
    ) -> Result<Self, Mismatch> {
        let variant = match tag {
            "text" => {
                Self::Text(TextItem {
                    r#type: Some(TextItemType::Text),
                    md: slots.md.required("md")?,
                    bbox: slots.bbox.optional_or_null("bbox", &mut extra),
                    value: slots.value.required("value")?,
                    extra,
                })
            }
            "heading" => {
                Self::Heading(HeadingItem {
                    r#type: Some(HeadingItemType::Heading),
                    md: slots.md.required("md")?,
                    bbox: slots.bbox.optional_or_null("bbox", &mut extra),
                    level: slots.level.required("level")?,
                    value: slots.value.required("value")?,
                    extra,
                })
            }
            "list" => {
                Self::List(ListItem {
                    r#type: Some(ListItemType::List),
                    md: slots.md.required("md")?,
                    bbox: slots.bbox.optional_or_null("bbox", &mut extra),
                    items: slots
                        .items
                        .decoded::<Vec<ListItemItems>, _>()?
                        .required("items")?,
                    ordered: slots.ordered.required("ordered")?,
                    extra,
                })
            }
            "code" => {
                Self::Code(CodeItem {
                    r#type: Some(CodeItemType::Code),
                    md: slots.md.required("md")?,
                    bbox: slots.bbox.optional_or_null("bbox", &mut extra),
                    value: slots.value.required("value")?,
                    language: slots.language.optional_or_null("language", &mut extra),
                    extra,
                })
            }
            "table" => {
                Self::Table(TableItem {
                    r#type: Some(TableItemType::Table),
                    md: slots.md.required("md")?,
                    bbox: slots.bbox.optional_or_null("bbox", &mut extra),
                    rows: slots.rows.required("rows")?,
                    html: slots.html.required("html")?,
                    csv: slots.csv.required("csv")?,
                    merged_from_pages: slots
                        .merged_from_pages
                        .optional_or_null("merged_from_pages", &mut extra),
                    merged_into_page: slots
                        .merged_into_page
                        .optional_or_null("merged_into_page", &mut extra),
                    parse_concerns: slots
                        .parse_concerns
                        .optional_or_null("parse_concerns", &mut extra),
                    extra,
                })
            }
            "image" => {
                Self::Image(ImageItem {
                    r#type: Some(ImageItemType::Image),
                    md: slots.md.required("md")?,
                    bbox: slots.bbox.optional_or_null("bbox", &mut extra),
                    caption: slots.caption.required("caption")?,
                    url: slots.url.required("url")?,
                    extra,
                })
            }
            "link" => {
                Self::Link(LinkItem {
                    r#type: Some(LinkItemType::Link),
                    md: slots.md.required("md")?,
                    bbox: slots.bbox.optional_or_null("bbox", &mut extra),
                    url: slots.url.required("url")?,
                    text: slots.text.required("text")?,
                    extra,
                })
            }
            "header" => {
                Self::Header(HeaderItem {
                    r#type: Some(HeaderItemType::Header),
                    md: slots.md.required("md")?,
                    bbox: slots.bbox.optional_or_null("bbox", &mut extra),
                    items: slots
                        .items
                        .decoded::<Vec<FooterItemItems>, _>()?
                        .required("items")?,
                    extra,
                })
            }
            "footer" => {
                Self::Footer(FooterItem {
                    r#type: Some(FooterItemType::Footer),
                    md: slots.md.required("md")?,
                    bbox: slots.bbox.optional_or_null("bbox", &mut extra),
                    items: slots
                        .items
                        .decoded::<Vec<FooterItemItems>, _>()?
                        .required("items")?,
                    extra,
                })
            }
            _ => return Err(Mismatch::unknown_tag()),
        };
        Ok(variant)
    }

    fn is_empty(slots: &Slots) -> bool {
        [
            slots.md.is_empty(),
            slots.bbox.is_empty(),
            slots.value.is_empty(),
            slots.level.is_empty(),
            slots.items.is_empty(),
            slots.ordered.is_empty(),
            slots.language.is_empty(),
            slots.rows.is_empty(),
            slots.html.is_empty(),
            slots.csv.is_empty(),
            slots.merged_from_pages.is_empty(),
            slots.merged_into_page.is_empty(),
            slots.parse_concerns.is_empty(),
            slots.caption.is_empty(),
            slots.url.is_empty(),
            slots.text.is_empty(),
        ]
            .iter()
            .all(|is_empty| *is_empty)
    }

    fn decode(tag: &str, payload: &RawObject<'_>) -> Result<Self, Mismatch> {
        match tag {
            "text" => payload.with_tag("type", "\"text\"").decode(Self::Text),
            "heading" => payload.with_tag("type", "\"heading\"").decode(Self::Heading),
            "list" => payload.with_tag("type", "\"list\"").decode(Self::List),
            "code" => payload.with_tag("type", "\"code\"").decode(Self::Code),
            "table" => payload.with_tag("type", "\"table\"").decode(Self::Table),
            "image" => payload.with_tag("type", "\"image\"").decode(Self::Image),
            "link" => payload.with_tag("type", "\"link\"").decode(Self::Link),
            "header" => payload.with_tag("type", "\"header\"").decode(Self::Header),
            "footer" => payload.with_tag("type", "\"footer\"").decode(Self::Footer),
            _ => Err(Mismatch::unknown_tag()),
        }
    }

    fn unrecognized(element: Unrecognized) -> Self {
        Self::Unrecognized(element)
    }

    fn is_error(&self) -> bool {
        matches!(self, Self::Unrecognized(element) if element.is_error())
    }
}

impl<'de> Deserialize<'de> for StructuredResultPageItems {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        union::deserialize(deserializer)
    }
}

impl Serialize for StructuredResultPageItems {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Text(value) => union::serialize(value, "type", "text", serializer),
            Self::Heading(value) => {
                union::serialize(value, "type", "heading", serializer)
            }
            Self::List(value) => union::serialize(value, "type", "list", serializer),
            Self::Code(value) => union::serialize(value, "type", "code", serializer),
            Self::Table(value) => union::serialize(value, "type", "table", serializer),
            Self::Image(value) => union::serialize(value, "type", "image", serializer),
            Self::Link(value) => union::serialize(value, "type", "link", serializer),
            Self::Header(value) => union::serialize(value, "type", "header", serializer),
            Self::Footer(value) => union::serialize(value, "type", "footer", serializer),
            Self::Unrecognized(value) => value.serialize(serializer),
        }
    }
}
