use std::time::Duration;

use api::{ClientBuilder, Error, Notes, Options};

pub struct Holder {
    pub client: Notes,
}

pub fn builder() -> ClientBuilder {
    Notes::builder()
        .base_url("http://localhost:1")
        .timeout(Duration::from_secs(1))
        .connect_timeout(Duration::from_secs(1))
        .max_retries(1)
        .header("x-test", 1)
        .query("test", true)
        .environment_lookup(|name| (name == "NOTES_API_KEY").then(|| "key".to_owned()))
}

pub async fn caller() -> Result<String, Error> {
    let holders = [Holder { client: Notes::from_env()? }, Holder { client: builder().build()? }];
    let [Holder { client }, ..] = &holders;
    let other: Notes = client.with_options(Options::default().timeout(Duration::from_secs(2)));
    let note: api::types::Note = other.notes().read("1").with_max_retries(0).await?;
    Ok(note.title)
}
