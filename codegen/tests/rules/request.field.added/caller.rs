use std::collections::BTreeMap;

use api::{Error, Notes};
use api::resources::notes;
use api::types::Draft;

pub trait Shown {
    fn shown(&self) -> String;
}

impl Shown for Draft {
    fn shown(&self) -> String {
        let Draft { title, extra, .. } = self;
        format!("{title} {}", extra.len())
    }
}

pub fn changed(draft: &Draft) -> Draft {
    let mut draft = draft.clone();
    draft.title.push('!');
    draft
}

pub fn drafts(titles: Vec<String>) -> BTreeMap<String, Draft> {
    titles.into_iter().map(|title| (title.clone(), Draft::new(title))).collect()
}

pub async fn caller(client: &Notes) -> Result<(), Error> {
    let create: fn(&notes::Notes, Draft) -> notes::CreateRequest = notes::Notes::create;
    let draft = Draft::new("Shopping");
    assert_ne!(draft, changed(&draft), "{}", draft.shown());
    for draft in drafts(vec![]).into_values() {
        create(&client.notes(), draft).await?;
    }
    client.notes().create(draft).await
}
