//! The clients: each makes the same call of the same server, and holds the same streams.
//!
//! All of them name a session, ask for JSON, and send a key and a user agent; ours and progenitor's read the answer as a
//! value, and so does reqwest where that is said. What is bare reads it as bytes.

use std::fmt;
use std::hint::black_box;

use anyhow::{Context, Result, bail, ensure};
use bytes::Bytes;
use http::header::{ACCEPT, AUTHORIZATION, CONTENT_TYPE, HeaderMap, HeaderValue, USER_AGENT};
use http_body_util::{BodyExt, Full};
use hyper_util::client::legacy::Client as HyperClient;
use hyper_util::client::legacy::connect::HttpConnector;
use hyper_util::rt::TokioExecutor;
use llama_cloud::LlamaCloud;

use super::server::SUMMARY;

/// What progenitor makes of the same operation.
mod by_progenitor {
    progenitor::generate_api!("src/requests/summary.openapi.json");
}

const KEY: &str = "llx-abc123def456";
const AGENT: &str = "bench/0.1.0";
const SESSION: &str = "ses-abc123";

/// What makes the calls.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Client {
    Ours,
    HyperUtil,
    Reqwest,
    ReqwestJson,
    Progenitor,
    /// No client: our type, read from the same bytes.
    OurJson,
    /// No client: progenitor's type, read from the same bytes.
    ProgenitorJson,
}

impl Client {
    pub(super) const ALL: [Self; 7] = [
        Self::Ours,
        Self::HyperUtil,
        Self::Reqwest,
        Self::ReqwestJson,
        Self::Progenitor,
        Self::OurJson,
        Self::ProgenitorJson,
    ];

    /// How tables call it.
    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Ours => "ours",
            Self::HyperUtil => "hyper-util",
            Self::Reqwest => "reqwest",
            Self::ReqwestJson => "reqwest, JSON",
            Self::Progenitor => "progenitor",
            Self::OurJson => "our JSON",
            Self::ProgenitorJson => "progenitor's JSON",
        }
    }

    pub(super) fn named(name: &str) -> Result<Self> {
        Self::ALL
            .into_iter()
            .find(|client| client.name() == name)
            .with_context(|| format!("there is no client `{name}`"))
    }
}

impl fmt::Display for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

/// A client, ready to call.
pub(super) enum Caller {
    Ours(LlamaCloud),
    HyperUtil(Box<HyperClient<HttpConnector, Full<Bytes>>>, String),
    Reqwest(reqwest::Client, String),
    ReqwestJson(reqwest::Client, String),
    Progenitor(by_progenitor::Client),
    OurJson,
    ProgenitorJson,
}

impl Caller {
    pub(super) fn new(client: Client, origin: &str) -> Result<Self> {
        let origin = origin.to_owned();
        Ok(match client {
            Client::Ours => Self::Ours(
                LlamaCloud::builder()
                    .environment_lookup(|_| None)
                    .api_key(KEY)
                    .base_url(origin)
                    .build()?,
            ),
            Client::HyperUtil => {
                let client = HyperClient::builder(TokioExecutor::new()).build_http();
                Self::HyperUtil(Box::new(client), origin)
            }
            Client::Reqwest => Self::Reqwest(plain_reqwest()?.build()?, origin),
            Client::ReqwestJson => Self::ReqwestJson(plain_reqwest()?.build()?, origin),
            Client::Progenitor => {
                let client = plain_reqwest()?.build()?;
                Self::Progenitor(by_progenitor::Client::new_with_client(&origin, client))
            }
            Client::OurJson => Self::OurJson,
            Client::ProgenitorJson => Self::ProgenitorJson,
        })
    }

    /// One call. Each refuses an answer that is none of success, as any program would.
    pub(super) async fn call(&self) -> Result<()> {
        match self {
            Self::Ours(client) => {
                black_box(client.beta().chat().get_summary(SESSION).await?);
            }
            Self::HyperUtil(client, origin) => {
                let request = http::Request::get(format!("{origin}/api/v1/chat/{SESSION}/summary"))
                    .header(ACCEPT, "application/json")
                    .header(USER_AGENT, AGENT)
                    .header(AUTHORIZATION, format!("Bearer {KEY}"))
                    .body(Full::default())?;
                let response = client.request(request).await?;
                ensure!(response.status().is_success(), "{}", response.status());
                black_box(response.into_body().collect().await?.to_bytes());
            }
            Self::Reqwest(client, origin) => {
                let url = format!("{origin}/api/v1/chat/{SESSION}/summary");
                let response = client.get(url).send().await?.error_for_status()?;
                black_box(response.bytes().await?);
            }
            Self::ReqwestJson(client, origin) => {
                let url = format!("{origin}/api/v1/chat/{SESSION}/summary");
                let response = client.get(url).send().await?.error_for_status()?;
                black_box(response.json::<by_progenitor::types::ChatSession>().await?);
            }
            Self::Progenitor(client) => {
                black_box(client.get_summary(SESSION, None, None).await?.into_inner());
            }
            Self::OurJson => {
                let json = black_box(SUMMARY);
                black_box(serde_json::from_str::<llama_cloud::types::ChatSession>(json)?);
            }
            Self::ProgenitorJson => {
                let json = black_box(SUMMARY);
                black_box(serde_json::from_str::<by_progenitor::types::ChatSession>(json)?);
            }
        }
        Ok(())
    }

    /// A stream whose first event has come.
    pub(super) async fn stream(&self) -> Result<Stream> {
        const BODY: &str = r#"{"index_ids":["idx-abc123"],"prompt":"What grew in Q3?"}"#;
        let path = format!("/api/v1/chat/{SESSION}/messages/stream");
        match self {
            Self::Ours(client) => {
                let chat = client.beta().chat();
                let mut events = chat.stream(SESSION, ["idx-abc123"], "What grew in Q3?").await?;
                events.next().await.context("no event came")??;
                Ok(Box::new(events))
            }
            Self::HyperUtil(client, origin) => {
                let request = http::Request::post(format!("{origin}{path}"))
                    .header(ACCEPT, "text/event-stream")
                    .header(USER_AGENT, AGENT)
                    .header(AUTHORIZATION, format!("Bearer {KEY}"))
                    .header(CONTENT_TYPE, "application/json")
                    .body(Full::from(BODY))?;
                let mut body = client.request(request).await?.into_body();
                body.frame().await.context("no event came")??;
                Ok(Box::new(body))
            }
            Self::Reqwest(client, origin) => {
                let request = client.post(format!("{origin}{path}")).body(BODY);
                let request = request.header(CONTENT_TYPE, "application/json");
                let mut response = request.send().await?.error_for_status()?;
                response.chunk().await?.context("no event came")?;
                Ok(Box::new(response))
            }
            _ => bail!("only clients hold streams, and progenitor's are reqwest's"),
        }
    }
}

/// Whatever has to be kept for a stream to stay open.
pub(super) type Stream = Box<dyn std::any::Any>;

/// With what is the same for every call said once, which is the fastest.
fn plain_reqwest() -> Result<reqwest::ClientBuilder> {
    let mut headers = HeaderMap::new();
    headers.insert(ACCEPT, HeaderValue::from_static("application/json"));
    headers.insert(AUTHORIZATION, HeaderValue::try_from(format!("Bearer {KEY}"))?);
    Ok(reqwest::Client::builder().user_agent(AGENT).default_headers(headers))
}
