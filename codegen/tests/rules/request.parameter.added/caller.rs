use std::future::Future;

use api::{Error, Notes};
use api::resources::notes;

pub trait Tested {
    fn tested(self) -> Self;
}

impl Tested for notes::ListRequest {
    fn tested(self) -> Self {
        self.with_query("test", true)
    }
}

pub fn started(client: &Notes) -> notes::ListRequest {
    client.notes().list().with_max_retries(1).tested()
}

pub fn sent(
    request: notes::ListRequest,
) -> impl Future<Output = Result<Vec<String>, Error>> + Send {
    request.send()
}

pub async fn caller(client: &Notes) -> Result<Vec<String>, Error> {
    let list: fn(&notes::Notes) -> notes::ListRequest = notes::Notes::list;
    let mut titles = sent(started(client)).await?;
    titles.extend(list(&client.notes()).await?);
    Ok(titles)
}
