//! Messages of errors.

use crate::support::{Widget, Widgets, played};
use runtime::transport::{CannedResponse, InProcess, TransportErrorKind};
use runtime::{ApiError, ApiErrorKind, DecodeError, Error};

async fn refused(answer: CannedResponse) -> ApiError {
    let (widgets, _) = played([answer]);
    match widgets.get("w").with_max_retries(0).await {
        Err(Error::Api(error)) => *error,
        other => panic!("{other:?}"),
    }
}

async fn undecoded(answer: CannedResponse) -> DecodeError {
    let (widgets, _) = played([answer]);
    match widgets.get("w").await {
        Err(Error::Decode(error)) => *error,
        other => panic!("{other:?}"),
    }
}

#[tokio::test]
async fn statuses_have_their_kinds() {
    use ApiErrorKind::*;
    for (status, kind) in [
        (400, BadRequest),
        (401, Authentication),
        (402, Other),
        (403, PermissionDenied),
        (404, NotFound),
        (409, Conflict),
        (418, Other),
        (422, UnprocessableEntity),
        (429, RateLimit),
        (500, InternalServer),
        (599, InternalServer),
        (300, Other),
        (304, Other),
    ] {
        let error = refused(CannedResponse::new(status)).await;
        assert_eq!((error.status().as_u16(), error.kind()), (status, kind));
    }
}

#[tokio::test]
async fn an_api_error_says_what_a_person_can_act_on() {
    for (body, said) in [
        (r#"{"detail":"No such widget."}"#, "No such widget."),
        (r#"{"error":{"message":"Too  many\n parts","code":7}}"#, "Too many parts"),
        (
            r#"{"detail":[{"loc":["body","parts",0],"msg":"Field required","type":"missing"},{"msg":"x"}]}"#,
            "body.parts.0: Field required; x",
        ),
        ("\u{feff}\"quoted\"", "quoted"),
        ("  <h1>Bad gateway</h1>\n", "<h1>Bad gateway</h1>"),
        (r#"{"code":7}"#, r#"{"code":7}"#),
    ] {
        let error =
            refused(CannedResponse::new(404).header("x-request-id", "req-7").data(body)).await;
        assert_eq!(
            error.to_string(),
            format!("GET /v1/widgets/{{id}}: 404 Not Found: {said} (request req-7)")
        );
        assert_eq!(error.request_id(), Some("req-7"));
        assert_eq!(&error.body()[..], body.as_bytes());
    }
    assert_eq!(
        refused(CannedResponse::json(500, "null")).await.to_string(),
        "GET /v1/widgets/{id}: 500 Internal Server Error"
    );
    assert!(
        refused(CannedResponse::new(500).data("é".repeat(100_000))).await.to_string().len() < 600
    );
}

#[tokio::test]
async fn an_error_body_is_json_whatever_it_says_that_it_is() {
    let error = refused(
        CannedResponse::new(422).header("content-type", "text/plain").data(r#"{"id":"w2"}"#),
    )
    .await;
    assert_eq!(error.json().unwrap().as_str(), r#"{"id":"w2"}"#);
    assert_eq!(error.decode::<Widget>().unwrap().id, "w2");
    assert_eq!(error.typed::<Widget>(&[422]).unwrap().id, "w2");
    assert!(error.typed::<Widget>(&[400]).is_none());
    assert_eq!(error.typed_where::<Widget>(|status| status == 422).unwrap().id, "w2");
    assert!(error.typed_where::<Widget>(|status| status != 422).is_none());
    assert!(refused(CannedResponse::new(422).data("nonsense")).await.json().is_none());
}

#[tokio::test]
async fn an_error_body_that_breaks_off_keeps_its_status() {
    let error = refused(CannedResponse::new(404).data("{\"det").break_off()).await;
    assert_eq!((error.status().as_u16(), &error.body()[..]), (404, &b"{\"det"[..]));
}

#[tokio::test(start_paused = true)]
async fn an_error_body_that_falls_silent_keeps_its_status() {
    let error = refused(CannedResponse::new(404).data("so").silence()).await;
    assert_eq!((error.status().as_u16(), &error.body()[..]), (404, &b"so"[..]));
}

#[tokio::test]
async fn a_decode_error_says_where_and_shows_a_bounded_part_of_what_came() {
    let error =
        undecoded(CannedResponse::json(200, r#"{"id":"w","parts":[{"turns":1},{"turns":"2"}]}"#))
            .await;
    assert_eq!(error.path(), "parts[1].turns");
    assert!(error.message().contains("expected u64"), "{}", error.message());
    let said = error.to_string();
    assert!(
        said.starts_with(
            "GET /v1/widgets/{id}: the response (status 200) does not decode: parts[1].turns: "
        ),
        "{said}"
    );
    let large = format!("\"{}\"", "x".repeat(1_000_000));
    assert!(undecoded(CannedResponse::json(200, large)).await.body().len() <= 8192);
}

#[tokio::test]
async fn what_is_not_the_value_that_was_promised_does_not_decode() {
    for body in [
        "",
        " ",
        "null",
        "<html>",
        "\"text\"",
        "[]x",
        r#"{"id":"w"} trailing"#,
        r#"{"id":null}"#,
        "{",
        "\u{fffd}",
    ] {
        let error = undecoded(CannedResponse::json(200, body.to_owned())).await;
        assert_eq!(error.status(), 200);
    }
    assert!(undecoded(CannedResponse::new(204)).await.message().contains("empty"));
}

#[tokio::test]
async fn a_connection_error_says_its_cause() {
    let (widgets, _) = played([CannedResponse::failure(TransportErrorKind::NotConnected)]);
    let error = widgets.get("w").with_max_retries(0).await.unwrap_err();
    assert_eq!(
        error.to_string(),
        "GET /v1/widgets/{id}: cannot connect to api.widgets.example: as the script has it"
    );
    assert_eq!(error.status(), None);
}

#[tokio::test]
async fn an_answer_larger_than_the_limit_is_given_up() {
    let transport = InProcess::new([CannedResponse::new(200).data("12345678").data("9")]);
    let widgets =
        Widgets::builder().max_response_size(8).transport(transport.clone()).build().unwrap();
    let error = widgets.get("w").await.unwrap_err();
    assert!(
        matches!(&error, Error::Decode(_)) && error.to_string().contains("max_response_size"),
        "{error}"
    );
    assert_eq!(transport.requests().len(), 1);
}

#[tokio::test]
async fn text_must_be_text() {
    let (widgets, _) = played([CannedResponse::new(200).data(&b"\xff"[..])]);
    assert!(matches!(widgets.export().await, Err(Error::Decode(_))));
}
