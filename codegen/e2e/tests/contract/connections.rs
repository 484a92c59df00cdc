//! Reuse and end of connections.
//!
//! Whether the server can have received a request is known, and no body is held that nobody reads.

use llama_cloud::Error;
use llama_cloud::transport::CannedResponse;

use crate::stage::{Stage, Way};
use crate::{EVENT, empty_list};

over_every_transport! {
    nothing_was_sent_where_nobody_listens,
    a_call_that_is_dropped_is_given_up,
    calls_at_the_same_time_have_their_own_answers,
}

async fn nothing_was_sent_where_nobody_listens(way: Way) {
    let stage = Stage::closed(way);
    let Err(Error::Connection(error)) = stage.chat().create().with_max_retries(1).await else {
        panic!("there is no server")
    };
    assert!(!error.may_have_been_sent() && error.status().is_none(), "{error:?}");
    assert_eq!(error.retries(), 1, "even a call that must not be repeated was not sent");
}

async fn a_call_that_is_dropped_is_given_up(way: Way) {
    let unfinished = CannedResponse::json(200, r#"{"items":["#).silence();
    let stage = Stage::new(way, [unfinished]).await;
    let call = tokio::spawn(stage.chat().list().into_future());
    while stage.bodies().held() == 0 {
        tokio::time::sleep(std::time::Duration::from_millis(5)).await;
    }
    call.abort();
    stage.bodies().all_are_let_go().await;
    assert_eq!(stage.requests().len(), 1);
}

/// Neither a stream that is not read nor a call that waits keeps another from its response.
async fn calls_at_the_same_time_have_their_own_answers(way: Way) {
    let answers = [CannedResponse::events(EVENT).silence(), empty_list(), empty_list()];
    let stage = Stage::new(way, answers).await;
    let chat = stage.chat();
    let mut events = chat.stream("s", ["idx"], "Hi").await.unwrap();
    let (one, other) = tokio::join!(chat.list().send(), chat.list().send());
    one.unwrap();
    other.unwrap();
    events.next().await.unwrap().unwrap();
    assert_eq!(stage.requests().len(), 3);
}
