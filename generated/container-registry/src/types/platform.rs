// @generated from spec/container-registry.yaml by codegen/src/emit/types/structs.rs: edit those instead of this.

use crate::runtime::{self, Extra, members};

/// The platform object describes the platform which the image in the manifest runs on. A full list of valid operating system and architecture values are listed in the Go language documentation for $GOOS and $GOARCH
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Platform {
    /// Specifies the CPU architecture, for example amd64 or ppc64le.
    pub architecture: Option<String>,
    /// The optional features field specifies an array of strings, each listing a required CPU feature (for example sse4 or aes
    pub features: Option<Vec<String>>,
    /// The os field specifies the operating system, for example linux or windows.
    pub os: Option<String>,
    /// The optional os.features field specifies an array of strings, each listing a required OS feature (for example on Windows win32k
    pub os_features: Option<Vec<String>>,
    /// The optional os.version field specifies the operating system version, for example 10.0.10586.
    pub os_version: Option<String>,
    /// The optional variant field specifies a variant of the CPU, for example armv6l to specify a particular CPU variant of the ARM CPU.
    pub variant: Option<String>,
    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

members! {
    Platform,
    architecture = optional "architecture",
    features = optional "features",
    os = optional "os",
    os_features = optional "os.features",
    os_version = optional "os.version",
    variant = optional "variant",
}
