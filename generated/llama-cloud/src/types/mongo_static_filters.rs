// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/structs.rs: edit those instead of this.

use super::FilterTypeStr;
use crate::runtime::{self, Extra, members, setters};

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
}

setters! {
    MongoStaticFilters,
    /// The `parsed_directory_file_id` member.
    with_parsed_directory_file_id(parsed_directory_file_id: FilterTypeStr) = parsed_directory_file_id,
    /// Sends `parsed_directory_file_id` as null, which is not the same as leaving it out.
    with_parsed_directory_file_id_null = null "parsed_directory_file_id";
}

members! {
    MongoStaticFilters,
    parsed_directory_file_id = optional_or_null "parsed_directory_file_id",
}
