//! Forms: how what proves who calls becomes a token.

use container_registry::Error;
use container_registry::types::TokensExchangeGrantType;

use super::client;
use crate::server::{Arrived, Response, Server};

fn form(request: &Arrived) -> (&str, &str) {
    assert_eq!(request.header("content-type"), Some("application/x-www-form-urlencoded"));
    assert_eq!(request.header("authorization"), None);
    (&request.line, request.text())
}

#[tokio::test]
async fn a_form_holds_what_is_given_and_is_sent_without_credentials() {
    let server = Server::script([
        Response::json(r#"{"refresh_token":"r-1"}"#),
        Response::json(r#"{"access_token":"a-1"}"#),
    ]);
    let tokens = client(&server).tokens();
    let refresh = tokens
        .exchange(TokensExchangeGrantType::AccessToken, "mine.azurecr.io")
        .tenant("ü & co")
        .access_token("a=b+c/d")
        .await
        .unwrap();
    let scopes = ["registry:catalog:*", "repository:library/app:pull,push"];
    let refresh = refresh.refresh_token.expect("it is there");
    let access = tokens.access("mine.azurecr.io", scopes, refresh).await.unwrap();
    assert_eq!(access.access_token.as_deref(), Some("a-1"));
    assert!(!format!("{access:?}").contains("a-1"), "{access:?}");
    let arrived = server.arrived();
    assert_eq!(
        arrived.iter().map(form).collect::<Vec<_>>(),
        [
            (
                "POST /oauth2/exchange HTTP/1.1",
                "grant_type=access_token&service=mine.azurecr.io&tenant=%C3%BC+%26+co&access_token=a%3Db%2Bc%2Fd",
            ),
            (
                "POST /oauth2/token HTTP/1.1",
                "grant_type=refresh_token&service=mine.azurecr.io&scope=registry%3Acatalog%3A%2A&scope=repository%3Alibrary%2Fapp%3Apull%2Cpush&refresh_token=r-1",
            ),
        ]
    );
}

#[tokio::test]
async fn a_form_is_not_sent_again_unless_the_server_has_not_acted() {
    let server = Server::script([Response::busy(), Response::new(500, "{}")]);
    let tokens = client(&server).tokens();
    let error = tokens.access("mine", ["s"], "r").await.unwrap_err();
    let Error::Api(error) = error else { panic!("{error}") };
    assert_eq!((error.status().as_u16(), error.retries()), (500, 1));
    let [first, second] = server.arrived().try_into().ok().expect("two requests");
    assert_eq!(first.text(), second.text());
}
