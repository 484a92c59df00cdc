use api::{Error, Notes};
use api::types::Found;

pub async fn caller(client: &Notes) -> Result<String, Error> {
    Ok(match client.notes().find().await? {
        Found::Place(place) => place.name,
        Found::Station(station) => station.line.unwrap_or(station.name),
        _ => String::new(),
    })
}
