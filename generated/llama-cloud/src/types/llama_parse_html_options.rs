// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/structs.rs: edit those instead of this.

use crate::runtime::{self, Extra, members, setters};

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
}

setters! {
    LlamaParseHtmlOptions,
    /// Force all HTML elements to be visible by overriding CSS display/visibility properties. Useful for parsing pages with hidden content or collapsed sections
    with_make_all_elements_visible(make_all_elements_visible: bool) = make_all_elements_visible,
    /// Sends `make_all_elements_visible` as null, which is not the same as leaving it out.
    with_make_all_elements_visible_null = null "make_all_elements_visible";
    /// Remove fixed-position elements (headers, footers, floating buttons) that appear on every page render
    with_remove_fixed_elements(remove_fixed_elements: bool) = remove_fixed_elements,
    /// Sends `remove_fixed_elements` as null, which is not the same as leaving it out.
    with_remove_fixed_elements_null = null "remove_fixed_elements";
    /// Remove navigation elements (nav bars, sidebars, menus) to focus on main content
    with_remove_navigation_elements(remove_navigation_elements: bool) = remove_navigation_elements,
    /// Sends `remove_navigation_elements` as null, which is not the same as leaving it out.
    with_remove_navigation_elements_null = null "remove_navigation_elements";
}

members! {
    LlamaParseHtmlOptions,
    make_all_elements_visible = optional_or_null "make_all_elements_visible",
    remove_fixed_elements = optional_or_null "remove_fixed_elements",
    remove_navigation_elements = optional_or_null "remove_navigation_elements",
}
