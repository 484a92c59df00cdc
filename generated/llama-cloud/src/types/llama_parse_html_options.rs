// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/structs.rs: edit those instead of this.

use crate::runtime::{self, Extra, members, object};

/// HTML/web page parsing options.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct LlamaParseHtmlOptions {
    /// Force all HTML elements to be visible by overriding CSS display/visibility properties. Useful for parsing pages with hidden content or collapsed sections
    pub make_all_elements_visible: Option<bool>,
    /// Remove fixed-position elements (headers, footers, floating buttons) that appear on every page render
    pub remove_fixed_elements: Option<bool>,
    /// Remove navigation elements (nav bars, sidebars, menus) to focus on main content
    pub remove_navigation_elements: Option<bool>,
    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

impl LlamaParseHtmlOptions {
    /// Creates a value without any of the optional members.
    pub fn new() -> Self {
        Self::default()
    }

    /// Force all HTML elements to be visible by overriding CSS display/visibility properties. Useful for parsing pages with hidden content or collapsed sections
    #[must_use]
    pub fn with_make_all_elements_visible(
        mut self,
        make_all_elements_visible: bool,
    ) -> Self {
        self.make_all_elements_visible = Some(make_all_elements_visible);
        self.extra.remove_null("make_all_elements_visible");
        self
    }

    /// Sends `make_all_elements_visible` as null, which is not the same as leaving it out.
    #[must_use]
    pub fn with_make_all_elements_visible_null(mut self) -> Self {
        self.make_all_elements_visible = None;
        object::set_null(&mut self.extra, "make_all_elements_visible");
        self
    }

    /// Remove fixed-position elements (headers, footers, floating buttons) that appear on every page render
    #[must_use]
    pub fn with_remove_fixed_elements(mut self, remove_fixed_elements: bool) -> Self {
        self.remove_fixed_elements = Some(remove_fixed_elements);
        self.extra.remove_null("remove_fixed_elements");
        self
    }

    /// Sends `remove_fixed_elements` as null, which is not the same as leaving it out.
    #[must_use]
    pub fn with_remove_fixed_elements_null(mut self) -> Self {
        self.remove_fixed_elements = None;
        object::set_null(&mut self.extra, "remove_fixed_elements");
        self
    }

    /// Remove navigation elements (nav bars, sidebars, menus) to focus on main content
    #[must_use]
    pub fn with_remove_navigation_elements(
        mut self,
        remove_navigation_elements: bool,
    ) -> Self {
        self.remove_navigation_elements = Some(remove_navigation_elements);
        self.extra.remove_null("remove_navigation_elements");
        self
    }

    /// Sends `remove_navigation_elements` as null, which is not the same as leaving it out.
    #[must_use]
    pub fn with_remove_navigation_elements_null(mut self) -> Self {
        self.remove_navigation_elements = None;
        object::set_null(&mut self.extra, "remove_navigation_elements");
        self
    }
}

members! {
    LlamaParseHtmlOptions,
    make_all_elements_visible = optional_or_null "make_all_elements_visible",
    remove_fixed_elements = optional_or_null "remove_fixed_elements",
    remove_navigation_elements = optional_or_null "remove_navigation_elements",
}
