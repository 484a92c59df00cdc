use api::{
    Error, Notes,
    types::{Text, TextType}, // breaks
};

pub async fn caller(client: &Notes) -> Result<bool, Error> {
    let text: Text = client.notes().read().await?;
    Ok(text.r#type == TextType::Text) // breaks
}
