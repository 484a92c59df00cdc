use api::{ApiError, Error, Notes};

pub fn told(error: &ApiError) -> String {
    match error.status().as_u16() {
        404 => "not there".to_owned(),
        _ => error.to_string(),
    }
}

pub async fn caller(client: &Notes) -> Result<String, Error> {
    match client.notes().read("1").await {
        Ok(note) => Ok(note.title),
        Err(Error::Api(error)) => Ok(told(&error)),
        Err(error) => Err(error),
    }
}
