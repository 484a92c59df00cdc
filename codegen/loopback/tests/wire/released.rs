//! Arguments that a lock keeps, and that are left out.

use loopback::Upload;
use loopback::types::Draft;

use crate::server::Server;

#[tokio::test]
async fn arguments_are_sent_unless_they_are_left_out() {
    let server = Server::script([]);
    let drafts = server.client().drafts();
    let create = || drafts.create("title", "order", "trace", "text");
    create().await.unwrap();
    create().without_order().without_x_trace().without_text().await.unwrap();
    create().text_null().await.unwrap();
    let requests = server.arrived();
    let lines: Vec<&str> = requests.iter().map(|it| it.line.as_str()).collect();
    assert_eq!(
        lines,
        [
            "POST /drafts?order=order HTTP/1.1",
            "POST /drafts HTTP/1.1",
            "POST /drafts?order=order HTTP/1.1",
        ]
    );
    let traces: Vec<Option<&str>> = requests.iter().map(|it| it.header("x-trace")).collect();
    assert_eq!(traces, [Some("trace"), None, Some("trace")]);
    let bodies: Vec<String> = requests.iter().map(|it| it.text().to_owned()).collect();
    assert_eq!(
        bodies,
        [
            r#"{"title":"title","text":"text"}"#,
            r#"{"title":"title"}"#,
            r#"{"title":"title","text":null}"#,
        ]
    );
}

#[tokio::test]
async fn bodies_are_sent_unless_they_are_left_out() {
    let server = Server::script([]);
    let drafts = server.client().drafts();
    drafts.replace(Draft::new("text", "title").with_folder("folder")).await.unwrap();
    drafts.replace(Draft::new("text", "title")).without_body().await.unwrap();
    drafts.submit("a b").await.unwrap();
    drafts.submit("a b").without_text().await.unwrap();
    let requests = server.arrived();
    let bodies: Vec<String> = requests.iter().map(|it| it.text().to_owned()).collect();
    assert_eq!(
        bodies,
        [r#"{"text":"text","title":"title","folder":"folder"}"#, "", "text=a+b", ""]
    );
    assert_eq!(requests[1].header("content-type"), None);
    assert_eq!(requests[3].header("content-type"), Some("application/x-www-form-urlencoded"));
}

#[tokio::test]
async fn parts_are_sent_unless_they_are_left_out() {
    let server = Server::script([]);
    let content = || Upload::new("content");
    let drafts = server.client().drafts();
    drafts.upload(content(), "note").await.unwrap();
    drafts.upload(content(), "note").without_content().await.unwrap();
    drafts.upload(content(), "note").without_note().await.unwrap();
    let parts = |text: &str| (text.contains("content"), text.contains("name=\"note\""));
    let sent: Vec<(bool, bool)> = server
        .arrived()
        .iter()
        .map(|it| parts(&it.text().replace("content-", "").replace("Content-", "")))
        .collect();
    assert_eq!(sent, [(true, true), (false, true), (true, false)]);
}
