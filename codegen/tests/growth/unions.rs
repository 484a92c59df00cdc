//! Values of unions on their way from a server on loopback and back to it: it compares the bytes.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::thread;

use unions::Unions;
use unions::types::{Event, PieceType, Value};

/// What the server sends, with the alternative that it is.
const VALUES: &[(&str, fn(&Value) -> bool)] = &[
    (r#"{"key":"a"}"#, |it| matches!(it, Value::Match(_))),
    (r#"{"key":"a","value":"b"}"#, |it| matches!(it, Value::Match(_))),
    (r#"{"key":"a","from":1.5,"to":2.5}"#, |it| matches!(it, Value::Range(_))),
    // Fewer members of it are unknown.
    (r#"{"key":"a","to":2.5,"unit":"m"}"#, |it| matches!(it, Value::Range(_))),
    (r#"{"any":[{"key":"a"},{"all":[]}]}"#, |it| matches!(it, Value::Nested(_))),
    (r#"[{"key":"a","to":2.5},{}]"#, |it| matches!(it, Value::FilterArray(_))),
    ("[]", |it| matches!(it, Value::IntegerArray(_))),
    ("[7]", |it| matches!(it, Value::IntegerArray(_))),
    (r#""text""#, |it| matches!(it, Value::String(_))),
    ("9007199254740993", |it| matches!(it, Value::Integer(9_007_199_254_740_993))),
    ("0.5", |it| matches!(it, Value::Number(_))),
    ("true", |it| matches!(it, Value::Boolean(true))),
    // The record is behind the filter that has no required member.
    (r#"{"on":true}"#, |it| matches!(it, Value::Nested(_))),
    ("null", |it| matches!(it, Value::Unrecognized(_))),
];

const EVENTS: &[&str] = &[
    r#"[{"type":"delta","text":"Hel"},{"type":"whole","text":"Hello"}]"#,
    r#"[{"type":"call","id":"1","data":[1,2]},{"type":"result","id":"1"},{"type":"lookup","query":"q"}]"#,
    r#"[{"type":"end","reason":"done","more":1},{"type":"new","x":0},{"type":"delta","id":"1"}]"#,
];

fn main() {
    let listener = TcpListener::bind("127.0.0.1:0").expect("there is a port");
    let url = format!("http://{}", listener.local_addr().expect("it is bound"));
    thread::spawn(move || {
        for connection in listener.incoming() {
            thread::spawn(move || serve(connection.expect("it is there")));
        }
    });
    tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .expect("a runtime can be built")
        .block_on(there_and_back(&url));
}

async fn there_and_back(url: &str) {
    let client = Unions::builder().base_url(url).build().expect("it can be built");
    for (n, (text, is_right)) in (0..).zip(VALUES) {
        let value = client.values().read(n).await.expect("the server sends it");
        assert!(is_right(&value), "{text} is {value:?}");
        client.values().write(n, value).await.expect("the server sent the same bytes");
    }
    for (n, text) in (0..).zip(EVENTS) {
        let events = client.values().read_events(n).await.expect("the server sends it");
        let is_known = |event: &&Event| !matches!(event, Event::Unrecognized(_));
        let unknown = if n == 2 { 2 } else { 0 };
        assert_eq!(events.iter().filter(is_known).count(), events.len() - unknown, "{text}");
        client.values().write_events(n, events).await.expect("the server sent the same bytes");
    }
    let [Event::Delta(delta), Event::Whole(whole)] =
        &*client.values().read_events(0).await.expect("the server sends it")
    else {
        panic!("they are a delta and a whole")
    };
    assert_eq!((&delta.r#type, &whole.r#type), (&PieceType::Delta, &PieceType::Whole));
}

/// Answers requests on one connection: GET with a value, PUT by comparing its body with that value.
fn serve(mut connection: TcpStream) {
    let mut reader = BufReader::new(connection.try_clone().expect("a socket can be cloned"));
    let mut line = String::new();
    while reader.read_line(&mut line).is_ok_and(|length| length > 0) {
        let request = std::mem::take(&mut line);
        let mut length = 0;
        while reader.read_line(&mut line).is_ok() && !line.trim().is_empty() {
            if let Some(("content-length", value)) = line.to_ascii_lowercase().split_once(": ") {
                length = value.trim().parse().expect("it is a number");
            }
            line.clear();
        }
        line.clear();
        let mut body = vec![0; length];
        reader.read_exact(&mut body).expect("the body comes");
        let mut words = request.split([' ', '/']);
        let (method, kind) = (words.next().expect("a method"), words.nth(1).expect("a kind"));
        let n: usize = words.next().and_then(|n| n.parse().ok()).expect("a number");
        let text = if kind == "values" { VALUES[n].0 } else { EVENTS[n] };
        let (status, text) = match method {
            "GET" => ("200 OK", text),
            _ if body == text.as_bytes() => ("204 No Content", ""),
            _ => ("400 Bad Request", text),
        };
        let head = format!("HTTP/1.1 {status}\r\ncontent-type: application/json\r\n");
        let length = match status {
            "204 No Content" => String::new(),
            _ => format!("content-length: {}\r\n", text.len()),
        };
        connection.write_all(format!("{head}{length}\r\n{text}").as_bytes()).expect("it is sent");
    }
}
