//! The wire player: one line in, one line out, whatever the server sends.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpListener;
use std::process::{Command, Stdio};
use std::thread;

/// Returns what the player prints for a call of `op` whose response is `body`.
fn played(op: &str, content_type: &str, body: &str) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let origin = format!("http://{}", listener.local_addr().unwrap());
    let answer = format!(
        "HTTP/1.1 200 OK\r\ncontent-type: {content_type}\r\ncontent-length: {}\r\nconnection: close\r\n\r\n{body}",
        body.len()
    );
    let server = thread::spawn(move || {
        let (mut connection, _) = listener.accept().unwrap();
        let mut head = BufReader::new(connection.try_clone().unwrap());
        let mut line = String::new();
        while head.read_line(&mut line).unwrap() > 2 {
            line.clear();
        }
        connection.write_all(answer.as_bytes()).unwrap();
    });
    let mut player = Command::new(env!("CARGO_BIN_EXE_play"))
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let scenario = format!(
        r#"{{"base_url":"{origin}","env":{{}},"client":{{"api_key":"k","max_retries":0}},"call":{{"op":"{op}","args":{{"path":"/x","session_id":"s"}}}}}}"#
    );
    writeln!(player.stdin.take().unwrap(), "{scenario}").unwrap();
    let mut printed = String::new();
    player.stdout.take().unwrap().read_to_string(&mut printed).unwrap();
    assert!(player.wait().unwrap().success());
    server.join().unwrap();
    printed
}

#[test]
fn raw_json_with_line_breaks_is_one_line() {
    for (op, body) in [
        ("http.get", "{\n  \"a\": [\r\n    1.0,\r    \"b\\n\"\n  ]\n}"),
        (
            "chat.get_summary",
            "{\"session_id\":\"s\",\"last_updated_at\":\"t\",\"new\":{\n\"a\":\n1}}",
        ),
        (
            "chat.retrieve",
            "{\"session_id\":\"s\",\"last_updated_at\":\"t\",\"events\":[{\n\"type\":\"new\",\r\n\"x\":1}]}",
        ),
    ] {
        let printed = played(op, "application/json", body);
        assert!(printed.ends_with('\n'), "{printed:?}");
        assert_eq!(printed.matches(['\n', '\r']).count(), 1, "{op}: {printed:?}");
        let outcome: serde_json::Value = serde_json::from_str(&printed).unwrap();
        let sent: serde_json::Value = serde_json::from_str(body).unwrap();
        if op == "http.get" {
            assert_eq!(outcome["outcome"]["value"], sent);
        }
        assert_eq!(outcome["outcome"]["kind"], "value", "{printed}");
    }
}
