// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/structs.rs: edit those instead of this.

use super::{
    AutoModeConfigurationEntryFullPageImageInPageThreshold,
    AutoModeConfigurationEntryPageLongerThanNChars, AutoModeParsingConf,
};
use crate::runtime::{self, Extra, argument, members, setters};

/// A single auto mode rule with trigger conditions and parsing configuration.
///
/// Auto mode allows conditional parsing where different configurations are applied
/// based on page content, structure, or filename. When triggers match, the
/// parsing_conf overrides default settings for that page.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AutoModeConfigurationEntry {
    /// Parsing configuration to apply when trigger conditions are met
    pub parsing_conf: AutoModeParsingConf,
    /// How to combine multiple trigger conditions: 'and' (all conditions must match, this is the default) or 'or' (any single condition can trigger)
    pub trigger_mode: Option<String>,
    /// Trigger on pages with markdown extraction errors
    pub page_md_error: Option<bool>,
    /// Trigger if page text/markdown contains this string
    pub text_in_page: Option<String>,
    /// Trigger if page contains a table
    pub table_in_page: Option<bool>,
    /// Trigger if page contains non-screenshot images
    pub image_in_page: Option<bool>,
    /// Trigger if page contains a full-page image (scanned page detection)
    pub full_page_image_in_page: Option<bool>,
    /// Threshold for full page image detection (0.0-1.0, default 0.8)
    pub full_page_image_in_page_threshold: Option<
        AutoModeConfigurationEntryFullPageImageInPageThreshold,
    >,
    /// Regex pattern to match against filename
    pub filename_regexp: Option<String>,
    /// Regex mode flags (e.g., 'i' for case-insensitive)
    pub filename_regexp_mode: Option<String>,
    /// Single glob pattern to match against filename
    pub filename_match_glob: Option<String>,
    /// List of glob patterns to match against filename
    pub filename_match_glob_list: Option<Vec<String>>,
    /// Trigger if page has more than N characters
    pub page_longer_than_n_chars: Option<AutoModeConfigurationEntryPageLongerThanNChars>,
    /// Trigger if page has fewer than N characters
    pub page_shorter_than_n_chars: Option<
        AutoModeConfigurationEntryPageLongerThanNChars,
    >,
    /// Trigger if page has more than N words
    pub page_contains_at_least_n_words: Option<
        AutoModeConfigurationEntryPageLongerThanNChars,
    >,
    /// Trigger if page has fewer than N words
    pub page_contains_at_most_n_words: Option<
        AutoModeConfigurationEntryPageLongerThanNChars,
    >,
    /// Trigger if page has more than N lines
    pub page_contains_at_least_n_lines: Option<
        AutoModeConfigurationEntryPageLongerThanNChars,
    >,
    /// Trigger if page has fewer than N lines
    pub page_contains_at_most_n_lines: Option<
        AutoModeConfigurationEntryPageLongerThanNChars,
    >,
    /// Trigger if page has more than N images
    pub page_contains_at_least_n_images: Option<
        AutoModeConfigurationEntryPageLongerThanNChars,
    >,
    /// Trigger if page has fewer than N images
    pub page_contains_at_most_n_images: Option<
        AutoModeConfigurationEntryPageLongerThanNChars,
    >,
    /// Trigger if page has more than N tables
    pub page_contains_at_least_n_tables: Option<
        AutoModeConfigurationEntryPageLongerThanNChars,
    >,
    /// Trigger if page has fewer than N tables
    pub page_contains_at_most_n_tables: Option<
        AutoModeConfigurationEntryPageLongerThanNChars,
    >,
    /// Trigger if page has more than N links
    pub page_contains_at_least_n_links: Option<
        AutoModeConfigurationEntryPageLongerThanNChars,
    >,
    /// Trigger if page has fewer than N links
    pub page_contains_at_most_n_links: Option<
        AutoModeConfigurationEntryPageLongerThanNChars,
    >,
    /// Trigger if page has more than N charts
    pub page_contains_at_least_n_charts: Option<
        AutoModeConfigurationEntryPageLongerThanNChars,
    >,
    /// Trigger if page has fewer than N charts
    pub page_contains_at_most_n_charts: Option<
        AutoModeConfigurationEntryPageLongerThanNChars,
    >,
    /// Trigger if page has more than N layout elements
    pub page_contains_at_least_n_layout_elements: Option<
        AutoModeConfigurationEntryPageLongerThanNChars,
    >,
    /// Trigger if page has fewer than N layout elements
    pub page_contains_at_most_n_layout_elements: Option<
        AutoModeConfigurationEntryPageLongerThanNChars,
    >,
    /// Trigger if page has more than N% numeric words
    pub page_contains_at_least_n_percent_numbers: Option<
        AutoModeConfigurationEntryPageLongerThanNChars,
    >,
    /// Trigger if page has fewer than N% numeric words
    pub page_contains_at_most_n_percent_numbers: Option<
        AutoModeConfigurationEntryPageLongerThanNChars,
    >,
    /// Trigger if page has more than N numeric words
    pub page_contains_at_least_n_numbers: Option<
        AutoModeConfigurationEntryPageLongerThanNChars,
    >,
    /// Trigger if page has fewer than N numeric words
    pub page_contains_at_most_n_numbers: Option<
        AutoModeConfigurationEntryPageLongerThanNChars,
    >,
    /// Regex pattern to match in page content
    pub regexp_in_page: Option<String>,
    /// Regex mode flags for regexp_in_page
    pub regexp_in_page_mode: Option<String>,
    /// Trigger if page contains this layout element type
    pub layout_element_in_page: Option<String>,
    /// Confidence threshold for layout element detection
    pub layout_element_in_page_confidence_threshold: Option<
        AutoModeConfigurationEntryFullPageImageInPageThreshold,
    >,
    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

impl AutoModeConfigurationEntry {
    /// Creates a value with the required members and without the optional ones.
    pub fn new(parsing_conf: AutoModeParsingConf) -> Self {
        Self {
            parsing_conf,
            trigger_mode: None,
            page_md_error: None,
            text_in_page: None,
            table_in_page: None,
            image_in_page: None,
            full_page_image_in_page: None,
            full_page_image_in_page_threshold: None,
            filename_regexp: None,
            filename_regexp_mode: None,
            filename_match_glob: None,
            filename_match_glob_list: None,
            page_longer_than_n_chars: None,
            page_shorter_than_n_chars: None,
            page_contains_at_least_n_words: None,
            page_contains_at_most_n_words: None,
            page_contains_at_least_n_lines: None,
            page_contains_at_most_n_lines: None,
            page_contains_at_least_n_images: None,
            page_contains_at_most_n_images: None,
            page_contains_at_least_n_tables: None,
            page_contains_at_most_n_tables: None,
            page_contains_at_least_n_links: None,
            page_contains_at_most_n_links: None,
            page_contains_at_least_n_charts: None,
            page_contains_at_most_n_charts: None,
            page_contains_at_least_n_layout_elements: None,
            page_contains_at_most_n_layout_elements: None,
            page_contains_at_least_n_percent_numbers: None,
            page_contains_at_most_n_percent_numbers: None,
            page_contains_at_least_n_numbers: None,
            page_contains_at_most_n_numbers: None,
            regexp_in_page: None,
            regexp_in_page_mode: None,
            layout_element_in_page: None,
            layout_element_in_page_confidence_threshold: None,
            extra: Extra::default(),
        }
    }
}

setters! {
    AutoModeConfigurationEntry,
    /// How to combine multiple trigger conditions: 'and' (all conditions must match, this is the default) or 'or' (any single condition can trigger)
    with_trigger_mode(trigger_mode: impl Into<String>) = trigger_mode.into(),
    /// Sends `trigger_mode` as null, which is not the same as leaving it out.
    with_trigger_mode_null = null "trigger_mode";
    /// Trigger on pages with markdown extraction errors
    with_page_md_error(page_md_error: bool) = page_md_error,
    /// Sends `page_md_error` as null, which is not the same as leaving it out.
    with_page_md_error_null = null "page_md_error";
    /// Trigger if page text/markdown contains this string
    with_text_in_page(text_in_page: impl Into<String>) = text_in_page.into(),
    /// Sends `text_in_page` as null, which is not the same as leaving it out.
    with_text_in_page_null = null "text_in_page";
    /// Trigger if page contains a table
    with_table_in_page(table_in_page: bool) = table_in_page,
    /// Sends `table_in_page` as null, which is not the same as leaving it out.
    with_table_in_page_null = null "table_in_page";
    /// Trigger if page contains non-screenshot images
    with_image_in_page(image_in_page: bool) = image_in_page,
    /// Sends `image_in_page` as null, which is not the same as leaving it out.
    with_image_in_page_null = null "image_in_page";
    /// Trigger if page contains a full-page image (scanned page detection)
    with_full_page_image_in_page(full_page_image_in_page: bool) = full_page_image_in_page,
    /// Sends `full_page_image_in_page` as null, which is not the same as leaving it out.
    with_full_page_image_in_page_null = null "full_page_image_in_page";
    /// Threshold for full page image detection (0.0-1.0, default 0.8)
    with_full_page_image_in_page_threshold(
        full_page_image_in_page_threshold: impl Into<
            AutoModeConfigurationEntryFullPageImageInPageThreshold,
        >,
    ) = full_page_image_in_page_threshold.into(),
    /// Sends `full_page_image_in_page_threshold` as null, which is not the same as leaving it out.
    with_full_page_image_in_page_threshold_null = null "full_page_image_in_page_threshold";
    /// Regex pattern to match against filename
    with_filename_regexp(filename_regexp: impl Into<String>) = filename_regexp.into(),
    /// Sends `filename_regexp` as null, which is not the same as leaving it out.
    with_filename_regexp_null = null "filename_regexp";
    /// Regex mode flags (e.g., 'i' for case-insensitive)
    with_filename_regexp_mode(filename_regexp_mode: impl Into<String>) = filename_regexp_mode.into(),
    /// Sends `filename_regexp_mode` as null, which is not the same as leaving it out.
    with_filename_regexp_mode_null = null "filename_regexp_mode";
    /// Single glob pattern to match against filename
    with_filename_match_glob(filename_match_glob: impl Into<String>) = filename_match_glob.into(),
    /// Sends `filename_match_glob` as null, which is not the same as leaving it out.
    with_filename_match_glob_null = null "filename_match_glob";
    /// List of glob patterns to match against filename
    with_filename_match_glob_list(
        filename_match_glob_list: impl IntoIterator<Item = impl Into<String>>,
    ) = argument::list::<String>(filename_match_glob_list),
    /// Sends `filename_match_glob_list` as null, which is not the same as leaving it out.
    with_filename_match_glob_list_null = null "filename_match_glob_list";
    /// Trigger if page has more than N characters
    with_page_longer_than_n_chars(
        page_longer_than_n_chars: impl Into<AutoModeConfigurationEntryPageLongerThanNChars>,
    ) = page_longer_than_n_chars.into(),
    /// Sends `page_longer_than_n_chars` as null, which is not the same as leaving it out.
    with_page_longer_than_n_chars_null = null "page_longer_than_n_chars";
    /// Trigger if page has fewer than N characters
    with_page_shorter_than_n_chars(
        page_shorter_than_n_chars: impl Into<AutoModeConfigurationEntryPageLongerThanNChars>,
    ) = page_shorter_than_n_chars.into(),
    /// Sends `page_shorter_than_n_chars` as null, which is not the same as leaving it out.
    with_page_shorter_than_n_chars_null = null "page_shorter_than_n_chars";
    /// Trigger if page has more than N words
    with_page_contains_at_least_n_words(
        page_contains_at_least_n_words: impl Into<
            AutoModeConfigurationEntryPageLongerThanNChars,
        >,
    ) = page_contains_at_least_n_words.into(),
    /// Sends `page_contains_at_least_n_words` as null, which is not the same as leaving it out.
    with_page_contains_at_least_n_words_null = null "page_contains_at_least_n_words";
    /// Trigger if page has fewer than N words
    with_page_contains_at_most_n_words(
        page_contains_at_most_n_words: impl Into<
            AutoModeConfigurationEntryPageLongerThanNChars,
        >,
    ) = page_contains_at_most_n_words.into(),
    /// Sends `page_contains_at_most_n_words` as null, which is not the same as leaving it out.
    with_page_contains_at_most_n_words_null = null "page_contains_at_most_n_words";
    /// Trigger if page has more than N lines
    with_page_contains_at_least_n_lines(
        page_contains_at_least_n_lines: impl Into<
            AutoModeConfigurationEntryPageLongerThanNChars,
        >,
    ) = page_contains_at_least_n_lines.into(),
    /// Sends `page_contains_at_least_n_lines` as null, which is not the same as leaving it out.
    with_page_contains_at_least_n_lines_null = null "page_contains_at_least_n_lines";
    /// Trigger if page has fewer than N lines
    with_page_contains_at_most_n_lines(
        page_contains_at_most_n_lines: impl Into<
            AutoModeConfigurationEntryPageLongerThanNChars,
        >,
    ) = page_contains_at_most_n_lines.into(),
    /// Sends `page_contains_at_most_n_lines` as null, which is not the same as leaving it out.
    with_page_contains_at_most_n_lines_null = null "page_contains_at_most_n_lines";
    /// Trigger if page has more than N images
    with_page_contains_at_least_n_images(
        page_contains_at_least_n_images: impl Into<
            AutoModeConfigurationEntryPageLongerThanNChars,
        >,
    ) = page_contains_at_least_n_images.into(),
    /// Sends `page_contains_at_least_n_images` as null, which is not the same as leaving it out.
    with_page_contains_at_least_n_images_null = null "page_contains_at_least_n_images";
    /// Trigger if page has fewer than N images
    with_page_contains_at_most_n_images(
        page_contains_at_most_n_images: impl Into<
            AutoModeConfigurationEntryPageLongerThanNChars,
        >,
    ) = page_contains_at_most_n_images.into(),
    /// Sends `page_contains_at_most_n_images` as null, which is not the same as leaving it out.
    with_page_contains_at_most_n_images_null = null "page_contains_at_most_n_images";
    /// Trigger if page has more than N tables
    with_page_contains_at_least_n_tables(
        page_contains_at_least_n_tables: impl Into<
            AutoModeConfigurationEntryPageLongerThanNChars,
        >,
    ) = page_contains_at_least_n_tables.into(),
    /// Sends `page_contains_at_least_n_tables` as null, which is not the same as leaving it out.
    with_page_contains_at_least_n_tables_null = null "page_contains_at_least_n_tables";
    /// Trigger if page has fewer than N tables
    with_page_contains_at_most_n_tables(
        page_contains_at_most_n_tables: impl Into<
            AutoModeConfigurationEntryPageLongerThanNChars,
        >,
    ) = page_contains_at_most_n_tables.into(),
    /// Sends `page_contains_at_most_n_tables` as null, which is not the same as leaving it out.
    with_page_contains_at_most_n_tables_null = null "page_contains_at_most_n_tables";
    /// Trigger if page has more than N links
    with_page_contains_at_least_n_links(
        page_contains_at_least_n_links: impl Into<
            AutoModeConfigurationEntryPageLongerThanNChars,
        >,
    ) = page_contains_at_least_n_links.into(),
    /// Sends `page_contains_at_least_n_links` as null, which is not the same as leaving it out.
    with_page_contains_at_least_n_links_null = null "page_contains_at_least_n_links";
    /// Trigger if page has fewer than N links
    with_page_contains_at_most_n_links(
        page_contains_at_most_n_links: impl Into<
            AutoModeConfigurationEntryPageLongerThanNChars,
        >,
    ) = page_contains_at_most_n_links.into(),
    /// Sends `page_contains_at_most_n_links` as null, which is not the same as leaving it out.
    with_page_contains_at_most_n_links_null = null "page_contains_at_most_n_links";
    /// Trigger if page has more than N charts
    with_page_contains_at_least_n_charts(
        page_contains_at_least_n_charts: impl Into<
            AutoModeConfigurationEntryPageLongerThanNChars,
        >,
    ) = page_contains_at_least_n_charts.into(),
    /// Sends `page_contains_at_least_n_charts` as null, which is not the same as leaving it out.
    with_page_contains_at_least_n_charts_null = null "page_contains_at_least_n_charts";
    /// Trigger if page has fewer than N charts
    with_page_contains_at_most_n_charts(
        page_contains_at_most_n_charts: impl Into<
            AutoModeConfigurationEntryPageLongerThanNChars,
        >,
    ) = page_contains_at_most_n_charts.into(),
    /// Sends `page_contains_at_most_n_charts` as null, which is not the same as leaving it out.
    with_page_contains_at_most_n_charts_null = null "page_contains_at_most_n_charts";
    /// Trigger if page has more than N layout elements
    with_page_contains_at_least_n_layout_elements(
        page_contains_at_least_n_layout_elements: impl Into<
            AutoModeConfigurationEntryPageLongerThanNChars,
        >,
    ) = page_contains_at_least_n_layout_elements.into(),
    /// Sends `page_contains_at_least_n_layout_elements` as null, which is not the same as leaving it out.
    with_page_contains_at_least_n_layout_elements_null = null "page_contains_at_least_n_layout_elements";
    /// Trigger if page has fewer than N layout elements
    with_page_contains_at_most_n_layout_elements(
        page_contains_at_most_n_layout_elements: impl Into<
            AutoModeConfigurationEntryPageLongerThanNChars,
        >,
    ) = page_contains_at_most_n_layout_elements.into(),
    /// Sends `page_contains_at_most_n_layout_elements` as null, which is not the same as leaving it out.
    with_page_contains_at_most_n_layout_elements_null = null "page_contains_at_most_n_layout_elements";
    /// Trigger if page has more than N% numeric words
    with_page_contains_at_least_n_percent_numbers(
        page_contains_at_least_n_percent_numbers: impl Into<
            AutoModeConfigurationEntryPageLongerThanNChars,
        >,
    ) = page_contains_at_least_n_percent_numbers.into(),
    /// Sends `page_contains_at_least_n_percent_numbers` as null, which is not the same as leaving it out.
    with_page_contains_at_least_n_percent_numbers_null = null "page_contains_at_least_n_percent_numbers";
    /// Trigger if page has fewer than N% numeric words
    with_page_contains_at_most_n_percent_numbers(
        page_contains_at_most_n_percent_numbers: impl Into<
            AutoModeConfigurationEntryPageLongerThanNChars,
        >,
    ) = page_contains_at_most_n_percent_numbers.into(),
    /// Sends `page_contains_at_most_n_percent_numbers` as null, which is not the same as leaving it out.
    with_page_contains_at_most_n_percent_numbers_null = null "page_contains_at_most_n_percent_numbers";
    /// Trigger if page has more than N numeric words
    with_page_contains_at_least_n_numbers(
        page_contains_at_least_n_numbers: impl Into<
            AutoModeConfigurationEntryPageLongerThanNChars,
        >,
    ) = page_contains_at_least_n_numbers.into(),
    /// Sends `page_contains_at_least_n_numbers` as null, which is not the same as leaving it out.
    with_page_contains_at_least_n_numbers_null = null "page_contains_at_least_n_numbers";
    /// Trigger if page has fewer than N numeric words
    with_page_contains_at_most_n_numbers(
        page_contains_at_most_n_numbers: impl Into<
            AutoModeConfigurationEntryPageLongerThanNChars,
        >,
    ) = page_contains_at_most_n_numbers.into(),
    /// Sends `page_contains_at_most_n_numbers` as null, which is not the same as leaving it out.
    with_page_contains_at_most_n_numbers_null = null "page_contains_at_most_n_numbers";
    /// Regex pattern to match in page content
    with_regexp_in_page(regexp_in_page: impl Into<String>) = regexp_in_page.into(),
    /// Sends `regexp_in_page` as null, which is not the same as leaving it out.
    with_regexp_in_page_null = null "regexp_in_page";
    /// Regex mode flags for regexp_in_page
    with_regexp_in_page_mode(regexp_in_page_mode: impl Into<String>) = regexp_in_page_mode.into(),
    /// Sends `regexp_in_page_mode` as null, which is not the same as leaving it out.
    with_regexp_in_page_mode_null = null "regexp_in_page_mode";
    /// Trigger if page contains this layout element type
    with_layout_element_in_page(layout_element_in_page: impl Into<String>) = layout_element_in_page.into(),
    /// Sends `layout_element_in_page` as null, which is not the same as leaving it out.
    with_layout_element_in_page_null = null "layout_element_in_page";
    /// Confidence threshold for layout element detection
    with_layout_element_in_page_confidence_threshold(
        layout_element_in_page_confidence_threshold: impl Into<
            AutoModeConfigurationEntryFullPageImageInPageThreshold,
        >,
    ) = layout_element_in_page_confidence_threshold.into(),
    /// Sends `layout_element_in_page_confidence_threshold` as null, which is not the same as leaving it out.
    with_layout_element_in_page_confidence_threshold_null = null "layout_element_in_page_confidence_threshold";
}

members! {
    AutoModeConfigurationEntry,
    parsing_conf = required "parsing_conf",
    trigger_mode = optional_or_null "trigger_mode",
    page_md_error = optional_or_null "page_md_error",
    text_in_page = optional_or_null "text_in_page",
    table_in_page = optional_or_null "table_in_page",
    image_in_page = optional_or_null "image_in_page",
    full_page_image_in_page = optional_or_null "full_page_image_in_page",
    full_page_image_in_page_threshold = optional_or_null "full_page_image_in_page_threshold",
    filename_regexp = optional_or_null "filename_regexp",
    filename_regexp_mode = optional_or_null "filename_regexp_mode",
    filename_match_glob = optional_or_null "filename_match_glob",
    filename_match_glob_list = optional_or_null "filename_match_glob_list",
    page_longer_than_n_chars = optional_or_null "page_longer_than_n_chars",
    page_shorter_than_n_chars = optional_or_null "page_shorter_than_n_chars",
    page_contains_at_least_n_words = optional_or_null "page_contains_at_least_n_words",
    page_contains_at_most_n_words = optional_or_null "page_contains_at_most_n_words",
    page_contains_at_least_n_lines = optional_or_null "page_contains_at_least_n_lines",
    page_contains_at_most_n_lines = optional_or_null "page_contains_at_most_n_lines",
    page_contains_at_least_n_images = optional_or_null "page_contains_at_least_n_images",
    page_contains_at_most_n_images = optional_or_null "page_contains_at_most_n_images",
    page_contains_at_least_n_tables = optional_or_null "page_contains_at_least_n_tables",
    page_contains_at_most_n_tables = optional_or_null "page_contains_at_most_n_tables",
    page_contains_at_least_n_links = optional_or_null "page_contains_at_least_n_links",
    page_contains_at_most_n_links = optional_or_null "page_contains_at_most_n_links",
    page_contains_at_least_n_charts = optional_or_null "page_contains_at_least_n_charts",
    page_contains_at_most_n_charts = optional_or_null "page_contains_at_most_n_charts",
    page_contains_at_least_n_layout_elements = optional_or_null "page_contains_at_least_n_layout_elements",
    page_contains_at_most_n_layout_elements = optional_or_null "page_contains_at_most_n_layout_elements",
    page_contains_at_least_n_percent_numbers = optional_or_null "page_contains_at_least_n_percent_numbers",
    page_contains_at_most_n_percent_numbers = optional_or_null "page_contains_at_most_n_percent_numbers",
    page_contains_at_least_n_numbers = optional_or_null "page_contains_at_least_n_numbers",
    page_contains_at_most_n_numbers = optional_or_null "page_contains_at_most_n_numbers",
    regexp_in_page = optional_or_null "regexp_in_page",
    regexp_in_page_mode = optional_or_null "regexp_in_page_mode",
    layout_element_in_page = optional_or_null "layout_element_in_page",
    layout_element_in_page_confidence_threshold = optional_or_null "layout_element_in_page_confidence_threshold",
}
