//! Requests that the client sends.

use std::time::Duration;

use e2e::{Response, Server};
use llama_cloud::{LlamaCloud, Options};
use serde_json::json;

use crate::{chat, client};

#[tokio::test]
async fn absent_null_and_list_are_told_apart() {
    let server = Server::start().await;
    let chat = chat(&server);
    chat.create().await.unwrap();
    chat.create().index_ids_null().await.unwrap();
    chat.create().index_ids(["idx-a"]).await.unwrap();
    chat.create().index_ids(Vec::<String>::new()).await.unwrap();
    let bodies: Vec<_> =
        server.requests().iter().map(|request| request.json().expect("a body")).collect();
    assert_eq!(
        bodies,
        [
            json!({}),
            json!({"index_ids": null}),
            json!({"index_ids": ["idx-a"]}),
            json!({"index_ids": []})
        ]
    );
}

#[tokio::test]
async fn headers_say_what_is_wanted_and_who_asks() {
    let server = Server::start().await;
    let chat = chat(&server);
    let id = chat.create().await.unwrap().session_id;
    drop(chat.stream(&id, ["idx-a"], "Hi").await.unwrap());
    chat.delete(&id).await.unwrap();
    let requests = server.requests();
    let accepted: Vec<_> = requests.iter().map(|request| request.header("accept")).collect();
    assert_eq!(accepted, [Some("application/json"), Some("text/event-stream"), Some("*/*")]);
    for request in &requests {
        assert_eq!(request.header("authorization"), Some("Bearer llx-tour"));
        assert_eq!(request.header("user-agent"), Some("llama-cloud/0.1.0 (rust)"));
        assert_eq!(request.header("content-type").is_some(), request.method == "POST");
    }
}

#[tokio::test]
async fn path_parameters_stay_in_their_segment() {
    let server = Server::start().await;
    let chat = chat(&server);
    for (id, target) in [
        ("a/b", "/api/v1/chat/a%2Fb"),
        ("a?b#c", "/api/v1/chat/a%3Fb%23c"),
        ("%2e%2e", "/api/v1/chat/%252e%252e"),
        ("é", "/api/v1/chat/%C3%A9"),
    ] {
        assert!(chat.retrieve(id).await.is_err(), "there is no such session");
        assert_eq!(server.requests().pop().unwrap().target, target);
    }
    let sent = server.requests().len();
    for id in ["", ".", ".."] {
        let error = chat.retrieve(id).await.unwrap_err();
        assert!(matches!(error, llama_cloud::Error::InvalidArgument(_)), "{error}");
        assert!(error.to_string().contains("session_id"), "{error}");
    }
    assert_eq!(server.requests().len(), sent, "nothing was sent");
}

#[tokio::test]
async fn a_call_has_options_of_its_own() {
    let server = Server::start().await;
    let chat = chat(&server);
    chat.list()
        .with_header("X-Trace", "t-1")
        .with_query("extra", "a b")
        .with_timeout(Duration::from_secs(5))
        .with_max_retries(0)
        .await
        .unwrap();
    let request = server.requests().pop().unwrap();
    assert_eq!(request.header("x-trace"), Some("t-1"));
    assert_eq!(request.target, "/api/v1/chat?extra=a+b");
}

#[tokio::test]
async fn a_client_with_other_options_leaves_the_first_as_it_was() {
    let server = Server::start().await;
    let first = client(&server);
    let second = first.with_options(Options::default().header("X-Team", "blue"));
    second.beta().chat().list().await.unwrap();
    first.beta().chat().list().await.unwrap();
    let teams: Vec<_> = server
        .requests()
        .iter()
        .map(|request| request.header("x-team").map(str::to_owned))
        .collect();
    assert_eq!(teams, [Some("blue".to_owned()), None]);
}

#[tokio::test]
async fn the_environment_sets_a_client_up() {
    let server = Server::start().await;
    let origin = server.origin();
    let client = LlamaCloud::builder()
        .environment_lookup(move |name| match name {
            "LLAMA_PARSE_API_KEY" => Some(" llx-second ".into()),
            "LLAMA_CLOUD_BASE_URL" => Some(origin.clone()),
            "LLAMA_CLOUD_CUSTOM_HEADERS" => Some("X-A: 1\nX-B: 2".into()),
            _ => None,
        })
        .build()
        .unwrap();
    client.beta().chat().list().await.unwrap();
    let request = server.requests().pop().unwrap();
    assert_eq!(request.header("authorization"), Some("Bearer llx-second"));
    assert_eq!((request.header("x-a"), request.header("x-b")), (Some("1"), Some("2")));
}

#[tokio::test]
async fn a_client_without_a_key_says_which_variables_would_do() {
    let error = LlamaCloud::builder().environment_lookup(|_| None).build().unwrap_err();
    let said = error.to_string();
    assert!(said.contains("LLAMA_CLOUD_API_KEY"), "{said}");
    assert!(said.contains("LLAMA_PARSE_API_KEY"), "{said}");
}

#[tokio::test]
async fn the_raw_response_is_within_reach() {
    let server = Server::start().await;
    server.script([Response::new(503).header("retry-after-ms", "1"), Response::real()]);
    let response = chat(&server).list().with_response().await.unwrap();
    assert_eq!(response.status, llama_cloud::StatusCode::OK);
    assert_eq!(response.retries, 1);
    assert_eq!(response.value.items.len(), 0);
    assert!(response.body.starts_with(b"{"));
}

#[tokio::test]
async fn paths_without_a_method_can_be_called() {
    let server = Server::start().await;
    let client = client(&server);
    let session = client.post("/api/v1/chat").with_member("index_ids", ["idx-a"]).await.unwrap();
    assert!(session.as_str().contains("idx-a"));
    assert!(client.get("https://example.com/").await.is_err(), "the key stays with its host");
}

/// A call can be moved to another task: it borrows nothing.
#[tokio::test]
async fn calls_can_be_spawned() {
    let server = Server::start().await;
    let chat = chat(&server);
    let id = String::from("ses-none");
    let call = chat.retrieve(&id).into_future();
    drop((chat, id));
    assert!(tokio::spawn(call).await.unwrap().is_err());
}
