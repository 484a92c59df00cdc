use api::{Error, Notes};
use api::types::Draft;

pub fn length(draft: &Draft) -> usize {
    let Draft { title, text, .. } = draft;
    let text: Option<&str> = text.as_deref();
    title.len() + text.map_or(0, str::len)
}

pub fn changed(mut draft: Draft) -> Draft {
    draft.text = Some(format!("{}!", draft.text.unwrap_or_default()));
    draft.text.get_or_insert_with(String::new).push('?');
    draft
}

pub async fn caller(client: &Notes) -> Result<(), Error> {
    let draft = Draft::new("a").with_text("b").with_text(String::from("c")).with_text('d');
    if length(&draft) > 0 && matches!(&draft.text, Some(text) if text == "d") {
        client.notes().create(changed(draft)).await?;
    }
    Ok(())
}
