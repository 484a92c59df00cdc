// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/structs.rs: edit those instead of this.

use crate::runtime::{self, Extra, members, setters};

/// Crop box options for auto mode parsing configuration.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AutoModeCropBox {
    /// Bottom boundary of crop box as ratio (0-1)
    ///
    /// Limits: 0 to 1.
    pub bottom: Option<f64>,
    /// Left boundary of crop box as ratio (0-1)
    ///
    /// Limits: 0 to 1.
    pub left: Option<f64>,
    /// Right boundary of crop box as ratio (0-1)
    ///
    /// Limits: 0 to 1.
    pub right: Option<f64>,
    /// Top boundary of crop box as ratio (0-1)
    ///
    /// Limits: 0 to 1.
    pub top: Option<f64>,
    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

impl AutoModeCropBox {
    /// Creates a value without any of the optional members.
    pub fn new() -> Self {
        Self::default()
    }
}

setters! {
    AutoModeCropBox,
    /// Bottom boundary of crop box as ratio (0-1)
    ///
    /// Limits: 0 to 1.
    with_bottom(bottom: f64) = bottom,
    /// Sends `bottom` as null, which is not the same as leaving it out.
    with_bottom_null = null "bottom";
    /// Left boundary of crop box as ratio (0-1)
    ///
    /// Limits: 0 to 1.
    with_left(left: f64) = left,
    /// Sends `left` as null, which is not the same as leaving it out.
    with_left_null = null "left";
    /// Right boundary of crop box as ratio (0-1)
    ///
    /// Limits: 0 to 1.
    with_right(right: f64) = right,
    /// Sends `right` as null, which is not the same as leaving it out.
    with_right_null = null "right";
    /// Top boundary of crop box as ratio (0-1)
    ///
    /// Limits: 0 to 1.
    with_top(top: f64) = top,
    /// Sends `top` as null, which is not the same as leaving it out.
    with_top_null = null "top";
}

members! {
    AutoModeCropBox,
    bottom = optional_or_null "bottom",
    left = optional_or_null "left",
    right = optional_or_null "right",
    top = optional_or_null "top",
}
