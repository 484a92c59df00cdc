use api::{Error, Notes};
use api::resources::notes;

pub fn first(request: notes::ListRequest) -> notes::ListRequest {
    request.limit(1) // breaks
}

pub async fn caller(client: &Notes) -> Result<Vec<String>, Error> {
    first(client.notes().list()).await
}
