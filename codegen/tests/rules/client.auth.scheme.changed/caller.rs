use api::{ClientBuilder, Error, Notes};

pub fn builder(key: &str) -> ClientBuilder {
    Notes::builder().api_key(key)
}

pub async fn caller() -> Result<String, Error> {
    let keys = ["a".to_owned(), "b".to_owned()];
    let clients: Result<Vec<Notes>, Error> =
        keys.into_iter().map(|key| Notes::builder().api_key(key).build()).collect();
    clients?.push(builder("key").max_retries(1).build()?);
    let note = Notes::from_env()?.notes().read("1").await?;
    Ok(note.title)
}
