// @generated: a copy of spec/llama-cloud/examples/chat.rs: edit that instead of this.

//! A conversation: asks one question of an index, prints the answer as it comes, gives the session
//! a title, and shows what the server remembers.
//!
//! `LLAMA_CLOUD_API_KEY=… cargo run --example chat -- idx-abc123 "What were the main findings?"`

use std::io::Write;

use llama_cloud::LlamaCloud;
use llama_cloud::types::ChatEvent;

#[tokio::main]
async fn main() -> Result<(), llama_cloud::Error> {
    let mut arguments = std::env::args().skip(1);
    let index = arguments.next().unwrap_or_else(|| "idx-abc123".to_owned());
    let prompt =
        arguments.next().unwrap_or_else(|| "What were the main findings in Q3?".to_owned());

    let client = LlamaCloud::from_env()?;
    let chat = client.beta().chat();
    let session = chat.create().index_ids([&index]).await?;
    let id = session.session_id;

    let mut events = chat.stream(&id, [&index], &prompt).await?;
    while let Some(event) = events.next().await {
        match event? {
            ChatEvent::TextDelta(delta) => {
                print!("{}", delta.content);
                let _ = std::io::stdout().flush();
            }
            ChatEvent::ToolCall(call) => println!("[calls {}]", call.name),
            ChatEvent::Stop(stop) => match stop.error {
                Some(error) => println!("\n[stopped: {error}]"),
                None => println!("\n[{} turns]", stop.usage.turns.unwrap_or(1)),
            },
            _ => {}
        }
    }

    let titled = chat.set_title(&id, &prompt).await?;
    println!("title: {}", titled.generated_title.as_deref().unwrap_or("none"));
    let history = chat.retrieve(&id).await?;
    println!("{} events in the history", history.events.len());
    chat.delete(&id).await
}
