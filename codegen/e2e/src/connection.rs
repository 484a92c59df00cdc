//! One connection: requests in, responses played, until one side has had enough.
//!
//! Whenever the server waits it also listens, so a client that leaves is noticed at once.

use std::io;
use std::sync::Arc;

use tokio::io::AsyncWriteExt;
use tokio::net::TcpStream;
use tokio::net::tcp::{ReadHalf, WriteHalf};

use crate::http::{Incoming, Request};
use crate::log::Outcome;
use crate::response::{End, Head, Response, Step};
use crate::server::Shared;

/// Serves a connection to its end.
pub(crate) async fn serve(mut stream: TcpStream, number: usize, shared: Arc<Shared>) {
    // Events are to be seen as they are sent.
    let _ = stream.set_nodelay(true);
    let reset = exchanges(&mut stream, number, &shared).await;
    if reset == Ending::Reset {
        let _ = stream.set_zero_linger();
    }
}

/// Way in which a connection is abandoned.
#[derive(PartialEq, Eq)]
enum Ending {
    Close,
    Reset,
}

async fn exchanges(stream: &mut TcpStream, number: usize, shared: &Shared) -> Ending {
    let (read, write) = stream.split();
    let incoming = Incoming::default();
    let mut connection = Connection { read, write, incoming, shared };
    while let Ok(Some(request)) = connection.incoming.request(&mut connection.read).await {
        let place = shared.log.open(number, &request);
        let answer = shared.answer(&request);
        let end = answer.end;
        let outcome = connection.play(&request, answer).await;
        shared.log.close(place, outcome);
        if end == End::Reset {
            return Ending::Reset;
        }
        if outcome != Outcome::Answered || request.wants_close() {
            break;
        }
    }
    Ending::Close
}

/// A connection with what has come on it.
struct Connection<'a> {
    read: ReadHalf<'a>,
    write: WriteHalf<'a>,
    incoming: Incoming,
    shared: &'a Shared,
}

impl Connection<'_> {
    async fn play(&mut self, request: &Request, answer: Response) -> Outcome {
        let played = match &answer.head {
            Some(head) => self.play_http(request, head, &answer).await,
            None => self.play_steps(None, &answer.steps).await,
        };
        match (played, answer.end) {
            (Err(_), _) => Outcome::Abandoned,
            (Ok(()), End::Complete) => Outcome::Answered,
            (Ok(()), End::Close | End::Reset) => Outcome::Broken,
            (Ok(()), End::Silence | End::Real) => {
                let _ = self.listening(std::future::pending::<()>()).await;
                Outcome::Abandoned
            }
        }
    }

    async fn play_http(
        &mut self,
        request: &Request,
        head: &Head,
        answer: &Response,
    ) -> io::Result<()> {
        let length = answer.steps.iter().map(|step| match step {
            Step::Write(bytes) => bytes.len(),
            Step::Pause(_) | Step::Event { .. } => 0,
        });
        self.write.write_all(head.render(length.sum()).as_bytes()).await?;
        if request.method == "HEAD" || !head.may_have_body() {
            return Ok(());
        }
        self.play_steps(Some(head), &answer.steps).await?;
        if head.is_chunked() && answer.end == End::Complete {
            self.write.write_all(b"0\r\n\r\n").await?;
        }
        Ok(())
    }

    async fn play_steps(&mut self, head: Option<&Head>, steps: &[Step]) -> io::Result<()> {
        for step in steps {
            match step {
                Step::Write(bytes) => self.piece(head, bytes).await?,
                Step::Pause(duration) => self.listening(tokio::time::sleep(*duration)).await?,
                Step::Event { session, event } => {
                    self.listening(self.shared.pace()).await?;
                    // First into the history: who has seen an event finds it there.
                    self.shared.record(session, event);
                    // Cut within a line, so that no client can take a chunk for an event.
                    let frame = event.frame();
                    let (front, back) = frame.as_bytes().split_at(frame.len() / 2);
                    self.piece(head, front).await?;
                    self.piece(head, back).await?;
                }
            }
        }
        Ok(())
    }

    async fn piece(&mut self, head: Option<&Head>, bytes: &[u8]) -> io::Result<()> {
        if head.is_some_and(Head::is_chunked) {
            let size = format!("{:x}\r\n", bytes.len());
            let chunk = [size.as_bytes(), bytes, b"\r\n"].concat();
            return self.write.write_all(&chunk).await;
        }
        self.write.write_all(bytes).await
    }

    /// Waits, unless the client leaves.
    async fn listening(&mut self, wait: impl Future<Output = ()>) -> io::Result<()> {
        tokio::pin!(wait);
        loop {
            tokio::select! {
                () = &mut wait => return Ok(()),
                read = self.incoming.fill(&mut self.read) => {
                    if read? == 0 {
                        return Err(io::ErrorKind::ConnectionAborted.into());
                    }
                }
            }
        }
    }
}
