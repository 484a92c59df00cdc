use api::{Error, Notes};
use api::types::Said;

pub async fn caller(client: &Notes) -> Result<Vec<String>, Error> {
    let mut said = client.notes().ask().await?;
    let mut told = Vec::new();
    while let Some(event) = said.next().await {
        match event? {
            Said::Delta(delta) => told.push(delta.text),
            Said::Lost(lost) => told.push(lost.reason),
            Said::End(end) => told.extend(end.error),
            _ => {}
        }
    }
    Ok(told)
}
