// @generated from spec/llama-cloud.yaml by codegen/src/emit/operations/resource.rs: edit those instead of this.

//! Classification of documents, its first version.

#[cfg(feature = "classifier-jobs")]
pub mod jobs;

use crate::runtime::Client;

/// Classification of documents, its first version.
#[derive(Clone, Debug)]
pub struct Classifier {
    pub(crate) client: Client,
}

impl Classifier {
    /// Jobs that classify files.
    ///
    /// Its operations need the feature `classifier-jobs`.
    #[cfg(feature = "classifier-jobs")]
    pub fn jobs(&self) -> jobs::Jobs {
        jobs::Jobs {
            client: self.client.clone(),
        }
    }
}
