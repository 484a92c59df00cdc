//! Five calls by the generated client, compiled and never run.

use llama_cloud::LlamaCloud;
use llama_cloud::types::ChatEvent;

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let client = LlamaCloud::builder().api_key("llx-abc123").build()?;
    let chat = client.beta().chat();

    let session = chat.create().index_ids(["idx-abc123"]).await?;
    let id = session.session_id;

    let page = chat.list().page_size(10).await?;
    for session in &page.items {
        println!("{} {}", session.session_id, session.last_updated_at);
    }

    let mut events = chat.stream(&id, ["idx-abc123"], "What grew in Q3?").await?;
    while let Some(event) = events.next().await {
        match event? {
            ChatEvent::TextDelta(delta) => print!("{}", delta.content),
            ChatEvent::Stop(stop) => println!("\n{:?} turns", stop.usage.turns),
            _ => {}
        }
    }

    let history = chat.retrieve(&id).await?;
    println!("{} events", history.events.len());
    chat.delete(&id).await?;
    Ok(())
}
