// @generated from spec/llama-cloud.yaml by codegen/src/emit/operations/resource.rs: edit those instead of this.

//! Parts of the API that may still change.

pub mod chat;

use crate::runtime::Client;

/// Parts of the API that may still change.
#[derive(Clone, Debug)]
pub struct Beta {
    pub(crate) client: Client,
}

impl Beta {
    /// Chat sessions over your indexes.
    pub fn chat(&self) -> chat::Chat {
        chat::Chat {
            client: self.client.clone(),
        }
    }
}
