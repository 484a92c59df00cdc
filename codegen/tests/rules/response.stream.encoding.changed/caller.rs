use api::types::Note;
use api::{Error, EventStream, Notes, Request, response};

type Watch = Request<response::Events<Note>>; // breaks

pub async fn caller(client: &Notes) -> Result<EventStream<Note>, Error> {
    let request: Watch = client.notes().watch().into();
    request.await
}
