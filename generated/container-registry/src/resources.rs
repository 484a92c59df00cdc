// @generated from spec/container-registry.yaml by codegen/src/emit/operations/resource.rs: edit those instead of this.

//! The resources of the API, one module each.

pub mod repositories;
pub mod manifests;
pub mod tags;
pub mod tokens;
pub mod registry;
pub mod blobs;
