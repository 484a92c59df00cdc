// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/structs.rs: edit those instead of this.

use crate::runtime::{self, Extra, members, setters};

/// Crop box boundaries for processing only a portion of each page.
///
/// All values are ratios from 0 to 1, where (0,0) is the top-left corner and (1,1) is
/// the bottom-right corner. For example, to process only the top half of each page,
/// set bottom=0.5 (keeping top=0, left=0, right=1).
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct LlamaParseCropBox {
    /// Bottom boundary as ratio (0-1). 0=top edge, 1=bottom edge. Content below this line is excluded
    ///
    /// Limits: 0 to 1.
    pub bottom: Option<f64>,
    /// Left boundary as ratio (0-1). 0=left edge, 1=right edge. Content left of this line is excluded
    ///
    /// Limits: 0 to 1.
    pub left: Option<f64>,
    /// Right boundary as ratio (0-1). 0=left edge, 1=right edge. Content right of this line is excluded
    ///
    /// Limits: 0 to 1.
    pub right: Option<f64>,
    /// Top boundary as ratio (0-1). 0=top edge, 1=bottom edge. Content above this line is excluded
    ///
    /// Limits: 0 to 1.
    pub top: Option<f64>,
    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

impl LlamaParseCropBox {
    /// Creates a value without any of the optional members.
    pub fn new() -> Self {
        Self::default()
    }
}

setters! {
    LlamaParseCropBox,
    /// Bottom boundary as ratio (0-1). 0=top edge, 1=bottom edge. Content below this line is excluded
    ///
    /// Limits: 0 to 1.
    with_bottom(bottom: f64) = bottom,
    /// Sends `bottom` as null, which is not the same as leaving it out.
    with_bottom_null = null "bottom";
    /// Left boundary as ratio (0-1). 0=left edge, 1=right edge. Content left of this line is excluded
    ///
    /// Limits: 0 to 1.
    with_left(left: f64) = left,
    /// Sends `left` as null, which is not the same as leaving it out.
    with_left_null = null "left";
    /// Right boundary as ratio (0-1). 0=left edge, 1=right edge. Content right of this line is excluded
    ///
    /// Limits: 0 to 1.
    with_right(right: f64) = right,
    /// Sends `right` as null, which is not the same as leaving it out.
    with_right_null = null "right";
    /// Top boundary as ratio (0-1). 0=top edge, 1=bottom edge. Content above this line is excluded
    ///
    /// Limits: 0 to 1.
    with_top(top: f64) = top,
    /// Sends `top` as null, which is not the same as leaving it out.
    with_top_null = null "top";
}

members! {
    LlamaParseCropBox,
    bottom = optional_or_null "bottom",
    left = optional_or_null "left",
    right = optional_or_null "right",
    top = optional_or_null "top",
}
