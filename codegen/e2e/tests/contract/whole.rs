//! Responses that are read whole.
//!
//! How they were cut into frames, compressed or announced is not the caller's concern.

use std::io::Write;

use flate2::Compression;
use flate2::write::GzEncoder;
use llama_cloud::response::Text;
use llama_cloud::runtime::Request;
use llama_cloud::transport::CannedResponse;
use llama_cloud::{Method, StatusCode};

use crate::stage::{Stage, Way, body, header};
use crate::{empty_list, session_json};

over_every_transport! {
    nothing_is_an_answer_where_nothing_was_promised,
    an_answer_in_many_frames_is_one,
    an_announced_length_is_enough,
    the_raw_answer_is_within_reach,
    text_and_bytes_come_as_they_are,
    compressed_answers_are_undone_where_compression_was_offered,
    nothing_is_nothing_whatever_its_encoding,
    a_head_without_a_body_keeps_what_it_says_of_one,
}

over_http_1! {
    trailers_are_ignored,
    answers_before_the_answer_are_passed_over,
    an_answer_may_end_with_its_connection,
    an_answer_that_is_shorter_than_it_says_is_broken,
}

async fn nothing_is_an_answer_where_nothing_was_promised(way: Way) {
    let ignored = CannedResponse::json(200, "[1, 2");
    let stage = Stage::new(
        way,
        [CannedResponse::new(204), CannedResponse::new(200), ignored, CannedResponse::new(204)],
    )
    .await;
    for _ in 0..3 {
        stage.chat().delete("s").await.unwrap();
    }
    let json = stage.client().post("/v9").await.unwrap();
    assert_eq!(json.as_str(), "null");
}

async fn an_answer_in_many_frames_is_one(way: Way) {
    let json = session_json("Grüße 😀");
    let frames = json.as_bytes().chunks(1);
    let answer = frames.fold(CannedResponse::new(201), |answer, byte| answer.data(byte.to_vec()));
    let stage = Stage::new(way, [answer.data("").data(" \n")]).await;
    assert_eq!(stage.chat().create().await.unwrap().session_id, "Grüße 😀");
}

async fn an_announced_length_is_enough(way: Way) {
    let json = session_json("s");
    let answer =
        CannedResponse::json(201, json.clone()).header("content-length", &json.len().to_string());
    let stage = Stage::new(way, [answer]).await;
    assert_eq!(stage.chat().create().await.unwrap().session_id, "s");
}

async fn the_raw_answer_is_within_reach(way: Way) {
    let body = r#"{ "items" : [ ], "later" : 1.50 }"#;
    let answer = CannedResponse::json(203, body).header("x-many", "a").header("x-many", "b");
    let stage = Stage::new(way, [answer]).await;
    let raw = stage.chat().list().with_response().await.unwrap();
    assert_eq!((raw.status.as_u16(), raw.retries), (203, 0));
    assert_eq!(raw.body, body);
    assert_eq!(raw.headers["content-type"], "application/json");
    assert_eq!(raw.headers.get_all("x-many").iter().collect::<Vec<_>>(), ["a", "b"]);
    assert!(raw.value.items.is_empty());
}

async fn text_and_bytes_come_as_they_are(way: Way) {
    let bytes = [0, 159, 255, 13, 10];
    let stage = Stage::new(
        way,
        [CannedResponse::new(200).data("a\r\n é"), CannedResponse::new(200).data(bytes.to_vec())],
    )
    .await;
    let call = stage.client().get("/v9");
    assert_eq!(call.clone().returning::<Text>().await.unwrap(), "a\r\n é");
    assert_eq!(call.returning::<llama_cloud::response::Binary>().await.unwrap(), bytes[..]);
}

async fn compressed_answers_are_undone_where_compression_was_offered(way: Way) {
    let json = session_json(&"s".repeat(100_000));
    let answer = match way {
        Way::Hyper | Way::HyperByHttp2 => {
            let mut encoder = GzEncoder::new(Vec::new(), Compression::default());
            encoder.write_all(json.as_bytes()).unwrap();
            CannedResponse::json(201, encoder.finish().unwrap()).header("content-encoding", "gzip")
        }
        Way::Reqwest | Way::InProcess => CannedResponse::json(201, json.clone()),
    };
    let stage = Stage::new(way, [answer]).await;
    let raw = stage.chat().create().with_response().await.unwrap();
    assert_eq!(raw.body, json);
    assert_eq!(raw.headers.get("content-encoding"), None);
}

async fn nothing_is_nothing_whatever_its_encoding(way: Way) {
    let nothing = |status| CannedResponse::new(status).header("content-encoding", "gzip");
    let stage = Stage::new(way, [nothing(200), nothing(204), nothing(404)]).await;
    stage.chat().delete("s").await.unwrap();
    stage.chat().delete("s").await.unwrap();
    let error = stage.chat().delete("s").await.unwrap_err();
    assert_eq!(error.status(), Some(StatusCode::NOT_FOUND), "{error:?}");
}

async fn a_head_without_a_body_keeps_what_it_says_of_one(way: Way) {
    let answer = CannedResponse::new(200)
        .header("content-length", "1234")
        .header("content-encoding", "gzip");
    let stage = Stage::new(way, [answer, empty_list()]).await;
    let head =
        Request::undocumented(&stage.bare(), Method::HEAD, "/v9").with_json(1).with_max_retries(0);
    let raw = head.with_response().await.unwrap();
    assert_eq!((raw.status, raw.value.as_str()), (StatusCode::OK, "null"));
    assert_eq!(raw.headers["content-length"], "1234");
    let request = stage.only_request();
    assert_eq!((request.method(), body(&request)), (&Method::HEAD, ""));
    assert_eq!(header(&request, "content-type"), None);
    stage.chat().list().await.unwrap();
}

async fn trailers_are_ignored(way: Way) {
    let bytes = b"HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\ntrailer: x-sum\r\n\r\n\
        9\r\n{\"items\":\r\n3\r\n[]}\r\n0\r\nx-sum: 1\r\n\r\n";
    let stage = Stage::raw(way, bytes, empty_list()).await;
    let raw = stage.chat().list().with_response().await.unwrap();
    assert_eq!(raw.body, r#"{"items":[]}"#);
    assert_eq!(raw.headers.get("x-sum"), None);
}

async fn answers_before_the_answer_are_passed_over(way: Way) {
    let bytes = b"HTTP/1.1 100 Continue\r\n\r\n\
        HTTP/1.1 103 Early Hints\r\nlink: </x>\r\n\r\n\
        HTTP/1.1 200 OK\r\ncontent-length: 12\r\n\r\n{\"items\":[]}";
    let stage = Stage::raw(way, bytes, empty_list()).await;
    let raw = stage.chat().list().with_response().await.unwrap();
    assert_eq!((raw.status, raw.headers.get("link")), (StatusCode::OK, None));
    assert_eq!(stage.requests().len(), 1);
}

async fn an_answer_may_end_with_its_connection(way: Way) {
    let bytes = b"HTTP/1.1 200 OK\r\n\r\n{\"items\":[]}";
    let stage = Stage::raw(way, bytes, empty_list()).await;
    stage.chat().list().await.unwrap();
}

async fn an_answer_that_is_shorter_than_it_says_is_broken(way: Way) {
    let bytes = b"HTTP/1.1 200 OK\r\ncontent-length: 13\r\n\r\n{\"items\":[]}";
    let stage = Stage::raw(way, bytes, empty_list().break_off()).await;
    let error = stage.chat().list().with_max_retries(0).await.unwrap_err();
    assert!(matches!(error, llama_cloud::Error::Connection(_)), "{error:?}");
    assert_eq!(error.status(), Some(StatusCode::OK));
}
