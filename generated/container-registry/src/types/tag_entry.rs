// @generated from spec/container-registry.yaml by codegen/src/emit/types/structs.rs: edit those instead of this.

use super::ChangeableAttributes;
use crate::runtime::{self, Extra, members, scalar};

/// Tag attribute details
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct TagEntry {
    /// The `changeableAttributes` member.
    pub changeable_attributes: Option<ChangeableAttributes>,
    /// Tag created time
    pub created_time: Option<scalar::DateTime>,
    /// Tag digest
    pub digest: Option<String>,
    /// Tag last update time
    pub last_update_time: Option<scalar::DateTime>,
    /// Tag name
    pub name: Option<String>,
    /// Is signed
    pub signed: Option<bool>,
    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

members! {
    TagEntry,
    changeable_attributes = optional "changeableAttributes",
    created_time = optional "createdTime",
    digest = optional "digest",
    last_update_time = optional "lastUpdateTime",
    name = optional "name",
    signed = optional "signed",
}
