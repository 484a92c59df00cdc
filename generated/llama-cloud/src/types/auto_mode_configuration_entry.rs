// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/structs.rs: edit those instead of this.

use super::{
    AutoModeConfigurationEntryFullPageImageInPageThreshold,
    AutoModeConfigurationEntryPageLongerThanNChars, AutoModeParsingConf,
};
use crate::runtime::{self, Extra, argument, members, object};

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

    /// How to combine multiple trigger conditions: 'and' (all conditions must match, this is the default) or 'or' (any single condition can trigger)
    #[must_use]
    pub fn with_trigger_mode(mut self, trigger_mode: impl Into<String>) -> Self {
        self.trigger_mode = Some(trigger_mode.into());
        self.extra.remove_null("trigger_mode");
        self
    }

    /// Sends `trigger_mode` as null, which is not the same as leaving it out.
    #[must_use]
    pub fn with_trigger_mode_null(mut self) -> Self {
        self.trigger_mode = None;
        object::set_null(&mut self.extra, "trigger_mode");
        self
    }

    /// Trigger on pages with markdown extraction errors
    #[must_use]
    pub fn with_page_md_error(mut self, page_md_error: bool) -> Self {
        self.page_md_error = Some(page_md_error);
        self.extra.remove_null("page_md_error");
        self
    }

    /// Sends `page_md_error` as null, which is not the same as leaving it out.
    #[must_use]
    pub fn with_page_md_error_null(mut self) -> Self {
        self.page_md_error = None;
        object::set_null(&mut self.extra, "page_md_error");
        self
    }

    /// Trigger if page text/markdown contains this string
    #[must_use]
    pub fn with_text_in_page(mut self, text_in_page: impl Into<String>) -> Self {
        self.text_in_page = Some(text_in_page.into());
        self.extra.remove_null("text_in_page");
        self
    }

    /// Sends `text_in_page` as null, which is not the same as leaving it out.
    #[must_use]
    pub fn with_text_in_page_null(mut self) -> Self {
        self.text_in_page = None;
        object::set_null(&mut self.extra, "text_in_page");
        self
    }

    /// Trigger if page contains a table
    #[must_use]
    pub fn with_table_in_page(mut self, table_in_page: bool) -> Self {
        self.table_in_page = Some(table_in_page);
        self.extra.remove_null("table_in_page");
        self
    }

    /// Sends `table_in_page` as null, which is not the same as leaving it out.
    #[must_use]
    pub fn with_table_in_page_null(mut self) -> Self {
        self.table_in_page = None;
        object::set_null(&mut self.extra, "table_in_page");
        self
    }

    /// Trigger if page contains non-screenshot images
    #[must_use]
    pub fn with_image_in_page(mut self, image_in_page: bool) -> Self {
        self.image_in_page = Some(image_in_page);
        self.extra.remove_null("image_in_page");
        self
    }

    /// Sends `image_in_page` as null, which is not the same as leaving it out.
    #[must_use]
    pub fn with_image_in_page_null(mut self) -> Self {
        self.image_in_page = None;
        object::set_null(&mut self.extra, "image_in_page");
        self
    }

    /// Trigger if page contains a full-page image (scanned page detection)
    #[must_use]
    pub fn with_full_page_image_in_page(
        mut self,
        full_page_image_in_page: bool,
    ) -> Self {
        self.full_page_image_in_page = Some(full_page_image_in_page);
        self.extra.remove_null("full_page_image_in_page");
        self
    }

    /// Sends `full_page_image_in_page` as null, which is not the same as leaving it out.
    #[must_use]
    pub fn with_full_page_image_in_page_null(mut self) -> Self {
        self.full_page_image_in_page = None;
        object::set_null(&mut self.extra, "full_page_image_in_page");
        self
    }

    /// Threshold for full page image detection (0.0-1.0, default 0.8)
    #[must_use]
    pub fn with_full_page_image_in_page_threshold(
        mut self,
        full_page_image_in_page_threshold: impl Into<
            AutoModeConfigurationEntryFullPageImageInPageThreshold,
        >,
    ) -> Self {
        self.full_page_image_in_page_threshold = Some(
            full_page_image_in_page_threshold.into(),
        );
        self.extra.remove_null("full_page_image_in_page_threshold");
        self
    }

    /// Sends `full_page_image_in_page_threshold` as null, which is not the same as leaving it out.
    #[must_use]
    pub fn with_full_page_image_in_page_threshold_null(mut self) -> Self {
        self.full_page_image_in_page_threshold = None;
        object::set_null(&mut self.extra, "full_page_image_in_page_threshold");
        self
    }

    /// Regex pattern to match against filename
    #[must_use]
    pub fn with_filename_regexp(mut self, filename_regexp: impl Into<String>) -> Self {
        self.filename_regexp = Some(filename_regexp.into());
        self.extra.remove_null("filename_regexp");
        self
    }

    /// Sends `filename_regexp` as null, which is not the same as leaving it out.
    #[must_use]
    pub fn with_filename_regexp_null(mut self) -> Self {
        self.filename_regexp = None;
        object::set_null(&mut self.extra, "filename_regexp");
        self
    }

    /// Regex mode flags (e.g., 'i' for case-insensitive)
    #[must_use]
    pub fn with_filename_regexp_mode(
        mut self,
        filename_regexp_mode: impl Into<String>,
    ) -> Self {
        self.filename_regexp_mode = Some(filename_regexp_mode.into());
        self.extra.remove_null("filename_regexp_mode");
        self
    }

    /// Sends `filename_regexp_mode` as null, which is not the same as leaving it out.
    #[must_use]
    pub fn with_filename_regexp_mode_null(mut self) -> Self {
        self.filename_regexp_mode = None;
        object::set_null(&mut self.extra, "filename_regexp_mode");
        self
    }

    /// Single glob pattern to match against filename
    #[must_use]
    pub fn with_filename_match_glob(
        mut self,
        filename_match_glob: impl Into<String>,
    ) -> Self {
        self.filename_match_glob = Some(filename_match_glob.into());
        self.extra.remove_null("filename_match_glob");
        self
    }

    /// Sends `filename_match_glob` as null, which is not the same as leaving it out.
    #[must_use]
    pub fn with_filename_match_glob_null(mut self) -> Self {
        self.filename_match_glob = None;
        object::set_null(&mut self.extra, "filename_match_glob");
        self
    }

    /// List of glob patterns to match against filename
    #[must_use]
    pub fn with_filename_match_glob_list(
        mut self,
        filename_match_glob_list: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.filename_match_glob_list = Some(
            argument::list::<String>(filename_match_glob_list),
        );
        self.extra.remove_null("filename_match_glob_list");
        self
    }

    /// Sends `filename_match_glob_list` as null, which is not the same as leaving it out.
    #[must_use]
    pub fn with_filename_match_glob_list_null(mut self) -> Self {
        self.filename_match_glob_list = None;
        object::set_null(&mut self.extra, "filename_match_glob_list");
        self
    }

    /// Trigger if page has more than N characters
    #[must_use]
    pub fn with_page_longer_than_n_chars(
        mut self,
        page_longer_than_n_chars: impl Into<
            AutoModeConfigurationEntryPageLongerThanNChars,
        >,
    ) -> Self {
        self.page_longer_than_n_chars = Some(page_longer_than_n_chars.into());
        self.extra.remove_null("page_longer_than_n_chars");
        self
    }

    /// Sends `page_longer_than_n_chars` as null, which is not the same as leaving it out.
    #[must_use]
    pub fn with_page_longer_than_n_chars_null(mut self) -> Self {
        self.page_longer_than_n_chars = None;
        object::set_null(&mut self.extra, "page_longer_than_n_chars");
        self
    }

    /// Trigger if page has fewer than N characters
    #[must_use]
    pub fn with_page_shorter_than_n_chars(
        mut self,
        page_shorter_than_n_chars: impl Into<
            AutoModeConfigurationEntryPageLongerThanNChars,
        >,
    ) -> Self {
        self.page_shorter_than_n_chars = Some(page_shorter_than_n_chars.into());
        self.extra.remove_null("page_shorter_than_n_chars");
        self
    }

    /// Sends `page_shorter_than_n_chars` as null, which is not the same as leaving it out.
    #[must_use]
    pub fn with_page_shorter_than_n_chars_null(mut self) -> Self {
        self.page_shorter_than_n_chars = None;
        object::set_null(&mut self.extra, "page_shorter_than_n_chars");
        self
    }

    /// Trigger if page has more than N words
    #[must_use]
    pub fn with_page_contains_at_least_n_words(
        mut self,
        page_contains_at_least_n_words: impl Into<
            AutoModeConfigurationEntryPageLongerThanNChars,
        >,
    ) -> Self {
        self.page_contains_at_least_n_words = Some(
            page_contains_at_least_n_words.into(),
        );
        self.extra.remove_null("page_contains_at_least_n_words");
        self
    }

    /// Sends `page_contains_at_least_n_words` as null, which is not the same as leaving it out.
    #[must_use]
    pub fn with_page_contains_at_least_n_words_null(mut self) -> Self {
        self.page_contains_at_least_n_words = None;
        object::set_null(&mut self.extra, "page_contains_at_least_n_words");
        self
    }

    /// Trigger if page has fewer than N words
    #[must_use]
    pub fn with_page_contains_at_most_n_words(
        mut self,
        page_contains_at_most_n_words: impl Into<
            AutoModeConfigurationEntryPageLongerThanNChars,
        >,
    ) -> Self {
        self.page_contains_at_most_n_words = Some(page_contains_at_most_n_words.into());
        self.extra.remove_null("page_contains_at_most_n_words");
        self
    }

    /// Sends `page_contains_at_most_n_words` as null, which is not the same as leaving it out.
    #[must_use]
    pub fn with_page_contains_at_most_n_words_null(mut self) -> Self {
        self.page_contains_at_most_n_words = None;
        object::set_null(&mut self.extra, "page_contains_at_most_n_words");
        self
    }

    /// Trigger if page has more than N lines
    #[must_use]
    pub fn with_page_contains_at_least_n_lines(
        mut self,
        page_contains_at_least_n_lines: impl Into<
            AutoModeConfigurationEntryPageLongerThanNChars,
        >,
    ) -> Self {
        self.page_contains_at_least_n_lines = Some(
            page_contains_at_least_n_lines.into(),
        );
        self.extra.remove_null("page_contains_at_least_n_lines");
        self
    }

    /// Sends `page_contains_at_least_n_lines` as null, which is not the same as leaving it out.
    #[must_use]
    pub fn with_page_contains_at_least_n_lines_null(mut self) -> Self {
        self.page_contains_at_least_n_lines = None;
        object::set_null(&mut self.extra, "page_contains_at_least_n_lines");
        self
    }

    /// Trigger if page has fewer than N lines
    #[must_use]
    pub fn with_page_contains_at_most_n_lines(
        mut self,
        page_contains_at_most_n_lines: impl Into<
            AutoModeConfigurationEntryPageLongerThanNChars,
        >,
    ) -> Self {
        self.page_contains_at_most_n_lines = Some(page_contains_at_most_n_lines.into());
        self.extra.remove_null("page_contains_at_most_n_lines");
        self
    }

    /// Sends `page_contains_at_most_n_lines` as null, which is not the same as leaving it out.
    #[must_use]
    pub fn with_page_contains_at_most_n_lines_null(mut self) -> Self {
        self.page_contains_at_most_n_lines = None;
        object::set_null(&mut self.extra, "page_contains_at_most_n_lines");
        self
    }

    /// Trigger if page has more than N images
    #[must_use]
    pub fn with_page_contains_at_least_n_images(
        mut self,
        page_contains_at_least_n_images: impl Into<
            AutoModeConfigurationEntryPageLongerThanNChars,
        >,
    ) -> Self {
        self.page_contains_at_least_n_images = Some(
            page_contains_at_least_n_images.into(),
        );
        self.extra.remove_null("page_contains_at_least_n_images");
        self
    }

    /// Sends `page_contains_at_least_n_images` as null, which is not the same as leaving it out.
    #[must_use]
    pub fn with_page_contains_at_least_n_images_null(mut self) -> Self {
        self.page_contains_at_least_n_images = None;
        object::set_null(&mut self.extra, "page_contains_at_least_n_images");
        self
    }

    /// Trigger if page has fewer than N images
    #[must_use]
    pub fn with_page_contains_at_most_n_images(
        mut self,
        page_contains_at_most_n_images: impl Into<
            AutoModeConfigurationEntryPageLongerThanNChars,
        >,
    ) -> Self {
        self.page_contains_at_most_n_images = Some(
            page_contains_at_most_n_images.into(),
        );
        self.extra.remove_null("page_contains_at_most_n_images");
        self
    }

    /// Sends `page_contains_at_most_n_images` as null, which is not the same as leaving it out.
    #[must_use]
    pub fn with_page_contains_at_most_n_images_null(mut self) -> Self {
        self.page_contains_at_most_n_images = None;
        object::set_null(&mut self.extra, "page_contains_at_most_n_images");
        self
    }

    /// Trigger if page has more than N tables
    #[must_use]
    pub fn with_page_contains_at_least_n_tables(
        mut self,
        page_contains_at_least_n_tables: impl Into<
            AutoModeConfigurationEntryPageLongerThanNChars,
        >,
    ) -> Self {
        self.page_contains_at_least_n_tables = Some(
            page_contains_at_least_n_tables.into(),
        );
        self.extra.remove_null("page_contains_at_least_n_tables");
        self
    }

    /// Sends `page_contains_at_least_n_tables` as null, which is not the same as leaving it out.
    #[must_use]
    pub fn with_page_contains_at_least_n_tables_null(mut self) -> Self {
        self.page_contains_at_least_n_tables = None;
        object::set_null(&mut self.extra, "page_contains_at_least_n_tables");
        self
    }

    /// Trigger if page has fewer than N tables
    #[must_use]
    pub fn with_page_contains_at_most_n_tables(
        mut self,
        page_contains_at_most_n_tables: impl Into<
            AutoModeConfigurationEntryPageLongerThanNChars,
        >,
    ) -> Self {
        self.page_contains_at_most_n_tables = Some(
            page_contains_at_most_n_tables.into(),
        );
        self.extra.remove_null("page_contains_at_most_n_tables");
        self
    }

    /// Sends `page_contains_at_most_n_tables` as null, which is not the same as leaving it out.
    #[must_use]
    pub fn with_page_contains_at_most_n_tables_null(mut self) -> Self {
        self.page_contains_at_most_n_tables = None;
        object::set_null(&mut self.extra, "page_contains_at_most_n_tables");
        self
    }

    /// Trigger if page has more than N links
    #[must_use]
    pub fn with_page_contains_at_least_n_links(
        mut self,
        page_contains_at_least_n_links: impl Into<
            AutoModeConfigurationEntryPageLongerThanNChars,
        >,
    ) -> Self {
        self.page_contains_at_least_n_links = Some(
            page_contains_at_least_n_links.into(),
        );
        self.extra.remove_null("page_contains_at_least_n_links");
        self
    }

    /// Sends `page_contains_at_least_n_links` as null, which is not the same as leaving it out.
    #[must_use]
    pub fn with_page_contains_at_least_n_links_null(mut self) -> Self {
        self.page_contains_at_least_n_links = None;
        object::set_null(&mut self.extra, "page_contains_at_least_n_links");
        self
    }

    /// Trigger if page has fewer than N links
    #[must_use]
    pub fn with_page_contains_at_most_n_links(
        mut self,
        page_contains_at_most_n_links: impl Into<
            AutoModeConfigurationEntryPageLongerThanNChars,
        >,
    ) -> Self {
        self.page_contains_at_most_n_links = Some(page_contains_at_most_n_links.into());
        self.extra.remove_null("page_contains_at_most_n_links");
        self
    }

    /// Sends `page_contains_at_most_n_links` as null, which is not the same as leaving it out.
    #[must_use]
    pub fn with_page_contains_at_most_n_links_null(mut self) -> Self {
        self.page_contains_at_most_n_links = None;
        object::set_null(&mut self.extra, "page_contains_at_most_n_links");
        self
    }

    /// Trigger if page has more than N charts
    #[must_use]
    pub fn with_page_contains_at_least_n_charts(
        mut self,
        page_contains_at_least_n_charts: impl Into<
            AutoModeConfigurationEntryPageLongerThanNChars,
        >,
    ) -> Self {
        self.page_contains_at_least_n_charts = Some(
            page_contains_at_least_n_charts.into(),
        );
        self.extra.remove_null("page_contains_at_least_n_charts");
        self
    }

    /// Sends `page_contains_at_least_n_charts` as null, which is not the same as leaving it out.
    #[must_use]
    pub fn with_page_contains_at_least_n_charts_null(mut self) -> Self {
        self.page_contains_at_least_n_charts = None;
        object::set_null(&mut self.extra, "page_contains_at_least_n_charts");
        self
    }

    /// Trigger if page has fewer than N charts
    #[must_use]
    pub fn with_page_contains_at_most_n_charts(
        mut self,
        page_contains_at_most_n_charts: impl Into<
            AutoModeConfigurationEntryPageLongerThanNChars,
        >,
    ) -> Self {
        self.page_contains_at_most_n_charts = Some(
            page_contains_at_most_n_charts.into(),
        );
        self.extra.remove_null("page_contains_at_most_n_charts");
        self
    }

    /// Sends `page_contains_at_most_n_charts` as null, which is not the same as leaving it out.
    #[must_use]
    pub fn with_page_contains_at_most_n_charts_null(mut self) -> Self {
        self.page_contains_at_most_n_charts = None;
        object::set_null(&mut self.extra, "page_contains_at_most_n_charts");
        self
    }

    /// Trigger if page has more than N layout elements
    #[must_use]
    pub fn with_page_contains_at_least_n_layout_elements(
        mut self,
        page_contains_at_least_n_layout_elements: impl Into<
            AutoModeConfigurationEntryPageLongerThanNChars,
        >,
    ) -> Self {
        self.page_contains_at_least_n_layout_elements = Some(
            page_contains_at_least_n_layout_elements.into(),
        );
        self.extra.remove_null("page_contains_at_least_n_layout_elements");
        self
    }

    /// Sends `page_contains_at_least_n_layout_elements` as null, which is not the same as leaving it out.
    #[must_use]
    pub fn with_page_contains_at_least_n_layout_elements_null(mut self) -> Self {
        self.page_contains_at_least_n_layout_elements = None;
        object::set_null(&mut self.extra, "page_contains_at_least_n_layout_elements");
        self
    }

    /// Trigger if page has fewer than N layout elements
    #[must_use]
    pub fn with_page_contains_at_most_n_layout_elements(
        mut self,
        page_contains_at_most_n_layout_elements: impl Into<
            AutoModeConfigurationEntryPageLongerThanNChars,
        >,
    ) -> Self {
        self.page_contains_at_most_n_layout_elements = Some(
            page_contains_at_most_n_layout_elements.into(),
        );
        self.extra.remove_null("page_contains_at_most_n_layout_elements");
        self
    }

    /// Sends `page_contains_at_most_n_layout_elements` as null, which is not the same as leaving it out.
    #[must_use]
    pub fn with_page_contains_at_most_n_layout_elements_null(mut self) -> Self {
        self.page_contains_at_most_n_layout_elements = None;
        object::set_null(&mut self.extra, "page_contains_at_most_n_layout_elements");
        self
    }

    /// Trigger if page has more than N% numeric words
    #[must_use]
    pub fn with_page_contains_at_least_n_percent_numbers(
        mut self,
        page_contains_at_least_n_percent_numbers: impl Into<
            AutoModeConfigurationEntryPageLongerThanNChars,
        >,
    ) -> Self {
        self.page_contains_at_least_n_percent_numbers = Some(
            page_contains_at_least_n_percent_numbers.into(),
        );
        self.extra.remove_null("page_contains_at_least_n_percent_numbers");
        self
    }

    /// Sends `page_contains_at_least_n_percent_numbers` as null, which is not the same as leaving it out.
    #[must_use]
    pub fn with_page_contains_at_least_n_percent_numbers_null(mut self) -> Self {
        self.page_contains_at_least_n_percent_numbers = None;
        object::set_null(&mut self.extra, "page_contains_at_least_n_percent_numbers");
        self
    }

    /// Trigger if page has fewer than N% numeric words
    #[must_use]
    pub fn with_page_contains_at_most_n_percent_numbers(
        mut self,
        page_contains_at_most_n_percent_numbers: impl Into<
            AutoModeConfigurationEntryPageLongerThanNChars,
        >,
    ) -> Self {
        self.page_contains_at_most_n_percent_numbers = Some(
            page_contains_at_most_n_percent_numbers.into(),
        );
        self.extra.remove_null("page_contains_at_most_n_percent_numbers");
        self
    }

    /// Sends `page_contains_at_most_n_percent_numbers` as null, which is not the same as leaving it out.
    #[must_use]
    pub fn with_page_contains_at_most_n_percent_numbers_null(mut self) -> Self {
        self.page_contains_at_most_n_percent_numbers = None;
        object::set_null(&mut self.extra, "page_contains_at_most_n_percent_numbers");
        self
    }

    /// Trigger if page has more than N numeric words
    #[must_use]
    pub fn with_page_contains_at_least_n_numbers(
        mut self,
        page_contains_at_least_n_numbers: impl Into<
            AutoModeConfigurationEntryPageLongerThanNChars,
        >,
    ) -> Self {
        self.page_contains_at_least_n_numbers = Some(
            page_contains_at_least_n_numbers.into(),
        );
        self.extra.remove_null("page_contains_at_least_n_numbers");
        self
    }

    /// Sends `page_contains_at_least_n_numbers` as null, which is not the same as leaving it out.
    #[must_use]
    pub fn with_page_contains_at_least_n_numbers_null(mut self) -> Self {
        self.page_contains_at_least_n_numbers = None;
        object::set_null(&mut self.extra, "page_contains_at_least_n_numbers");
        self
    }

    /// Trigger if page has fewer than N numeric words
    #[must_use]
    pub fn with_page_contains_at_most_n_numbers(
        mut self,
        page_contains_at_most_n_numbers: impl Into<
            AutoModeConfigurationEntryPageLongerThanNChars,
        >,
    ) -> Self {
        self.page_contains_at_most_n_numbers = Some(
            page_contains_at_most_n_numbers.into(),
        );
        self.extra.remove_null("page_contains_at_most_n_numbers");
        self
    }

    /// Sends `page_contains_at_most_n_numbers` as null, which is not the same as leaving it out.
    #[must_use]
    pub fn with_page_contains_at_most_n_numbers_null(mut self) -> Self {
        self.page_contains_at_most_n_numbers = None;
        object::set_null(&mut self.extra, "page_contains_at_most_n_numbers");
        self
    }

    /// Regex pattern to match in page content
    #[must_use]
    pub fn with_regexp_in_page(mut self, regexp_in_page: impl Into<String>) -> Self {
        self.regexp_in_page = Some(regexp_in_page.into());
        self.extra.remove_null("regexp_in_page");
        self
    }

    /// Sends `regexp_in_page` as null, which is not the same as leaving it out.
    #[must_use]
    pub fn with_regexp_in_page_null(mut self) -> Self {
        self.regexp_in_page = None;
        object::set_null(&mut self.extra, "regexp_in_page");
        self
    }

    /// Regex mode flags for regexp_in_page
    #[must_use]
    pub fn with_regexp_in_page_mode(
        mut self,
        regexp_in_page_mode: impl Into<String>,
    ) -> Self {
        self.regexp_in_page_mode = Some(regexp_in_page_mode.into());
        self.extra.remove_null("regexp_in_page_mode");
        self
    }

    /// Sends `regexp_in_page_mode` as null, which is not the same as leaving it out.
    #[must_use]
    pub fn with_regexp_in_page_mode_null(mut self) -> Self {
        self.regexp_in_page_mode = None;
        object::set_null(&mut self.extra, "regexp_in_page_mode");
        self
    }

    /// Trigger if page contains this layout element type
    #[must_use]
    pub fn with_layout_element_in_page(
        mut self,
        layout_element_in_page: impl Into<String>,
    ) -> Self {
        self.layout_element_in_page = Some(layout_element_in_page.into());
        self.extra.remove_null("layout_element_in_page");
        self
    }

    /// Sends `layout_element_in_page` as null, which is not the same as leaving it out.
    #[must_use]
    pub fn with_layout_element_in_page_null(mut self) -> Self {
        self.layout_element_in_page = None;
        object::set_null(&mut self.extra, "layout_element_in_page");
        self
    }

    /// Confidence threshold for layout element detection
    #[must_use]
    pub fn with_layout_element_in_page_confidence_threshold(
        mut self,
        layout_element_in_page_confidence_threshold: impl Into<
            AutoModeConfigurationEntryFullPageImageInPageThreshold,
        >,
    ) -> Self {
        self.layout_element_in_page_confidence_threshold = Some(
            layout_element_in_page_confidence_threshold.into(),
        );
        self.extra.remove_null("layout_element_in_page_confidence_threshold");
        self
    }

    /// Sends `layout_element_in_page_confidence_threshold` as null, which is not the same as leaving it out.
    #[must_use]
    pub fn with_layout_element_in_page_confidence_threshold_null(mut self) -> Self {
        self.layout_element_in_page_confidence_threshold = None;
        object::set_null(&mut self.extra, "layout_element_in_page_confidence_threshold");
        self
    }
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
