// @generated from spec/container-registry.yaml by codegen/src/emit/docs/example.rs: edit those instead of this.

//! The first call.

use container_registry::ContainerRegistry;

#[tokio::main]
async fn main() -> Result<(), container_registry::Error> {
    let client = ContainerRegistry::from_env()?;

    let mut items = client.repositories().list().items();
    while let Some(item) = items.next().await {
        println!("{:?}", item?);
    }
    Ok(())
}
