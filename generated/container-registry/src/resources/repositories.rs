// @generated from spec/container-registry.yaml by codegen/src/emit/operations/resource.rs: edit those instead of this.

//! Repositories: the names that images are kept under.

use crate::pagination;
use crate::runtime::{self, Client, Request, argument, response};
use crate::types;

/// Repositories: the names that images are kept under.
#[derive(Clone, Debug)]
pub struct Repositories {
    pub(crate) client: Client,
}

impl Repositories {
    /// List repositories
    ///
    /// `GET /acr/v1/_catalog`
    ///
    /// Optional, set on [`ListRequest`]: `.last(..)`, `.n(..)`.
    ///
    /// Returns a page of `String`; `.items()` streams the items of all pages ([`RepositoryPage`](crate::pagination::RepositoryPage)).
    ///
    /// Errors: any other status carries [`RegistryErrors`](crate::types::RegistryErrors).
    ///
    /// ```no_run
    /// # async fn call(client: container_registry::ContainerRegistry) -> Result<(), container_registry::Error> {
    /// let mut items = client.repositories().list().items();
    /// while let Some(item) = items.next().await {
    ///     println!("{:?}", item?);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn list(&self) -> ListRequest {
        ListRequest {
            request: self.client.get("/acr/v1/_catalog"),
        }
    }

    /// Delete the repository identified by `name`
    ///
    /// - `name`: Name of the repository, including its namespace.
    ///
    /// `DELETE /acr/v1/{name}` → 202
    ///
    /// Returns [`DeletedRepository`](crate::types::DeletedRepository).
    ///
    /// Errors: any other status carries [`RegistryErrors`](crate::types::RegistryErrors).
    ///
    /// ```no_run
    /// # async fn call(client: container_registry::ContainerRegistry) -> Result<(), container_registry::Error> {
    /// let response = client.repositories().delete("library/hello-world").await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn delete(&self, name: impl Into<String>) -> DeleteRequest {
        DeleteRequest {
            request: self
                .client
                .delete("/acr/v1/{name}")
                .with_path_segments("name", argument::into::<String>(name)),
        }
    }

    /// Get repository attributes
    ///
    /// - `name`: Name of the repository, including its namespace.
    ///
    /// `GET /acr/v1/{name}`
    ///
    /// Returns [`RepositoryAttributes`](crate::types::RepositoryAttributes).
    ///
    /// Errors: any other status carries [`RegistryErrors`](crate::types::RegistryErrors).
    ///
    /// ```no_run
    /// # async fn call(client: container_registry::ContainerRegistry) -> Result<(), container_registry::Error> {
    /// let response = client.repositories().get("library/hello-world").await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self, name: impl Into<String>) -> GetRequest {
        GetRequest {
            request: self
                .client
                .get("/acr/v1/{name}")
                .with_path_segments("name", argument::into::<String>(name)),
        }
    }

    /// Update the attribute identified by `name` where `reference` is the name of the repository.
    ///
    /// - `name`: Name of the repository, including its namespace.
    ///
    /// `PATCH /acr/v1/{name}`
    ///
    /// Optional, set on [`UpdateRequest`]: `.body(..)`.
    ///
    /// Returns nothing.
    ///
    /// Errors: any other status carries [`RegistryErrors`](crate::types::RegistryErrors).
    ///
    /// ```no_run
    /// # async fn call(client: container_registry::ContainerRegistry) -> Result<(), container_registry::Error> {
    /// client.repositories().update("library/hello-world").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn update(&self, name: impl Into<String>) -> UpdateRequest {
        UpdateRequest {
            request: self
                .client
                .patch("/acr/v1/{name}")
                .with_path_segments("name", argument::into::<String>(name)),
        }
    }
}

/// The request of [`Repositories::list`]. `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct ListRequest {
    request: Request<response::Pages<String, pagination::RepositoryPage>>,
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
}

runtime::request!(ListRequest -> Pages(String, pagination::RepositoryPage));

/// The request of [`Repositories::delete`]. `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct DeleteRequest {
    request: Request<response::Value<types::DeletedRepository>>,
}

runtime::request!(DeleteRequest -> Value(types::DeletedRepository));

/// The request of [`Repositories::get`]. `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct GetRequest {
    request: Request<response::Value<types::RepositoryAttributes>>,
}

runtime::request!(GetRequest -> Value(types::RepositoryAttributes));

/// The request of [`Repositories::update`]. `.await` sends it.
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
