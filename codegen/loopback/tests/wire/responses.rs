//! What is asked for, and what comes back.

use loopback::resources::reports::SubmitResponse;
use loopback::{Error, ErrorBodies, ResponseHeaders};

use crate::server::{Response, Server};

const DEPOT: &str = r#"{"id":"d","object":"depot","name":"n"}"#;

#[tokio::test]
async fn the_content_type_of_an_operation_is_asked_for() {
    let server = Server::script([
        Response::json(DEPOT),
        Response::new(200, "a;b\r\nü"),
        Response::new(200, b"\x00\xff"),
        Response::new(200, DEPOT).header("content-type", "application/vnd.loopback.full+json"),
    ]);
    let reports = server.client().reports();
    assert_eq!(reports.read("1").await.unwrap().name, "n");
    assert_eq!(reports.csv("1").await.unwrap(), "a;b\r\nü");
    assert_eq!(&*reports.pdf("1").await.unwrap(), b"\x00\xff");
    assert_eq!(reports.full("1").await.unwrap().name, "n");
    let arrived = server.arrived();
    let accepted: Vec<_> = arrived.iter().map(|request| request.header("accept")).collect();
    assert_eq!(
        accepted,
        [
            Some("application/json"),
            Some("text/csv"),
            Some("application/pdf"),
            Some("application/vnd.loopback.full+json; version=2"),
        ]
    );
    assert!(arrived.iter().all(|request| request.line == "GET /reports/1 HTTP/1.1"));
}

#[tokio::test]
async fn a_response_is_read_by_its_status() {
    let server = Server::script([
        Response::json(DEPOT),
        Response::new(202, r#"["a","b"]"#),
        Response::new(203, "text"),
        Response::new(204, ""),
        Response::new(206, b"\xff"),
        Response::new(207, "what?"),
        Response::new(202, "{}"),
    ]);
    let reports = server.client().reports();
    let submit = || reports.submit("Which?");
    let SubmitResponse::Ok(depot) = submit().await.unwrap() else { panic!("not 200") };
    assert_eq!(depot.id.as_deref(), Some("d"));
    let SubmitResponse::Accepted(ids) = submit().await.unwrap() else { panic!("not 202") };
    assert_eq!(ids, ["a", "b"]);
    let SubmitResponse::NonAuthoritativeInformation(text) = submit().await.unwrap() else {
        panic!("not 203")
    };
    assert_eq!(text, "text");
    let SubmitResponse::NoContent = submit().await.unwrap() else { panic!("not 204") };
    let SubmitResponse::PartialContent(bytes) = submit().await.unwrap() else { panic!("not 206") };
    assert_eq!(&*bytes, b"\xff");
    let SubmitResponse::Unrecognized(response) = submit().await.unwrap() else { panic!("known") };
    assert_eq!((response.status.as_u16(), &*response.body), (207, &b"what?"[..]));
    let error = submit().await.unwrap_err();
    assert!(matches!(error, Error::Decode(_)), "{error}");
    assert!(server.lines().iter().all(|line| line == "POST /reports HTTP/1.1"));
}

/// An error that is not worth another attempt.
fn error(status: u16, body: &str) -> Response {
    Response::new(status, body).header("x-should-retry", "false")
}

#[tokio::test]
async fn errors_have_the_type_of_the_most_exact_key() {
    let all = r#"{"what":"w","until":"u","other":"o","reason":"r","title":"t"}"#;
    let read = async |status| {
        let server = Server::script([error(status, all), error(status, all)]);
        let reports = server.client().reports();
        let own = reports.strict("1").await.unwrap_err();
        let clients = reports.read("1").await.unwrap_err();
        [own, clients].map(|error| {
            let Error::Api(error) = error else { panic!("{error}") };
            assert_eq!(error.status().as_u16(), status);
            *error
        })
    };
    let [own, _] = read(409).await;
    assert_eq!(own.conflict().expect("it is one").other, "o");
    assert_eq!(own.rejected(), None);
    let [own, clients] = read(404).await;
    assert_eq!(own.rejected().expect("it is one").reason, "r");
    assert_eq!(clients.not_found().expect("it is one").what, "w");
    let [own, _] = read(422).await;
    assert_eq!(own.rejected().expect("it is one").reason, "r");
    assert_eq!((own.conflict(), own.not_found()), (None, None));
    let [own, clients] = read(503).await;
    assert_eq!(own.problem().expect("it is one").title, "t");
    assert_eq!(clients.outage().expect("it is one").until, "u");
    assert_eq!(own.rejected(), None);
}

#[tokio::test]
async fn an_error_of_another_form_has_no_body() {
    let server = Server::script([error(404, "<html>"), error(404, r#"{"what":1}"#)]);
    for _ in 0..2 {
        let error = server.client().reports().read("1").await.unwrap_err();
        let Error::Api(error) = error else { panic!("{error}") };
        assert_eq!(error.not_found(), None);
    }
}

#[tokio::test]
async fn headers_have_their_types_on_responses_streams_and_errors() {
    let server = Server::script([
        Response::json(DEPOT)
            .header("x-trace", "t-1")
            .header("X-REMAINING", "7")
            .header("x-cost", "0.10")
            .header("x-cached", "true")
            .header("x-reset", "2026-04-22T12:34:41Z"),
        Response::json(DEPOT).header("x-remaining", "-7").header("x-cached", "yes"),
        Response::new(404, "{}").header("x-trace", "t-3"),
        Response::new(200, "{}").header("x-trace", "t-4"),
    ]);
    let reports = server.client().reports();
    let headers = reports.read("1").with_response().await.unwrap().headers;
    assert_eq!((headers.x_trace(), headers.x_remaining()), (Some("t-1"), Some(7)));
    assert_eq!(headers.x_cost().unwrap().as_str(), "0.10");
    assert_eq!((headers.x_cached(), headers.x_reset().is_some()), (Some(true), true));

    let headers = reports.read("1").with_response().await.unwrap().headers;
    assert_eq!((headers.x_trace(), headers.x_remaining(), headers.x_cached()), (None, None, None));

    let Err(Error::Api(error)) = reports.read("1").await else { panic!("not found") };
    assert_eq!(error.headers().x_trace(), Some("t-3"));
    let streamed = reports.pdf("1").with_streamed_response().await.unwrap();
    assert_eq!(streamed.headers().x_trace(), Some("t-4"));
}

#[tokio::test]
async fn bytes_are_saved_in_a_file() {
    let content = vec![7; 1 << 20];
    let server = Server::script([Response::new(200, content.clone())]);
    let path = std::env::temp_dir().join(format!("loopback-{}.pdf", std::process::id()));
    let response = server.client().reports().pdf("1").with_streamed_response().await.unwrap();
    assert_eq!(response.save(&path).await.unwrap(), 1 << 20);
    assert!(std::fs::read(&path).unwrap() == content);
    std::fs::remove_file(&path).unwrap();
}
