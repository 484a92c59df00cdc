//! Scripted faults, what the log keeps, and the server as a program.

use std::io::{BufRead, BufReader, ErrorKind};
use std::process::{Command, Stdio};

use e2e::{Outcome, Response, Server};
use serde_json::json;
use tokio::io::{AsyncReadExt, AsyncWriteExt};

use crate::wire::{call, connect, raw, read_until, reply, unchunk};

const GET: &str = "GET /api/v1/chat HTTP/1.1\r\nauthorization: Bearer key\r\n\r\n";

#[tokio::test]
async fn a_script_is_played_in_order_and_then_the_api_answers_again() {
    let server = Server::start().await;
    server.script([
        Response::new(503).header("Retry-After-Ms", "1").body("later"),
        Response::real(),
        Response::json(418, &json!({"detail": "short and stout"})),
        Response::new(307).header("location", "/elsewhere"),
    ]);
    let busy = call(&server, "GET", "/api/v1/chat", "").await;
    assert_eq!((busy.status, busy.text()), (503, "later"));
    assert!(busy.head.contains("Retry-After-Ms: 1\r\n"), "{}", busy.head);
    assert_eq!(call(&server, "GET", "/api/v1/chat", "").await.status, 200);
    assert_eq!(server.unplayed(), 2);
    let pot = call(&server, "GET", "/anything", "").await;
    assert_eq!(pot.json(), json!({"detail": "short and stout"}));
    assert_eq!(call(&server, "GET", "/", "").await.status, 307);
    assert_eq!(call(&server, "GET", "/api/v1/chat", "").await.status, 200);
    assert_eq!(server.unplayed(), 0);
}

#[tokio::test]
async fn a_body_breaks_off_where_the_script_says() {
    let server = Server::start().await;
    server.script([
        Response::events().chunk("data: 1\n\n").chunk("data: 2").cut(),
        Response::new(500).header("content-length", "100").body("oh").cut(),
        Response::raw("HTTP/1.1 200 OK\r\ncontent-le"),
        Response::closed(),
    ]);
    let cut = raw(&server, GET).await;
    let cut = String::from_utf8(cut).expect("UTF-8");
    assert!(cut.ends_with("\r\n\r\n9\r\ndata: 1\n\n\r\n7\r\ndata: 2\r\n"), "{cut:?}");
    let (_, body) = cut.split_once("\r\n\r\n").expect("a head");
    assert_eq!(unchunk(body.as_bytes()), None, "the last chunk is missing");
    let short = String::from_utf8(raw(&server, GET).await).expect("UTF-8");
    assert!(short.ends_with("content-length: 100\r\n\r\noh"), "{short:?}");
    assert_eq!(raw(&server, GET).await, b"HTTP/1.1 200 OK\r\ncontent-le");
    assert_eq!(raw(&server, GET).await, b"");
    let outcomes: Vec<_> = server.requests().iter().map(|one| one.outcome).collect();
    assert_eq!(outcomes, [Outcome::Broken; 4]);
}

#[tokio::test]
async fn a_connection_is_reset_or_falls_silent_when_the_script_says() {
    let server = Server::start().await;
    server.script([
        Response::events().chunk("data: 1\n\n").reset(),
        Response::silence(),
        Response::events().chunk("data: 1\n\n").stall(),
    ]);
    let mut client = connect(&server).await;
    client.write_all(GET.as_bytes()).await.expect("to send");
    let mut bytes = Vec::new();
    let error = client.read_to_end(&mut bytes).await.expect_err("a reset");
    assert_eq!(error.kind(), ErrorKind::ConnectionReset);

    for (place, seen) in [(1, ""), (2, "data: 1\n\n\r\n")] {
        let mut client = connect(&server).await;
        client.write_all(GET.as_bytes()).await.expect("to send");
        read_until(&mut client, seen).await;
        server.wait_until(|requests| requests.len() > place).await;
        assert_eq!(server.requests()[place].outcome, Outcome::Open);
        drop(client);
        server.wait_until(|requests| requests[place].outcome == Outcome::Abandoned).await;
    }
    assert_eq!(server.requests().len(), 3);
}

#[tokio::test]
async fn the_log_keeps_requests_as_they_came() {
    let server = Server::start().await;
    let mut client = connect(&server).await;
    let chunked = "POST /api/v1/chat?project_id=a+b%2Bc&x HTTP/1.1\r\nAuthorization: Bearer key\r\n\
                   X-Two: 1\r\nx-two: 2\r\nTransfer-Encoding: chunked\r\n\r\n\
                   f\r\n{\"index_ids\":[\"\r\n5\r\nä\"]}\r\n0\r\n\r\n";
    // Both at once: the second waits its turn on the same connection.
    let both = format!("{chunked}{GET}");
    client.write_all(both.as_bytes()).await.expect("to send");
    read_until(&mut client, r#""index_ids":["ä"]}"#).await;
    read_until(&mut client, "}]}").await;
    call(&server, "GET", "/%61/../b", "").await;

    let requests = server.requests();
    assert_eq!(requests[0].method, "POST");
    assert_eq!(requests[0].target, "/api/v1/chat?project_id=a+b%2Bc&x");
    assert_eq!(requests[0].path(), "/api/v1/chat");
    let query = requests[0].query();
    let query: Vec<_> = query.iter().map(|(name, value)| (&**name, &**value)).collect();
    assert_eq!(query, [("project_id", "a b+c"), ("x", "")]);
    assert_eq!(requests[0].headers[1], ("X-Two".to_owned(), "1".to_owned()));
    assert_eq!(requests[0].headers[2], ("x-two".to_owned(), "2".to_owned()));
    assert_eq!(requests[0].header("authorization"), Some("Bearer key"));
    assert_eq!(requests[0].json(), Some(json!({"index_ids": ["ä"]})));
    assert_eq!(requests[1].connection, requests[0].connection);
    assert_ne!(requests[2].connection, requests[0].connection);
    assert_eq!(requests[2].target, "/%61/../b");
    assert_eq!(requests[2].json(), None);
    assert!(requests.iter().all(|one| one.outcome == Outcome::Answered));
}

#[tokio::test]
async fn a_head_request_has_no_body() {
    let server = Server::start().await;
    server.script([Response::new(200).body("four"), Response::new(304).body("x")]);
    let head = "HEAD / HTTP/1.1\r\nconnection: close\r\n\r\n";
    let bytes = String::from_utf8(raw(&server, head).await).expect("UTF-8");
    assert!(bytes.ends_with("content-length: 4\r\n\r\n"), "{bytes:?}");
    let unchanged = reply(&raw(&server, &head.replace("HEAD", "GET")).await);
    assert_eq!((unchanged.status, unchanged.body.len()), (304, 0));
}

#[tokio::test]
async fn a_dropped_server_closes_its_connections() {
    let server = Server::start().await;
    server.script([Response::silence()]);
    let mut client = connect(&server).await;
    client.write_all(GET.as_bytes()).await.expect("to send");
    server.wait_until(|requests| requests.len() == 1).await;
    drop(server);
    let mut bytes = Vec::new();
    // Closed or reset: it is over either way.
    let _ = client.read_to_end(&mut bytes).await;
    assert_eq!(bytes, b"");
}

#[test]
fn the_program_says_where_it_is_and_refuses_other_arguments() {
    let program = env!("CARGO_BIN_EXE_server");
    let mut server = Command::new(program)
        .args(["--port", "0"])
        .stdout(Stdio::piped())
        .spawn()
        .expect("to start");
    let mut line = String::new();
    let stdout = server.stdout.take().expect("its output");
    BufReader::new(stdout).read_line(&mut line).expect("a line");
    let address = line.trim_end().strip_prefix("http://").expect("an origin");
    std::net::TcpStream::connect(address).expect("to connect");
    server.kill().expect("to stop it");
    server.wait().expect("its end");

    for arguments in [&["--prot", "1"][..], &["--port"], &["--port", "x"], &["--port=1", "2"]] {
        let refused = Command::new(program).args(arguments).output();
        let refused = refused.expect("to start");
        assert_eq!(refused.status.code(), Some(2), "{arguments:?}");
        assert!(String::from_utf8_lossy(&refused.stderr).contains("usage"));
    }
}
