use api::{Error, Notes};
use api::types::State;

pub async fn caller(client: &Notes) -> Result<(), Error> {
    client.notes().create(State::Draft).await?;
    client.notes().create(State::Published).await // breaks
}
