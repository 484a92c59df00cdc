//! Code that callers of release 2.17.0 of the Chat API may write. It is compiled with 2.18.0 too,
//! where the resource has moved.

#![allow(deprecated, reason = "the resource has moved since")]

use llama_cloud::resources::beta::chat::{self, Chat, CreateRequest, StreamRequest};
use llama_cloud::resources::beta::{self, Beta};
use llama_cloud::types::{ChatEvent, ChatListResponse, ChatSession, SharedAccess};
use llama_cloud::{Error, LlamaCloud};

struct Sessions {
    beta: Beta,
    chat: Chat,
}

impl Sessions {
    fn new(client: &LlamaCloud) -> Self {
        let beta: beta::Beta = client.beta();
        let chat: chat::Chat = beta.chat();
        Self { beta, chat }
    }

    fn create(&self, access: Option<SharedAccess>) -> CreateRequest {
        let request = self.chat.create().index_ids(["idx-1"]);
        match access {
            Some(access) => request.shared_access(access),
            None => request.shared_access_null(),
        }
    }

    fn turn(&self, session: &ChatSession) -> StreamRequest {
        let id = session.session_id.as_str();
        self.beta.chat().stream(id, ["idx-1"], "Why?").require_all_indexes(false)
    }
}

async fn calls(client: &LlamaCloud) -> Result<(), Error> {
    let sessions = Sessions::new(client);
    let session: ChatListResponse = sessions.create(None).await?;
    let mut events = sessions.turn(&session).await?;
    while let Some(event) = events.next().await {
        if let ChatEvent::Stop(stop) = event? {
            println!("{:?}", stop.skipped_index_ids);
        }
    }
    let whole = client.beta().chat().retrieve(&session.session_id).await?;
    println!("{:?}", whole.shared_access);
    let request: chat::GetSummaryRequest = client.beta().chat().get_summary(&session.session_id);
    println!("{:?}", request.await?);
    let mut all = client.beta().chat().list().project_id("p").items();
    while let Some(session) = all.next().await {
        client.beta().chat().delete(session?.session_id).await?;
    }
    Ok(())
}

fn main() {
    let client = LlamaCloud::builder().build();
    let calls = client.as_ref().map(calls);
    println!("{}", calls.is_ok());
}
