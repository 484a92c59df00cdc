//! Streams of JSON lines and of events of text, and bodies of JSON lines.

use crate::network::{answer, server};
use crate::site::body;
use crate::support::{Widget, Widgets, header, played};
use runtime::response::{JsonLines, Response, TextEvents};
use runtime::transport::{CannedResponse, InProcess};
use runtime::{Error, EventStream, Json, Method, Request, StreamErrorKind};

impl runtime::Event for Widget {}

fn open<R: Response>(widgets: &Widgets) -> Request<R> {
    Request::new(&widgets.client, Method::GET, "/v1/results")
}

async fn rest<T: runtime::Event>(mut stream: EventStream<T>) -> (Vec<T>, Option<Error>) {
    let mut seen = Vec::new();
    loop {
        match stream.next().await {
            None => return (seen, None),
            Some(Ok(value)) => seen.push(value),
            Some(Err(error)) => {
                assert!(stream.next().await.is_none(), "an error ends the stream");
                return (seen, Some(error));
            }
        }
    }
}

async fn lines(answer: CannedResponse) -> (Vec<String>, Option<Error>) {
    let (widgets, _) = played([answer]);
    let (values, error) = rest(open::<JsonLines<Json>>(&widgets).await.unwrap()).await;
    (values.iter().map(ToString::to_string).collect(), error)
}

async fn words(answer: CannedResponse) -> (Vec<String>, Option<Error>) {
    let (widgets, _) = played([answer]);
    rest(open::<TextEvents>(&widgets).await.unwrap()).await
}

/// A response with this body, cut in two.
fn cut(text: &[u8], at: usize) -> CannedResponse {
    CannedResponse::new(200).data(text[..at].to_vec()).data(text[at..].to_vec())
}

#[tokio::test]
async fn each_line_is_a_value_wherever_it_is_cut() {
    let text = "\u{feff}{\"a\":\r1}\r\n\n \t\r\n\"\u{e9}\u{2028}\"\n[2]\n";
    for end in ["", "4", "4\r", "4\r\n", "\n\n"] {
        let text = format!("{text}{end}");
        for at in 0..=text.len() {
            let (values, error) = lines(cut(text.as_bytes(), at)).await;
            assert!(error.is_none(), "{end:?}, cut at {at}: {error:?}");
            let expected = ["{\"a\":\r1}", "\"\u{e9}\u{2028}\"", "[2]", "4"];
            let expected = &expected[..if end.contains('4') { 4 } else { 3 }];
            assert_eq!(values, expected, "{end:?}, cut at {at}");
        }
    }
    assert!(lines(CannedResponse::new(200)).await.0.is_empty());
    assert_eq!(lines(CannedResponse::new(200).data("1\n[DONE]\n2\n")).await.0, ["1"]);
}

#[tokio::test]
async fn a_line_that_does_not_decode_is_an_error_with_its_number() {
    for (text, line, body) in [
        ("1\n\n{\"a\":\n3\n", 3, "{\"a\":"),
        ("1\n\nnull null\n", 3, "null null"),
        ("1\n: x\n", 2, ": x"),
        ("1\ndata: 2\n", 2, "data: 2"),
        // The last line, which the end of the body cuts off.
        ("1\n\n\n{\"a\"", 4, "{\"a\""),
    ] {
        for at in 0..=text.len() {
            let (values, error) = lines(cut(text.as_bytes(), at)).await;
            assert_eq!(values, ["1"], "{text:?}, cut at {at}");
            let Some(Error::Decode(error)) = error else { panic!("{text:?}: {error:?}") };
            let start = format!("line {line}: ");
            assert!(error.message().starts_with(&start), "{text:?}: {}", error.message());
            assert!(!error.message().contains("at line 1"), "{}", error.message());
            assert_eq!(&error.body()[..], body.as_bytes(), "{text:?}");
        }
    }
    let (widgets, _) = played([CannedResponse::new(200).data("{\"id\":\"w1\"}\n{\"id\":2}\n")]);
    let mut results = open::<JsonLines<Vec<Widget>>>(&widgets).await.unwrap();
    let error = results.next().await.unwrap().unwrap_err();
    assert!(error.to_string().contains("line 1: invalid type: map"), "{error}");
}

#[tokio::test]
async fn a_line_is_bounded_and_a_break_is_an_error() {
    let transport = InProcess::new([CannedResponse::new(200)
        .data("1\n")
        .data("\"0123456789\"\n")
        .data(format!("\"{}", "x".repeat(100)))]);
    let widgets = Widgets::builder().max_event_size(12).transport(transport).build().unwrap();
    let (values, error) = rest(open::<JsonLines<Json>>(&widgets).await.unwrap()).await;
    assert_eq!(values.len(), 2);
    let message = "a line is larger than 12 bytes, the limit that `max_event_size` sets";
    assert!(matches!(&error, Some(Error::Decode(it)) if it.message() == message), "{error:?}");

    let (values, error) = lines(CannedResponse::new(200).data("1\n2").break_off()).await;
    assert_eq!(values, ["1"]);
    assert!(matches!(error, Some(Error::Connection(_))), "{error:?}");

    let large = format!("\"{}\"", "x".repeat(3 * 1024 * 1024));
    let (values, error) = lines(cut(format!("{large}\n2\n").as_bytes(), 2_000_000)).await;
    assert!(error.is_none() && values[0] == large && values[1] == "2");
}

#[tokio::test]
async fn lines_are_asked_for_as_they_are() {
    let (widgets, transport) = played([
        CannedResponse::new(200).header("content-type", "text/plain").data("1"),
        CannedResponse::new(200).header("content-encoding", "br").data("1"),
    ]);
    assert_eq!(rest(open::<JsonLines<i64>>(&widgets).await.unwrap()).await.0, [1]);
    assert_eq!(header(&transport.requests()[0], "accept"), Some("application/x-ndjson"));
    let error = open::<JsonLines<i64>>(&widgets).await.unwrap_err();
    let message = "lines of JSON were expected as they are, not encoded by `br`";
    assert!(matches!(&error, Error::Decode(it) if it.message() == message), "{error:?}");
}

#[tokio::test]
async fn a_body_is_a_line_for_each_value_and_a_retry_sends_it_again() {
    let head = "200 OK\r\ncontent-type: application/jsonl";
    let (address, mut requests) = server(vec![
        answer("503 X\r\nretry-after-ms: 1", b""),
        answer(head, b"{\"id\":\"w1\"}\r\n{\"id\":\"w2\"}"),
        answer(head, b""),
    ])
    .await;
    let widgets = Widgets::builder().base_url(format!("http://{address}")).build().unwrap();
    let insert = |values: Vec<Widget>| -> Request<JsonLines<Widget>> {
        Request::new(&widgets.client, Method::PUT, "/v1/insert").with_json_lines(values)
    };
    let widget = |id: &str| Widget { id: id.to_owned(), parts: Vec::new() };
    let (values, error) = rest(insert(vec![widget("a\nb"), widget("c")]).await.unwrap()).await;
    assert!(error.is_none(), "{error:?}");
    assert_eq!(values, [widget("w1"), widget("w2")]);
    for _ in 0..2 {
        let request = requests.recv().await.unwrap();
        assert!(request.contains("content-type: application/x-ndjson\r\n"), "{request}");
        assert!(!request.contains("accept-encoding"), "{request}");
        let expected = "{\"id\":\"a\\nb\",\"parts\":[]}\n{\"id\":\"c\",\"parts\":[]}\n";
        assert_eq!(body(&request), expected);
    }
    let none = insert(Vec::new()).with_header("content-type", "application/jsonl");
    assert!(rest(none.await.unwrap()).await.0.is_empty());
    let request = requests.recv().await.unwrap();
    assert!(request.contains("content-type: application/jsonl\r\n") && body(&request).is_empty());

    let error = Request::<JsonLines<Json>>::new(&widgets.client, Method::POST, "/v1/insert")
        .with_json_lines([1.0, f64::NAN])
        .await
        .unwrap_err();
    assert!(matches!(error, Error::InvalidArgument(_)), "{error:?}");
}

#[tokio::test]
async fn the_data_of_an_event_of_text_is_given_as_it_is() {
    let text =
        "data: The\n\ndata:  \n\ndata: answer\r\ndata: is 42\n\n: ping\n\ndata:\n\ndata: {\n\n";
    for at in 0..=text.len() {
        let (left, right) = text.split_at(at);
        let (seen, error) = words(CannedResponse::events(left).data(right)).await;
        assert!(error.is_none(), "{error:?}");
        assert_eq!(seen, ["The", " ", "answer\nis 42", "{"], "cut at {at}");
    }
    for end in ["data: [DONE]\n\ndata: b\n\n", ""] {
        let (seen, error) = words(CannedResponse::events(format!("data: a\n\n{end}"))).await;
        assert!(error.is_none() && seen == ["a"], "{end:?}: {seen:?}, {error:?}");
    }
    assert_eq!(words(CannedResponse::events("data: a\n\ndata: b")).await.0, ["a", "b"]);

    let (seen, error) =
        words(CannedResponse::events("data: a\n\nevent: error\ndata: no\n\n")).await;
    assert_eq!(seen, ["a"]);
    let Some(Error::Stream(error)) = error else { panic!("{error:?}") };
    assert_eq!((error.kind(), error.data()), (StreamErrorKind::Reported, "no"));
}

#[tokio::test]
async fn events_may_be_of_any_type() {
    async fn all<T: runtime::Event>(text: &'static str) -> Vec<T> {
        let (widgets, _) = played([CannedResponse::events(text)]);
        let stream = open::<runtime::response::Events<T>>(&widgets).await.unwrap();
        let (values, error) = rest(stream).await;
        assert!(error.is_none(), "{error:?}");
        values
    }
    assert_eq!(all::<String>("data: \"a b\"\n\n").await, ["a b"]);
    assert_eq!(all::<i64>("data: 1\n\ndata: 2.0\n\ndata: [DONE]\n\n").await, [1, 2]);
    assert_eq!(all::<Vec<bool>>("data: [true]\n\ndata: []\n\n").await, [vec![true], vec![]]);
    assert_eq!(all::<Option<f64>>("data: null\n\ndata: 0.5\n\n").await, [None, Some(0.5)]);
    let dates = all::<runtime::scalar::Date>("data: \"2026-11-29\"\n\n").await;
    assert_eq!(dates, [runtime::scalar::Date::from("2026-11-29")]);
}

#[cfg(feature = "blocking")]
#[test]
fn lines_can_be_iterated_over_without_async() {
    use runtime::blocking::{Iterate, Wait};

    let (widgets, _) = played([CannedResponse::new(200).data("1\n2\n")]);
    let values = open::<JsonLines<i64>>(&widgets).wait().unwrap().iterate();
    assert_eq!(values.map(Result::unwrap).collect::<Vec<_>>(), [1, 2]);
}
