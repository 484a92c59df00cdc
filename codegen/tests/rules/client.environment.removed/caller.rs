use api::{Environment, Error, Notes};

pub fn caller() -> Result<Notes, Error> {
    let eu = Environment::Eu;
    let us = Environment::Us; // breaks
    Notes::builder().base_url(if eu == us { eu } else { us }).build()
}
