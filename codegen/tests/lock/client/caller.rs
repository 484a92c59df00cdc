//! A caller of the released crate.

use client::pagination::CursorPage;
use client::resources::notes::MakeResponse;
use client::types::{Missing, Note};
use client::{Environment, Error, ErrorBodies, Page, Region, ResponseHeaders, Shelf};

fn build() -> Result<Shelf, Error> {
    let builder = Shelf::builder().region(Region::EuWest).region(Region::Us).tenant("a");
    let builder = builder.api_key("k").login("user", "password");
    builder.files_url("http://localhost:1").base_url(Environment::TestSite).build()
}

async fn caller(client: &Shelf) -> Result<Option<Missing>, Error> {
    let note = Note::new("1").with_title("a").with_title_null().with_text_null("b");
    client.notes().put(note).await?;
    let page: Page<Note, CursorPage> = client.notes().list().await?;
    println!("{page:?}");
    if let MakeResponse::Made(note) = client.notes().make().await? {
        println!("{:?} {:?}", note.title, note.text_null);
    }
    match client.notes().list().with_response().await {
        Ok(response) => {
            let left: Option<i64> = response.headers.x_left();
            println!("{left:?}");
            Ok(None)
        }
        Err(Error::Api(error)) => Ok(error.missing()),
        Err(error) => Err(error),
    }
}

fn main() {
    let _ = (build, caller);
}
