//! A client, a way for its requests, and a script that responds to them.
//!
//! Whatever the way, the requests end up in one list, as the last one to handle them saw them.

use llama_cloud::resources::beta::chat::Chat;
use llama_cloud::runtime::ClientBuilder;
use llama_cloud::runtime::{Api, Client, Config};
use llama_cloud::transport::{
    CannedResponse, HttpVersions, HyperOptions, HyperTransport, InProcess, Proxies,
    ReqwestTransport, TransportErrorKind,
};
use llama_cloud::{Bytes, LlamaCloud};

use crate::server;
use crate::watched::Watched;

/// A request, with its whole URL.
pub(crate) type Seen = http::Request<Bytes>;

/// Way in which requests get to the script.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Way {
    /// The default transport, over HTTP/1.1.
    Hyper,
    /// The default transport, over HTTP/2.
    HyperByHttp2,
    /// A caller's `reqwest::Client`.
    Reqwest,
    /// No network.
    InProcess,
}

/// A client, and the script that responds to it.
pub(crate) struct Stage {
    way: Way,
    backend: Watched,
    origin: String,
    other_origin: String,
    /// Port on which nobody listens.
    _port: Option<tokio::net::TcpSocket>,
}

impl Stage {
    /// Responses in this order, whatever the origin that is asked.
    pub(crate) async fn new(way: Way, answers: impl IntoIterator<Item = CannedResponse>) -> Self {
        let backend = Watched::new(InProcess::new(answers));
        let (origin, other_origin) = match way {
            Way::InProcess => ("http://contract.test".to_owned(), "http://other.test".to_owned()),
            _ => (server::start(backend.clone()).await, server::start(backend.clone()).await),
        };
        Self { way, backend, origin, other_origin, _port: None }
    }

    /// A server that answers each request with these bytes and closes the connection. In process, where there are no bytes,
    /// it is the response that they encode.
    pub(crate) async fn raw(way: Way, bytes: &'static [u8], meaning: CannedResponse) -> Self {
        let backend = Watched::new(InProcess::new([meaning]));
        let origin = match way {
            Way::InProcess => "http://contract.test".to_owned(),
            _ => server::start_raw(backend.clone(), bytes).await,
        };
        Self { way, backend, origin, other_origin: String::new(), _port: None }
    }

    /// Nobody listens.
    pub(crate) fn closed(way: Way) -> Self {
        let answers = (0..10).map(|_| CannedResponse::failure(TransportErrorKind::NotConnected));
        let (port, origin) = server::closed();
        let backend = Watched::new(InProcess::new(answers));
        Self { way, backend, origin, other_origin: String::new(), _port: Some(port) }
    }

    /// Sends this after the other responses.
    pub(crate) fn then(&self, answer: CannedResponse) {
        self.backend.script.push(answer);
    }

    pub(crate) fn origin(&self) -> &str {
        &self.origin
    }

    pub(crate) fn other_origin(&self) -> &str {
        &self.other_origin
    }

    /// The settings of every client here. It takes nothing from the environment of the tests.
    pub(crate) fn builder(&self) -> ClientBuilder<LlamaCloud> {
        self.set_up(ClientBuilder::new())
    }

    pub(crate) fn client(&self) -> LlamaCloud {
        self.builder().build().expect("the settings are right")
    }

    pub(crate) fn chat(&self) -> Chat {
        self.client().beta().chat()
    }

    /// The runtime's own client, for what no operation of the API does.
    pub(crate) fn bare(&self) -> Client {
        let Bare(client) = self.set_up(ClientBuilder::new()).build().expect("they are right");
        client
    }

    /// The requests so far.
    pub(crate) fn requests(&self) -> Vec<Seen> {
        self.backend.script.requests()
    }

    /// The requests so far, where there should be but one.
    pub(crate) fn only_request(&self) -> Seen {
        let mut requests = self.requests();
        assert_eq!(requests.len(), 1, "{requests:?}");
        requests.remove(0)
    }

    /// The bodies of the responses.
    pub(crate) fn bodies(&self) -> &Watched {
        &self.backend
    }

    fn set_up<C: Api>(&self, builder: ClientBuilder<C>) -> ClientBuilder<C> {
        let builder = builder
            .environment_lookup(|_| None)
            .with_key("api_key", "llx-contract")
            .base_url(&*self.origin);
        match self.way {
            Way::Hyper => builder.transport(hyper(HttpVersions::Negotiated)),
            Way::HyperByHttp2 => builder.transport(hyper(HttpVersions::Http2)),
            Way::Reqwest => builder.transport(reqwest_transport(reqwest::Client::builder())),
            Way::InProcess => builder.transport(self.backend.clone()),
        }
    }
}

fn hyper(versions: HttpVersions) -> HyperTransport {
    let options = HyperOptions { versions, proxies: Proxies::Direct, ..HyperOptions::default() };
    HyperTransport::without_certificates(&options).expect("the options are right")
}

/// A transport over a client that is set up as the documentation asks for.
pub(crate) fn reqwest_transport(client: reqwest::ClientBuilder) -> ReqwestTransport {
    let client = client.no_proxy().redirect(reqwest::redirect::Policy::none());
    ReqwestTransport::new(client.build().expect("the settings are right"))
}

/// A client without operations.
struct Bare(Client);

impl Api for Bare {
    fn config() -> &'static Config {
        LlamaCloud::config()
    }

    fn from_client(client: Client) -> Self {
        Self(client)
    }
}

/// The target of a request, as it stands in its first line.
pub(crate) fn target(request: &Seen) -> &str {
    request.uri().path_and_query().expect("every request has a target").as_str()
}

/// The origin that was asked.
pub(crate) fn origin(request: &Seen) -> String {
    let uri = request.uri();
    format!("{}://{}", uri.scheme_str().expect("http"), uri.authority().expect("a host"))
}

/// The header's value, which must be text.
pub(crate) fn header<'a>(request: &'a Seen, name: &str) -> Option<&'a str> {
    request.headers().get(name).map(|value| value.to_str().expect("a header of text"))
}

pub(crate) fn body(request: &Seen) -> &str {
    std::str::from_utf8(request.body()).expect("a body of text")
}
