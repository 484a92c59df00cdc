//! The same calls by what progenitor makes in its positional style. It reads no streams: what answers is one value.

use chat::{Client, types};
use reqwest::header::{AUTHORIZATION, HeaderMap, HeaderValue};

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    rustls::crypto::ring::default_provider().install_default().expect("there is none yet");
    let headers = HeaderMap::from_iter([(AUTHORIZATION, HeaderValue::from_static("Bearer llx-abc123"))]);
    let http = reqwest::Client::builder().default_headers(headers).build()?;
    let client = Client::new_with_client("https://api.cloud.llamaindex.ai", http);

    let body = types::SessionCreate { index_ids: Some(vec!["idx-abc123".to_owned()]) };
    let session = client.create_session_api_v1_chat_post(None, None, &body).await?.into_inner();
    let id = session.session_id;

    let page = client.list_sessions_api_v1_chat_get(None, Some(10), None, None).await?;
    for session in &page.items {
        println!("{} {}", session.session_id, session.last_updated_at);
    }

    let body = types::ChatParams {
        index_ids: vec!["idx-abc123".to_owned()],
        prompt: "What grew in Q3?".parse()?,
    };
    let answer = client
        .stream_messages_api_v1_chat_session_id_messages_stream_post(&id, None, None, &body)
        .await?;
    println!("{}", answer.into_inner());

    let history = client.get_full_session_api_v1_chat_session_id_get(&id, None, None).await?;
    println!("{} events", history.events.len());
    client.delete_session_api_v1_chat_session_id_delete(&id, None, None).await?;
    Ok(())
}
