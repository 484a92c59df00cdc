// @generated: a copy of codegen/runtime/src/runtime/client/builder.rs: edit that instead of this.

//! Making a client.
//!
//! Each API has a builder type of its own, which holds a [`ClientBuilder`]. Its own methods set the
//! credentials; those below are the same for all, so a macro writes them, as it writes the options
//! of requests.

use crate::runtime;
use crate::runtime::client::Client;
use crate::runtime::client::config::Config;
use crate::runtime::client::credentials::Given;
use crate::runtime::client::settings::Settings;
use std::fmt;
use std::marker::PhantomData;

/// A generated client: its description, and how it is made around the runtime's.
pub trait Api: Sized {
    /// Returns the description of the API.
    fn config() -> &'static Config;

    /// The client for this API around the one that makes the calls.
    fn from_client(client: Client) -> Self;
}

/// Gives a builder type its options: `client_builder!(ClientBuilder -> Notes)`, where the type has
/// the field `builder: runtime::ClientBuilder<Notes>`. `runtime`, the module that this file is in,
/// must be in scope.
macro_rules! client_builder {
    ($builder:ident -> $client:ty) => {
        runtime::client_builder!(options [] $builder, builder.settings, $client);

        impl $builder {
            /// Returns a builder that takes everything from the API's description and the process's
            /// environment.
            pub fn new() -> Self {
                Self { builder: runtime::ClientBuilder::new() }
            }
        }

        impl Default for $builder {
            fn default() -> Self {
                Self::new()
            }
        }

        impl ::std::fmt::Debug for $builder {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                self.builder.fmt(f)
            }
        }
    };
    (options [$($parameters:tt)*] $builder:ty, $($settings:ident).+, $client:ty) => {
        /// Settings that every client has.
        impl<$($parameters)*> $builder {
            /// Sets the base URL of the API. A path in it is kept in front of every operation's.
            pub fn base_url(mut self, base_url: impl Into<String>) -> Self {
                self.$($settings).+.base_url = Some(base_url.into());
                self
            }

            /// Sets how long each attempt waits for the response's head, and for each further chunk
            /// of its body; `None` waits for ever. The wait for the head starts anew with each
            /// chunk of the request's body that is sent.
            pub fn timeout(mut self, timeout: impl Into<Option<::std::time::Duration>>) -> Self {
                let timeout = timeout.into();
                self.$($settings).+.change(|options| options.timeout(timeout));
                self
            }

            /// Sets the longest time to connect, 5 s by default. It concerns the default transport
            /// only.
            pub fn connect_timeout(mut self, timeout: ::std::time::Duration) -> Self {
                self.$($settings).+.connect_timeout = Some(timeout);
                self
            }

            /// Sets how often a call is retried.
            pub fn max_retries(mut self, max_retries: u32) -> Self {
                self.$($settings).+.change(|options| options.max_retries(max_retries));
                self
            }

            /// Sets the longest delay that a server may ask for (`Retry-After`), 60 s by default. A
            /// call whose server asks for more is not retried: its error says how long to wait.
            pub fn max_retry_after(mut self, max_retry_after: ::std::time::Duration) -> Self {
                self.$($settings).+.change(|options| options.max_retry_after(max_retry_after));
                self
            }

            /// Sends a header with every call, in place of one that the client would send by
            /// itself.
            pub fn header(
                mut self,
                name: impl AsRef<str>,
                value: impl ::std::fmt::Display,
            ) -> Self {
                self.$($settings).+.change(|options| options.header(name, value));
                self
            }

            /// Removes a header, even one that the client would send by itself.
            pub fn without_header(mut self, name: impl AsRef<str>) -> Self {
                self.$($settings).+.change(|options| options.without_header(name));
                self
            }

            /// Sends a parameter in the query of every call.
            pub fn query(
                mut self,
                name: impl Into<::std::borrow::Cow<'static, str>>,
                value: impl ::serde::Serialize,
            ) -> Self {
                self.$($settings).+.change(|options| options.query(name, value));
                self
            }

            /// Sends a member in the JSON body of every call that sends an object. What the call
            /// sends itself goes before it.
            pub fn member(
                mut self,
                name: impl Into<::std::borrow::Cow<'static, str>>,
                value: impl ::serde::Serialize,
            ) -> Self {
                self.$($settings).+.change(|options| options.member(name, value));
                self
            }

            /// Sets the size of the largest response in bytes, 256 MiB by default. Streams of
            /// events are not concerned, and of an error's body no more than 1 MiB is kept in any
            /// case.
            pub fn max_response_size(mut self, bytes: u64) -> Self {
                self.$($settings).+.max_response_size = bytes;
                self
            }

            /// Sets the size of the largest event of a stream in bytes, 16 MiB by default.
            pub fn max_event_size(mut self, bytes: usize) -> Self {
                self.$($settings).+.max_event_size = bytes;
                self
            }

            /// Looks environment variables up by this function, in place of the process's
            /// environment.
            pub fn environment_lookup(
                mut self,
                lookup: impl Fn(&str) -> Option<String> + Send + Sync + 'static,
            ) -> Self {
                self.$($settings).+.environment = runtime::environment::Environment::new(lookup);
                self
            }

            /// Sends requests this way, in place of the default transport.
            pub fn transport(mut self, transport: impl runtime::Transport) -> Self {
                self.$($settings).+.transport = Some(::std::sync::Arc::new(transport));
                self
            }

            /// Builds the client.
            ///
            /// # Errors
            /// [`Error::Configuration`](runtime::Error::Configuration) if something is missing or
            /// cannot be used. It names the option.
            pub fn build(self) -> Result<$client, runtime::Error> {
                let config = <$client as runtime::Api>::config();
                let client = self.$($settings).+.build(config)?;
                Ok(<$client as runtime::Api>::from_client(client))
            }
        }
    };
}
pub(crate) use client_builder;

/// Makes a client of any API.
#[must_use = "`build` makes the client"]
pub struct ClientBuilder<C> {
    pub(crate) settings: Settings,
    client: PhantomData<fn() -> C>,
}

runtime::client_builder!(options [C: Api] ClientBuilder<C>, settings, C);

impl<C: Api> ClientBuilder<C> {
    /// A builder that takes everything from the API's description and the process's environment.
    pub fn new() -> Self {
        Self { settings: Settings::new(), client: PhantomData }
    }

    /// Sets the key of a scheme, in place of the environment's.
    pub fn with_key(mut self, option: &'static str, key: impl Into<String>) -> Self {
        self.settings.given.push((option, Given::Key(key.into())));
        self
    }

    /// Sets the URL of a server or the value of a variable in URLs, in place of the environment's.
    pub fn with_text(mut self, option: &'static str, text: impl Into<String>) -> Self {
        self.settings.texts.push((option, text.into()));
        self
    }

    /// Sets the user name and the password of a scheme, in place of the environment's.
    pub fn with_basic(
        mut self,
        option: &'static str,
        username: impl Into<String>,
        password: impl Into<String>,
    ) -> Self {
        self.settings.given.push((option, Given::Basic(username.into(), password.into())));
        self
    }
}

impl<C: Api> Default for ClientBuilder<C> {
    fn default() -> Self {
        Self::new()
    }
}

impl<C> fmt::Debug for ClientBuilder<C> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.settings.fmt(f)
    }
}
