//! Responses that depend on the status of success, from a server on the loopback interface.

use crate::site::Site;
use crate::support::Widget;
use runtime::response::{Accept, Empty, Reply, Response, Text, Value};
use runtime::{Error, Method, RawResponse, Request};

/// As it is emitted for `returns: {200: Widget, 202: text, 204: nothing}`.
#[derive(Clone, Debug)]
#[non_exhaustive]
enum SubmitResponse {
    Ok(Widget),
    Accepted(String),
    NoContent,
    Unrecognized(RawResponse<()>),
}

impl Response for SubmitResponse {
    type Output = Self;
    const ACCEPT: Accept = Accept::Anything;

    fn read(reply: Reply) -> Result<Self, Error> {
        match reply.status().as_u16() {
            200 => reply.read::<Value<Widget>>().map(Self::Ok),
            202 => reply.read::<Text>().map(Self::Accepted),
            204 => Ok(Self::NoContent),
            _ => Ok(Self::Unrecognized(RawResponse::unrecognized(reply))),
        }
    }
}

fn submit(site: &Site, status: u16) -> Request<SubmitResponse> {
    Request::new(&site.widgets().client, Method::GET, "/submit").with_query("status", status)
}

async fn site() -> Site {
    Site::start(|target, _| {
        let (_, status) = target.split_once("status=").expect("the call has a status");
        let (status, body) = match status {
            "200" => (200, r#"{"id":"w1"}"#),
            "202" => (202, "later"),
            "204" => (204, ""),
            "201" => (201, "\u{1}"),
            "203" => (203, r#"{"id":3}"#),
            _ => (404, r#"{"message":"no such widget"}"#),
        };
        (status, "x-trace: t-1\r\n".to_owned(), body.to_owned())
    })
    .await
}

#[tokio::test]
async fn each_status_is_read_as_what_it_carries() {
    let site = site().await;
    let SubmitResponse::Ok(widget) = submit(&site, 200).await.unwrap() else { panic!("a widget") };
    assert_eq!(widget.id, "w1");
    let SubmitResponse::Accepted(text) = submit(&site, 202).await.unwrap() else { panic!("text") };
    assert_eq!(text, "later");
    assert!(matches!(submit(&site, 204).send().await.unwrap(), SubmitResponse::NoContent));
}

#[tokio::test]
async fn a_status_that_is_not_listed_is_kept_as_it_came() {
    let site = site().await;
    let SubmitResponse::Unrecognized(other) = submit(&site, 201).await.unwrap() else {
        panic!("201 is not listed");
    };
    assert_eq!((other.status.as_u16(), &other.body[..]), (201, &[1][..]));
    assert_eq!(other.headers["x-trace"], "t-1");
    let Err(Error::Api(error)) = submit(&site, 404).await else { panic!("404 is an error") };
    assert_eq!(error.message(), "no such widget");
}

#[tokio::test]
async fn a_value_that_its_status_does_not_announce_is_an_error_of_decoding() {
    let site = Site::start(|_, _| (200, String::new(), String::new())).await;
    let Err(Error::Decode(error)) = submit(&site, 200).await else { panic!("nothing came") };
    assert_eq!(error.status(), 200);
}

#[tokio::test]
async fn the_raw_response_is_beside_the_value() {
    let site = site().await;
    let raw = submit(&site, 204).with_response().await.unwrap();
    assert_eq!((raw.status.as_u16(), &raw.headers["x-trace"]), (204, &"t-1".parse().unwrap()));
    assert!(matches!(raw.value, SubmitResponse::NoContent));
    let nothing: Request<Empty> = Request::new(&site.widgets().client, Method::GET, "/submit");
    nothing.with_query("status", 203).await.unwrap();
}

#[cfg(feature = "blocking")]
#[tokio::test(flavor = "multi_thread")]
async fn a_call_that_waits_gives_the_same() {
    use runtime::blocking::Wait as _;

    let site = site().await;
    let request = submit(&site, 202);
    let response = tokio::task::spawn_blocking(|| request.wait()).await.unwrap().unwrap();
    assert!(matches!(response, SubmitResponse::Accepted(text) if text == "later"));
}
