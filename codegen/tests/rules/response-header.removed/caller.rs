use api::{Error, Notes, ResponseHeaders};

pub async fn caller() -> Result<Option<i64>, Error> {
    let client = Notes::builder().build()?;
    let response = client.notes().read("1").with_response().await?;
    println!("{:?}", response.headers.e_tag());
    Ok(response.headers.x_remaining()) // breaks
}
