// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/structs.rs: edit those instead of this.

use super::SyncProductEntryRequestProductType;
use crate::runtime::{self, Extra, members};

/// A product configuration to include in a sync.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SyncProductEntryRequest {
    /// Product type: parse or extract.
    ///
    /// Example: `"parse"`
    pub product_type: SyncProductEntryRequestProductType,
    /// ID of the product configuration.
    pub product_config_id: String,
    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

impl SyncProductEntryRequest {
    /// Creates a value with the required members and without the optional ones.
    pub fn new(
        product_type: impl Into<SyncProductEntryRequestProductType>,
        product_config_id: impl Into<String>,
    ) -> Self {
        Self {
            product_type: product_type.into(),
            product_config_id: product_config_id.into(),
            extra: Extra::default(),
        }
    }
}

members! {
    SyncProductEntryRequest,
    product_type = required "product_type",
    product_config_id = required "product_config_id",
}
