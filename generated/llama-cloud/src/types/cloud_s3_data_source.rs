// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/structs.rs: edit those instead of this.

use crate::runtime::{self, Extra, members, object};

/// The `CloudS3DataSource` object.
#[derive(Clone, Debug, PartialEq)]
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
    pub aws_access_secret: Option<String>,
    /// The S3 endpoint URL to use for authentication.
    pub s3_endpoint_url: Option<String>,
    /// Default: `"CloudS3DataSource"`
    pub class_name: Option<String>,
    /// Members that this version of the crate does not know.
    pub extra: Extra,
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

    /// Default: `false`
    #[must_use]
    pub fn with_supports_access_control(
        mut self,
        supports_access_control: bool,
    ) -> Self {
        self.supports_access_control = Some(supports_access_control);
        self
    }

    /// The prefix of the S3 objects to read from.
    #[must_use]
    pub fn with_prefix(mut self, prefix: impl Into<String>) -> Self {
        self.prefix = Some(prefix.into());
        self.extra.remove_null("prefix");
        self
    }

    /// Sends `prefix` as null, which is not the same as leaving it out.
    #[must_use]
    pub fn with_prefix_null(mut self) -> Self {
        self.prefix = None;
        object::set_null(&mut self.extra, "prefix");
        self
    }

    /// The regex pattern to filter S3 objects. Must be a valid regex pattern.
    #[must_use]
    pub fn with_regex_pattern(mut self, regex_pattern: impl Into<String>) -> Self {
        self.regex_pattern = Some(regex_pattern.into());
        self.extra.remove_null("regex_pattern");
        self
    }

    /// Sends `regex_pattern` as null, which is not the same as leaving it out.
    #[must_use]
    pub fn with_regex_pattern_null(mut self) -> Self {
        self.regex_pattern = None;
        object::set_null(&mut self.extra, "regex_pattern");
        self
    }

    /// The AWS access ID to use for authentication.
    #[must_use]
    pub fn with_aws_access_id(mut self, aws_access_id: impl Into<String>) -> Self {
        self.aws_access_id = Some(aws_access_id.into());
        self.extra.remove_null("aws_access_id");
        self
    }

    /// Sends `aws_access_id` as null, which is not the same as leaving it out.
    #[must_use]
    pub fn with_aws_access_id_null(mut self) -> Self {
        self.aws_access_id = None;
        object::set_null(&mut self.extra, "aws_access_id");
        self
    }

    /// The AWS access secret to use for authentication.
    #[must_use]
    pub fn with_aws_access_secret(
        mut self,
        aws_access_secret: impl Into<String>,
    ) -> Self {
        self.aws_access_secret = Some(aws_access_secret.into());
        self.extra.remove_null("aws_access_secret");
        self
    }

    /// Sends `aws_access_secret` as null, which is not the same as leaving it out.
    #[must_use]
    pub fn with_aws_access_secret_null(mut self) -> Self {
        self.aws_access_secret = None;
        object::set_null(&mut self.extra, "aws_access_secret");
        self
    }

    /// The S3 endpoint URL to use for authentication.
    #[must_use]
    pub fn with_s3_endpoint_url(mut self, s3_endpoint_url: impl Into<String>) -> Self {
        self.s3_endpoint_url = Some(s3_endpoint_url.into());
        self.extra.remove_null("s3_endpoint_url");
        self
    }

    /// Sends `s3_endpoint_url` as null, which is not the same as leaving it out.
    #[must_use]
    pub fn with_s3_endpoint_url_null(mut self) -> Self {
        self.s3_endpoint_url = None;
        object::set_null(&mut self.extra, "s3_endpoint_url");
        self
    }

    /// Default: `"CloudS3DataSource"`
    #[must_use]
    pub fn with_class_name(mut self, class_name: impl Into<String>) -> Self {
        self.class_name = Some(class_name.into());
        self
    }
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
