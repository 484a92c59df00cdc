use api::{ClientBuilder, Error, Notes};

pub fn builder() -> ClientBuilder {
    Notes::builder().key("secret")
}

pub fn caller() -> Result<Notes, Error> {
    builder().build()
}
