//! Which credentials a call sends.

use loopback::{ClientBuilder, Error, Loopback};

use crate::server::{Arrived, Server};

/// A builder without credentials.
fn builder(server: &Server) -> ClientBuilder {
    Loopback::builder().environment_lookup(|_| None).base_url(&server.origin)
}

/// The target and what says who calls.
fn proof(request: &Arrived) -> String {
    let names = ["x-api-key", "x-app-key", "authorization"];
    let headers = names.into_iter().filter_map(|name| Some((name, request.header(name)?)));
    let headers = headers.map(|(name, value)| format!("; {name}: {value}"));
    let target = request.line.split(' ').nth(1).expect("a target");
    headers.fold(target.to_owned(), |all, header| all + &header)
}

fn proofs(server: &Server) -> Vec<String> {
    server.arrived().iter().map(proof).collect()
}

#[tokio::test]
async fn the_first_complete_alternative_is_sent() {
    let server = Server::script([]);
    let client = builder(&server).api_key("k").app_key("a").token("t").build().unwrap();
    client.locks().either().await.unwrap();
    let client = builder(&server).api_key("k").token("t").build().unwrap();
    client.locks().either().await.unwrap();
    let client = builder(&server).token("t").login("ada", "pass").build().unwrap();
    client.locks().either().await.unwrap();
    assert_eq!(
        proofs(&server),
        [
            "/locks/either; x-api-key: k; x-app-key: a",
            "/locks/either; authorization: Token t",
            "/locks/either; authorization: Token t",
        ]
    );
}

#[test]
fn a_client_needs_one_complete_alternative() {
    let server = Server::script([]);
    for builder in [
        builder(&server),
        builder(&server).api_key("k"),
        builder(&server).signature("s").login("ada", "pass"),
    ] {
        let Err(error) = builder.build() else { panic!("it is built") };
        assert!(matches!(error, Error::Configuration(_)), "{error}");
        let message = error.to_string();
        assert!(message.contains("app_key") && message.contains("token"), "{message}");
        assert!(!message.contains("login"), "{message}");
    }
}

#[tokio::test]
async fn an_operation_sends_its_own_credentials_only() {
    let server = Server::script([]);
    let client = server.builder().token("t").signature("s&1").login("ada", "pass").build().unwrap();
    let locks = client.locks();
    locks.either().await.unwrap();
    locks.open().await.unwrap();
    locks.alone().await.unwrap();
    locks.prefixed().await.unwrap();
    locks.signed().of("a b").await.unwrap();
    locks.together().await.unwrap();
    locks.perhaps().await.unwrap();
    assert_eq!(
        proofs(&server),
        [
            "/locks/either; x-api-key: key-1; x-app-key: app-1",
            "/locks/open",
            "/locks/alone; x-app-key: app-1",
            "/locks/prefixed; authorization: Token t",
            "/locks/signed?of=a+b&key=s%261",
            "/locks/together?key=s%261; x-api-key: key-1",
            "/locks/perhaps; authorization: Basic YWRhOnBhc3M=",
        ]
    );
}

#[tokio::test]
async fn an_operation_takes_the_next_alternative_that_is_complete() {
    let server = Server::script([]);
    let client = builder(&server).token("t").signature("s").login("ada", "pass").build().unwrap();
    client.locks().together().await.unwrap();
    server.client().locks().perhaps().await.unwrap();
    assert_eq!(
        proofs(&server),
        ["/locks/together; authorization: Basic YWRhOnBhc3M=", "/locks/perhaps"]
    );
}

#[tokio::test]
async fn without_its_credentials_an_operation_is_not_sent() {
    let server = Server::script([]);
    let locks = server.client().locks();
    let message = |error: Error| {
        assert!(matches!(error, Error::Configuration(_) | Error::InvalidArgument(_)), "{error}");
        error.to_string()
    };
    let prefixed = message(locks.prefixed().await.unwrap_err());
    assert!(prefixed.contains("`token`"), "{prefixed}");
    let signed = message(locks.signed().await.unwrap_err());
    assert!(signed.contains("`signature`"), "{signed}");
    let together = message(locks.together().await.unwrap_err());
    assert!(together.contains("`signature`") && together.contains("`login`"), "{together}");
    assert!(server.arrived().is_empty());
}
