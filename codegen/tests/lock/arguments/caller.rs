//! A caller of the released crate.

use arguments::resources::notes::MeasureArguments;
use arguments::types::Draft;
use arguments::{Arguments, Error, Upload};

async fn caller(client: &Arguments, content: Upload) -> Result<String, Error> {
    client.notes().list("folder", "page", 10, ["a"], "trace").order("title").await?;
    let note = client.notes().create("title", "text").tags(["a"]).await?;
    client.notes().draft(None, "text").await?;
    client.notes().draft(Some(note.title.clone()), "text").await?;
    client.notes().replace("id", Draft::new("title", "text")).await?;
    client.notes().submit("title", "text").await?;
    client.notes().upload("name", content).await?;
    let letter = |letter: &str| letter.to_owned();
    let (a, b, c, d, e, f, g) = (
        letter("a"),
        letter("b"),
        letter("c"),
        letter("d"),
        letter("e"),
        letter("f"),
        letter("g"),
    );
    client.notes().measure(MeasureArguments { a, b, c, d, e, f, g }).await?;
    Ok(note.title)
}

fn main() {
    let _ = caller;
}
