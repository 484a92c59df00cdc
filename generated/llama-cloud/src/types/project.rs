// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/structs.rs: edit those instead of this.

use crate::runtime::{self, Extra, members, scalar};

/// Schema for a project.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Project {
    /// Limits: 1 to 3000 characters.
    pub name: String,
    /// Unique identifier
    pub id: scalar::Uuid,
    /// Creation datetime
    pub created_at: Option<scalar::DateTime>,
    /// Update datetime
    pub updated_at: Option<scalar::DateTime>,
    /// The Organization ID the project is under.
    pub organization_id: scalar::Uuid,
    /// Whether this project is the default project for the user.
    ///
    /// Default: `false`
    pub is_default: Option<bool>,
    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

members! {
    Project,
    name = required "name",
    id = required "id",
    created_at = optional_or_null "created_at",
    updated_at = optional_or_null "updated_at",
    organization_id = required "organization_id",
    is_default = optional "is_default",
}
