//! Errors of any status, which have one type.

use container_registry::types::ChangeableAttributes;
use container_registry::{ApiErrorKind, Error, ErrorBodies};

use super::client;
use crate::server::{Response, Server};

#[tokio::test]
async fn each_status_has_its_kind_and_the_typed_body() {
    let body = r#"{"errors":[{"code":"UNAUTHORIZED","message":"authentication required","detail":[{"Type":"repository","Name":"app","Action":"delete"}]}]}"#;
    let statuses = [
        (401, ApiErrorKind::Authentication),
        (403, ApiErrorKind::PermissionDenied),
        (404, ApiErrorKind::NotFound),
        (405, ApiErrorKind::Other),
    ];
    let server = Server::script(statuses.iter().map(|(status, _)| Response::new(*status, body)));
    let repositories = client(&server).repositories();
    for (status, kind) in statuses {
        let error = repositories.delete("app").await.unwrap_err();
        let Error::Api(error) = error else { panic!("{error}") };
        assert_eq!((error.status().as_u16(), error.kind()), (status, kind));
        let errors = error.registry_errors().expect("it is one").errors.expect("there are some");
        assert_eq!(errors[0].code.as_deref(), Some("UNAUTHORIZED"));
        let detail = errors[0].detail.as_ref().expect("it is there");
        assert!(detail.as_str().starts_with(r#"[{"Type""#), "{detail}");
    }
}

#[tokio::test]
async fn bytes_that_do_not_come_are_an_error_with_its_body() {
    let body = r#"{"errors":[{"code":"BLOB_UNKNOWN","message":"blob unknown to registry"}]}"#;
    let error = Response::new(404, body).header("content-type", "application/octet-stream");
    let server = Server::script([error]);
    let error = client(&server).blobs().get("app", "sha256:1").await.unwrap_err();
    let Error::Api(error) = error else { panic!("{error}") };
    let errors = error.registry_errors().expect("it is one").errors.expect("there are some");
    assert_eq!(errors[0].code.as_deref(), Some("BLOB_UNKNOWN"));
}

#[tokio::test]
async fn a_name_that_is_none_is_not_sent() {
    let server = Server::script([]);
    let client = client(&server);
    for name in ["", "/app", "a//b", "a/../b"] {
        let error = client.repositories().get(name).await.unwrap_err();
        assert!(matches!(error, Error::InvalidArgument(_)), "{error}");
    }
    assert!(server.arrived().is_empty());
    let locked = ChangeableAttributes::new().with_delete_enabled(false);
    client.tags().update("library/app", "v1").body(locked).await.unwrap();
    let request = server.only();
    assert_eq!(request.line, "PATCH /acr/v1/library/app/_tags/v1 HTTP/1.1");
    assert_eq!(request.text(), r#"{"deleteEnabled":false}"#);
}
