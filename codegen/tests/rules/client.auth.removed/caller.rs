use api::{ClientBuilder, Error, Notes};

pub fn builder(key: &str) -> ClientBuilder {
    let builder = Notes::builder().max_retries(1);
    builder.api_key(key) // breaks
}

pub fn caller() -> Result<[Notes; 2], Error> {
    Ok([Notes::from_env()?, builder("key").build()?])
}
