// @generated from spec/llama-cloud.yaml by codegen/src/emit/operations/resource.rs: edit those instead of this.

//! The resources of the API, one module each.

#[cfg(
    any(
        feature = "beta-chat",
        feature = "beta-retrieval",
        feature = "beta-indexes",
        feature = "beta-agent-data",
        feature = "beta-sheets",
        feature = "beta-directories-files",
        feature = "beta-split",
        feature = "beta-batch-job-items"
    )
)]
pub mod beta;
#[cfg(feature = "classifier-jobs")]
pub mod classifier;
#[cfg(feature = "classify")]
pub mod classify;
#[cfg(feature = "configurations")]
pub mod configurations;
#[cfg(feature = "data-sinks")]
pub mod data_sinks;
#[cfg(feature = "data-sources")]
pub mod data_sources;
#[cfg(feature = "extract")]
pub mod extract;
#[cfg(feature = "files")]
pub mod files;
#[cfg(feature = "parsing")]
pub mod parsing;
#[cfg(
    any(
        feature = "pipelines-images",
        feature = "pipelines-sync",
        feature = "pipelines-data-sources",
        feature = "pipelines-files",
        feature = "pipelines-metadata",
        feature = "pipelines-documents"
    )
)]
pub mod pipelines;
#[cfg(feature = "projects")]
pub mod projects;
#[cfg(feature = "retrievers-retriever")]
pub mod retrievers;
