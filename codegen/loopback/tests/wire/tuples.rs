//! Tuples in bodies, queries, headers, forms and events.

use loopback::Error;
use loopback::types::{Route, Score};

use crate::server::{Response, Server};

#[tokio::test]
async fn tuples_are_sent_and_read_as_arrays_of_their_length() {
    let server = Server::echo();
    let tuples = server.client().tuples();
    let end = Route::new([], Score::NumberStringTuple((0.5, "low".to_owned())), None);
    let next = Some(Box::new(("a".to_owned(), end)));
    let sent = Route::new([(1.0, 2.5), (-3.0, 4.0)], Score::Spot((1.0, 2.0)), next);
    assert_eq!(tuples.send(sent.clone()).await.unwrap(), sent);
    assert_eq!(
        server.only().text(),
        r#"{"points":[[1.0,2.5],[-3.0,4.0]],"score":[1.0,2.0],"next":["a",{"points":[],"score":[0.5,"low"],"next":null}]}"#
    );
}

#[tokio::test]
async fn tuples_are_lists_in_queries_headers_and_forms() {
    let server = Server::script([Response::json("[]")]);
    let tuples = server.client().tuples();
    let call = tuples.find((1.5, -2.0)).colors(("a&b".to_owned(), 3));
    call.area(((0.0, 1.0), (2.0, 3.0))).x_range((1, 9)).await.unwrap();
    let request = server.only();
    assert_eq!(
        request.line,
        "GET /tuples?near=1.5&near=-2.0&colors=a%26b,3&area=%5B%5B0.0%2C1.0%5D%2C%5B2.0%2C3.0%5D%5D HTTP/1.1"
    );
    assert_eq!(request.header("x-range"), Some("1,9"));

    tuples.submit((3, None)).await.unwrap();
    assert_eq!(server.arrived()[1].text(), "size=3&size=");
}

#[tokio::test]
async fn a_list_of_another_length_is_a_mismatch_at_its_place() {
    let route = |point: &str| format!(r#"[["a", {{"points": [{point}], "score": "s"}}]]"#);
    for (body, path) in [
        (
            route("[1.0, 2.0, 3.0]"),
            "[0][1].points[0]: invalid length 3, expected a tuple of size 2",
        ),
        (route("[1.0]"), "[0][1].points[0]: invalid length 1, expected a tuple of size 2"),
        (route("[1.0, true]"), "[0][1].points[0][1]: invalid type: boolean `true`, expected f64"),
        (r#"[["a", null], ["b"]]"#.to_owned(), "[1]: invalid length 1, expected a tuple of size 2"),
    ] {
        let server = Server::script([Response::json(&body)]);
        let error = server.client().tuples().find((0.0, 0.0)).await.unwrap_err();
        assert!(matches!(error, Error::Decode(_)), "{error:?}");
        assert!(error.to_string().contains(path), "{error}");
    }
}

#[tokio::test]
async fn the_alternative_that_is_a_tuple_is_known_by_its_length_and_elements() {
    for (score, expected) in [
        ("[1, 2]", Score::Spot((1.0, 2.0))),
        (r#"[1, "high"]"#, Score::NumberStringTuple((1.0, "high".to_owned()))),
        ("[1, 2, 3]", Score::NumberArray(vec![1.0, 2.0, 3.0])),
        ("[1]", Score::NumberArray(vec![1.0])),
    ] {
        let body = format!(r#"[["a", {{"points": [], "score": {score}, "next": null}}]]"#);
        let server = Server::script([Response::json(&body)]);
        let found = server.client().tuples().find((0.0, 0.0)).await.unwrap();
        let [(_, Some(route))] = &found[..] else { panic!("{found:?}") };
        assert_eq!(route.score, expected);
    }
}

#[tokio::test]
async fn events_are_tuples() {
    let body = "data: [\"a\", 1]\n\ndata: [\"b\", null]\n\ndata: [\"c\"]\n\n";
    let events = Response::new(200, body).header("content-type", "text/event-stream");
    let server = Server::script([events]);
    let mut events = server.client().tuples().events().await.unwrap();
    assert_eq!(events.next().await.unwrap().unwrap(), ("a".to_owned(), Some(1)));
    assert_eq!(events.next().await.unwrap().unwrap(), ("b".to_owned(), None));
    let error = events.next().await.unwrap().unwrap_err();
    assert!(error.to_string().contains("invalid length 1"), "{error}");
}
