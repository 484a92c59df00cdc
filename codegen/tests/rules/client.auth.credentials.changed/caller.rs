use api::{Error, Notes};

pub fn caller(key: String) -> Result<Notes, Error> {
    let builder = Notes::builder().max_retries(1);
    let builder = builder.api_key(key); // breaks
    builder.build()
}
