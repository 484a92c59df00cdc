use api::{Error, Notes};

pub async fn caller(client: &Notes) -> Result<String, Error> {
    let answer = client.notes().ask().await?.answer(); // breaks
    Ok(answer.await?.text.into())
}
