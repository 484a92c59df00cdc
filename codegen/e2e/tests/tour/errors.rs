//! Errors that the client makes of unsuccessful responses.

use e2e::{Response, Server};
use llama_cloud::types::LocationPart;
use llama_cloud::{ApiErrorKind, Error, ErrorBodies, LlamaCloud};
use serde_json::json;

use crate::chat;

#[tokio::test]
async fn a_422_has_its_type() {
    let server = Server::start().await;
    let chat = chat(&server);
    let id = chat.create().await.unwrap().session_id;
    let Err(Error::Api(error)) = chat.stream(&id, ["idx-a"], "").await else {
        panic!("an empty prompt is refused")
    };
    assert_eq!(error.kind(), ApiErrorKind::UnprocessableEntity);
    let body = error.http_validation_error().expect("422 carries it");
    let mistakes = body.detail.expect("it names the mistakes");
    assert_eq!(mistakes[0].loc[0], LocationPart::Name("body".into()));
    assert!(!mistakes[0].msg.is_empty());
}

#[tokio::test]
async fn a_wrong_key_is_an_authentication_error_that_does_not_show_the_key() {
    let settings = e2e::Settings { api_key: Some("right".into()), ..Default::default() };
    let server = Server::start_with(settings).await.unwrap();
    let client = LlamaCloud::builder()
        .environment_lookup(|_| None)
        .api_key("canary-key")
        .base_url(server.origin())
        .build()
        .unwrap();
    let error = client.beta().chat().list().await.unwrap_err();
    let Error::Api(api) = &error else { panic!("{error}") };
    assert_eq!(api.kind(), ApiErrorKind::Authentication);
    let said = format!("{error} {error:?} {client:?} {:?}", client.beta().chat().list());
    assert!(!said.contains("canary-key"), "{said}");
}

#[tokio::test]
async fn kinds_follow_the_status() {
    for (status, kind) in [
        (400, ApiErrorKind::BadRequest),
        (401, ApiErrorKind::Authentication),
        (403, ApiErrorKind::PermissionDenied),
        (404, ApiErrorKind::NotFound),
        (409, ApiErrorKind::Conflict),
        (422, ApiErrorKind::UnprocessableEntity),
        (429, ApiErrorKind::RateLimit),
        (500, ApiErrorKind::InternalServer),
        (418, ApiErrorKind::Other),
    ] {
        let server = Server::start().await;
        server.script([Response::new(status)
            .header("content-type", "application/json")
            .body(r#"{"message":"the server's words"}"#)]);
        let error = chat(&server).list().with_max_retries(0).await.unwrap_err();
        let said = error.to_string();
        assert!(
            said.contains(&status.to_string()) && said.contains("the server's words"),
            "{said}"
        );
        let Error::Api(error) = error else { panic!("{status} is an answer") };
        assert_eq!(error.kind(), kind, "{status}");
    }
}

#[tokio::test]
async fn a_value_that_does_not_fit_is_shown_with_its_place() {
    let server = Server::start().await;
    server.script([Response::json(
        200,
        &json!({"events": [], "last_updated_at": "t", "session_id": "s", "job_metadata": {"turns": "two"}}),
    )]);
    let error = chat(&server).retrieve("s").await.unwrap_err();
    let Error::Decode(decode) = &error else { panic!("{error}") };
    assert_eq!(decode.path(), "job_metadata.turns");
    assert_eq!(decode.status(), 200);
    assert!(error.to_string().contains("job_metadata.turns"), "{error}");
}

#[tokio::test]
async fn an_event_that_is_not_understood_is_kept_and_loses_no_other() {
    let server = Server::start().await;
    let events = json!([
        {"type": "text", "content": "one"},
        {"type": "brand_new", "size": 123456789012345678901234567890_f64, "deep": {"a": [1, null]}},
        {"type": "tool_call", "call_id": 5},
        "not even an object",
        {"content": "of no type", "type": "text_delta"}
    ]);
    let body =
        json!({"events": events, "last_updated_at": "t", "session_id": "s", "later": {"x": 1}});
    server.script([Response::json(200, &body)]);
    let session = chat(&server).retrieve("s").await.unwrap();
    assert_eq!(session.events.len(), 5);
    assert_eq!(serde_json::to_value(&session).unwrap(), body, "it goes out as it came");
}
