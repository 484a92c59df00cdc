// @generated from spec/container-registry.yaml by codegen/src/emit/operations/resource.rs: edit those instead of this.

//! Blobs: the layers and configurations of images.

pub mod uploads;

use crate::runtime::{self, Client, Request, argument, response};

/// Blobs: the layers and configurations of images.
#[derive(Clone, Debug)]
pub struct Blobs {
    pub(crate) client: Client,
}

impl Blobs {
    /// Uploads of blobs, in one piece or in several.
    ///
    /// The response to `start`, and to each `append`, has the upload's id in the header `Docker-Upload-UUID`, and in `Location` the URL of
    /// the next step, whose parameter `_state` goes along.
    pub fn uploads(&self) -> uploads::Uploads {
        uploads::Uploads {
            client: self.client.clone(),
        }
    }

    /// Mount a blob identified by the `mount` parameter from another repository.
    ///
    /// - `name`: Name of the repository, including its namespace.
    /// - `from`: Name of the source repository.
    /// - `mount`: Digest of blob to mount from the source repository.
    ///
    /// `POST /v2/{name}/blobs/uploads/` → 201
    ///
    /// Returns nothing.
    ///
    /// Errors: any other status carries [`RegistryErrors`](crate::types::RegistryErrors).
    ///
    /// ```no_run
    /// # async fn call(client: container_registry::ContainerRegistry) -> Result<(), container_registry::Error> {
    /// let request = client
    ///     .blobs()
    ///     .mount(
    ///         "library/hello-world",
    ///         "prod/bash",
    ///         "sha256:16463e0c481e161aabb735437d30b3c9c7391c2747cc564bb927e843b73dcb39",
    ///     );
    /// request.await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn mount(
        &self,
        name: impl Into<String>,
        from: impl Into<String>,
        mount: impl Into<String>,
    ) -> MountRequest {
        MountRequest {
            request: self
                .client
                .post("/v2/{name}/blobs/uploads/")
                .with_path_segments("name", argument::into::<String>(name))
                .with_query("from", argument::into::<String>(from))
                .with_query("mount", argument::into::<String>(mount)),
        }
    }

    /// Removes an already uploaded blob.
    ///
    /// - `name`: Name of the repository, including its namespace.
    /// - `digest`: Digest of a BLOB
    ///
    /// `DELETE /v2/{name}/blobs/{digest}` → 202
    ///
    /// Returns nothing.
    ///
    /// Errors: any other status carries [`RegistryErrors`](crate::types::RegistryErrors).
    ///
    /// ```no_run
    /// # async fn call(client: container_registry::ContainerRegistry) -> Result<(), container_registry::Error> {
    /// let request = client
    ///     .blobs()
    ///     .delete(
    ///         "library/hello-world",
    ///         "sha256:16463e0c481e161aabb735437d30b3c9c7391c2747cc564bb927e843b73dcb39",
    ///     );
    /// request.await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete(
        &self,
        name: impl Into<String>,
        digest: impl Into<String>,
    ) -> DeleteRequest {
        DeleteRequest {
            request: self
                .client
                .delete("/v2/{name}/blobs/{digest}")
                .with_path_segments("name", argument::into::<String>(name))
                .with_path("digest", argument::into::<String>(digest)),
        }
    }

    /// Retrieve the blob from the registry identified by digest.
    ///
    /// - `name`: Name of the repository, including its namespace.
    /// - `digest`: Digest of a BLOB
    ///
    /// `GET /v2/{name}/blobs/{digest}`
    ///
    /// Returns the body as bytes.
    ///
    /// Errors: any other status carries [`RegistryErrors`](crate::types::RegistryErrors).
    ///
    /// ```no_run
    /// # async fn call(client: container_registry::ContainerRegistry) -> Result<(), container_registry::Error> {
    /// let request = client
    ///     .blobs()
    ///     .get(
    ///         "library/hello-world",
    ///         "sha256:16463e0c481e161aabb735437d30b3c9c7391c2747cc564bb927e843b73dcb39",
    ///     );
    /// let response = request.await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self, name: impl Into<String>, digest: impl Into<String>) -> GetRequest {
        GetRequest {
            request: self
                .client
                .get("/v2/{name}/blobs/{digest}")
                .with_path_segments("name", argument::into::<String>(name))
                .with_path("digest", argument::into::<String>(digest)),
        }
    }

    /// Same as GET, except only the headers are returned.
    ///
    /// - `name`: Name of the repository, including its namespace.
    /// - `digest`: Digest of a BLOB
    ///
    /// `HEAD /v2/{name}/blobs/{digest}`
    ///
    /// Returns nothing.
    ///
    /// Errors: any other status carries [`RegistryErrors`](crate::types::RegistryErrors).
    ///
    /// ```no_run
    /// # async fn call(client: container_registry::ContainerRegistry) -> Result<(), container_registry::Error> {
    /// let request = client
    ///     .blobs()
    ///     .check(
    ///         "library/hello-world",
    ///         "sha256:16463e0c481e161aabb735437d30b3c9c7391c2747cc564bb927e843b73dcb39",
    ///     );
    /// request.await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn check(
        &self,
        name: impl Into<String>,
        digest: impl Into<String>,
    ) -> CheckRequest {
        CheckRequest {
            request: self
                .client
                .head("/v2/{name}/blobs/{digest}")
                .with_path_segments("name", argument::into::<String>(name))
                .with_path("digest", argument::into::<String>(digest)),
        }
    }

    /// Retrieve the blob from the registry identified by `digest`. This endpoint may also support RFC7233 compliant range requests. Support can be detected by issuing a HEAD request. If the header `Accept-Range: bytes` is returned, range requests can be used to fetch partial content.
    ///
    /// - `name`: Name of the repository, including its namespace.
    /// - `digest`: Digest of a BLOB
    /// - `range`: Format : bytes=\<start>-\<end>, HTTP Range header specifying blob chunk.
    ///
    /// `GET /v2/{name}/blobs/{digest}` → 206
    ///
    /// Returns the body as bytes.
    ///
    /// Errors: any other status carries [`RegistryErrors`](crate::types::RegistryErrors).
    ///
    /// ```no_run
    /// # async fn call(client: container_registry::ContainerRegistry) -> Result<(), container_registry::Error> {
    /// let request = client
    ///     .blobs()
    ///     .get_chunk(
    ///         "library/hello-world",
    ///         "sha256:16463e0c481e161aabb735437d30b3c9c7391c2747cc564bb927e843b73dcb39",
    ///         "bytes=0-299",
    ///     );
    /// let response = request.await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_chunk(
        &self,
        name: impl Into<String>,
        digest: impl Into<String>,
        range: impl Into<String>,
    ) -> GetChunkRequest {
        GetChunkRequest {
            request: self
                .client
                .get("/v2/{name}/blobs/{digest}")
                .with_path_segments("name", argument::into::<String>(name))
                .with_path("digest", argument::into::<String>(digest))
                .with_header("Range", argument::into::<String>(range)),
        }
    }

    /// Same as GET, except only the headers are returned.
    ///
    /// - `name`: Name of the repository, including its namespace.
    /// - `digest`: Digest of a BLOB
    /// - `range`: Format : bytes=\<start>-\<end>, HTTP Range header specifying blob chunk.
    ///
    /// `HEAD /v2/{name}/blobs/{digest}`
    ///
    /// Returns nothing.
    ///
    /// Errors: any other status carries [`RegistryErrors`](crate::types::RegistryErrors).
    ///
    /// ```no_run
    /// # async fn call(client: container_registry::ContainerRegistry) -> Result<(), container_registry::Error> {
    /// let request = client
    ///     .blobs()
    ///     .check_chunk(
    ///         "library/hello-world",
    ///         "sha256:16463e0c481e161aabb735437d30b3c9c7391c2747cc564bb927e843b73dcb39",
    ///         "bytes=0-299",
    ///     );
    /// request.await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn check_chunk(
        &self,
        name: impl Into<String>,
        digest: impl Into<String>,
        range: impl Into<String>,
    ) -> CheckChunkRequest {
        CheckChunkRequest {
            request: self
                .client
                .head("/v2/{name}/blobs/{digest}")
                .with_path_segments("name", argument::into::<String>(name))
                .with_path("digest", argument::into::<String>(digest))
                .with_header("Range", argument::into::<String>(range)),
        }
    }
}

/// The request of [`Blobs::mount`]. `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct MountRequest {
    request: Request<response::Empty>,
}

runtime::request!(MountRequest -> Empty);

/// The request of [`Blobs::delete`]. `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct DeleteRequest {
    request: Request<response::Empty>,
}

runtime::request!(DeleteRequest -> Empty);

/// The request of [`Blobs::get`]. `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct GetRequest {
    request: Request<response::Binary>,
}

runtime::request!(GetRequest -> Binary);

/// The request of [`Blobs::check`]. `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct CheckRequest {
    request: Request<response::Empty>,
}

runtime::request!(CheckRequest -> Empty);

/// The request of [`Blobs::get_chunk`]. `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct GetChunkRequest {
    request: Request<response::Binary>,
}

runtime::request!(GetChunkRequest -> Binary);

/// The request of [`Blobs::check_chunk`]. `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct CheckChunkRequest {
    request: Request<response::Empty>,
}

runtime::request!(CheckChunkRequest -> Empty);
