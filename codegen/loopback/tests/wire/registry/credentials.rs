//! A token, or a user with a password.

use container_registry::Error;

use super::builder;
use crate::server::{Response, Server};

/// `Authorization` of `ada` with the password `pass`.
const BASIC: &str = "Basic YWRhOnBhc3M=";

fn authorizations(server: &Server) -> Vec<Option<String>> {
    let of = |name: &str| name.to_owned();
    server.arrived().iter().map(|request| request.header("authorization").map(of)).collect()
}

#[tokio::test]
async fn a_token_goes_before_a_user_and_one_of_them_is_needed() {
    let server = Server::script([]);
    for client in [
        builder(&server).token("t-1").login("ada", "pass").build().unwrap(),
        builder(&server).login("ada", "pass").build().unwrap(),
    ] {
        client.registry().check().await.unwrap();
    }
    assert_eq!(authorizations(&server), [Some("Bearer t-1".to_owned()), Some(BASIC.to_owned())]);
    let Err(error) = builder(&server).build() else { panic!("it is built") };
    let message = error.to_string();
    assert!(message.contains("token") && message.contains("login"), "{message}");
}

#[tokio::test]
async fn credentials_come_from_the_environment() {
    let server = Server::script([]);
    let client = container_registry::ContainerRegistry::builder()
        .environment_lookup(|name| match name {
            "CONTAINER_REGISTRY_NAME" => Some("mine".into()),
            "CONTAINER_REGISTRY_USERNAME" => Some("ada".into()),
            "CONTAINER_REGISTRY_PASSWORD" => Some("pass".into()),
            _ => None,
        })
        .base_url(&server.origin)
        .build()
        .unwrap();
    client.registry().check().await.unwrap();
    assert_eq!(authorizations(&server), [Some(BASIC.to_owned())]);
}

#[tokio::test]
async fn a_login_is_that_of_a_user_whatever_token_there_is() {
    let server = Server::script([Response::json(r#"{"access_token":"a-1"}"#)]);
    let client = builder(&server).token("t-1").login("ada", "pass").build().unwrap();
    client.tokens().login("mine.azurecr.io", ["a b", "c"]).await.unwrap();
    assert_eq!(
        server.only().line,
        "GET /oauth2/token?service=mine.azurecr.io&scope=a+b&scope=c HTTP/1.1"
    );
    assert_eq!(authorizations(&server), [Some(BASIC.to_owned())]);
    let client = builder(&server).token("t-1").build().unwrap();
    let error = client.tokens().login("mine.azurecr.io", ["c"]).await.unwrap_err();
    assert!(matches!(error, Error::InvalidArgument(_) | Error::Configuration(_)), "{error}");
    assert!(error.to_string().contains("`login`"), "{error}");
    assert_eq!(server.arrived().len(), 1);
}
