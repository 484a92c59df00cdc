//! The crate of Azure Container Registry, whose spec was imported: forms, pages by `Link`, two
//! schemes of credentials, and bytes.

mod blobs;
mod blocking;
mod credentials;
mod errors;
mod pages;
mod tokens;

use container_registry::{ClientBuilder, ContainerRegistry};

use crate::server::Server;

/// A builder without credentials.
fn builder(server: &Server) -> ClientBuilder {
    ContainerRegistry::builder()
        .environment_lookup(|_| None)
        .registry("any")
        .base_url(&server.origin)
}

/// A client with a token.
fn client(server: &Server) -> ContainerRegistry {
    builder(server).token("t-1").build().expect("the settings are right")
}
