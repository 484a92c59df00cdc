use api::{Error, Notes};
use api::types::Kind;

pub async fn caller(client: &Notes) -> Result<bool, Error> {
    let note = client.notes().read().await?;
    Ok(note.kind == Kind::Memo) // breaks
}
