// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/string_enum.rs: edit those instead of this.

use crate::runtime::{self, values};

/// The values of `ConfigurableDataSourceNames`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ConfigurableDataSourceNames {
    /// `S3`
    S3,
    /// `AZURE_STORAGE_BLOB`
    AzureStorageBlob,
    /// `GOOGLE_DRIVE`
    GoogleDrive,
    /// `MICROSOFT_ONEDRIVE`
    MicrosoftOnedrive,
    /// `MICROSOFT_SHAREPOINT`
    MicrosoftSharepoint,
    /// `SLACK`
    Slack,
    /// `NOTION_PAGE`
    NotionPage,
    /// `CONFLUENCE`
    Confluence,
    /// `JIRA`
    Jira,
    /// `JIRA_V2`
    JiraV2,
    /// `BOX`
    Box,
    /// A value that this version of the crate does not know.
    Unrecognized(String),
}

values! {
    ConfigurableDataSourceNames,
    S3 = "S3",
    AzureStorageBlob = "AZURE_STORAGE_BLOB",
    GoogleDrive = "GOOGLE_DRIVE",
    MicrosoftOnedrive = "MICROSOFT_ONEDRIVE",
    MicrosoftSharepoint = "MICROSOFT_SHAREPOINT",
    Slack = "SLACK",
    NotionPage = "NOTION_PAGE",
    Confluence = "CONFLUENCE",
    Jira = "JIRA",
    JiraV2 = "JIRA_V2",
    Box = "BOX",
}
