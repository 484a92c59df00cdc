// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/file.rs: edit those instead of this.

use super::Project;

/// The `ProjectListResponse` type.
pub type ProjectListResponse = Vec<Project>;
