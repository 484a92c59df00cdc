use api::{Error, Notes};
use api::types::State;

pub async fn caller(client: &Notes) -> Result<bool, Error> {
    match client.notes().read().await? {
        State::Published => Ok(true), // breaks
        _ => Ok(false),
    }
}
