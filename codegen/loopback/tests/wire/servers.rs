//! Servers, and variables in their URLs.

use loopback::types::Depot;
use loopback::{ClientBuilder, Loopback, Region};

use crate::server::{Response, Server};

const DEPOT: &str = r#"{"id":"d","object":"depot","name":"n"}"#;

/// A builder of a client with variables in the URLs of its servers.
fn builder(base: &Server, files: &Server) -> ClientBuilder {
    let builder = Loopback::builder().environment_lookup(|_| None).token("t");
    let builder = builder.base_url(format!("{}/{{tenant}}/{{version}}/", base.origin));
    builder.files_url(format!("{}/{{region}}-{{version}}", files.origin))
}

#[tokio::test]
async fn operations_go_to_their_server() {
    let base = Server::responding(|_| Response::json(DEPOT));
    let files = Server::responding(|_| Response::json(DEPOT));
    for client in [
        builder(&base, &files),
        builder(&base, &files).tenant("acme").region(Region::Eu).version("v2.1"),
        builder(&base, &files).region("ap-1"),
        builder(&base, &files)
            .environment_lookup(|name| (name == "LOOPBACK_REGION").then(|| "eu".to_owned())),
    ] {
        let client = client.build().unwrap();
        client.depots().read("a/b").await.unwrap();
        client.depots().change("1", Depot::new("n")).await.unwrap();
    }
    assert_eq!(
        files.lines(),
        [
            "GET /us-v1/depots/a%2Fb HTTP/1.1",
            "GET /eu-v2.1/depots/a%2Fb HTTP/1.1",
            "GET /ap-1-v1/depots/a%2Fb HTTP/1.1",
            "GET /eu-v1/depots/a%2Fb HTTP/1.1",
        ]
    );
    assert_eq!(
        base.lines(),
        [
            "PUT /main/v1/depots/1 HTTP/1.1",
            "PUT /acme/v2.1/depots/1 HTTP/1.1",
            "PUT /main/v1/depots/1 HTTP/1.1",
            "PUT /main/v1/depots/1 HTTP/1.1",
        ]
    );
    for request in files.arrived().iter().chain(&base.arrived()) {
        assert_eq!(request.header("authorization"), Some("Token t"), "{}", request.line);
    }
}

#[tokio::test]
async fn a_redirect_to_another_server_has_no_credentials() {
    let base = Server::script([Response::json(DEPOT)]);
    let location = format!("{}/moved", base.origin);
    let files = Server::script([
        Response::new(307, "").header("location", "/us-v1/near"),
        Response::new(307, "").header("location", &location),
    ]);
    let client = builder(&base, &files).build().unwrap();
    client.depots().read("1").await.unwrap();
    assert_eq!(files.lines(), ["GET /us-v1/depots/1 HTTP/1.1", "GET /us-v1/near HTTP/1.1"]);
    for request in files.arrived() {
        assert_eq!(request.header("authorization"), Some("Token t"), "{}", request.line);
    }
    assert_eq!(base.only().line, "GET /moved HTTP/1.1");
    assert_eq!(base.only().header("authorization"), None);
}

#[test]
fn a_value_that_would_lead_elsewhere_is_an_error() {
    let server = Server::script([]);
    for value in ["a/b", "..", "a@b", "a?b", "", "{tenant}"] {
        for client in [
            builder(&server, &server).tenant(value),
            builder(&server, &server).region(value),
            builder(&server, &server).version(value),
        ] {
            assert!(client.build().is_err(), "{value}");
        }
    }
}
