//! Scalars on their way to a server on loopback and back.

use loopback::resources::scalars::PathArguments;
use loopback::response::Value;
use loopback::scalar::{BigInteger, Decimal};
use loopback::types::{All, Either};
use serde_json::value::RawValue;

use crate::server::Server;

const ALL: &str = r#"{"date_time":"2026-04-22T12:34:41.342245","date":"2026-04-22","time":"12:34:41Z","duration":"PT1H30M","uuid":"936DA01F-9abd-4d9d-80c7-02af85c822a8","uri":"/relative?a=b","email":"ada@example.com","bytes":"aGVsbG8=","decimal":"19.90","number":19.90,"big":340282366920938463463374607431768211456,"int":-2147483648,"uint":4294967295,"long":18446744073709551615,"float":0.1,"list":["2026-04-22T12:34:41Z","soon"],"map":{"a":1.10,"b":"1.10"},"nullable":null,"null_or_absent":null,"moment":"2026-04-22T12:34:41+02:00","either":18446744073709551615}"#;

#[tokio::test]
async fn a_body_comes_back_to_the_letter() {
    let client = Server::echo().client();
    let all: All = serde_json::from_str(ALL).unwrap();
    assert_eq!(serde_json::to_string(&all).unwrap(), ALL);
    let response = client.scalars().echo(all.clone()).with_response().await.unwrap();
    assert_eq!(std::str::from_utf8(&response.body).unwrap(), ALL);
    assert_eq!(response.value, all);
    assert_eq!(all.big, "340282366920938463463374607431768211456");
    assert_eq!(all.bytes.decode().unwrap(), b"hello");
    assert!(matches!(all.either, Either::Uint64(u64::MAX)));
}

#[tokio::test]
async fn a_number_beyond_its_type_is_a_mismatch_at_its_path() {
    let members: serde_json::Map<String, serde_json::Value> = serde_json::from_str(ALL).unwrap();
    for (name, value) in [
        ("int", "2147483648"),
        ("uint", "-1"),
        ("long", "18446744073709551616"),
        ("big", "1.5"),
        ("decimal", "true"),
        ("date_time", "1776861281"),
    ] {
        let raw = |text: &str| RawValue::from_string(text.to_owned()).expect("it is JSON");
        let mut members: Vec<(String, Box<RawValue>)> =
            members.iter().map(|(name, value)| (name.clone(), raw(&value.to_string()))).collect();
        members.iter_mut().filter(|(key, _)| key == name).for_each(|(_, old)| *old = raw(value));
        let client = Server::echo().client();
        let mut request = client.post("/echo").returning::<Value<All>>();
        for (name, value) in members {
            request = request.with_member(name, value);
        }
        let error = request.await.unwrap_err().to_string();
        assert!(error.contains(name), "{name}: {error}");
    }
}

#[tokio::test]
async fn paths_carry_the_text_of_scalars() {
    let server = Server::echo();
    let big: BigInteger = "340282366920938463463374607431768211456".parse().unwrap();
    let call = server.client().scalars().path(PathArguments {
        date_time: "2026-04-22T12:34:41+02:00".into(),
        date: "2026-04-22".into(),
        time: "12:34:41".into(),
        duration: "PT1H".into(),
        uuid: "936da01f".into(),
        uri: "https://example.com/".into(),
        email: "ada@example.com".into(),
        bytes: b"hi".into(),
        decimal: "19.90".into(),
        big,
        int: -1,
        uint: 1,
        long: u64::MAX,
        float: 0.5,
    });
    drop(call.await);
    let line = server.only().line;
    assert_eq!(
        line,
        "GET /path/2026-04-22T12:34:41+02:00/2026-04-22/12:34:41/PT1H/936da01f/https:%2F%2Fexample.com%2F/ada@example.com/aGk=/19.90/340282366920938463463374607431768211456/-1/1/18446744073709551615/0.5 HTTP/1.1"
    );
}

#[tokio::test]
async fn queries_carry_the_text_of_scalars() {
    let server = Server::echo();
    let big: BigInteger = "340282366920938463463374607431768211456".parse().unwrap();
    let call = server
        .client()
        .scalars()
        .query()
        .date_time("2026-04-22T12:34:41+02:00")
        .date("2026-04-22")
        .time("12:34:41")
        .duration(std::time::Duration::from_secs(90))
        .uuid("936da01f")
        .uri("a?b")
        .email("ada@example.com")
        .bytes(b"\xff\xef\xbe")
        .decimal(Decimal::number("19.90").unwrap())
        .big(big)
        .int(-1)
        .uint(1)
        .long(u64::MAX)
        .float(0.1)
        .list(["2026", "2027"]);
    drop(call.await);
    assert_eq!(
        server.only().line,
        "GET /query?date_time=2026-04-22T12%3A34%3A41%2B02%3A00&date=2026-04-22&time=12%3A34%3A41&duration=PT90S&uuid=936da01f&uri=a%3Fb&email=ada%40example.com&bytes=%2F%2B%2B%2B&decimal=19.90&big=340282366920938463463374607431768211456&int=-1&uint=1&long=18446744073709551615&float=0.1&list=2026&list=2027 HTTP/1.1"
    );
}

#[tokio::test]
async fn headers_carry_the_text_of_scalars() {
    let server = Server::echo();
    let call = server
        .client()
        .scalars()
        .headers()
        .if_modified_since("2026-04-22T12:34:41Z")
        .x_uuid("936da01f")
        .x_sum(b"hi")
        .x_price("19.90")
        .x_big(u128::MAX)
        .x_long(u64::MAX)
        .x_rate(0.1);
    drop(call.await);
    let headers = server.only().headers;
    for line in [
        "if-modified-since: 2026-04-22T12:34:41Z",
        "x-uuid: 936da01f",
        "x-sum: aGk=",
        "x-price: 19.90",
        "x-big: 340282366920938463463374607431768211455",
        "x-long: 18446744073709551615",
        "x-rate: 0.1",
    ] {
        assert!(headers.iter().any(|header| header == line), "{line}: {headers:?}");
    }
}
