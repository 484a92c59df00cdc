use api::{Error, Notes};
use api::types::Draft;

pub fn doubled(mut draft: Draft) -> Draft {
    draft.count = draft.count.map(|count| count * 2);
    draft
}

pub async fn caller(client: &Notes) -> Result<(), Error> {
    let draft = Draft::new("Shopping").with_count(1);
    client.notes().create(doubled(draft)).await
}
