use api::{Error, Notes, Request};
use api::resources::notes;
use api::response::Value;
use api::types::Note;

pub struct Holder {
    pub notes: notes::Notes,
    pub request: notes::ReadRequest,
}

pub fn started(client: &Notes) -> Holder {
    let notes: notes::Notes = client.notes();
    let request = notes.read("1").with_header("x-test", 1);
    Holder { notes, request }
}

/// Code that is generic over requests.
pub fn tested(request: impl Into<Request<Value<Note>>>) -> Request<Value<Note>> {
    request.into().with_query("test", true)
}

pub async fn caller(client: &Notes) -> Result<Vec<Note>, Error> {
    let Holder { notes, request } = started(client);
    let ids = ["2".to_owned(), "3".to_owned()];
    let requests: Vec<_> = ids.iter().map(|id| notes.clone().read(id)).collect();
    let mut found = vec![request.clone().await?, tested(request).send().await?];
    for request in requests {
        found.push(request.with_response().await?.value);
    }
    Ok(found)
}
