//! Errors that the client makes of unsuccessful and of malformed responses.
//!
//! Once a head has come its status is kept, whatever becomes of the body.

use llama_cloud::transport::CannedResponse;
use llama_cloud::{ApiError, ApiErrorKind, DecodeError, Error, ErrorBodies};

use crate::SHORT;
use crate::stage::{Stage, Way};

over_every_transport! {
    kinds_follow_the_status,
    the_body_of_an_error_is_within_reach,
    an_error_keeps_its_status_though_its_body_breaks_off_or_falls_silent,
    a_value_that_does_not_fit_is_shown_with_its_place,
    what_is_no_json_is_shown,
    an_answer_larger_than_the_limit_is_refused,
    the_key_is_shown_by_no_error,
}

fn api(error: Error) -> ApiError {
    match error {
        Error::Api(error) => *error,
        other => panic!("{other:?}"),
    }
}

fn decode(error: Error) -> DecodeError {
    match error {
        Error::Decode(error) => *error,
        other => panic!("{other:?}"),
    }
}

async fn kinds_follow_the_status(way: Way) {
    let kinds = [
        (400, ApiErrorKind::BadRequest),
        (401, ApiErrorKind::Authentication),
        (403, ApiErrorKind::PermissionDenied),
        (404, ApiErrorKind::NotFound),
        (409, ApiErrorKind::Conflict),
        (418, ApiErrorKind::Other),
        (422, ApiErrorKind::UnprocessableEntity),
        (429, ApiErrorKind::RateLimit),
        (500, ApiErrorKind::InternalServer),
        (599, ApiErrorKind::InternalServer),
    ];
    let message = r#"{"detail":"the server's words"}"#;
    let stage =
        Stage::new(way, kinds.map(|(status, _)| CannedResponse::json(status, message))).await;
    for (status, kind) in kinds {
        let error = api(stage.chat().list().with_max_retries(0).await.unwrap_err());
        assert_eq!((error.status().as_u16(), error.kind()), (status, kind));
        assert_eq!(error.message(), "the server's words");
    }
}

async fn the_body_of_an_error_is_within_reach(way: Way) {
    let mistakes = r#"{"detail":[{"loc":["body","prompt"],"msg":"too long","type":"x"}]}"#;
    let answer = CannedResponse::json(422, mistakes).header("x-request-id", "req-1");
    let stage = Stage::new(way, [answer]).await;
    let error = api(stage.chat().stream("s", ["idx"], "Hi").await.unwrap_err());
    assert_eq!(error.body(), mistakes);
    assert_eq!(error.request_id(), Some("req-1"));
    assert_eq!(error.headers()["content-type"], "application/json");
    let mistakes = error.http_validation_error().expect("422 carries it").detail.unwrap();
    assert_eq!(mistakes[0].msg, "too long");
}

async fn an_error_keeps_its_status_though_its_body_breaks_off_or_falls_silent(way: Way) {
    let begun = || CannedResponse::new(404).data("no such");
    let stage = Stage::new(way, [begun().break_off(), begun().silence()]).await;
    for _ in 0..2 {
        let call = stage.chat().list().with_timeout(SHORT);
        let error = api(call.await.unwrap_err());
        assert_eq!(error.kind(), ApiErrorKind::NotFound);
        assert_eq!(error.body(), "no such");
    }
    stage.bodies().all_are_let_go().await;
}

async fn a_value_that_does_not_fit_is_shown_with_its_place(way: Way) {
    let body = r#"{"session_id":"s","last_updated_at":"t","job_metadata":{"turns":"two"}}"#;
    let stage = Stage::new(way, [CannedResponse::json(201, body)]).await;
    let error = decode(stage.chat().create().await.unwrap_err());
    assert_eq!((error.status().as_u16(), error.path()), (201, "job_metadata.turns"));
    assert_eq!(error.body(), body);
    assert_eq!(stage.requests().len(), 1, "it would not fit the second time either");
}

async fn what_is_no_json_is_shown(way: Way) {
    let html = CannedResponse::new(200).header("content-type", "text/html").data("<h1>Hello</h1>");
    let cut = CannedResponse::json(200, r#"{"items":["#);
    let stage = Stage::new(way, [html, cut, CannedResponse::json(200, "")]).await;
    for shown in ["<h1>Hello</h1>", r#"{"items":["#, "the body is empty"] {
        let error = decode(stage.chat().list().await.unwrap_err());
        assert!(error.to_string().contains(shown), "{error}");
    }
}

async fn an_answer_larger_than_the_limit_is_refused(way: Way) {
    let spaces = || CannedResponse::json(200, " ".repeat(1000));
    let announced = CannedResponse::json(200, "x").header("content-length", "1001").silence();
    let endless = (0..100).fold(spaces(), |answer, _| answer.data(" ".repeat(1000))).silence();
    // Just as large as it may be.
    let fits = CannedResponse::json(200, format!("{:1000}", r#"{"items":[]}"#));
    let mut answers = vec![endless, fits];
    if way != Way::InProcess {
        answers.insert(0, announced);
    }
    let refused = answers.len() - 1;
    let stage = Stage::new(way, answers).await;
    let client = stage.builder().max_response_size(1000).build().unwrap();
    for _ in 0..refused {
        let error = decode(client.beta().chat().list().await.unwrap_err());
        assert!(error.to_string().contains("max_response_size"), "{error}");
        // What is too large is not read to its end.
        stage.bodies().all_are_let_go().await;
    }
    client.beta().chat().list().await.unwrap();
    assert_eq!(stage.requests().len(), refused + 1);
}

async fn the_key_is_shown_by_no_error(way: Way) {
    let refused = CannedResponse::json(401, r#"{"detail":"no such key: llx-contract"}"#);
    let undecoded = CannedResponse::json(200, r#"{"items":"llx-contract"}"#);
    let stage = Stage::new(way, [refused, undecoded]).await;
    let closed = Stage::closed(way);
    let call = |stage: &Stage| {
        let client = stage.builder().query("key", "llx-contract").max_retries(0);
        client.build().unwrap().beta().chat().list()
    };
    let errors = [
        call(&stage).await.unwrap_err(),
        call(&stage).await.unwrap_err(),
        call(&closed).await.unwrap_err(),
    ];
    for error in errors {
        let mut chain = Some(&error as &dyn std::error::Error);
        while let Some(error) = chain {
            let said = format!("{error} {error:?}");
            assert!(!said.contains("llx-contract"), "{said}");
            chain = error.source();
        }
    }
}
