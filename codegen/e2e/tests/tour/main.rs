//! The generated client against a real server: every operation, every event, and what goes wrong.

mod aggregates;
mod blocking;
mod conversation;
mod curl;
mod errors;
mod faults;
mod lists;
mod requests;
mod secrets;
mod tracing;

use e2e::Server;
use llama_cloud::LlamaCloud;
use llama_cloud::resources::beta::chat::Chat;
use llama_cloud::transport::ReqwestTransport;

/// A client of the server. It takes nothing from the environment of the tests.
fn client(server: &Server) -> LlamaCloud {
    LlamaCloud::builder()
        .environment_lookup(|_| None)
        .api_key("llx-tour")
        .base_url(server.origin())
        .build()
        .expect("the settings are right")
}

/// The calls of the Chat API.
fn chat(server: &Server) -> Chat {
    client(server).beta().chat()
}

/// Requests sent by a `reqwest::Client`.
fn reqwest_transport() -> ReqwestTransport {
    let client = reqwest::Client::builder().redirect(reqwest::redirect::Policy::none());
    ReqwestTransport::new(client.build().expect("the settings are right"))
}
