// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/shape_union.rs: edit those instead of this.

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::{BatchParseJobRecordCreate, ClassifyJob};
use crate::runtime::{self, Unrecognized, union};

/// The `ProcessingResultJobConfig` union. Of the variants that a value fits, the one that leaves the fewest members unknown, at any depth, is chosen. Ties go to the first.
#[derive(Clone, Debug, PartialEq)]
#[allow(
    clippy::large_enum_variant,
    reason = "boxing by size would make a new member a breaking change"
)]
#[non_exhaustive]
pub enum ProcessingResultJobConfig {
    /// An object.
    BatchParseJobRecordCreate(BatchParseJobRecordCreate),
    /// An object.
    ClassifyJob(ClassifyJob),
    /// A value that this version of the crate does not recognize, kept as it was received.
    Unrecognized(Unrecognized),
}

impl From<BatchParseJobRecordCreate> for ProcessingResultJobConfig {
    fn from(value: BatchParseJobRecordCreate) -> Self {
        Self::BatchParseJobRecordCreate(value)
    }
}

impl From<ClassifyJob> for ProcessingResultJobConfig {
    fn from(value: ClassifyJob) -> Self {
        Self::ClassifyJob(value)
    }
}

impl runtime::Tried for ProcessingResultJobConfig {
    const VARIANTS: &'static [union::Variant<Self>] = &[
        union::Variant {
            name: "BatchParseJobRecordCreate",
            fits: union::Fits::Object(union::Known {
                required: &[],
                optional: &[
                    "job_name",
                    "partitions",
                    "parameters",
                    "session_id",
                    "correlation_id",
                    "parent_job_execution_id",
                    "user_id",
                    "project_id",
                    "webhook_url",
                ],
                has_others: false,
                values: &[("job_name", &["parse_raw_file_job"])],
            }),
            decode: |shape| shape.decode(Self::BatchParseJobRecordCreate),
        },
        union::Variant {
            name: "ClassifyJob",
            fits: union::Fits::Object(union::Known {
                required: &["status", "id", "rules", "user_id", "project_id"],
                optional: &[
                    "effective_at",
                    "job_record_id",
                    "error_message",
                    "created_at",
                    "updated_at",
                    "mode",
                    "parsing_configuration",
                ],
                has_others: false,
                values: &[
                    (
                        "status",
                        &["PENDING", "SUCCESS", "ERROR", "PARTIAL_SUCCESS", "CANCELLED"],
                    ),
                    ("mode", &["FAST", "MULTIMODAL"]),
                ],
            }),
            decode: |shape| shape.decode(Self::ClassifyJob),
        },
    ];

    fn unrecognized(element: Unrecognized) -> Self {
        Self::Unrecognized(element)
    }
}

impl<'de> Deserialize<'de> for ProcessingResultJobConfig {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        union::tried(deserializer)
    }
}

impl Serialize for ProcessingResultJobConfig {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::BatchParseJobRecordCreate(value) => {
                Serialize::serialize(value, serializer)
            }
            Self::ClassifyJob(value) => Serialize::serialize(value, serializer),
            Self::Unrecognized(value) => value.serialize(serializer),
        }
    }
}
