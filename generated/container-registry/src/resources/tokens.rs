// @generated from spec/container-registry.yaml by codegen/src/emit/operations/resource.rs: edit those instead of this.

//! Tokens, which prove who calls for a while.

use crate::runtime::{self, Client, Request, argument, response};
use crate::types;

/// Tokens, which prove who calls for a while.
#[derive(Clone, Debug)]
pub struct Tokens {
    pub(crate) client: Client,
}

impl Tokens {
    /// Exchange AAD tokens for an ACR refresh Token
    ///
    /// - `grant_type`: Can take a value of access_token_refresh_token, or access_token, or refresh_token
    /// - `service`: Indicates the name of your Azure container registry.
    ///
    /// `POST /oauth2/exchange`
    ///
    /// Optional, set on [`ExchangeRequest`]: `.tenant(..)`, `.refresh_token(..)`, `.access_token(..)`.
    ///
    /// Returns [`RefreshToken`](crate::types::RefreshToken).
    ///
    /// Errors: any other status carries [`RegistryErrors`](crate::types::RegistryErrors).
    ///
    /// ```no_run
    /// # async fn call(client: container_registry::ContainerRegistry) -> Result<(), container_registry::Error> {
    /// let response = client.tokens().exchange("access_token_refresh_token", "service").await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn exchange(
        &self,
        grant_type: impl Into<types::TokensExchangeGrantType>,
        service: impl Into<String>,
    ) -> ExchangeRequest {
        ExchangeRequest {
            request: self
                .client
                .post("/oauth2/exchange")
                .with_member(
                    "grant_type",
                    argument::into::<types::TokensExchangeGrantType>(grant_type),
                )
                .with_member("service", argument::into::<String>(service))
                .with_form()
                .with_auth(&[&[]]),
        }
    }

    /// Exchange Username, Password and Scope an ACR Access Token
    ///
    /// - `service`: Indicates the name of your Azure container registry.
    /// - `scope`: A valid scope. It can be specified more than once for multiple scope requests. You can obtain this from the Www-Authenticate response header from the challenge.
    ///
    /// `GET /oauth2/token`
    ///
    /// Returns [`AccessToken`](crate::types::AccessToken).
    ///
    /// Errors: any other status carries [`RegistryErrors`](crate::types::RegistryErrors).
    ///
    /// ```no_run
    /// # async fn call(client: container_registry::ContainerRegistry) -> Result<(), container_registry::Error> {
    /// let request = client
    ///     .tokens()
    ///     .login("someregistry.azurecr.io", ["registry:catalog:*"]);
    /// let response = request.await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn login(
        &self,
        service: impl Into<String>,
        scope: impl IntoIterator<Item = impl Into<String>>,
    ) -> LoginRequest {
        LoginRequest {
            request: self
                .client
                .get("/oauth2/token")
                .with_query("service", argument::into::<String>(service))
                .with_query("scope", argument::list::<String>(scope))
                .with_auth(&[&[1]]),
        }
    }

    /// Exchange ACR Refresh token for an ACR Access Token
    ///
    /// - `service`: Indicates the name of your Azure container registry.
    /// - `scope`: A valid scope. It can be specified more than once for multiple scope requests. You obtained this from the Www-Authenticate response header from the challenge.
    /// - `refresh_token`: Must be a valid ACR refresh token. Sensitive.
    ///
    /// `POST /oauth2/token`
    ///
    /// Returns [`AccessToken`](crate::types::AccessToken).
    ///
    /// Errors: any other status carries [`RegistryErrors`](crate::types::RegistryErrors).
    ///
    /// ```no_run
    /// # async fn call(client: container_registry::ContainerRegistry) -> Result<(), container_registry::Error> {
    /// let response = client.tokens().access("service", ["scope"], "refresh_token").await?;
    /// println!("{response:?}");
    /// # Ok(())
    /// # }
    /// ```
    pub fn access(
        &self,
        service: impl Into<String>,
        scope: impl IntoIterator<Item = impl Into<String>>,
        refresh_token: impl Into<String>,
    ) -> AccessRequest {
        AccessRequest {
            request: self
                .client
                .post("/oauth2/token")
                .with_member("grant_type", "refresh_token")
                .with_member("service", argument::into::<String>(service))
                .with_member("scope", argument::list::<String>(scope))
                .with_member("refresh_token", argument::into::<String>(refresh_token))
                .with_form()
                .with_auth(&[&[]]),
        }
    }
}

/// The request of [`Tokens::exchange`]. `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct ExchangeRequest {
    request: Request<response::Value<types::RefreshToken>>,
}

impl ExchangeRequest {
    /// AAD tenant associated to the AAD credentials.
    pub fn tenant(self, tenant: impl Into<String>) -> Self {
        self.with_member("tenant", argument::into::<String>(tenant))
    }

    /// AAD refresh token, mandatory when grant_type is access_token_refresh_token or refresh_token
    ///
    /// Sensitive: `Debug` does not show its value.
    pub fn refresh_token(self, refresh_token: impl Into<String>) -> Self {
        self.with_member("refresh_token", argument::into::<String>(refresh_token))
    }

    /// AAD access token, mandatory when grant_type is access_token_refresh_token or access_token.
    ///
    /// Sensitive: `Debug` does not show its value.
    pub fn access_token(self, access_token: impl Into<String>) -> Self {
        self.with_member("access_token", argument::into::<String>(access_token))
    }
}

runtime::request!(ExchangeRequest -> Value(types::RefreshToken));

/// The request of [`Tokens::login`]. `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct LoginRequest {
    request: Request<response::Value<types::AccessToken>>,
}

runtime::request!(LoginRequest -> Value(types::AccessToken));

/// The request of [`Tokens::access`]. `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "a request does nothing until it is awaited"]
pub struct AccessRequest {
    request: Request<response::Value<types::AccessToken>>,
}

runtime::request!(AccessRequest -> Value(types::AccessToken));
