// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/structs.rs: edit those instead of this.

use super::FilterTypeStr;
use crate::runtime::{self, Extra, members, object};

/// The `MongoStaticFilters` object.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct MongoStaticFilters {
    /// The `parsed_directory_file_id` member.
    pub parsed_directory_file_id: Option<FilterTypeStr>,
    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

impl MongoStaticFilters {
    /// Creates a value without any of the optional members.
    pub fn new() -> Self {
        Self::default()
    }

    /// The `parsed_directory_file_id` member.
    #[must_use]
    pub fn with_parsed_directory_file_id(
        mut self,
        parsed_directory_file_id: FilterTypeStr,
    ) -> Self {
        self.parsed_directory_file_id = Some(parsed_directory_file_id);
        self.extra.remove_null("parsed_directory_file_id");
        self
    }

    /// Sends `parsed_directory_file_id` as null, which is not the same as leaving it out.
    #[must_use]
    pub fn with_parsed_directory_file_id_null(mut self) -> Self {
        self.parsed_directory_file_id = None;
        object::set_null(&mut self.extra, "parsed_directory_file_id");
        self
    }
}

members! {
    MongoStaticFilters,
    parsed_directory_file_id = optional_or_null "parsed_directory_file_id",
}
