// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/structs.rs: edit those instead of this.

use std::fmt;

use crate::runtime::{self, Extra, members, setters};

/// The `CloudS3DataSource` object.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CloudS3DataSource {
    /// Default: `false`
    pub supports_access_control: Option<bool>,
    /// The name of the S3 bucket to read from.
    pub bucket: String,
    /// The prefix of the S3 objects to read from.
    pub prefix: Option<String>,
    /// The regex pattern to filter S3 objects. Must be a valid regex pattern.
    pub regex_pattern: Option<String>,
    /// The AWS access ID to use for authentication.
    pub aws_access_id: Option<String>,
    /// The AWS access secret to use for authentication.
    ///
    /// Sensitive: `Debug` does not show its value.
    ///
    /// Write-only: responses do not have it.
    pub aws_access_secret: Option<String>,
    /// The S3 endpoint URL to use for authentication.
    pub s3_endpoint_url: Option<String>,
    /// Default: `"CloudS3DataSource"`
    pub class_name: Option<String>,
    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

/// Shows `[redacted]` in place of each sensitive value, even of one that is absent.
impl fmt::Debug for CloudS3DataSource {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("CloudS3DataSource")
            .field("supports_access_control", &self.supports_access_control)
            .field("bucket", &self.bucket)
            .field("prefix", &self.prefix)
            .field("regex_pattern", &self.regex_pattern)
            .field("aws_access_id", &self.aws_access_id)
            .field("aws_access_secret", &format_args!("[redacted]"))
            .field("s3_endpoint_url", &self.s3_endpoint_url)
            .field("class_name", &self.class_name)
            .field("extra", &self.extra)
            .finish()
    }
}

impl CloudS3DataSource {
    /// Creates a value with the required members and without the optional ones.
    pub fn new(bucket: impl Into<String>) -> Self {
        Self {
            supports_access_control: None,
            bucket: bucket.into(),
            prefix: None,
            regex_pattern: None,
            aws_access_id: None,
            aws_access_secret: None,
            s3_endpoint_url: None,
            class_name: None,
            extra: Extra::default(),
        }
    }
}

setters! {
    CloudS3DataSource,
    /// Default: `false`
    with_supports_access_control(supports_access_control: bool) = supports_access_control;
    /// The prefix of the S3 objects to read from.
    with_prefix(prefix: impl Into<String>) = prefix.into(),
    /// Sends `prefix` as null, which is not the same as leaving it out.
    with_prefix_null = null "prefix";
    /// The regex pattern to filter S3 objects. Must be a valid regex pattern.
    with_regex_pattern(regex_pattern: impl Into<String>) = regex_pattern.into(),
    /// Sends `regex_pattern` as null, which is not the same as leaving it out.
    with_regex_pattern_null = null "regex_pattern";
    /// The AWS access ID to use for authentication.
    with_aws_access_id(aws_access_id: impl Into<String>) = aws_access_id.into(),
    /// Sends `aws_access_id` as null, which is not the same as leaving it out.
    with_aws_access_id_null = null "aws_access_id";
    /// The AWS access secret to use for authentication.
    ///
    /// Sensitive: `Debug` does not show its value.
    with_aws_access_secret(aws_access_secret: impl Into<String>) = aws_access_secret.into(),
    /// Sends `aws_access_secret` as null, which is not the same as leaving it out.
    with_aws_access_secret_null = null "aws_access_secret";
    /// The S3 endpoint URL to use for authentication.
    with_s3_endpoint_url(s3_endpoint_url: impl Into<String>) = s3_endpoint_url.into(),
    /// Sends `s3_endpoint_url` as null, which is not the same as leaving it out.
    with_s3_endpoint_url_null = null "s3_endpoint_url";
    /// Default: `"CloudS3DataSource"`
    with_class_name(class_name: impl Into<String>) = class_name.into();
}

members! {
    CloudS3DataSource,
    supports_access_control = optional "supports_access_control",
    bucket = required "bucket",
    prefix = optional_or_null "prefix",
    regex_pattern = optional_or_null "regex_pattern",
    aws_access_id = optional_or_null "aws_access_id",
    aws_access_secret = optional_or_null "aws_access_secret",
    s3_endpoint_url = optional_or_null "s3_endpoint_url",
    class_name = optional "class_name",
}
