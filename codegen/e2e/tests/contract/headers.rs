//! Headers of requests.
//!
//! A transport adds those of its connection, and changes none.

use llama_cloud::transport::CannedResponse;

use crate::stage::{Stage, Way, header};
use crate::{EVENT, empty_list, session};

over_every_transport! {
    accept_says_what_kind_of_answer_is_wanted,
    calls_say_who_asks_and_with_which_key,
    the_headers_of_a_call_outrank_those_of_the_client,
    headers_can_be_taken_away,
    values_go_out_to_the_letter,
    cookies_are_not_kept,
    compression_is_offered_by_the_default_transport_and_never_for_events,
}

async fn accept_says_what_kind_of_answer_is_wanted(way: Way) {
    let answers =
        [empty_list(), CannedResponse::events(EVENT), CannedResponse::new(204), session("s")];
    let stage = Stage::new(way, answers).await;
    let chat = stage.chat();
    chat.list().await.unwrap();
    drop(chat.stream("s", ["idx"], "Hi").await.unwrap());
    chat.delete("s").await.unwrap();
    chat.retrieve("s").returning::<llama_cloud::response::Binary>().await.unwrap();
    let requests = stage.requests();
    let wanted: Vec<_> = requests.iter().map(|request| header(request, "accept")).collect();
    assert_eq!(
        wanted,
        [Some("application/json"), Some("text/event-stream"), Some("*/*"), Some("*/*")]
    );
}

async fn calls_say_who_asks_and_with_which_key(way: Way) {
    let stage = Stage::new(way, [empty_list(), session("s")]).await;
    stage.chat().list().await.unwrap();
    stage.chat().create().await.unwrap();
    for request in stage.requests() {
        assert_eq!(header(&request, "user-agent"), Some("llama-cloud/0.1.0 (rust)"));
        assert_eq!(header(&request, "authorization"), Some("Bearer llx-contract"));
    }
}

async fn the_headers_of_a_call_outrank_those_of_the_client(way: Way) {
    let stage = Stage::new(way, [empty_list()]).await;
    let client = stage.builder().header("X-Team", "blue").header("X-Both", "client");
    let call = client.build().unwrap().beta().chat().list();
    call.with_header("x-both", "call")
        .with_header("User-Agent", "mine")
        .with_header("AUTHORIZATION", "Bearer other")
        .await
        .unwrap();
    let request = stage.only_request();
    for (name, value) in [
        ("x-team", "blue"),
        ("x-both", "call"),
        ("user-agent", "mine"),
        ("authorization", "Bearer other"),
    ] {
        let values: Vec<_> = request.headers().get_all(name).iter().collect();
        assert_eq!(values, [value], "{name}");
    }
}

async fn headers_can_be_taken_away(way: Way) {
    let stage = Stage::new(way, [session("s")]).await;
    let client = stage.builder().header("x-team", "blue").without_header("user-agent");
    let call = client.build().unwrap().beta().chat().set_title("s", "Hi");
    let gone = ["accept", "authorization", "content-type", "x-team", "user-agent"];
    gone.into_iter().fold(call, |call, name| call.without_header(name)).await.unwrap();
    let request = stage.only_request();
    for name in &gone[1..] {
        assert_eq!(header(&request, name), None, "{name}");
    }
    // A `reqwest::Client` sends what means the same, and cannot be told not to.
    let accept = if way == Way::Reqwest { Some("*/*") } else { None };
    assert_eq!(header(&request, "accept"), accept);
}

async fn values_go_out_to_the_letter(way: Way) {
    let stage = Stage::new(way, [empty_list()]).await;
    let value = "a  \"b\", c;d=e\t~ %20 \\";
    stage.chat().list().with_header("x-letters", value).with_header("x-empty", "").await.unwrap();
    let request = stage.only_request();
    assert_eq!(header(&request, "x-letters"), Some(value));
    assert_eq!(header(&request, "x-empty"), Some(""));
}

async fn cookies_are_not_kept(way: Way) {
    let cookie = empty_list().header("set-cookie", "a=b; Path=/");
    let stage = Stage::new(way, [cookie, empty_list()]).await;
    let chat = stage.chat();
    chat.list().await.unwrap();
    chat.list().await.unwrap();
    for request in stage.requests() {
        assert_eq!(header(&request, "cookie"), None);
    }
}

async fn compression_is_offered_by_the_default_transport_and_never_for_events(way: Way) {
    let stage = Stage::new(way, [empty_list(), empty_list(), CannedResponse::events(EVENT)]).await;
    let chat = stage.chat();
    chat.list().await.unwrap();
    chat.list().with_header("accept-encoding", "br").await.unwrap();
    drop(chat.stream("s", ["idx"], "Hi").await.unwrap());
    let requests = stage.requests();
    let offers: Vec<_> =
        requests.iter().map(|request| header(request, "accept-encoding")).collect();
    let expected = match way {
        Way::Hyper | Way::HyperByHttp2 => [Some("gzip"), Some("br"), None],
        // A `reqwest::Client` that can undo gzip would offer it for events too.
        Way::Reqwest => [None, Some("br"), Some("identity")],
        Way::InProcess => [None, Some("br"), None],
    };
    assert_eq!(offers, expected);
}
