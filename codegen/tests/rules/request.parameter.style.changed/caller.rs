use api::resources::documents;
use api::types::Document;
use api::{Error, Search};

pub fn started(documents: &documents::Documents) -> documents::ListRequest {
    documents.list().ids(["a", "b"])
}

pub async fn caller(client: &Search) -> Result<i64, Error> {
    let Document { size, .. } = started(&client.documents()).await?;
    Ok(size)
}
