// @generated from spec/container-registry.yaml by codegen/src/emit/types/file.rs: edit those instead of this.

//! The types that go over the wire.

mod access_token;
mod registry_error;
mod registry_errors;
mod annotations;
mod changeable_attributes;
mod deleted_repository;
mod descriptor;
mod fs_layer;
mod history;
mod image_signature;
mod jwk;
mod jwk_header;
mod manifest_attributes;
mod manifest_entry;
mod manifest_list_attributes;
mod manifest;
mod platform;
mod refresh_token;
mod repository_attributes;
mod tag_attributes;
mod tag_entry;
mod manifests_list_orderby;
mod tags_list_orderby;
mod tokens_exchange_grant_type;

pub use access_token::AccessToken;
pub use registry_error::RegistryError;
pub use registry_errors::RegistryErrors;
pub use annotations::Annotations;
pub use changeable_attributes::ChangeableAttributes;
pub use deleted_repository::DeletedRepository;
pub use descriptor::Descriptor;
pub use fs_layer::FsLayer;
pub use history::History;
pub use image_signature::ImageSignature;
pub use jwk::JWK;
pub use jwk_header::JWKHeader;
pub use manifest_attributes::ManifestAttributes;
pub use manifest_entry::ManifestEntry;
pub use manifest_list_attributes::ManifestListAttributes;
pub use manifest::Manifest;
pub use platform::Platform;
pub use refresh_token::RefreshToken;
pub use repository_attributes::RepositoryAttributes;
pub use tag_attributes::TagAttributes;
pub use tag_entry::TagEntry;
pub use manifests_list_orderby::ManifestsListOrderby;
pub use tags_list_orderby::TagsListOrderby;
pub use tokens_exchange_grant_type::TokensExchangeGrantType;
