// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/string_enum.rs: edit those instead of this.

use std::fmt;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::runtime::string;

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

impl ConfigurableDataSourceNames {
    /// The value as it goes over the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::S3 => "S3",
            Self::AzureStorageBlob => "AZURE_STORAGE_BLOB",
            Self::GoogleDrive => "GOOGLE_DRIVE",
            Self::MicrosoftOnedrive => "MICROSOFT_ONEDRIVE",
            Self::MicrosoftSharepoint => "MICROSOFT_SHAREPOINT",
            Self::Slack => "SLACK",
            Self::NotionPage => "NOTION_PAGE",
            Self::Confluence => "CONFLUENCE",
            Self::Jira => "JIRA",
            Self::JiraV2 => "JIRA_V2",
            Self::Box => "BOX",
            Self::Unrecognized(value) => value,
        }
    }
}

impl From<&str> for ConfigurableDataSourceNames {
    fn from(value: &str) -> Self {
        match value {
            "S3" => Self::S3,
            "AZURE_STORAGE_BLOB" => Self::AzureStorageBlob,
            "GOOGLE_DRIVE" => Self::GoogleDrive,
            "MICROSOFT_ONEDRIVE" => Self::MicrosoftOnedrive,
            "MICROSOFT_SHAREPOINT" => Self::MicrosoftSharepoint,
            "SLACK" => Self::Slack,
            "NOTION_PAGE" => Self::NotionPage,
            "CONFLUENCE" => Self::Confluence,
            "JIRA" => Self::Jira,
            "JIRA_V2" => Self::JiraV2,
            "BOX" => Self::Box,
            value => Self::Unrecognized(value.to_owned()),
        }
    }
}

impl From<String> for ConfigurableDataSourceNames {
    fn from(value: String) -> Self {
        Self::from(value.as_str())
    }
}

impl fmt::Display for ConfigurableDataSourceNames {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for ConfigurableDataSourceNames {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        string::read(deserializer)
    }
}

impl Serialize for ConfigurableDataSourceNames {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}
