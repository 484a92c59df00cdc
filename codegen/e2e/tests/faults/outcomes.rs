//! Outcome of calls of each kind where every request meets the same fault.
//!
//! Each kind has a server and a client of its own. When its outcome is known its client is gone, and so is every connection.

use std::time::Duration;

use llama_cloud::{Error, TimeoutPhase};

use crate::rogue::{Play, Rogue};
use crate::{builder, ended};

/// Outcome of one call.
#[derive(Debug)]
pub(crate) struct Outcome {
    /// Error that ended it.
    pub(crate) error: Option<Error>,
    /// The events that came before, if it was a stream.
    pub(crate) events: usize,
    /// The requests that the server saw.
    pub(crate) requests: usize,
}

/// The kinds of calls.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    /// `list`, which may be repeated.
    List,
    /// `set_title`, which may be repeated although it is a POST.
    SetTitle,
    /// `create`, which must not be repeated.
    Create,
    /// `stream`, which must not be repeated, read to its end.
    Stream,
}

/// All of them.
pub(crate) const KINDS: [Kind; 4] = [Kind::List, Kind::SetTitle, Kind::Create, Kind::Stream];

impl Kind {
    /// Whether it may be sent again although the server may have acted.
    pub(crate) fn is_idempotent(self) -> bool {
        matches!(self, Self::List | Self::SetTitle)
    }
}

/// The outcome of a call that may be retried once.
pub(crate) async fn outcome(kind: Kind, play: Play, timeout: Duration) -> Outcome {
    outcome_at(Rogue::start(move |_, _| play.clone()).await, kind, timeout).await
}

/// The outcome of a call at this server.
pub(crate) async fn outcome_at(server: Rogue, kind: Kind, timeout: Duration) -> Outcome {
    let client = builder(server.origin()).timeout(timeout).max_retries(1).build();
    let chat = client.expect("the settings are right").beta().chat();
    let mut events = 0;
    let outcome = ended(async {
        match kind {
            Kind::List => chat.list().await.map(drop),
            Kind::SetTitle => chat.set_title("s", "Hi").await.map(drop),
            Kind::Create => chat.create().await.map(drop),
            Kind::Stream => {
                let mut stream = chat.stream("s", ["idx-a"], "Hi").await?;
                while let Some(event) = stream.next().await {
                    event?;
                    events += 1;
                }
                Ok(())
            }
        }
    });
    let error = outcome.await.err();
    drop(chat);
    server.at_most_open(0).await;
    Outcome { error, events, requests: server.requests() }
}

impl Outcome {
    /// The connection broke before the head of a response was there, and the request had been sent.
    pub(crate) fn assert_unanswered(&self, name: &str, kind: Kind) {
        let Some(Error::Connection(error)) = &self.error else { panic!("{name}: {self:?}") };
        assert_eq!(error.status(), None, "{name}: {error}");
        assert!(error.may_have_been_sent(), "{name}: {error}");
        self.assert_requests(name, kind);
    }

    /// The connection broke within the body of a response.
    pub(crate) fn assert_broken_off(&self, name: &str, kind: Kind) {
        let Some(Error::Connection(error)) = &self.error else { panic!("{name}: {self:?}") };
        assert_eq!(error.status().map(|status| status.as_u16()), Some(200), "{name}: {error}");
        self.assert_requests(name, kind);
    }

    /// The server was silent in this phase.
    pub(crate) fn assert_timed_out(&self, name: &str, kind: Kind, phase: TimeoutPhase) {
        let Some(Error::Timeout(error)) = &self.error else { panic!("{name}: {self:?}") };
        assert_eq!(error.phase(), phase, "{name}: {error}");
        assert_eq!(error.status().is_some(), phase == TimeoutPhase::Body, "{name}: {error}");
        self.assert_requests(name, kind);
    }

    /// It was sent once, or a second time where that does no harm.
    pub(crate) fn assert_requests(&self, name: &str, kind: Kind) {
        let requests = if kind.is_idempotent() { 2 } else { 1 };
        assert_eq!(self.requests, requests, "{name}: {kind:?}: {self:?}");
    }
}

/// Tries every fault on calls of these kinds, all at once.
pub(crate) async fn try_each(
    faults: impl IntoIterator<Item = (&'static str, Play)>,
    kinds: &[Kind],
    timeout: Duration,
    check: fn(&Outcome, &str, Kind),
) {
    let mut trials = tokio::task::JoinSet::new();
    for (name, play) in faults {
        for kind in kinds.iter().copied() {
            let play = play.clone();
            trials.spawn(async move { check(&outcome(kind, play, timeout).await, name, kind) });
        }
    }
    while let Some(trial) = trials.join_next().await {
        if let Err(failure) = trial {
            std::panic::resume_unwind(failure.into_panic());
        }
    }
}
