//! The same without `async`.

use container_registry::Error;
use container_registry::blocking::{Iterate, Wait};

use super::client;
use crate::server::{Response, Server};

#[test]
fn calls_pages_and_bytes_need_no_runtime() {
    let server = Server::script([
        Response::json(r#"{"repositories":["a"]}"#).header("link", "</next>; rel=next"),
        Response::json(r#"{"repositories":["b"]}"#),
        Response::json(r#"{"access_token":"a-1"}"#),
        Response::new(200, b"\x00\xff"),
        Response::new(201, ""),
        Response::new(404, "{}"),
    ]);
    let client = client(&server);
    let names: Result<Vec<String>, Error> =
        client.repositories().list().items().iterate().collect();
    assert_eq!(names.unwrap(), ["a", "b"]);
    client.tokens().access("mine", ["s"], "r").wait().unwrap();
    assert_eq!(&*client.blobs().get("app", "sha256:1").wait().unwrap(), b"\x00\xff");
    client.manifests().put("app", "v1", "application/json", &b"{}"[..]).wait().unwrap();
    let error = client.tags().get("app", "v1").wait().unwrap_err();
    assert!(matches!(error, Error::Api(_)), "{error}");
    assert_eq!(
        server.lines(),
        [
            "GET /acr/v1/_catalog HTTP/1.1",
            "GET /next HTTP/1.1",
            "POST /oauth2/token HTTP/1.1",
            "GET /v2/app/blobs/sha256:1 HTTP/1.1",
            "PUT /v2/app/manifests/v1 HTTP/1.1",
            "GET /acr/v1/app/_tags/v1 HTTP/1.1",
        ]
    );
}
