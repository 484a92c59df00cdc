use api::resources::notes::Notes as Resource;
use api::types::State;
use api::{Error, Notes};

/// A method of the caller's by the name of what was removed.
trait List {
    fn list(&self) -> usize;
}

impl List for Resource {
    fn list(&self) -> usize {
        1
    }
}

pub async fn caller(client: &Notes) -> Result<bool, Error> {
    let note = client.notes().read().await?;
    Ok(note.state == State::Open && client.notes().list() == 1)
}
