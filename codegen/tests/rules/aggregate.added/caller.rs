use api::{Error, EventStream, Notes};
use api::types::{Piece, Said};

pub fn text(event: Said) -> String {
    match event {
        Said::Delta(Piece { text, .. }) => text,
        _ => String::new(),
    }
}

pub async fn caller(client: &Notes) -> Result<String, Error> {
    let mut events: EventStream<Said> = client.notes().ask().await?;
    let mut answer = String::new();
    while let Some(event) = events.next().await {
        answer += &text(event?);
    }
    Ok(answer)
}
