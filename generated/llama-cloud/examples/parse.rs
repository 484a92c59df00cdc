// @generated: a copy of spec/llama-cloud/examples/parse.rs: edit that instead of this.

//! Reads a document: uploads a file, has it parsed, prints the text of each of its pages, and lists
//! what was parsed before.
//!
//! `LLAMA_CLOUD_API_KEY=… cargo run --example parse -- report.pdf`

use std::path::PathBuf;
use std::time::Duration;

use llama_cloud::LlamaCloud;
use llama_cloud::types::{MarkdownResultPages, ParseJobResponseStatus};

#[tokio::main]
async fn main() -> Result<(), llama_cloud::Error> {
    let path = PathBuf::from(std::env::args().nth(1).unwrap_or_else(|| "report.pdf".to_owned()));

    let client = LlamaCloud::from_env()?;
    let file = client.files().create("parse", path).await?;
    let job = client.parsing().create("fast", "latest").file_id(file.id.as_str()).await?;

    let parsed = loop {
        let parsed = client.parsing().get(&job.id).expand(["markdown"]).await?;
        match parsed.job.status {
            ParseJobResponseStatus::Pending | ParseJobResponseStatus::Running => {
                tokio::time::sleep(Duration::from_secs(1)).await;
            }
            _ => break parsed,
        }
    };
    println!("{}: {}", file.name, parsed.job.status.as_str());
    if let Some(error) = &parsed.job.error_message {
        println!("{error}");
    }
    for page in parsed.markdown.into_iter().flat_map(|markdown| markdown.pages) {
        match page {
            MarkdownResultPages::True(page) => {
                println!("-- page {}\n{}", page.page_number, page.markdown);
            }
            MarkdownResultPages::False(page) => {
                println!("-- page {}: {}", page.page_number, page.error);
            }
            _ => {}
        }
    }

    let mut jobs = client.parsing().list().page_size(50).items();
    while let Some(job) = jobs.next().await {
        let job = job?;
        println!("{} {}", job.id, job.status.as_str());
    }
    Ok(())
}
