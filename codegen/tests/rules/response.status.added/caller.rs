use api::resources::notes::ReadResponse;
use api::{Error, Notes};

pub async fn caller(client: &Notes) -> Result<Option<String>, Error> {
    match client.notes().read("1").await? {
        ReadResponse::Ok(note) => Ok(Some(note.title)),
        ReadResponse::NoContent => Ok(None),
        ReadResponse::Unrecognized(other) => Ok(Some(other.status.to_string())),
        _ => Ok(None),
    }
}
