// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/structs.rs: edit those instead of this.

use super::{ConfigurationCreateParameters, ConfigurationResponseProductType};
use crate::runtime::{self, Extra, members, scalar};

/// Response schema for a single product configuration.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ConfigurationResponse {
    /// Unique configuration ID.
    pub id: String,
    /// Creation timestamp.
    pub created_at: Option<scalar::DateTime>,
    /// Last update timestamp.
    pub updated_at: Option<scalar::DateTime>,
    /// Configuration name.
    pub name: String,
    /// Product type.
    pub product_type: ConfigurationResponseProductType,
    /// Version identifier (datetime string).
    pub version: String,
    /// Product-specific configuration parameters.
    pub parameters: ConfigurationCreateParameters,
    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

members! {
    ConfigurationResponse,
    id = required "id",
    created_at = optional_or_null "created_at",
    updated_at = optional_or_null "updated_at",
    name = required "name",
    product_type = required "product_type",
    version = required "version",
    parameters = required "parameters",
}
