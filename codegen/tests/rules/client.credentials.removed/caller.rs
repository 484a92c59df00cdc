use api::{ClientBuilder, Error, Notes};

pub fn builder() -> ClientBuilder {
    Notes::builder()
        .key("secret")
        .token("token") // breaks
}

pub fn caller() -> Result<Notes, Error> {
    builder().build()
}
