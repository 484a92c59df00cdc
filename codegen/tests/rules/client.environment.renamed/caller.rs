use api::{Environment, Error, Notes};

pub fn caller() -> Result<Notes, Error> {
    Notes::builder().base_url(Environment::Eu).build() // breaks
}
