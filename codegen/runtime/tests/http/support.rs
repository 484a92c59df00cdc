//! A client as it would be generated, for an API of widgets.

use runtime::response::{self, Events, Pages, Value};
use runtime::transport::{CannedResponse, InProcess};
use runtime::{Api, AuthScheme, Client, ClientBuilder, Config, Cursor, Json, Method, Request};
use serde::{Deserialize, Serialize};
use std::time::Duration;

pub(crate) static CONFIG: Config = Config {
    user_agent: "widgets/1.2.3 (rust)",
    base_url: "https://api.widgets.example",
    base_url_variable: Some("WIDGETS_BASE_URL"),
    servers: &[],
    url_variables: &[],
    headers_variable: Some("WIDGETS_CUSTOM_HEADERS"),
    schemes: &[AuthScheme::Bearer {
        option: "api_key",
        variables: &["WIDGETS_API_KEY", "WIDGETS_KEY"],
    }],
    auth: &[&[0]],
    timeout: Duration::from_secs(60),
    max_retries: 5,
};

#[derive(Clone, Debug)]
pub(crate) struct Widgets {
    pub(crate) client: Client,
}

impl Api for Widgets {
    fn config() -> &'static Config {
        &CONFIG
    }

    fn from_client(client: Client) -> Self {
        Self { client }
    }
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct Widget {
    pub(crate) id: String,
    #[serde(default)]
    pub(crate) parts: Vec<Part>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct Part {
    pub(crate) turns: u64,
}

pub(crate) type Get = Value<Widget>;

pub(crate) type Create = Value<Widget>;

pub(crate) type Delete = response::Empty;

pub(crate) type List = Pages<Widget, Tokens>;

pub(crate) type Watch = Events<Json>;

pub(crate) type Export = response::Text;

pub(crate) enum Tokens {}
impl Cursor for Tokens {
    const TOKEN_PARAMETER: &'static str = "page_token";
    const ITEMS: &'static str = "items";
    const NEXT_TOKEN: &'static str = "next_page_token";
}

impl Widgets {
    pub(crate) fn builder() -> ClientBuilder<Self> {
        ClientBuilder::new().environment_lookup(|_| None).with_key("api_key", "key-1")
    }

    pub(crate) fn get(&self, id: &str) -> Request<Get> {
        Request::new(&self.client, Method::GET, "/v1/widgets/{id}").with_path("id", id)
    }

    pub(crate) fn create(&self) -> Request<Create> {
        Request::new(&self.client, Method::POST, "/v1/widgets").with_body()
    }

    pub(crate) fn rename(&self, id: &str, name: &str) -> Request<Create> {
        Request::new(&self.client, Method::POST, "/v1/widgets/{id}/name")
            .with_path("id", id)
            .with_member("name", name)
            .idempotent()
    }

    pub(crate) fn delete(&self, id: &str) -> Request<Delete> {
        Request::new(&self.client, Method::DELETE, "/v1/widgets/{id}").with_path("id", id)
    }

    pub(crate) fn list(&self) -> Request<List> {
        Request::new(&self.client, Method::GET, "/v1/widgets")
    }

    pub(crate) fn watch(&self) -> Request<Watch> {
        Request::new(&self.client, Method::POST, "/v1/widgets/watch").with_body()
    }

    pub(crate) fn export(&self) -> Request<Export> {
        Request::new(&self.client, Method::GET, "/v1/export")
    }
}

pub(crate) const WIDGET: &str = r#"{"id":"w1"}"#;

/// A client, and the transport that plays these answers to it.
pub(crate) fn played(answers: impl IntoIterator<Item = CannedResponse>) -> (Widgets, InProcess) {
    let transport = InProcess::new(answers);
    let widgets = Widgets::builder()
        .transport(transport.clone())
        .build()
        .expect("the configuration is complete");
    (widgets, transport)
}

pub(crate) fn widget() -> CannedResponse {
    CannedResponse::json(200, WIDGET)
}

/// The target of a request, as it stands in its first line.
pub(crate) fn target(request: &http::Request<bytes::Bytes>) -> String {
    request.uri().path_and_query().map(ToString::to_string).unwrap_or_default()
}

/// The header's value, which must be text.
pub(crate) fn header<'a>(request: &'a http::Request<bytes::Bytes>, name: &str) -> Option<&'a str> {
    request.headers().get(name).map(|value| value.to_str().expect("a header of text"))
}

pub(crate) fn body(request: &http::Request<bytes::Bytes>) -> &str {
    std::str::from_utf8(request.body()).expect("a body of text")
}
