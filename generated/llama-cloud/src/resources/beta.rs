// @generated from spec/llama-cloud.yaml by codegen/src/emit/operations/resource.rs: edit those instead of this.

//! Parts of the API that may still change.

#[cfg(feature = "beta-chat")]
pub mod chat;
#[cfg(feature = "beta-retrieval")]
pub mod retrieval;
#[cfg(feature = "beta-indexes")]
pub mod indexes;
#[cfg(feature = "beta-agent-data")]
pub mod agent_data;
#[cfg(feature = "beta-sheets")]
pub mod sheets;
#[cfg(feature = "beta-directories-files")]
pub mod directories;
#[cfg(feature = "beta-split")]
pub mod split;
#[cfg(feature = "beta-batch-job-items")]
pub mod batch;

use crate::runtime::Client;

/// Parts of the API that may still change.
#[derive(Clone, Debug)]
pub struct Beta {
    pub(crate) client: Client,
}

impl Beta {
    /// Chat sessions over your indexes.
    ///
    /// Its operations need the feature `beta-chat`.
    #[cfg(feature = "beta-chat")]
    pub fn chat(&self) -> chat::Chat {
        chat::Chat {
            client: self.client.clone(),
        }
    }

    /// Search in an index and in its files.
    ///
    /// Its operations need the feature `beta-retrieval`.
    #[cfg(feature = "beta-retrieval")]
    pub fn retrieval(&self) -> retrieval::Retrieval {
        retrieval::Retrieval {
            client: self.client.clone(),
        }
    }

    /// Indexes over directories.
    ///
    /// Its operations need the feature `beta-indexes`.
    #[cfg(feature = "beta-indexes")]
    pub fn indexes(&self) -> indexes::Indexes {
        indexes::Indexes {
            client: self.client.clone(),
        }
    }

    /// Data that agents keep.
    ///
    /// Its operations need the feature `beta-agent-data`.
    #[cfg(feature = "beta-agent-data")]
    pub fn agent_data(&self) -> agent_data::AgentData {
        agent_data::AgentData {
            client: self.client.clone(),
        }
    }

    /// Parsing of spreadsheets.
    ///
    /// Its operations need the feature `beta-sheets`.
    #[cfg(feature = "beta-sheets")]
    pub fn sheets(&self) -> sheets::Sheets {
        sheets::Sheets {
            client: self.client.clone(),
        }
    }

    /// Directories of files.
    ///
    /// Its operations need the feature `beta-directories`.
    #[cfg(feature = "beta-directories-files")]
    pub fn directories(&self) -> directories::Directories {
        directories::Directories {
            client: self.client.clone(),
        }
    }

    /// Splitting of documents into categories.
    ///
    /// Its operations need the feature `beta-split`.
    #[cfg(feature = "beta-split")]
    pub fn split(&self) -> split::Split {
        split::Split {
            client: self.client.clone(),
        }
    }

    /// Processing of many files at once.
    ///
    /// Its operations need the feature `beta-batch`.
    #[cfg(feature = "beta-batch-job-items")]
    pub fn batch(&self) -> batch::Batch {
        batch::Batch {
            client: self.client.clone(),
        }
    }
}
