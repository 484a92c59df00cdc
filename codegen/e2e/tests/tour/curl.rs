//! The commands for curl on the reference page: each sends what the client sends.

use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};

use e2e::{Received, Server};

use crate::chat;

#[tokio::test(flavor = "multi_thread")]
async fn curl_sends_the_requests_of_the_client() {
    let found = Command::new("curl").arg("--version").stdout(Stdio::null()).status();
    if !found.is_ok_and(|status| status.success()) {
        eprintln!("skipped: curl is not found");
        return;
    }
    let page = "../../generated/llama-cloud/docs/resources/beta-chat.md";
    let page = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(page));
    let page = page.expect("the page is generated");
    let commands: Vec<&str> = page
        .split("curl:\n\n```sh\n")
        .skip(1)
        .map(|rest| rest.split_once("\n```").expect("a fence ends").0)
        .collect();

    // With the values that the commands have. The server knows no such session, which does not
    // matter here.
    let server = Server::start().await;
    let calls = chat(&server);
    let (session, question) = ("ses-abc123", "What were the main findings in Q3?");
    drop(calls.list().await);
    drop(calls.create().await);
    drop(calls.retrieve(session).await);
    drop(calls.delete(session).await);
    drop(calls.get_summary(session).await);
    drop(calls.set_title(session, question).await);
    drop(calls.stream(session, ["idx-abc123", "idx-def456"], question).await);
    let by_client = server.requests();
    assert_eq!(commands.len(), by_client.len(), "{by_client:#?}");

    for (command, by_client) in commands.into_iter().zip(by_client) {
        let server = Server::start().await;
        run(&command.replacen("https://api.cloud.llamaindex.ai", &server.origin(), 1));
        let [by_curl] = &server.requests()[..] else { panic!("one request of {command}") };
        assert_eq!(sent(by_curl), sent(&by_client), "{command}");
        // Curl accepts whatever comes, unless it is told.
        if command.contains("Accept:") {
            assert_eq!(by_curl.header("accept"), by_client.header("accept"), "{command}");
        }
    }
}

fn run(command: &str) {
    let quiet = "curl() { command curl --silent --output /dev/null --max-time 20 \"$@\"; }";
    let mut shell = Command::new("sh");
    shell.args(["-c", &format!("{quiet}\n{command}")]);
    shell.env("LLAMA_CLOUD_API_KEY", "llx-tour").env("NO_PROXY", "*").env("no_proxy", "*");
    let status = shell.status().expect("the shell starts");
    assert!(status.success(), "{status}: {command}");
}

/// What is the same in both.
fn sent(request: &Received) -> impl PartialEq + std::fmt::Debug {
    let header = |name| request.header(name).map(str::to_owned);
    let (path, json) = (request.path().to_owned(), request.json());
    let is_empty = request.body.is_empty();
    let headers = [header("authorization"), header("content-type")];
    (request.method.clone(), path, request.query(), headers, is_empty, json)
}
