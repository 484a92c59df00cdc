// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/file.rs: edit those instead of this.

use super::CloudDocument;

/// The `DocumentUpsertResponse` type.
pub type DocumentUpsertResponse = Vec<CloudDocument>;
