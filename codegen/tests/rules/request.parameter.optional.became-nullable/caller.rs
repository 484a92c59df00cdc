use api::{Error, Notes};
use api::resources::notes;

pub fn titled(request: notes::CreateRequest, title: Option<String>) -> notes::CreateRequest {
    match title {
        Some(title) => request.title(title),
        None => request,
    }
}

pub async fn caller(client: &Notes) -> Result<(), Error> {
    let set: fn(notes::CreateRequest, &'static str) -> notes::CreateRequest =
        notes::CreateRequest::title;
    client.notes().create().title("a").title(String::from("b")).title('c').await?;
    set(titled(client.notes().create(), None), "d").await
}
