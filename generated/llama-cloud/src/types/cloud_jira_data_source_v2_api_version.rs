// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/string_enum.rs: edit those instead of this.

use crate::runtime::{self, values};

/// Jira REST API version to use (2 or 3). 3 supports Atlassian Document Format (ADF).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CloudJiraDataSourceV2ApiVersion {
    /// `2`
    _2,
    /// `3`
    _3,
    /// A value that this version of the crate does not know.
    Unrecognized(String),
}

values! {
    CloudJiraDataSourceV2ApiVersion,
    _2 = "2",
    _3 = "3",
}
