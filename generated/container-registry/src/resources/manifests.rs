// @generated from spec/container-registry.yaml by codegen/src/emit/operations/resource.rs: edit those instead of this.

//! Manifests, each of which lists the blobs of an image.

use crate::pagination;
use crate::runtime::{self, Client, Request, argument, response};
use crate::types;

/// Manifests, each of which lists the blobs of an image.
#[derive(Clone, Debug)]
pub struct Manifests {
    pub(crate) client: Client,
}

impl Manifests {
    /// List manifests of a repository
    ///
    /// - `name`: Name of the repository, including its namespace.
    ///
    /// `GET /acr/v1/{name}/_manifests`
    ///
    /// Optional, set on [`ListRequest`]: `.last(..)`, `.n(..)`, `.orderby(..)`.
    ///
    /// Returns a page of [`ManifestEntry`](crate::types::ManifestEntry); `.items()` streams the items of all pages ([`ManifestPage`](crate::pagination::ManifestPage)).
    ///
    /// Errors: any other status carries [`RegistryErrors`](crate::types::RegistryErrors).
    ///
    /// ```no_run
    /// # async fn call(client: container_registry::ContainerRegistry) -> Result<(), container_registry::Error> {
    /// let mut items = client.manifests().list("library/hello-world").items();
    /// while let Some(item) = items.next().await {
    ///     println!("{:?}", item?);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self, name: impl Into<String>) -> ListRequest {
        ListRequest {
            request: self
                .client
                .get("/acr/v1/{name}/_manifests")
                .with_path_segments("name", argument::into::<String>(name)),
        }
    }

    /// Get manifest attributes
    ///
    /// - `name`: Name of the repository, including its namespace.
    /// - `reference`: A tag or a digest, pointing to a specific image
    ///
    /// `GET /acr/v1/{name}/_manifests/{reference}`
    ///
    /// Returns [`ManifestAttributes`](crate::types::ManifestAttributes).
    ///
    /// Errors: any other status carries [`RegistryErrors`](crate::types::RegistryErrors).
    ///
    /// ```no_run
    /// # async fn call(client: container_registry::ContainerRegistry) -> Result<(), container_registry::Error> {
    /// let request = client
    ///     .manifests()
    ///     .get_attributes(
    ///         "library/hello-world",
    ///         "sha256:110d2b6c84592561338aa040b1b14b7ab81c2f9edbd564c2285dd7d70d777086",
    ///     );
    /// let response = request.await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn get_attributes(
        &self,
        name: impl Into<String>,
        reference: impl Into<String>,
    ) -> GetAttributesRequest {
        GetAttributesRequest {
            request: self
                .client
                .get("/acr/v1/{name}/_manifests/{reference}")
                .with_path_segments("name", argument::into::<String>(name))
                .with_path("reference", argument::into::<String>(reference)),
        }
    }

    /// Update attributes of a manifest
    ///
    /// - `name`: Name of the repository, including its namespace.
    /// - `reference`: A tag or a digest, pointing to a specific image
    ///
    /// `PATCH /acr/v1/{name}/_manifests/{reference}`
    ///
    /// Optional, set on [`UpdateAttributesRequest`]: `.body(..)`.
    ///
    /// Returns nothing.
    ///
    /// Errors: any other status carries [`RegistryErrors`](crate::types::RegistryErrors).
    ///
    /// ```no_run
    /// # async fn call(client: container_registry::ContainerRegistry) -> Result<(), container_registry::Error> {
    /// let request = client
    ///     .manifests()
    ///     .update_attributes(
    ///         "library/hello-world",
    ///         "sha256:110d2b6c84592561338aa040b1b14b7ab81c2f9edbd564c2285dd7d70d777086",
    ///     );
    /// request.await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn update_attributes(
        &self,
        name: impl Into<String>,
        reference: impl Into<String>,
    ) -> UpdateAttributesRequest {
        UpdateAttributesRequest {
            request: self
                .client
                .patch("/acr/v1/{name}/_manifests/{reference}")
                .with_path_segments("name", argument::into::<String>(name))
                .with_path("reference", argument::into::<String>(reference)),
        }
    }

    /// Delete the manifest identified by `name` and `reference`. Note that a manifest can _only_ be deleted by `digest`.
    ///
    /// - `name`: Name of the repository, including its namespace.
    /// - `reference`: A tag or a digest, pointing to a specific image
    ///
    /// `DELETE /v2/{name}/manifests/{reference}` → 202
    ///
    /// Returns nothing.
    ///
    /// Errors: any other status carries [`RegistryErrors`](crate::types::RegistryErrors).
    ///
    /// ```no_run
    /// # async fn call(client: container_registry::ContainerRegistry) -> Result<(), container_registry::Error> {
    /// let request = client
    ///     .manifests()
    ///     .delete(
    ///         "library/hello-world",
    ///         "sha256:110d2b6c84592561338aa040b1b14b7ab81c2f9edbd564c2285dd7d70d777086",
    ///     );
    /// request.await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete(
        &self,
        name: impl Into<String>,
        reference: impl Into<String>,
    ) -> DeleteRequest {
        DeleteRequest {
            request: self
                .client
                .delete("/v2/{name}/manifests/{reference}")
                .with_path_segments("name", argument::into::<String>(name))
                .with_path("reference", argument::into::<String>(reference)),
        }
    }

    /// Get the manifest identified by `name` and `reference` where `reference` can be a tag or digest.
    ///
    /// - `name`: Name of the repository, including its namespace.
    /// - `reference`: A tag or a digest, pointing to a specific image
    ///
    /// `GET /v2/{name}/manifests/{reference}`
    ///
    /// Optional, set on [`GetRequest`]: `.accept(..)`.
    ///
    /// Returns [`Manifest`](crate::types::Manifest).
    ///
    /// Errors: any other status carries [`RegistryErrors`](crate::types::RegistryErrors).
    ///
    /// ```no_run
    /// # async fn call(client: container_registry::ContainerRegistry) -> Result<(), container_registry::Error> {
    /// let request = client
    ///     .manifests()
    ///     .get(
    ///         "library/hello-world",
    ///         "sha256:110d2b6c84592561338aa040b1b14b7ab81c2f9edbd564c2285dd7d70d777086",
    ///     );
    /// let response = request.await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(
        &self,
        name: impl Into<String>,
        reference: impl Into<String>,
    ) -> GetRequest {
        GetRequest {
            request: self
                .client
                .get("/v2/{name}/manifests/{reference}")
                .with_path_segments("name", argument::into::<String>(name))
                .with_path("reference", argument::into::<String>(reference)),
        }
    }

    /// Put the manifest identified by `name` and `reference` where `reference` can be a tag or digest.
    ///
    /// - `name`: Name of the repository, including its namespace.
    /// - `reference`: A tag or a digest, pointing to a specific image
    /// - `content_type`: The media type of the manifest.
    ///
    /// `PUT /v2/{name}/manifests/{reference}` → 201
    ///
    /// Returns nothing.
    ///
    /// Errors: any other status carries [`RegistryErrors`](crate::types::RegistryErrors).
    ///
    /// ```no_run
    /// # async fn call(client: container_registry::ContainerRegistry) -> Result<(), container_registry::Error> {
    /// let request = client
    ///     .manifests()
    ///     .put(
    ///         "library/hello-world",
    ///         "sha256:110d2b6c84592561338aa040b1b14b7ab81c2f9edbd564c2285dd7d70d777086",
    ///         "application/vnd.docker.distribution.manifest.v2+json",
    ///         container_registry::Upload::from_path("report.pdf"),
    ///     );
    /// request.await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn put(
        &self,
        name: impl Into<String>,
        reference: impl Into<String>,
        content_type: impl Into<String>,
        body: impl Into<runtime::Upload>,
    ) -> PutRequest {
        PutRequest {
            request: self
                .client
                .put("/v2/{name}/manifests/{reference}")
                .with_path_segments("name", argument::into::<String>(name))
                .with_path("reference", argument::into::<String>(reference))
                .with_header("Content-Type", argument::into::<String>(content_type))
                .with_upload(
                    argument::into::<runtime::Upload>(body),
                    "application/octet-stream",
                ),
        }
    }
}

/// The request of [`Manifests::list`]. `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct ListRequest {
    request: Request<response::Pages<types::ManifestEntry, pagination::ManifestPage>>,
}

impl ListRequest {
    /// The item to start behind, in lexical order.
    pub fn last(self, last: impl Into<String>) -> Self {
        self.with_query("last", argument::into::<String>(last))
    }

    /// The number of items on a page, at most.
    pub fn n(self, n: i64) -> Self {
        self.with_query("n", n)
    }

    /// The order of the items. Lexical unless given.
    pub fn orderby(self, orderby: impl Into<types::ManifestsListOrderby>) -> Self {
        self.with_query(
            "orderby",
            argument::into::<types::ManifestsListOrderby>(orderby),
        )
    }
}

runtime::request!(ListRequest -> Pages(types::ManifestEntry, pagination::ManifestPage));

/// The request of [`Manifests::get_attributes`]. `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct GetAttributesRequest {
    request: Request<response::Value<types::ManifestAttributes>>,
}

runtime::request!(GetAttributesRequest -> Value(types::ManifestAttributes));

/// The request of [`Manifests::update_attributes`]. `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct UpdateAttributesRequest {
    request: Request<response::Empty>,
}

impl UpdateAttributesRequest {
    /// The body.
    pub fn body(self, body: types::ChangeableAttributes) -> Self {
        self.with_json(body)
    }
}

runtime::request!(UpdateAttributesRequest -> Empty);

/// The request of [`Manifests::delete`]. `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct DeleteRequest {
    request: Request<response::Empty>,
}

runtime::request!(DeleteRequest -> Empty);

/// The request of [`Manifests::get`]. `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct GetRequest {
    request: Request<response::Value<types::Manifest>>,
}

impl GetRequest {
    /// The media types of manifests that the caller understands, separated by commas.
    ///
    /// Example: `"application/vnd.docker.distribution.manifest.v2+json"`
    pub fn accept(self, accept: impl Into<String>) -> Self {
        self.with_header("Accept", argument::into::<String>(accept))
    }
}

runtime::request!(GetRequest -> Value(types::Manifest));

/// The request of [`Manifests::put`]. `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct PutRequest {
    request: Request<response::Empty>,
}

runtime::request!(PutRequest -> Empty);
