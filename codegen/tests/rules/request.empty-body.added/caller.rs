use api::{Error, Notes};
use api::resources::notes;

pub fn started(notes: &notes::Notes) -> notes::CreateRequest {
    notes.create().with_member("test", 1)
}

pub async fn caller(client: &Notes) -> Result<(), Error> {
    let create: fn(&notes::Notes) -> notes::CreateRequest = notes::Notes::create;
    started(&client.notes()).await?;
    let () = create(&client.notes()).await?;
    Ok(())
}
