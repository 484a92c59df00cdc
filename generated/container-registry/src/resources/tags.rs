// @generated from spec/container-registry.yaml by codegen/src/emit/operations/resource.rs: edit those instead of this.

//! Tags: names of manifests that may be moved.

use crate::pagination;
use crate::runtime::{self, Client, Request, argument, response};
use crate::types;

/// Tags: names of manifests that may be moved.
#[derive(Clone, Debug)]
pub struct Tags {
    pub(crate) client: Client,
}

impl Tags {
    /// List tags of a repository
    ///
    /// - `name`: Name of the repository, including its namespace.
    ///
    /// `GET /acr/v1/{name}/_tags`
    ///
    /// Optional, set on [`ListRequest`]: `.last(..)`, `.n(..)`, `.orderby(..)`, `.digest(..)`.
    ///
    /// Returns a page of [`TagEntry`](crate::types::TagEntry); `.items()` streams the items of all pages ([`TagPage`](crate::pagination::TagPage)).
    ///
    /// Errors: any other status carries [`RegistryErrors`](crate::types::RegistryErrors).
    ///
    /// ```no_run
    /// # async fn call(client: container_registry::ContainerRegistry) -> Result<(), container_registry::Error> {
    /// let mut items = client.tags().list("library/hello-world").items();
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
                .get("/acr/v1/{name}/_tags")
                .with_path_segments("name", argument::into::<String>(name)),
        }
    }

    /// Delete tag
    ///
    /// - `name`: Name of the repository, including its namespace.
    /// - `reference`: Tag name
    ///
    /// `DELETE /acr/v1/{name}/_tags/{reference}` → 202
    ///
    /// Returns nothing.
    ///
    /// Errors: any other status carries [`RegistryErrors`](crate::types::RegistryErrors).
    ///
    /// ```no_run
    /// # async fn call(client: container_registry::ContainerRegistry) -> Result<(), container_registry::Error> {
    /// client.tags().delete("library/hello-world", "4.7.2-20180905-nanoserver-1803").await?;
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
                .delete("/acr/v1/{name}/_tags/{reference}")
                .with_path_segments("name", argument::into::<String>(name))
                .with_path("reference", argument::into::<String>(reference)),
        }
    }

    /// Get tag attributes by tag
    ///
    /// - `name`: Name of the repository, including its namespace.
    /// - `reference`: Tag name
    ///
    /// `GET /acr/v1/{name}/_tags/{reference}`
    ///
    /// Returns [`TagAttributes`](crate::types::TagAttributes).
    ///
    /// Errors: any other status carries [`RegistryErrors`](crate::types::RegistryErrors).
    ///
    /// ```no_run
    /// # async fn call(client: container_registry::ContainerRegistry) -> Result<(), container_registry::Error> {
    /// let request = client
    ///     .tags()
    ///     .get("library/hello-world", "4.7.2-20180905-nanoserver-1803");
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
                .get("/acr/v1/{name}/_tags/{reference}")
                .with_path_segments("name", argument::into::<String>(name))
                .with_path("reference", argument::into::<String>(reference)),
        }
    }

    /// Update tag attributes
    ///
    /// - `name`: Name of the repository, including its namespace.
    /// - `reference`: Tag name
    ///
    /// `PATCH /acr/v1/{name}/_tags/{reference}`
    ///
    /// Optional, set on [`UpdateRequest`]: `.body(..)`.
    ///
    /// Returns nothing.
    ///
    /// Errors: any other status carries [`RegistryErrors`](crate::types::RegistryErrors).
    ///
    /// ```no_run
    /// # async fn call(client: container_registry::ContainerRegistry) -> Result<(), container_registry::Error> {
    /// client.tags().update("library/hello-world", "4.7.2-20180905-nanoserver-1803").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn update(
        &self,
        name: impl Into<String>,
        reference: impl Into<String>,
    ) -> UpdateRequest {
        UpdateRequest {
            request: self
                .client
                .patch("/acr/v1/{name}/_tags/{reference}")
                .with_path_segments("name", argument::into::<String>(name))
                .with_path("reference", argument::into::<String>(reference)),
        }
    }
}

/// The request of [`Tags::list`]. `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct ListRequest {
    request: Request<response::Pages<types::TagEntry, pagination::TagPage>>,
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
    pub fn orderby(self, orderby: impl Into<types::TagsListOrderby>) -> Self {
        self.with_query("orderby", argument::into::<types::TagsListOrderby>(orderby))
    }

    /// filter by digest
    pub fn digest(self, digest: impl Into<String>) -> Self {
        self.with_query("digest", argument::into::<String>(digest))
    }
}

runtime::request!(ListRequest -> Pages(types::TagEntry, pagination::TagPage));

/// The request of [`Tags::delete`]. `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct DeleteRequest {
    request: Request<response::Empty>,
}

runtime::request!(DeleteRequest -> Empty);

/// The request of [`Tags::get`]. `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct GetRequest {
    request: Request<response::Value<types::TagAttributes>>,
}

runtime::request!(GetRequest -> Value(types::TagAttributes));

/// The request of [`Tags::update`]. `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct UpdateRequest {
    request: Request<response::Empty>,
}

impl UpdateRequest {
    /// The body.
    pub fn body(self, body: types::ChangeableAttributes) -> Self {
        self.with_json(body)
    }
}

runtime::request!(UpdateRequest -> Empty);
