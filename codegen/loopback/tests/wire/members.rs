//! Defaults that are sent, and members that are not.

use loopback::types::{DefaultsListOrder, Depot, Part};

use crate::server::{Response, Server};

#[tokio::test]
async fn a_default_is_sent_where_the_call_gives_no_other_value() {
    let server = Server::script([]);
    let defaults = server.client().defaults();
    defaults.list().await.unwrap();
    let call = defaults.list().limit(5).order(DefaultsListOrder::Desc).all(true);
    call.x_version("3").await.unwrap();
    defaults.search().await.unwrap();
    defaults.search().text("a").mode("slow").await.unwrap();
    defaults.submit().await.unwrap();
    defaults.submit().mode("slow").await.unwrap();
    defaults.submit().mode_null().await.unwrap();
    let sent: Vec<String> = server
        .arrived()
        .iter()
        .map(|request| {
            let version = request.header("x-version").unwrap_or_default();
            format!("{} {version}{}", request.line, request.text())
        })
        .collect();
    assert_eq!(
        sent,
        [
            "GET /defaults?limit=20&order=asc&all=false HTTP/1.1 2",
            "GET /defaults?limit=5&order=desc&all=true HTTP/1.1 3",
            r#"POST /defaults HTTP/1.1 {"mode":"fast"}"#,
            r#"POST /defaults HTTP/1.1 {"mode":"slow","text":"a"}"#,
            "POST /defaults/form HTTP/1.1 mode=fast",
            "POST /defaults/form HTTP/1.1 mode=slow",
            "POST /defaults/form HTTP/1.1 mode=",
        ]
    );
}

#[tokio::test]
async fn members_of_responses_are_not_sent_back() {
    const RECEIVED: &str = r#"{"id":"d-1","object":"depot","name":"n","parts":[{"number":1,"label":"l","shelf":null,"more":2}],"notes":null,"else":{"id":3}}"#;
    let server = Server::script([RECEIVED, RECEIVED, RECEIVED].map(Response::json));
    let depots = server.client().depots();
    let mut depot = depots.read("1").await.unwrap();
    assert_eq!(depot.id.as_deref(), Some("d-1"));
    let stored = serde_json::to_value(&depot).unwrap();
    assert_eq!(stored, RECEIVED.parse::<serde_json::Value>().unwrap(), "a program may store it");
    depot.name = "m".to_owned();
    let depot = depots.change("1", depot.with_secret("s")).await.unwrap();
    assert_eq!(depot.parts.expect("it has some")[0].number, Some(1));
    let own = Depot::new("n").with_parts([Part::new("l")]);
    depots.change("1", own).await.unwrap();
    let [_, changed, own] = server.arrived().try_into().ok().expect("three requests");
    assert_eq!(
        changed.text(),
        r#"{"name":"m","secret":"s","parts":[{"label":"l","more":2}],"notes":null,"else":{"id":3}}"#
    );
    assert_eq!(own.text(), r#"{"name":"n","parts":[{"label":"l"}]}"#);
}

#[tokio::test]
async fn members_of_responses_are_not_sent_in_any_encoding() {
    let server = Server::script([Response::json(
        r#"{"id":"d-1","object":"depot","name":"n","parts":[{"number":1,"label":"l"}]}"#,
    )]);
    let depots = server.client().depots();
    let depot = depots.read("1").await.unwrap();
    let others = [("o".to_owned(), depot.clone())];
    depots.create(depot.clone()).others(others).await.unwrap();
    depots.create_by_form(depot.clone()).await.unwrap();
    depots.create_by_parts(depot.clone()).others([depot.clone()]).await.unwrap();
    depots.create_by_lines([depot.clone(), depot.clone()]).await.unwrap();
    let part = depot.parts.as_ref().expect("it has some")[0].clone();
    depots.search().like(part).json(depot).await.unwrap();
    let [_, json, form, parts, lines, query] =
        server.arrived().try_into().ok().expect("six requests");
    const DEPOT: &str = r#"{"name":"n","parts":[{"label":"l"}]}"#;
    assert_eq!(json.text(), format!(r#"{{"depot":{DEPOT},"others":{{"o":{DEPOT}}}}}"#));
    assert_eq!(form.text(), "name=n&parts%5B0%5D%5Blabel%5D=l");
    let part = |name: &str| {
        let head = format!("Content-Disposition: form-data; name=\"{name}\"");
        format!("--BOUNDARY\r\n{head}\r\nContent-Type: application/json\r\n\r\n{DEPOT}\r\n")
    };
    assert_eq!(
        parts.multipart(),
        format!(
            "multipart/form-data; boundary=BOUNDARY\n{}{}--BOUNDARY--\r\n",
            part("depot"),
            part("others")
        )
    );
    assert_eq!(lines.text(), format!("{DEPOT}\n{DEPOT}\n"));
    assert_eq!(
        query.line,
        "GET /depots?like%5Blabel%5D=l&json=%7B%22name%22%3A%22n%22%2C%22parts%22%3A%5B%7B%22label%22%3A%22l%22%7D%5D%7D HTTP/1.1"
    );
}
