//! Behaviour of a caller's `reqwest::Client` only.
//!
//! A target goes out to the letter or not at all, and what the client does by itself is as documented.

use std::time::Duration;

use llama_cloud::transport::CannedResponse;
use llama_cloud::{Error, LlamaCloud, TimeoutPhase};

use crate::stage::{Stage, Way, header, origin, reqwest_transport};
use crate::{EVENT, LONG, SHORT, empty_list};

fn over(stage: &Stage, client: reqwest::ClientBuilder) -> LlamaCloud {
    stage.builder().transport(reqwest_transport(client)).build().expect("the settings are right")
}

#[tokio::test]
async fn a_target_that_would_be_changed_is_refused_before_it_is_sent() {
    let stage = Stage::new(Way::Reqwest, []).await;
    for path in ["/v9?name=it's", "/v9/x?'"] {
        let client = stage.builder().query("key", "llx-contract").build().unwrap();
        let Err(Error::Connection(error)) = client.get(path).await else {
            panic!("{path} would be changed")
        };
        assert!(!error.may_have_been_sent() && error.retries() == 0, "{error:?}");
        let said = format!("{error} {error:?}");
        assert!(said.contains("reqwest would change the target"), "{said}");
        assert!(!said.contains("llx-contract"), "{said}");
    }
    assert!(stage.requests().is_empty());
}

#[tokio::test]
async fn the_target_of_a_redirect_that_would_be_changed_is_refused() {
    for location in ["/%2e%2E/x", "/a/./b", "/a/../b", "/x?it's"] {
        let redirect = CannedResponse::new(302).header("location", location);
        let stage = Stage::new(Way::Reqwest, [redirect]).await;
        let error = stage.chat().list().await.unwrap_err();
        assert!(error.to_string().contains("would change the target"), "{location}: {error}");
        assert_eq!(stage.requests().len(), 1, "{location}");
    }
}

#[tokio::test]
async fn its_own_timeouts_are_timeouts() {
    let silent = || CannedResponse::json(200, r#"{"items":["#).silence();
    let stage = Stage::new(Way::Reqwest, [empty_list().after(LONG), silent(), silent()]).await;
    let whole = || reqwest::Client::builder().timeout(SHORT);
    let silence = reqwest::Client::builder().read_timeout(SHORT);
    for (client, phase) in [
        (whole(), TimeoutPhase::Head),
        (whole(), TimeoutPhase::Body),
        (silence, TimeoutPhase::Body),
    ] {
        let call = over(&stage, client).beta().chat().list().with_max_retries(0);
        let Err(Error::Timeout(error)) = call.await else { panic!("{phase:?}") };
        assert_eq!((error.phase(), error.limit()), (phase, None), "{error:?}");
    }
}

#[tokio::test]
async fn its_timeout_ends_a_stream_with_an_error_after_the_events() {
    let stage = Stage::new(Way::Reqwest, [CannedResponse::events(EVENT).silence()]).await;
    let client = over(&stage, reqwest::Client::builder().timeout(SHORT));
    let mut events = client.beta().chat().stream("s", ["idx"], "Hi").await.unwrap();
    events.next().await.unwrap().unwrap();
    let error = events.next().await.unwrap().unwrap_err();
    assert!(matches!(error, Error::Timeout(_)), "{error:?}");
    assert!(events.next().await.is_none());
}

#[tokio::test]
async fn its_headers_fill_in_and_are_shown_nowhere() {
    let stage = Stage::new(Way::Reqwest, [empty_list()]).await;
    let headers = [("x-own", "canary-own"), ("user-agent", "own"), ("authorization", "own")];
    let headers = headers.map(|(name, value)| {
        (name.parse().expect("a name"), value.parse::<http::HeaderValue>().expect("a value"))
    });
    let builder = reqwest::Client::builder().default_headers(headers.into_iter().collect());
    let transport = reqwest_transport(builder);
    assert!(!format!("{transport:?}").contains("canary-own"));
    let client = stage.builder().transport(transport).build().unwrap();
    client.beta().chat().list().await.unwrap();
    let request = stage.only_request();
    assert_eq!(header(&request, "x-own"), Some("canary-own"));
    assert_eq!(header(&request, "user-agent"), Some("llama-cloud/0.1.0 (rust)"));
    assert_eq!(header(&request, "authorization"), Some("Bearer llx-contract"));
}

/// It does so below the contract, which is why the documentation asks for a client that does not.
#[tokio::test]
async fn a_client_that_follows_redirects_takes_bodies_elsewhere() {
    let stage = Stage::new(Way::Reqwest, []).await;
    let away = format!("{}/away", stage.other_origin());
    stage.then(CannedResponse::new(307).header("location", &away));
    stage.then(crate::session("s"));
    let client = reqwest::Client::builder().no_proxy().build().unwrap();
    let transport = llama_cloud::transport::ReqwestTransport::new(client);
    let client = stage.builder().transport(transport).build().unwrap();
    client.beta().chat().create().await.unwrap();
    let moved = &stage.requests()[1];
    assert_eq!((origin(moved).as_str(), moved.body().len()), (stage.other_origin(), 2));
}

#[tokio::test]
async fn a_server_that_cannot_be_spoken_with_is_a_failure_to_connect() {
    let stage = Stage::closed(Way::Reqwest);
    // The client of these tests speaks no TLS.
    let secure = stage.origin().replace("http:", "https:");
    for base_url in [secure.as_str(), "http://name.invalid"] {
        let client = stage.builder().base_url(base_url).timeout(Duration::from_secs(30));
        let call = client.build().unwrap().beta().chat().create().with_max_retries(0);
        let Err(Error::Connection(error)) = call.await else { panic!("{base_url}") };
        assert!(!error.may_have_been_sent(), "{error:?}");
    }
}
