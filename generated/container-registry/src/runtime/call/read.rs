// @generated: a copy of codegen/runtime/src/runtime/call/read.rs: edit that instead of this.

//! Reading the body of a response to its end.
//!
//! Reading is bounded twice: by the silence between two frames, and by the size of the whole.

use crate::runtime::call::failure::AttemptErrorKind;
use crate::runtime::error::TimeoutPhase;
use crate::runtime::transport::{ResponseBody, TransportError};
use bytes::{Bytes, BytesMut};
use http_body::{Body as _, Frame};
use std::future::poll_fn;
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

/// The most bytes of an error's body that are kept. No person and no program reads more, and errors
/// live long.
pub(crate) const LARGEST_ERROR: usize = 1 << 20;

/// Reads as much of a body as comes, and says why if that is not all of it.
pub(crate) async fn read(
    mut body: ResponseBody,
    idle: Option<Duration>,
    limit: u64,
) -> (Bytes, Option<AttemptErrorKind>) {
    if body.size_hint().lower() > limit {
        return (Bytes::new(), Some(AttemptErrorKind::TooLarge(limit)));
    }
    let mut only = Bytes::new();
    let mut joined = BytesMut::new();
    let failure = loop {
        if body.is_end_stream() {
            break None;
        }
        let data = match next_data(&mut body, idle).await {
            Ok(Some(data)) => data,
            Ok(None) => break None,
            Err(failure) => break Some(failure),
        };
        let size = (only.len() + joined.len() + data.len()) as u64;
        if size > limit {
            break Some(AttemptErrorKind::TooLarge(limit));
        }
        // Most bodies are one frame, which needs no copy.
        if only.is_empty() && joined.is_empty() {
            only = data;
        } else {
            if joined.is_empty() {
                joined.extend_from_slice(&std::mem::take(&mut only));
            }
            joined.extend_from_slice(&data);
        }
    };
    (if joined.is_empty() { only } else { joined.freeze() }, failure)
}

/// Reads the beginning of a body that is only to be shown: as much as comes within `time` and
/// `limit` allows. What is longer, slower or broken is cut.
pub(crate) async fn beginning(
    mut body: ResponseBody,
    time: Option<Duration>,
    limit: usize,
) -> Bytes {
    let mut beginning = BytesMut::new();
    let reading = async {
        while beginning.len() < limit
            && let Ok(Some(data)) = next_data(&mut body, None).await
        {
            beginning.extend_from_slice(&data[..data.len().min(limit - beginning.len())]);
        }
    };
    match time {
        None => reading.await,
        // Time is not counted anew for each part: a server that trickles could keep the error from
        // its caller for days.
        Some(time) => tokio::time::timeout(time, reading).await.unwrap_or_default(),
    }
    beginning.freeze()
}

async fn next_data(
    body: &mut ResponseBody,
    idle: Option<Duration>,
) -> Result<Option<Bytes>, AttemptErrorKind> {
    loop {
        // Most parts are there already, and need no timer.
        let frame = match (poll_fn(|cx| Poll::Ready(poll_frame(body, cx))).await, idle) {
            (Poll::Ready(frame), _) => frame,
            (Poll::Pending, None) => poll_fn(|cx| poll_frame(body, cx)).await,
            (Poll::Pending, Some(limit)) => {
                let frame = poll_fn(|cx| poll_frame(body, cx));
                tokio::time::timeout(limit, frame)
                    .await
                    .map_err(|_| AttemptErrorKind::TimedOut(TimeoutPhase::Body, limit))?
            }
        };
        match frame {
            None => return Ok(None),
            Some(Err(error)) => return Err(AttemptErrorKind::Transport(error)),
            // Trailers say nothing that anybody asked for.
            Some(Ok(frame)) => match frame.into_data() {
                Ok(data) if data.is_empty() => {}
                Ok(data) => return Ok(Some(data)),
                Err(_) => {}
            },
        }
    }
}

type NextFrame = Option<Result<Frame<Bytes>, TransportError>>;

fn poll_frame(body: &mut ResponseBody, cx: &mut Context<'_>) -> Poll<NextFrame> {
    Pin::new(body).poll_frame(cx)
}
