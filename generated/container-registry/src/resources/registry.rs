// @generated from spec/container-registry.yaml by codegen/src/emit/operations/resource.rs: edit those instead of this.

//! The registry itself.

use crate::runtime::{self, Client, Request, response};

/// The registry itself.
#[derive(Clone, Debug)]
pub struct Registry {
    pub(crate) client: Client,
}

impl Registry {
    /// Tells whether this Docker Registry instance supports Docker Registry HTTP API v2
    ///
    /// `GET /v2/`
    ///
    /// Returns nothing.
    ///
    /// Errors: any other status carries [`RegistryErrors`](crate::types::RegistryErrors).
    ///
    /// ```no_run
    /// # async fn call(client: container_registry::ContainerRegistry) -> Result<(), container_registry::Error> {
    /// client.registry().check().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn check(&self) -> CheckRequest {
        CheckRequest {
            request: self.client.get("/v2/"),
        }
    }
}

/// The request of [`Registry::check`]. `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct CheckRequest {
    request: Request<response::Empty>,
}

runtime::request!(CheckRequest -> Empty);
