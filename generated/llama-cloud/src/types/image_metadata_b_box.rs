// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/structs.rs: edit those instead of this.

use crate::runtime::{self, Extra, members};

/// Bounding box for an image on its page.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ImageMetadataBBox {
    /// X coordinate of the bounding box
    pub x: i64,
    /// Y coordinate of the bounding box
    pub y: i64,
    /// Width of the bounding box
    pub w: i64,
    /// Height of the bounding box
    pub h: i64,
    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

members! {
    ImageMetadataBBox,
    x = required "x",
    y = required "y",
    w = required "w",
    h = required "h",
}
