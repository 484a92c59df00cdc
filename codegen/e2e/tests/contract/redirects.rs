//! Targets of redirects, and the headers that are kept.
//!
//! Credentials and bodies stay within the origin that they were meant for.

use llama_cloud::response;
use llama_cloud::runtime::Request;
use llama_cloud::transport::{CannedResponse, TransportErrorKind};
use llama_cloud::{Error, Method};

use crate::stage::{Stage, Way, body, header, origin, target};
use crate::{empty_list, refusal, session};

over_every_transport! {
    within_the_origin_307_and_308_keep_method_and_body,
    other_redirects_of_a_post_become_a_get,
    only_303_makes_another_method_a_get,
    an_error_after_a_redirect_names_the_hop,
    a_redirect_that_is_not_followed_says_where_it_leads_and_why_not,
    the_key_does_not_leave_for_another_origin_and_does_not_come_back,
    a_body_is_not_sent_to_another_origin,
    ten_redirects_are_followed,
    targets_are_followed_as_they_are_written,
    a_redirect_that_cannot_be_followed_is_an_error_with_its_status,
}

fn to(status: u16, location: impl AsRef<str>) -> CannedResponse {
    CannedResponse::new(status).header("location", location.as_ref())
}

async fn within_the_origin_307_and_308_keep_method_and_body(way: Way) {
    for status in [307, 308] {
        let stage = Stage::new(way, [to(status, "/moved?x=1"), session("s")]).await;
        stage.chat().create().index_ids(["idx"]).await.unwrap();
        let moved = &stage.requests()[1];
        assert_eq!((moved.method(), target(moved)), (&Method::POST, "/moved?x=1"));
        assert_eq!(body(moved), r#"{"index_ids":["idx"]}"#);
        assert_eq!(header(moved, "content-type"), Some("application/json"));
        assert_eq!(header(moved, "authorization"), Some("Bearer llx-contract"));
        assert_eq!(header(moved, "accept"), Some("application/json"));
    }
}

async fn other_redirects_of_a_post_become_a_get(way: Way) {
    for status in [301, 302, 303] {
        let stage = Stage::new(way, [to(status, "/moved"), session("s")]).await;
        stage.chat().create().await.unwrap();
        let moved = &stage.requests()[1];
        assert_eq!((moved.method(), body(moved)), (&Method::GET, ""), "{status}");
        for name in ["content-type", "content-length", "referer"] {
            assert_eq!(header(moved, name), None, "{status}: {name}");
        }
        assert_eq!(header(moved, "authorization"), Some("Bearer llx-contract"), "{status}");
    }
}

async fn only_303_makes_another_method_a_get(way: Way) {
    for status in [301, 302, 303, 307, 308] {
        let stage = Stage::new(way, [to(status, "/moved"), CannedResponse::new(204)]).await;
        stage.chat().delete("s").await.unwrap();
        let expected = if status == 303 { Method::GET } else { Method::DELETE };
        assert_eq!(stage.requests()[1].method(), expected, "{status}");
    }
    for (status, method) in [(301, Method::PUT), (302, Method::PATCH)] {
        let stage = Stage::new(way, [to(status, "/moved"), CannedResponse::new(204)]).await;
        let call = Request::undocumented(&stage.bare(), method.clone(), "/v9").with_json(1);
        call.returning::<response::Empty>().await.unwrap();
        let moved = &stage.requests()[1];
        assert_eq!((moved.method(), body(moved)), (&method, "1"), "{status}");
    }
}

async fn an_error_after_a_redirect_names_the_hop(way: Way) {
    let stage = Stage::new(way, [to(301, "/moved"), refusal(405)]).await;
    let error = stage.chat().create().await.unwrap_err();
    let origin = stage.origin();
    let hop = format!(
        "POST /api/v1/chat (redirected from {origin}/api/v1/chat to {origin}/moved, which made the POST a GET): 405"
    );
    assert!(error.to_string().starts_with(&hop), "{error}");
    for failure in [
        CannedResponse::json(200, "[]"),
        CannedResponse::failure(TransportErrorKind::ConnectionAborted),
        CannedResponse::json(200, "{").break_off(),
    ] {
        let stage = Stage::new(way, [to(307, "/moved"), failure]).await;
        let error = stage.chat().create().await.unwrap_err();
        let hop = format!("/chat to {}/moved): ", stage.origin());
        assert!(error.to_string().contains(&hop), "{error}");
    }
}

async fn a_redirect_that_is_not_followed_says_where_it_leads_and_why_not(way: Way) {
    let stage = Stage::new(way, []).await;
    let away = format!("{}/away", stage.other_origin());
    stage.then(to(307, &away));
    let error = stage.chat().create().await.unwrap_err();
    let expected = format!(
        "POST /api/v1/chat: 307 Temporary Redirect: the redirect to `{away}` was not followed: it leads to another \
         origin, and the request has a body"
    );
    assert_eq!(error.to_string(), expected);
}

async fn the_key_does_not_leave_for_another_origin_and_does_not_come_back(way: Way) {
    let stage = Stage::new(way, []).await;
    stage.then(to(307, format!("{}/away", stage.other_origin())));
    stage.then(to(302, format!("{}/back", stage.origin())));
    stage.then(empty_list());
    stage.chat().list().with_header("x-trace", "t").await.unwrap();
    let requests = stage.requests();
    let origins: Vec<_> = requests.iter().map(origin).collect();
    assert_eq!(origins, [stage.origin(), stage.other_origin(), stage.origin()]);
    let keys: Vec<_> = requests.iter().map(|request| header(request, "authorization")).collect();
    assert_eq!(keys, [Some("Bearer llx-contract"), None, None]);
    for request in &requests {
        assert_eq!(header(request, "x-trace"), Some("t"));
    }
}

async fn a_body_is_not_sent_to_another_origin(way: Way) {
    for status in [307, 308] {
        let stage = Stage::new(way, []).await;
        stage.then(to(status, format!("{}/away", stage.other_origin())));
        let Err(Error::Api(error)) = stage.chat().create().await else {
            panic!("it cannot be followed")
        };
        assert_eq!(error.status().as_u16(), status);
        assert_eq!(origin(&stage.only_request()), stage.origin());
    }
    // Without its body it may go.
    let stage = Stage::new(way, []).await;
    stage.then(to(303, format!("{}/away", stage.other_origin())));
    stage.then(session("s"));
    stage.chat().create().await.unwrap();
    let moved = &stage.requests()[1];
    assert_eq!((origin(moved).as_str(), body(moved)), (stage.other_origin(), ""));
    assert_eq!(header(moved, "authorization"), None);
}

async fn ten_redirects_are_followed(way: Way) {
    let stage = Stage::new(way, (0..10).map(|_| to(302, "again")).chain([empty_list()])).await;
    stage.chat().list().await.unwrap();
    assert_eq!(stage.requests().len(), 11);
    let stage = Stage::new(way, (0..20).map(|_| to(302, "again"))).await;
    let Err(Error::Connection(error)) = stage.chat().list().await else {
        panic!("it goes in circles")
    };
    assert!(error.to_string().contains("10 redirects"), "{error}");
    assert_eq!(stage.requests().len(), 11, "and is not tried again");
}

async fn targets_are_followed_as_they_are_written(way: Way) {
    let locations = [
        ("/a%2fb/%7E/é?x=%7e&y=[1]#part", "/a%2fb/%7E/%C3%A9?x=%7e&y=[1]"),
        ("next?a=../b", "/a%2fb/%7E/next?a=../b"),
        ("../../up", "/up"),
        ("?only=query", "/up?only=query"),
    ];
    let answers = locations.map(|(location, _)| to(302, location));
    let stage = Stage::new(way, answers.into_iter().chain([empty_list()])).await;
    stage.chat().list().await.unwrap();
    let requests = stage.requests();
    let targets: Vec<_> = requests[1..].iter().map(target).collect();
    assert_eq!(targets, locations.map(|(_, target)| target));
}

async fn a_redirect_that_cannot_be_followed_is_an_error_with_its_status(way: Way) {
    let answers = [
        CannedResponse::new(302),
        to(302, "ftp://other.test/x"),
        to(302, "http://user:password@other.test/x"),
        to(304, "/not-moved"),
        to(300, "/choose"),
    ];
    let stage = Stage::new(way, answers).await;
    for status in [302, 302, 302, 304, 300] {
        let error = stage.chat().list().await.unwrap_err();
        assert_eq!(error.status().map(|status| status.as_u16()), Some(status), "{error:?}");
    }
    assert_eq!(stage.requests().len(), 5);
}
