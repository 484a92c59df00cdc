// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/structs.rs: edit those instead of this.

use std::fmt;

use super::PgVectorHnswSettings;
use crate::runtime::{self, Extra, members, setters};

/// The `CloudPostgresVectorStore` object.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CloudPostgresVectorStore {
    /// Default: `true`
    pub supports_nested_metadata_filters: Option<bool>,
    /// The `database` member.
    pub database: String,
    /// The `host` member.
    pub host: String,
    /// The `password` member.
    ///
    /// Sensitive: `Debug` does not show its value.
    ///
    /// Write-only: responses do not have it.
    pub password: Option<String>,
    /// The `port` member.
    pub port: i64,
    /// The `user` member.
    pub user: String,
    /// The `table_name` member.
    pub table_name: String,
    /// The `schema_name` member.
    pub schema_name: String,
    /// The `embed_dim` member.
    pub embed_dim: i64,
    /// Default: `true`
    pub hybrid_search: Option<bool>,
    /// Default: `true`
    pub perform_setup: Option<bool>,
    /// HNSW settings for PGVector index. Set to null to disable HNSW indexing in favor of a brute force indexing/exact search strategy instead.
    pub hnsw_settings: Option<PgVectorHnswSettings>,
    /// Default: `"CloudPostgresVectorStore"`
    pub class_name: Option<String>,
    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

/// Shows `[redacted]` in place of each sensitive value, even of one that is absent.
impl fmt::Debug for CloudPostgresVectorStore {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("CloudPostgresVectorStore")
            .field(
                "supports_nested_metadata_filters",
                &self.supports_nested_metadata_filters,
            )
            .field("database", &self.database)
            .field("host", &self.host)
            .field("password", &format_args!("[redacted]"))
            .field("port", &self.port)
            .field("user", &self.user)
            .field("table_name", &self.table_name)
            .field("schema_name", &self.schema_name)
            .field("embed_dim", &self.embed_dim)
            .field("hybrid_search", &self.hybrid_search)
            .field("perform_setup", &self.perform_setup)
            .field("hnsw_settings", &self.hnsw_settings)
            .field("class_name", &self.class_name)
            .field("extra", &self.extra)
            .finish()
    }
}

/// The required members of [`CloudPostgresVectorStore`].
#[derive(Clone, PartialEq)]
pub struct CloudPostgresVectorStoreArguments {
    /// The `database` member.
    pub database: String,
    /// The `host` member.
    pub host: String,
    /// The `password` member.
    ///
    /// Sensitive: `Debug` does not show its value.
    pub password: String,
    /// The `port` member.
    pub port: i64,
    /// The `user` member.
    pub user: String,
    /// The `table_name` member.
    pub table_name: String,
    /// The `schema_name` member.
    pub schema_name: String,
    /// The `embed_dim` member.
    pub embed_dim: i64,
}

/// Shows `[redacted]` in place of each sensitive value, even of one that is absent.
impl fmt::Debug for CloudPostgresVectorStoreArguments {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("CloudPostgresVectorStoreArguments")
            .field("database", &self.database)
            .field("host", &self.host)
            .field("password", &format_args!("[redacted]"))
            .field("port", &self.port)
            .field("user", &self.user)
            .field("table_name", &self.table_name)
            .field("schema_name", &self.schema_name)
            .field("embed_dim", &self.embed_dim)
            .finish()
    }
}

impl CloudPostgresVectorStore {
    /// Creates a value with the required members and without the optional ones.
    pub fn new(required: CloudPostgresVectorStoreArguments) -> Self {
        Self {
            supports_nested_metadata_filters: None,
            database: required.database,
            host: required.host,
            password: Some(required.password),
            port: required.port,
            user: required.user,
            table_name: required.table_name,
            schema_name: required.schema_name,
            embed_dim: required.embed_dim,
            hybrid_search: None,
            perform_setup: None,
            hnsw_settings: None,
            class_name: None,
            extra: Extra::default(),
        }
    }
}

setters! {
    CloudPostgresVectorStore,
    /// Default: `true`
    with_supports_nested_metadata_filters(supports_nested_metadata_filters: bool) = supports_nested_metadata_filters;
    /// Default: `true`
    with_hybrid_search(hybrid_search: bool) = hybrid_search,
    /// Sends `hybrid_search` as null, which is not the same as leaving it out.
    with_hybrid_search_null = null "hybrid_search";
    /// Default: `true`
    with_perform_setup(perform_setup: bool) = perform_setup;
    /// HNSW settings for PGVector index. Set to null to disable HNSW indexing in favor of a brute force indexing/exact search strategy instead.
    with_hnsw_settings(hnsw_settings: PgVectorHnswSettings) = hnsw_settings,
    /// Sends `hnsw_settings` as null, which is not the same as leaving it out.
    with_hnsw_settings_null = null "hnsw_settings";
    /// Default: `"CloudPostgresVectorStore"`
    with_class_name(class_name: impl Into<String>) = class_name.into();
}

members! {
    CloudPostgresVectorStore,
    supports_nested_metadata_filters = optional "supports_nested_metadata_filters",
    database = required "database",
    host = required "host",
    password = optional "password",
    port = required "port",
    user = required "user",
    table_name = required "table_name",
    schema_name = required "schema_name",
    embed_dim = required "embed_dim",
    hybrid_search = optional_or_null "hybrid_search",
    perform_setup = optional "perform_setup",
    hnsw_settings = optional_or_null "hnsw_settings",
    class_name = optional "class_name",
}
