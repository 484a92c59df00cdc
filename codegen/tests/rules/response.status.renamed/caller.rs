use api::resources::notes::ReadResponse;
use api::{Error, Notes};

pub async fn caller(client: &Notes) -> Result<String, Error> {
    match client.notes().read("1").await? {
        ReadResponse::Accepted(note) => Ok(note.title), // breaks
        _ => Ok(String::new()),
    }
}
