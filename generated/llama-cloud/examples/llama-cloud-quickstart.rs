// @generated from spec/llama-cloud.yaml by codegen/src/emit/docs/example.rs: edit those instead of this.

//! The first call.

use llama_cloud::LlamaCloud;

#[tokio::main]
async fn main() -> Result<(), llama_cloud::Error> {
    let client = LlamaCloud::from_env()?;

    let mut items = client.beta().chat().list().items();
    while let Some(item) = items.next().await {
        println!("{:?}", item?);
    }

    let mut events = client.beta().chat().stream("ses-abc123", ["index_id"], "prompt").await?;
    while let Some(event) = events.next().await {
        println!("{:?}", event?);
    }
    Ok(())
}
