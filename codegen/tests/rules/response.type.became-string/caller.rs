use api::{Error, Notes};
use api::types::State;

pub async fn caller(client: &Notes) -> Result<bool, Error> {
    let note = client.notes().read().await?;
    let state: State = note.state; // breaks
    Ok(state == State::Published)
}
