//! Bytes, up and down, and what the heads of responses say.

use std::fs;
use std::path::PathBuf;

use container_registry::{Error, ResponseHeaders, Upload};
use tokio::io::AsyncWriteExt;

use super::client;
use crate::server::{Response, Server};

const NAME: &str = "library/app";
const DIGEST: &str = "sha256:16463e0c";

/// A path in a folder of the test.
fn path(name: &str) -> PathBuf {
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("blobs");
    fs::create_dir_all(&folder).unwrap();
    folder.join(name)
}

fn step(status: u16, state: &str, range: &str) -> Response {
    let location = format!("/v2/{NAME}/blobs/uploads/u-1?_nouploadcache=false&_state={state}");
    let response = Response::new(status, "").header("location", &location);
    response.header("docker-upload-uuid", "u-1").header("range", range)
}

#[tokio::test]
async fn an_upload_in_pieces_follows_what_the_heads_say() {
    let large = vec![b'x'; 300_000];
    let file = path("layer");
    fs::write(&file, &large).unwrap();
    let done = Response::new(201, "").header("docker-content-digest", DIGEST);
    let server = Server::script([
        step(202, "s-0", "0-0"),
        step(202, "s-1", "0-299999"),
        step(204, "s-1", "0-299999"),
        done,
    ]);
    let uploads = client(&server).blobs().uploads();
    let started = uploads.start(NAME).with_response().await.unwrap().headers;
    let id = started.docker_upload_uuid().unwrap();
    assert!(started.location().unwrap().ends_with("&_state=s-0"));
    uploads.append(NAME, id, file).state("s-0").nouploadcache(false).await.unwrap();
    let status = uploads.status(NAME, id).state("s-1").with_response().await.unwrap();
    assert_eq!((status.status.as_u16(), status.headers.range()), (204, Some("0-299999")));
    let (mut writer, reader) = tokio::io::duplex(4);
    tokio::spawn(async move { writer.write_all(b"the last piece").await });
    let finish = uploads.finish(NAME, id, DIGEST).state("s-1").body(Upload::from_reader(reader));
    let finished = finish.with_response().await.unwrap().headers;
    assert_eq!(finished.docker_content_digest(), Some(DIGEST));
    let [start, append, status, finish] = server.arrived().try_into().ok().expect("four requests");
    assert_eq!(start.line, "POST /v2/library/app/blobs/uploads/ HTTP/1.1");
    assert_eq!((start.header("content-type"), start.text()), (None, ""));
    let target = "/v2/library/app/blobs/uploads/u-1?_state";
    assert_eq!(append.line, format!("PATCH {target}=s-0&_nouploadcache=false HTTP/1.1"));
    assert_eq!(append.header("content-type"), Some("application/octet-stream"));
    assert_eq!(append.header("content-length"), Some("300000"));
    assert!(append.body == large);
    assert_eq!(status.line, format!("GET {target}=s-1 HTTP/1.1"));
    let target = "/v2/library/app/blobs/uploads/u-1?digest=sha256%3A16463e0c";
    assert_eq!(finish.line, format!("PUT {target}&_state=s-1 HTTP/1.1"));
    assert_eq!(finish.header("transfer-encoding"), Some("chunked"));
    assert_eq!(finish.text(), "the last piece");
}

#[tokio::test]
async fn a_file_is_sent_again_by_a_retry_and_a_reader_is_not() {
    let manifest = br#"{"schemaVersion":2}"#;
    let media_type = "application/vnd.oci.image.manifest.v1+json";
    let file = path("manifest");
    fs::write(&file, manifest).unwrap();
    let server = Server::script([Response::busy(), Response::new(201, ""), Response::busy()]);
    let manifests = client(&server).manifests();
    let response = manifests.put(NAME, "v1", media_type, file).with_response().await.unwrap();
    assert_eq!((response.status.as_u16(), response.retries), (201, 1));
    let reader = Upload::from_reader(&manifest[..]);
    let error = manifests.put(NAME, "v1", media_type, reader).await.unwrap_err();
    let Error::Api(error) = error else { panic!("{error}") };
    assert_eq!((error.status().as_u16(), error.retries()), (503, 0));
    let arrived = server.arrived();
    assert_eq!(arrived.len(), 3);
    for request in arrived {
        assert_eq!(request.line, "PUT /v2/library/app/manifests/v1 HTTP/1.1");
        assert_eq!(request.header("content-type"), Some(media_type));
        assert_eq!(request.body, manifest);
    }
}

#[tokio::test]
async fn a_manifest_is_of_a_media_type_that_is_asked_for() {
    let body = r#"{"schemaVersion":2,"layers":[{"digest":"sha256:1","size":7,"annotations":{"mine":"x"}}]}"#;
    let server = Server::script([Response::json(body), Response::json(body)]);
    let manifests = client(&server).manifests();
    let media_types = "application/vnd.oci.image.manifest.v1+json, application/json";
    let manifest = manifests.get(NAME, DIGEST).accept(media_types).await.unwrap();
    let layer = &manifest.layers.as_ref().unwrap()[0];
    assert_eq!((layer.digest.as_deref(), layer.size), (Some("sha256:1"), Some(7)));
    assert_eq!(layer.annotations.as_ref().unwrap().others["mine"], "x");
    manifests.get(NAME, DIGEST).await.unwrap();
    let [asked, unasked] = server.arrived().try_into().ok().expect("two requests");
    assert_eq!(asked.header("accept"), Some(media_types));
    assert_eq!(unasked.header("accept"), Some("application/json"));
}

#[tokio::test]
async fn a_blob_is_in_memory_or_saved_in_a_file() {
    let content = vec![7; 1 << 20];
    let server = Server::script([
        Response::new(200, content.clone()),
        Response::new(200, content.clone()).header("docker-content-digest", DIGEST),
        Response::new(206, &content[..300]).header("content-range", "bytes 0-299/1048576"),
    ]);
    let blobs = client(&server).blobs();
    assert!(blobs.get(NAME, DIGEST).await.unwrap() == content);
    let response = blobs.get(NAME, DIGEST).with_streamed_response().await.unwrap();
    assert_eq!(response.headers().docker_content_digest(), Some(DIGEST));
    let file = path("downloaded");
    assert_eq!(response.save(&file).await.unwrap(), 1 << 20);
    assert!(fs::read(&file).unwrap() == content);
    let chunk = blobs.get_chunk(NAME, DIGEST, "bytes=0-299").with_response().await.unwrap();
    assert_eq!(
        (chunk.value.len(), chunk.headers.content_range()),
        (300, Some("bytes 0-299/1048576"))
    );
    let [_, _, chunk] = server.arrived().try_into().ok().expect("three requests");
    assert_eq!(chunk.line, "GET /v2/library/app/blobs/sha256:16463e0c HTTP/1.1");
    assert_eq!(chunk.header("range"), Some("bytes=0-299"));
}

#[tokio::test]
async fn a_blob_that_is_elsewhere_is_fetched_without_the_token() {
    let storage = Server::script([Response::new(200, "content")]);
    let location = format!("{}/container/blob?sig=s", storage.origin);
    let server = Server::script([Response::new(307, "").header("location", &location)]);
    assert_eq!(client(&server).blobs().get(NAME, DIGEST).await.unwrap(), "content");
    assert_eq!(server.only().header("authorization"), Some("Bearer t-1"));
    let request = storage.only();
    assert_eq!(request.line, "GET /container/blob?sig=s HTTP/1.1");
    assert_eq!(request.header("authorization"), None);
}

#[tokio::test]
async fn a_head_says_what_a_get_would_and_has_no_body() {
    let found = Response::new(200, vec![0; 5635]).header("docker-content-digest", DIGEST);
    let server = Server::script([found, Response::new(404, r#"{"errors":[]}"#)]);
    let blobs = client(&server).blobs();
    let response = blobs.check(NAME, DIGEST).with_response().await.unwrap();
    assert_eq!(response.headers.docker_content_digest(), Some(DIGEST));
    assert_eq!(response.headers.get("content-length").unwrap(), "5635");
    assert!(response.body.is_empty());
    let error = blobs.check(NAME, DIGEST).await.unwrap_err();
    let Error::Api(error) = error else { panic!("{error}") };
    assert_eq!(error.status().as_u16(), 404);
    let lines = server.lines();
    assert!(
        lines.iter().all(|line| line == "HEAD /v2/library/app/blobs/sha256:16463e0c HTTP/1.1"),
        "{lines:?}"
    );
}
