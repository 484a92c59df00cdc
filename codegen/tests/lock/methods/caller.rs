//! A caller of the released crate.

use methods::{Error, Methods};

async fn caller(client: &Methods) -> Result<usize, Error> {
    client.notes().create("text", "reason").note("a").tag("b").await?;
    client.notes().create("text", "reason").note_null().await?;
    Ok(client.keepers().shifts().list().await?.len())
}

fn main() {
    let _ = caller;
}
