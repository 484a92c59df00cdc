//! Requests that the API rejects.

use e2e::{Server, Settings};
use serde_json::{Value, json};

use crate::wire::{call, exchange, header, raw};

const STREAM: &str = "/api/v1/chat/ses-0001/messages/stream";

#[tokio::test]
async fn a_call_without_a_good_key_is_401_and_does_nothing() {
    let settings = Settings { api_key: Some("good".to_owned()), ..Settings::default() };
    let server = Server::start_with(settings).await.expect("a server");
    for key in [
        "",
        "authorization: Bearer bad\r\n",
        "authorization: Bearer \r\n",
        "authorization: Basic good\r\n",
        "authorization: good\r\n",
    ] {
        let refused = exchange(&server, "POST", "/api/v1/chat", key, "").await;
        assert_eq!(refused.status, 401, "{key}");
        assert_eq!(refused.json(), json!({"detail": "Invalid API key"}));
        assert_eq!(header(&refused.head, "www-authenticate"), Some("Bearer"));
    }
    let good = "Authorization: Bearer good\r\n";
    let list = exchange(&server, "GET", "/api/v1/chat", good, "").await;
    assert_eq!(list.json(), json!({"items": []}));

    let server = Server::start().await;
    let none = exchange(&server, "GET", "/api/v1/chat", "", "").await;
    assert_eq!(none.status, 401, "any key will do, but one there must be");
}

#[tokio::test]
async fn what_does_not_fit_is_422_with_the_place_of_each_mistake() {
    let server = Server::start().await;
    call(&server, "POST", "/api/v1/chat", "{}").await;
    let eleven = json!({"index_ids": vec!["i"; 11]}).to_string();
    let long = json!({"index_ids": ["i"], "prompt": "é".repeat(1001)}).to_string();
    let title = "/api/v1/chat/ses-0001/title";
    let cases = [
        (STREAM, r#"{"index_ids":["i"]}"#, r#"missing ["body","prompt"]"#),
        (STREAM, r#"{"index_ids":["i"],"prompt":""}"#, r#"string_too_short ["body","prompt"]"#),
        (STREAM, r#"{"index_ids":["i"],"prompt":7}"#, r#"string_type ["body","prompt"]"#),
        (STREAM, &long, r#"string_too_long ["body","prompt"]"#),
        (STREAM, r#"{"prompt":"x"}"#, r#"missing ["body","index_ids"]"#),
        (STREAM, r#"{"index_ids":null,"prompt":"x"}"#, r#"list_type ["body","index_ids"]"#),
        (STREAM, r#"{"index_ids":[],"prompt":"x"}"#, r#"too_short ["body","index_ids"]"#),
        (STREAM, r#"{"index_ids":["i",2],"prompt":"x"}"#, r#"string_type ["body","index_ids",1]"#),
        (STREAM, r#"["x"]"#, r#"dict_type ["body"]"#),
        (STREAM, r#"{"prompt" "x"}"#, r#"json_invalid ["body",11]"#),
        ("/api/v1/chat", &eleven, r#"too_long ["body","index_ids"]"#),
        ("/api/v1/chat", r#"{"index_ids":"i"}"#, r#"list_type ["body","index_ids"]"#),
        (title, "{}", r#"missing ["body","first_message"]"#),
        (title, r#"{"first_message":null}"#, r#"string_type ["body","first_message"]"#),
    ];
    for (target, body, mistake) in cases {
        let refused = call(&server, "POST", target, body).await;
        assert_eq!(refused.status, 422, "{body}");
        assert!(mistakes(&refused.json()).contains(&mistake.to_owned()), "{}", refused.json());
    }
    let both = call(&server, "POST", STREAM, "{}").await;
    assert_eq!(
        mistakes(&both.json()),
        [r#"missing ["body","index_ids"]"#, r#"missing ["body","prompt"]"#]
    );
    for size in ["0", "-1", "x", "", "2.5"] {
        let target = format!("/api/v1/chat?page_size={size}");
        let refused = call(&server, "GET", &target, "").await;
        assert_eq!(refused.status, 422, "{size}");
        assert_eq!(refused.json()["detail"][0]["loc"], json!(["query", "page_size"]));
    }
    let full = call(&server, "GET", "/api/v1/chat/ses-0001", "").await.json();
    assert_eq!(full["events"], json!([]), "no refused turn leaves anything");
}

/// Kind and place of each mistake.
fn mistakes(error: &Value) -> Vec<String> {
    let detail = error["detail"].as_array().expect("a list of mistakes");
    let mistake = |one: &Value| format!("{} {}", one["type"].as_str().expect("a kind"), one["loc"]);
    assert!(detail.iter().all(|one| one["msg"].is_string()), "{error}");
    detail.iter().map(mistake).collect()
}

#[tokio::test]
async fn what_is_not_there_is_404_and_what_cannot_be_done_with_it_405() {
    let server = Server::start().await;
    call(&server, "POST", "/api/v1/chat", "{}").await;
    let turn = r#"{"index_ids":["i"],"prompt":"x","first_message":"x"}"#;
    for id in ["ses-0002", "ses-1", "ses-00001", "SES-0001", "", ".", "ses-0001%2Fsummary"] {
        for (method, rest) in [
            ("GET", ""),
            ("DELETE", ""),
            ("GET", "/summary"),
            ("POST", "/title"),
            ("POST", "/messages/stream"),
        ] {
            let target = format!("/api/v1/chat/{id}{rest}");
            let missing = call(&server, method, &target, turn).await;
            assert_eq!(missing.status, 404, "{method} {target}");
            assert!(missing.json()["detail"].is_string());
        }
    }
    for target in ["/", "/api/v1/chats", "/api/v1", "/api/v1/chat/ses-0001/x", "/API/v1/chat"] {
        assert_eq!(call(&server, "GET", target, "").await.status, 404, "{target}");
    }
    for (method, target, allowed) in [
        ("PUT", "/api/v1/chat", "GET, POST"),
        ("POST", "/api/v1/chat/ses-0001", "GET, DELETE"),
        ("DELETE", "/api/v1/chat/ses-0001/summary", "GET"),
        ("GET", STREAM, "POST"),
    ] {
        let refused = call(&server, method, target, "").await;
        assert_eq!(refused.status, 405, "{method} {target}");
        assert_eq!(header(&refused.head, "allow"), Some(allowed));
    }
    let token = call(&server, "GET", "/api/v1/chat?page_token=mine", "").await;
    assert_eq!(token.status, 400);
    // The id is decoded, as any server would.
    assert_eq!(call(&server, "GET", "/api/v1/chat/ses%2D0001", "").await.status, 200);
}

#[tokio::test]
async fn what_is_not_http_gets_no_answer() {
    let server = Server::start().await;
    for request in [
        "hello\r\n\r\n",
        "GET / HTTP/1.1\r\nno colon\r\n\r\n",
        "POST /api/v1/chat HTTP/1.1\r\ncontent-length: many\r\n\r\n",
        "POST /api/v1/chat HTTP/1.1\r\ncontent-length: 99999999999\r\n\r\n",
        "POST /api/v1/chat HTTP/1.1\r\ntransfer-encoding: chunked\r\n\r\nx\r\n",
    ] {
        assert_eq!(raw(&server, request).await, b"", "{request}");
    }
    assert_eq!(server.requests().len(), 0);
}
