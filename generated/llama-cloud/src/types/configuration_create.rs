// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/structs.rs: edit those instead of this.

use super::ConfigurationCreateParameters;
use crate::runtime::{self, Extra, members};

/// Request body for creating a product configuration.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ConfigurationCreate {
    /// Human-readable name for this configuration.
    ///
    /// Limits: 1 to 255 characters.
    pub name: String,
    /// Product-specific configuration parameters.
    pub parameters: ConfigurationCreateParameters,
    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

impl ConfigurationCreate {
    /// Creates a value with the required members and without the optional ones.
    pub fn new(
        name: impl Into<String>,
        parameters: impl Into<ConfigurationCreateParameters>,
    ) -> Self {
        Self {
            name: name.into(),
            parameters: parameters.into(),
            extra: Extra::default(),
        }
    }
}

members! {
    ConfigurationCreate,
    name = required "name",
    parameters = required "parameters",
}
