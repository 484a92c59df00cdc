use api::Notes;

pub async fn caller() -> Result<String, api::Error> {
    let client = Notes::builder().build()?;
    Ok(client.notes().read("1").await?.text)
}
