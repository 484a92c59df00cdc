//! The crate of the whole LlamaCloud API: an upload, each way in which its lists are paged, and a
//! chat beside them, with one client.

use ::llama_cloud::types::ChatEvent;
use ::llama_cloud::{LlamaCloud, Upload};

use crate::server::{Response, Server};

const ID: &str = "0f8fad5b-d9cb-469f-a165-70867728950e";

fn client(server: &Server) -> LlamaCloud {
    let builder = LlamaCloud::builder().environment_lookup(|_| None).base_url(&server.origin);
    builder.api_key("key-1").build().expect("the settings are right")
}

/// Reads all items of a list, and the number of them that its first page tells.
macro_rules! items {
    ($list:expr, $name:ident) => {{
        let list = || $list;
        let mut items = list().items();
        let mut names = Vec::new();
        while let Some(item) = items.next().await {
            names.push(item.expect("a page").$name);
        }
        (names, list().await.expect("a page").total())
    }};
}

/// A server with these two pages, and then the first one again.
fn pages(first: &str, last: &str) -> Server {
    Server::script([first, last, first].map(Response::json))
}

fn bodies(server: &Server) -> Vec<String> {
    server.arrived().iter().map(|request| request.text().to_owned()).collect()
}

#[tokio::test]
async fn a_file_is_uploaded_in_parts_and_sent_again_by_a_retry() {
    let created = format!(r#"{{"id":"{ID}","name":"q3.pdf","project_id":"{ID}","purpose":null}}"#);
    let server = Server::script([Response::busy(), Response::json(&created)]);
    let upload = Upload::from(&b"%PDF"[..]).with_file_name("q3.pdf");
    let call = client(&server).files().create("parse", upload).project_id("p-1");
    let file = call.external_file_id_null().await.unwrap();
    assert_eq!((&*file.name, file.purpose.as_deref()), ("q3.pdf", None));
    assert!(file.extra.is_null("purpose"), "null was received");
    assert_eq!(serde_json::to_string(&file).unwrap(), created);
    let [first, again] = server.arrived().try_into().ok().expect("two requests");
    assert_eq!(first.line, "POST /api/v1/beta/files?project_id=p-1 HTTP/1.1");
    assert_eq!(first.header("authorization"), Some("Bearer key-1"));
    let lines = [
        "multipart/form-data; boundary=BOUNDARY\n--BOUNDARY",
        "Content-Disposition: form-data; name=\"purpose\"\r\n\r\nparse\r\n--BOUNDARY",
        "Content-Disposition: form-data; name=\"external_file_id\"\r\n\r\n\r\n--BOUNDARY",
        "Content-Disposition: form-data; name=\"file\"; filename=\"q3.pdf\"",
        "Content-Type: application/octet-stream\r\n\r\n%PDF\r\n--BOUNDARY--\r\n",
    ];
    assert_eq!(first.multipart(), lines.join("\r\n"));
    assert_eq!(again.multipart(), first.multipart());
}

#[tokio::test]
async fn a_file_is_parsed_as_it_is_uploaded() {
    let job = format!(r#"{{"id":"{ID}","project_id":"{ID}","status":"PENDING"}}"#);
    let server = Server::script([Response::json(&job)]);
    let upload = Upload::from(&b"%PDF"[..]).with_file_name("q3.pdf");
    let job = client(&server).parsing().upload_file(upload, r#"{"tier":"fast"}"#).await.unwrap();
    assert_eq!(job.id, ID);
    let [request] = server.arrived().try_into().ok().expect("one request");
    assert_eq!(request.line, "POST /api/v2/parse/upload HTTP/1.1");
    let lines = [
        "multipart/form-data; boundary=BOUNDARY\n--BOUNDARY",
        "Content-Disposition: form-data; name=\"configuration\"\r\n\r\n{\"tier\":\"fast\"}\r\n--BOUNDARY",
        "Content-Disposition: form-data; name=\"file\"; filename=\"q3.pdf\"",
        "Content-Type: application/octet-stream\r\n\r\n%PDF\r\n--BOUNDARY--\r\n",
    ];
    assert_eq!(request.multipart(), lines.join("\r\n"));
}

#[tokio::test]
async fn lists_are_paged_by_a_token_in_the_query() {
    let file = |name: &str| format!(r#"{{"id":"{ID}","name":"{name}","project_id":"{ID}"}}"#);
    let server = pages(
        &format!(r#"{{"items":[{}],"next_page_token":"t=2","total_size":2}}"#, file("a")),
        &format!(r#"{{"items":[{}],"next_page_token":null}}"#, file("b")),
    );
    let (names, total) = items!(client(&server).files().list().page_size(1), name);
    assert_eq!((names, total), (vec!["a".to_owned(), "b".to_owned()], Some(2)));
    let first = "GET /api/v1/beta/files?page_size=1 HTTP/1.1";
    let second = "GET /api/v1/beta/files?page_size=1&page_token=t%3D2 HTTP/1.1";
    assert_eq!(server.lines(), [first, second, first]);
}

#[tokio::test]
async fn lists_are_paged_by_a_token_in_the_body() {
    let server = pages(
        r#"{"items":[{"file_id":"f-1","file_name":"a"}],"next_page_token":"t-2","total_size":2}"#,
        r#"{"items":[{"file_id":"f-2","file_name":"b"}]}"#,
    );
    let client = client(&server);
    let (names, total) =
        items!(client.beta().retrieval().find("idx-1").file_name_contains("q3"), file_id);
    assert_eq!((names, total), (vec!["f-1".to_owned(), "f-2".to_owned()], Some(2)));
    assert_eq!(server.lines(), ["POST /api/v1/retrieval/files/find HTTP/1.1"; 3]);
    let first = r#"{"index_id":"idx-1","file_name_contains":"q3"}"#;
    let second = r#"{"index_id":"idx-1","file_name_contains":"q3","page_token":"t-2"}"#;
    assert_eq!(bodies(&server), [first, second, first]);
}

#[tokio::test]
#[expect(deprecated, reason = "it is the only list of its kind")]
async fn lists_are_paged_by_an_offset() {
    let file = |name: &str| format!(r#"{{"id":"{ID}","pipeline_id":"{ID}","name":"{name}"}}"#);
    let server = pages(
        &format!(r#"{{"files":[{},{}],"total_count":3}}"#, file("a"), file("b")),
        &format!(r#"{{"files":[{}],"total_count":3}}"#, file("c")),
    );
    let list = client(&server).pipelines().files();
    let (names, total) = items!(list.list(ID).limit(2), name);
    assert_eq!(names.iter().flatten().collect::<Vec<_>>(), ["a", "b", "c"]);
    assert_eq!(total, Some(3));
    let path = format!("/api/v1/pipelines/{ID}/files2");
    let first = format!("GET {path}?limit=2 HTTP/1.1");
    let second = format!("GET {path}?limit=2&offset=2 HTTP/1.1");
    assert_eq!(server.lines(), [&*first, &second, &first]);
}

#[tokio::test]
async fn lists_are_paged_by_what_is_skipped() {
    let server = pages(
        r#"{"documents":[{"id":"d-1","text":"","metadata":{}}],"total_count":2}"#,
        r#"{"documents":[{"id":"d-2","text":"","metadata":{}}],"total_count":2}"#,
    );
    let list = client(&server).pipelines().documents();
    let (ids, total) = items!(list.list(ID).limit(1), id);
    assert_eq!((ids, total), (vec!["d-1".to_owned(), "d-2".to_owned()], Some(2)));
    let path = format!("/api/v1/pipelines/{ID}/documents/paginated");
    let first = format!("GET {path}?limit=1 HTTP/1.1");
    let second = format!("GET {path}?limit=1&skip=1 HTTP/1.1");
    assert_eq!(server.lines(), [&*first, &second, &first]);
}

#[tokio::test]
async fn items_of_a_page_may_be_absent() {
    let server = pages(
        r#"{"items":[{"item_id":"i-1","item_name":"a","status":"completed"}],"total_size":1}"#,
        r#"{"total_size":1}"#,
    );
    let client = client(&server);
    let (ids, total) = items!(client.beta().batch().job_items().list("j-1"), item_id);
    assert_eq!((ids, total), (vec!["i-1".to_owned()], Some(1)));
    // The first page has all items; the one without any is that of the second call.
    let line = "GET /api/v1/beta/batch-processing/j-1/items HTTP/1.1";
    assert_eq!(server.lines(), [line, line]);
}

#[tokio::test]
async fn a_chat_is_streamed_by_the_same_client() {
    let events = "data: {\"type\":\"text_delta\",\"content\":\"Hi\"}\n\ndata: {\"type\":\"stop\",\"usage\":{},\"is_error\":false,\"error\":null}\n\n";
    let response = Response::new(200, events).header("content-type", "text/event-stream");
    let server = Server::script([response]);
    let chat = client(&server).beta().chat();
    let mut stream = chat.stream("ses-1", ["idx-1"], "What grew?").await.unwrap();
    let mut text = String::new();
    let mut is_over = false;
    while let Some(event) = stream.next().await {
        match event.unwrap() {
            ChatEvent::TextDelta(delta) => text += &delta.content,
            ChatEvent::Stop(_) => is_over = true,
            other => panic!("{other:?}"),
        }
    }
    assert!(is_over);
    assert_eq!(text, "Hi");
    assert_eq!(server.only().line, "POST /api/v1/chat/ses-1/messages/stream HTTP/1.1");
}
