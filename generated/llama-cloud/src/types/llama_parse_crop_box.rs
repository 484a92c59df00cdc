// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/structs.rs: edit those instead of this.

use crate::runtime::{self, Extra, members, object};

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

    /// Bottom boundary as ratio (0-1). 0=top edge, 1=bottom edge. Content below this line is excluded
    ///
    /// Limits: 0 to 1.
    #[must_use]
    pub fn with_bottom(mut self, bottom: f64) -> Self {
        self.bottom = Some(bottom);
        self.extra.remove_null("bottom");
        self
    }

    /// Sends `bottom` as null, which is not the same as leaving it out.
    #[must_use]
    pub fn with_bottom_null(mut self) -> Self {
        self.bottom = None;
        object::set_null(&mut self.extra, "bottom");
        self
    }

    /// Left boundary as ratio (0-1). 0=left edge, 1=right edge. Content left of this line is excluded
    ///
    /// Limits: 0 to 1.
    #[must_use]
    pub fn with_left(mut self, left: f64) -> Self {
        self.left = Some(left);
        self.extra.remove_null("left");
        self
    }

    /// Sends `left` as null, which is not the same as leaving it out.
    #[must_use]
    pub fn with_left_null(mut self) -> Self {
        self.left = None;
        object::set_null(&mut self.extra, "left");
        self
    }

    /// Right boundary as ratio (0-1). 0=left edge, 1=right edge. Content right of this line is excluded
    ///
    /// Limits: 0 to 1.
    #[must_use]
    pub fn with_right(mut self, right: f64) -> Self {
        self.right = Some(right);
        self.extra.remove_null("right");
        self
    }

    /// Sends `right` as null, which is not the same as leaving it out.
    #[must_use]
    pub fn with_right_null(mut self) -> Self {
        self.right = None;
        object::set_null(&mut self.extra, "right");
        self
    }

    /// Top boundary as ratio (0-1). 0=top edge, 1=bottom edge. Content above this line is excluded
    ///
    /// Limits: 0 to 1.
    #[must_use]
    pub fn with_top(mut self, top: f64) -> Self {
        self.top = Some(top);
        self.extra.remove_null("top");
        self
    }

    /// Sends `top` as null, which is not the same as leaving it out.
    #[must_use]
    pub fn with_top_null(mut self) -> Self {
        self.top = None;
        object::set_null(&mut self.extra, "top");
        self
    }
}

members! {
    LlamaParseCropBox,
    bottom = optional_or_null "bottom",
    left = optional_or_null "left",
    right = optional_or_null "right",
    top = optional_or_null "top",
}
