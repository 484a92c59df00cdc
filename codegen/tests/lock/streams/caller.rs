//! A caller of the released crate.

use streams::types::{Event, EventDone, Reply};
use streams::{Error, Streams};

async fn caller(client: &Streams, event: Event) -> Result<(), Error> {
    let events = client.notes().send(event).await?;
    println!("{events:?}");
    Ok(())
}

fn result(reply: &Reply, done: EventDone) -> Option<String> {
    println!("{:?}", reply.text);
    done.result.or(reply.result.clone())
}

fn main() {
    let _ = (caller, result);
}
