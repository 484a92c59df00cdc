// @generated from spec/container-registry.yaml by codegen/src/emit/operations/resource.rs: edit those instead of this.

//! Uploads of blobs, in one piece or in several.
//!
//! The response to `start`, and to each `append`, has the upload's id in the header `Docker-Upload-UUID`, and in `Location` the URL of
//! the next step, whose parameter `_state` goes along.

use crate::runtime::{self, Client, Request, argument, response};

/// Uploads of blobs, in one piece or in several.
///
/// The response to `start`, and to each `append`, has the upload's id in the header `Docker-Upload-UUID`, and in `Location` the URL of
/// the next step, whose parameter `_state` goes along.
#[derive(Clone, Debug)]
pub struct Uploads {
    pub(crate) client: Client,
}

impl Uploads {
    /// Initiate a resumable blob upload with an empty request body.
    ///
    /// - `name`: Name of the repository, including its namespace.
    ///
    /// `POST /v2/{name}/blobs/uploads/` → 202
    ///
    /// Returns nothing.
    ///
    /// Errors: any other status carries [`RegistryErrors`](crate::types::RegistryErrors).
    ///
    /// ```no_run
    /// # async fn call(client: container_registry::ContainerRegistry) -> Result<(), container_registry::Error> {
    /// client.blobs().uploads().start("library/hello-world").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn start(&self, name: impl Into<String>) -> StartRequest {
        StartRequest {
            request: self
                .client
                .post("/v2/{name}/blobs/uploads/")
                .with_path_segments("name", argument::into::<String>(name)),
        }
    }

    /// How much of the blob has arrived is in the header `Range` of the response.
    ///
    /// - `name`: Name of the repository, including its namespace.
    /// - `uuid`: The id of the upload.
    ///
    /// `GET /v2/{name}/blobs/uploads/{uuid}`
    ///
    /// Optional, set on [`StatusRequest`]: `.state(..)`, `.nouploadcache(..)`.
    ///
    /// Returns nothing.
    ///
    /// Errors: any other status carries [`RegistryErrors`](crate::types::RegistryErrors).
    ///
    /// ```no_run
    /// # async fn call(client: container_registry::ContainerRegistry) -> Result<(), container_registry::Error> {
    /// client.blobs().uploads().status("library/hello-world", "uuid").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn status(
        &self,
        name: impl Into<String>,
        uuid: impl Into<String>,
    ) -> StatusRequest {
        StatusRequest {
            request: self
                .client
                .get("/v2/{name}/blobs/uploads/{uuid}")
                .with_path_segments("name", argument::into::<String>(name))
                .with_path("uuid", argument::into::<String>(uuid)),
        }
    }

    /// Upload a piece of the blob.
    ///
    /// - `name`: Name of the repository, including its namespace.
    /// - `uuid`: The id of the upload.
    ///
    /// `PATCH /v2/{name}/blobs/uploads/{uuid}`
    ///
    /// Optional, set on [`AppendRequest`]: `.state(..)`, `.nouploadcache(..)`.
    ///
    /// Returns nothing.
    ///
    /// Errors: any other status carries [`RegistryErrors`](crate::types::RegistryErrors).
    ///
    /// ```no_run
    /// # async fn call(client: container_registry::ContainerRegistry) -> Result<(), container_registry::Error> {
    /// let request = client
    ///     .blobs()
    ///     .uploads()
    ///     .append(
    ///         "library/hello-world",
    ///         "uuid",
    ///         container_registry::Upload::from_path("report.pdf"),
    ///     );
    /// request.await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn append(
        &self,
        name: impl Into<String>,
        uuid: impl Into<String>,
        body: impl Into<runtime::Upload>,
    ) -> AppendRequest {
        AppendRequest {
            request: self
                .client
                .patch("/v2/{name}/blobs/uploads/{uuid}")
                .with_path_segments("name", argument::into::<String>(name))
                .with_path("uuid", argument::into::<String>(uuid))
                .with_upload(
                    argument::into::<runtime::Upload>(body),
                    "application/octet-stream",
                ),
        }
    }

    /// Complete the upload, with the last piece of the blob, or with none if all of it was uploaded.
    ///
    /// - `name`: Name of the repository, including its namespace.
    /// - `uuid`: The id of the upload.
    /// - `digest`: Digest of the whole blob.
    ///
    /// `PUT /v2/{name}/blobs/uploads/{uuid}`
    ///
    /// Optional, set on [`FinishRequest`]: `.state(..)`, `.nouploadcache(..)`, `.body(..)`.
    ///
    /// Returns nothing.
    ///
    /// Errors: any other status carries [`RegistryErrors`](crate::types::RegistryErrors).
    ///
    /// ```no_run
    /// # async fn call(client: container_registry::ContainerRegistry) -> Result<(), container_registry::Error> {
    /// client.blobs().uploads().finish("library/hello-world", "uuid", "digest").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn finish(
        &self,
        name: impl Into<String>,
        uuid: impl Into<String>,
        digest: impl Into<String>,
    ) -> FinishRequest {
        FinishRequest {
            request: self
                .client
                .put("/v2/{name}/blobs/uploads/{uuid}")
                .with_path_segments("name", argument::into::<String>(name))
                .with_path("uuid", argument::into::<String>(uuid))
                .with_query("digest", argument::into::<String>(digest)),
        }
    }

    /// Cancel the upload. Otherwise it times out.
    ///
    /// - `name`: Name of the repository, including its namespace.
    /// - `uuid`: The id of the upload.
    ///
    /// `DELETE /v2/{name}/blobs/uploads/{uuid}`
    ///
    /// Optional, set on [`CancelRequest`]: `.state(..)`, `.nouploadcache(..)`.
    ///
    /// Returns nothing.
    ///
    /// Errors: any other status carries [`RegistryErrors`](crate::types::RegistryErrors).
    ///
    /// ```no_run
    /// # async fn call(client: container_registry::ContainerRegistry) -> Result<(), container_registry::Error> {
    /// client.blobs().uploads().cancel("library/hello-world", "uuid").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn cancel(
        &self,
        name: impl Into<String>,
        uuid: impl Into<String>,
    ) -> CancelRequest {
        CancelRequest {
            request: self
                .client
                .delete("/v2/{name}/blobs/uploads/{uuid}")
                .with_path_segments("name", argument::into::<String>(name))
                .with_path("uuid", argument::into::<String>(uuid)),
        }
    }
}

/// The request of [`Uploads::start`]. `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct StartRequest {
    request: Request<response::Empty>,
}

runtime::request!(StartRequest -> Empty);

/// The request of [`Uploads::status`]. `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct StatusRequest {
    request: Request<response::Empty>,
}

impl StatusRequest {
    /// The parameter `_state` of the URL in `Location`.
    pub fn state(self, state: impl Into<String>) -> Self {
        self.with_query("_state", argument::into::<String>(state))
    }

    /// The parameter `_nouploadcache` of the URL in `Location`.
    pub fn nouploadcache(self, nouploadcache: bool) -> Self {
        self.with_query("_nouploadcache", nouploadcache)
    }
}

runtime::request!(StatusRequest -> Empty);

/// The request of [`Uploads::append`]. `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct AppendRequest {
    request: Request<response::Empty>,
}

impl AppendRequest {
    /// The parameter `_state` of the URL in `Location`.
    pub fn state(self, state: impl Into<String>) -> Self {
        self.with_query("_state", argument::into::<String>(state))
    }

    /// The parameter `_nouploadcache` of the URL in `Location`.
    pub fn nouploadcache(self, nouploadcache: bool) -> Self {
        self.with_query("_nouploadcache", nouploadcache)
    }
}

runtime::request!(AppendRequest -> Empty);

/// The request of [`Uploads::finish`]. `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct FinishRequest {
    request: Request<response::Empty>,
}

impl FinishRequest {
    /// The parameter `_state` of the URL in `Location`.
    pub fn state(self, state: impl Into<String>) -> Self {
        self.with_query("_state", argument::into::<String>(state))
    }

    /// The parameter `_nouploadcache` of the URL in `Location`.
    pub fn nouploadcache(self, nouploadcache: bool) -> Self {
        self.with_query("_nouploadcache", nouploadcache)
    }

    /// The body.
    pub fn body(self, body: impl Into<runtime::Upload>) -> Self {
        Self {
            request: self
                .request
                .with_upload(
                    argument::into::<runtime::Upload>(body),
                    "application/octet-stream",
                ),
        }
    }
}

runtime::request!(FinishRequest -> Empty);

/// The request of [`Uploads::cancel`]. `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct CancelRequest {
    request: Request<response::Empty>,
}

impl CancelRequest {
    /// The parameter `_state` of the URL in `Location`.
    pub fn state(self, state: impl Into<String>) -> Self {
        self.with_query("_state", argument::into::<String>(state))
    }

    /// The parameter `_nouploadcache` of the URL in `Location`.
    pub fn nouploadcache(self, nouploadcache: bool) -> Self {
        self.with_query("_nouploadcache", nouploadcache)
    }
}

runtime::request!(CancelRequest -> Empty);
