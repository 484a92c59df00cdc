use api::ErrorBodies; // breaks
use api::{Error, Notes};
use api::types::Problem;

pub async fn caller(client: &Notes) -> Option<Problem> {
    match client.notes().read("1").await {
        Err(Error::Api(error)) => error.problem(), // breaks
        _ => None,
    }
}
