use api::types::Note;
use api::{Error, EventStream, Notes};

pub async fn caller(client: &Notes) -> Result<EventStream<Note>, Error> {
    client.notes().watch().await
}
