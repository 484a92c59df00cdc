// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/shape_union.rs: edit those instead of this.

use std::collections::BTreeMap;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::{
    CloudAzStorageBlobDataSource, CloudBoxDataSource, CloudConfluenceDataSource,
    CloudGoogleDriveDataSource, CloudJiraDataSource, CloudJiraDataSourceV2,
    CloudNotionPageDataSource, CloudOneDriveDataSource, CloudS3DataSource,
    CloudSharepointDataSource, CloudSlackDataSource,
};
use crate::runtime::{self, Json, Unrecognized, union};

/// The `DataSourceComponent` union. Of the variants that a value fits, the one that leaves the fewest members unknown, at any depth, is chosen. Ties go to the first.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum DataSourceComponent {
    /// An object.
    CloudS3DataSource(CloudS3DataSource),
    /// An object.
    CloudAzStorageBlobDataSource(CloudAzStorageBlobDataSource),
    /// An object.
    CloudGoogleDriveDataSource(CloudGoogleDriveDataSource),
    /// An object.
    CloudOneDriveDataSource(CloudOneDriveDataSource),
    /// An object.
    CloudSharepointDataSource(CloudSharepointDataSource),
    /// An object.
    CloudSlackDataSource(CloudSlackDataSource),
    /// An object.
    CloudNotionPageDataSource(CloudNotionPageDataSource),
    /// An object.
    CloudConfluenceDataSource(CloudConfluenceDataSource),
    /// An object.
    CloudJiraDataSource(CloudJiraDataSource),
    /// An object.
    CloudJiraDataSourceV2(CloudJiraDataSourceV2),
    /// An object.
    CloudBoxDataSource(CloudBoxDataSource),
    /// An object.
    UnknownRecord(BTreeMap<String, Json>),
    /// A value that this version of the crate does not recognize, kept as it was received.
    Unrecognized(Unrecognized),
}

impl From<CloudS3DataSource> for DataSourceComponent {
    fn from(value: CloudS3DataSource) -> Self {
        Self::CloudS3DataSource(value)
    }
}

impl From<CloudAzStorageBlobDataSource> for DataSourceComponent {
    fn from(value: CloudAzStorageBlobDataSource) -> Self {
        Self::CloudAzStorageBlobDataSource(value)
    }
}

impl From<CloudGoogleDriveDataSource> for DataSourceComponent {
    fn from(value: CloudGoogleDriveDataSource) -> Self {
        Self::CloudGoogleDriveDataSource(value)
    }
}

impl From<CloudOneDriveDataSource> for DataSourceComponent {
    fn from(value: CloudOneDriveDataSource) -> Self {
        Self::CloudOneDriveDataSource(value)
    }
}

impl From<CloudSharepointDataSource> for DataSourceComponent {
    fn from(value: CloudSharepointDataSource) -> Self {
        Self::CloudSharepointDataSource(value)
    }
}

impl From<CloudSlackDataSource> for DataSourceComponent {
    fn from(value: CloudSlackDataSource) -> Self {
        Self::CloudSlackDataSource(value)
    }
}

impl From<CloudNotionPageDataSource> for DataSourceComponent {
    fn from(value: CloudNotionPageDataSource) -> Self {
        Self::CloudNotionPageDataSource(value)
    }
}

impl From<CloudConfluenceDataSource> for DataSourceComponent {
    fn from(value: CloudConfluenceDataSource) -> Self {
        Self::CloudConfluenceDataSource(value)
    }
}

impl From<CloudJiraDataSource> for DataSourceComponent {
    fn from(value: CloudJiraDataSource) -> Self {
        Self::CloudJiraDataSource(value)
    }
}

impl From<CloudJiraDataSourceV2> for DataSourceComponent {
    fn from(value: CloudJiraDataSourceV2) -> Self {
        Self::CloudJiraDataSourceV2(value)
    }
}

impl From<CloudBoxDataSource> for DataSourceComponent {
    fn from(value: CloudBoxDataSource) -> Self {
        Self::CloudBoxDataSource(value)
    }
}

impl runtime::Tried for DataSourceComponent {
    const VARIANTS: &'static [union::Variant<Self>] = &[
        union::Variant {
            name: "CloudS3DataSource",
            fits: union::Fits::Object(union::Known {
                required: &["bucket"],
                optional: &[
                    "supports_access_control",
                    "prefix",
                    "regex_pattern",
                    "aws_access_id",
                    "aws_access_secret",
                    "s3_endpoint_url",
                    "class_name",
                ],
                has_others: false,
                values: &[],
            }),
            decode: |shape| shape.decode(Self::CloudS3DataSource),
        },
        union::Variant {
            name: "CloudAzStorageBlobDataSource",
            fits: union::Fits::Object(union::Known {
                required: &["container_name", "account_url"],
                optional: &[
                    "supports_access_control",
                    "blob",
                    "prefix",
                    "account_name",
                    "account_key",
                    "tenant_id",
                    "client_id",
                    "client_secret",
                    "class_name",
                ],
                has_others: false,
                values: &[],
            }),
            decode: |shape| shape.decode(Self::CloudAzStorageBlobDataSource),
        },
        union::Variant {
            name: "CloudGoogleDriveDataSource",
            fits: union::Fits::Object(union::Known {
                required: &["folder_id"],
                optional: &[
                    "supports_access_control",
                    "service_account_key",
                    "class_name",
                ],
                has_others: false,
                values: &[],
            }),
            decode: |shape| shape.decode(Self::CloudGoogleDriveDataSource),
        },
        union::Variant {
            name: "CloudOneDriveDataSource",
            fits: union::Fits::Object(union::Known {
                required: &["user_principal_name", "client_id", "tenant_id"],
                optional: &[
                    "supports_access_control",
                    "folder_path",
                    "folder_id",
                    "client_secret",
                    "required_exts",
                    "class_name",
                ],
                has_others: false,
                values: &[("supports_access_control", &["true"])],
            }),
            decode: |shape| shape.decode(Self::CloudOneDriveDataSource),
        },
        union::Variant {
            name: "CloudSharepointDataSource",
            fits: union::Fits::Object(union::Known {
                required: &["client_id", "tenant_id"],
                optional: &[
                    "supports_access_control",
                    "site_name",
                    "site_id",
                    "folder_path",
                    "folder_id",
                    "drive_name",
                    "client_secret",
                    "required_exts",
                    "get_permissions",
                    "include_path_patterns",
                    "exclude_path_patterns",
                    "class_name",
                ],
                has_others: false,
                values: &[("supports_access_control", &["true"])],
            }),
            decode: |shape| shape.decode(Self::CloudSharepointDataSource),
        },
        union::Variant {
            name: "CloudSlackDataSource",
            fits: union::Fits::Object(union::Known {
                required: &[],
                optional: &[
                    "supports_access_control",
                    "slack_token",
                    "channel_ids",
                    "latest_date",
                    "earliest_date",
                    "earliest_date_timestamp",
                    "latest_date_timestamp",
                    "channel_patterns",
                    "class_name",
                ],
                has_others: false,
                values: &[],
            }),
            decode: |shape| shape.decode(Self::CloudSlackDataSource),
        },
        union::Variant {
            name: "CloudNotionPageDataSource",
            fits: union::Fits::Object(union::Known {
                required: &[],
                optional: &[
                    "supports_access_control",
                    "integration_token",
                    "database_ids",
                    "page_ids",
                    "class_name",
                ],
                has_others: false,
                values: &[],
            }),
            decode: |shape| shape.decode(Self::CloudNotionPageDataSource),
        },
        union::Variant {
            name: "CloudConfluenceDataSource",
            fits: union::Fits::Object(union::Known {
                required: &["server_url", "authentication_mechanism"],
                optional: &[
                    "supports_access_control",
                    "user_name",
                    "api_token",
                    "space_key",
                    "page_ids",
                    "cql",
                    "label",
                    "index_restricted_pages",
                    "keep_markdown_format",
                    "failure_handling",
                    "class_name",
                ],
                has_others: false,
                values: &[],
            }),
            decode: |shape| shape.decode(Self::CloudConfluenceDataSource),
        },
        union::Variant {
            name: "CloudJiraDataSource",
            fits: union::Fits::Object(union::Known {
                required: &["authentication_mechanism", "query"],
                optional: &[
                    "supports_access_control",
                    "email",
                    "api_token",
                    "server_url",
                    "cloud_id",
                    "class_name",
                ],
                has_others: false,
                values: &[],
            }),
            decode: |shape| shape.decode(Self::CloudJiraDataSource),
        },
        union::Variant {
            name: "CloudJiraDataSourceV2",
            fits: union::Fits::Object(union::Known {
                required: &["server_url", "authentication_mechanism", "query"],
                optional: &[
                    "supports_access_control",
                    "email",
                    "api_token",
                    "cloud_id",
                    "api_version",
                    "fields",
                    "expand",
                    "requests_per_minute",
                    "get_permissions",
                    "class_name",
                ],
                has_others: false,
                values: &[("api_version", &["2", "3"])],
            }),
            decode: |shape| shape.decode(Self::CloudJiraDataSourceV2),
        },
        union::Variant {
            name: "CloudBoxDataSource",
            fits: union::Fits::Object(union::Known {
                required: &["authentication_mechanism"],
                optional: &[
                    "supports_access_control",
                    "folder_id",
                    "developer_token",
                    "client_id",
                    "client_secret",
                    "user_id",
                    "enterprise_id",
                    "class_name",
                ],
                has_others: false,
                values: &[("authentication_mechanism", &["developer_token", "ccg"])],
            }),
            decode: |shape| shape.decode(Self::CloudBoxDataSource),
        },
        union::Variant {
            name: "UnknownRecord",
            fits: union::Fits::Record,
            decode: |shape| shape.decode(Self::UnknownRecord),
        },
    ];

    fn unrecognized(element: Unrecognized) -> Self {
        Self::Unrecognized(element)
    }
}

impl<'de> Deserialize<'de> for DataSourceComponent {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        union::tried(deserializer)
    }
}

impl Serialize for DataSourceComponent {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::CloudS3DataSource(value) => Serialize::serialize(value, serializer),
            Self::CloudAzStorageBlobDataSource(value) => {
                Serialize::serialize(value, serializer)
            }
            Self::CloudGoogleDriveDataSource(value) => {
                Serialize::serialize(value, serializer)
            }
            Self::CloudOneDriveDataSource(value) => {
                Serialize::serialize(value, serializer)
            }
            Self::CloudSharepointDataSource(value) => {
                Serialize::serialize(value, serializer)
            }
            Self::CloudSlackDataSource(value) => Serialize::serialize(value, serializer),
            Self::CloudNotionPageDataSource(value) => {
                Serialize::serialize(value, serializer)
            }
            Self::CloudConfluenceDataSource(value) => {
                Serialize::serialize(value, serializer)
            }
            Self::CloudJiraDataSource(value) => Serialize::serialize(value, serializer),
            Self::CloudJiraDataSourceV2(value) => Serialize::serialize(value, serializer),
            Self::CloudBoxDataSource(value) => Serialize::serialize(value, serializer),
            Self::UnknownRecord(value) => Serialize::serialize(value, serializer),
            Self::Unrecognized(value) => value.serialize(serializer),
        }
    }
}
