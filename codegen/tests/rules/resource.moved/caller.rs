use api::{Error, Notes};

pub async fn caller(client: &Notes) -> Result<String, Error> {
    let mut names = client.beta().list().await?;
    let notes = client.notes(); // breaks
    names.push(notes.read("1").await?.title);
    Ok(names.concat())
}
