//! What a call says to subscribers of `tracing`.

use llama_cloud::LlamaCloud;
use llama_cloud::transport::{Answer, InProcess, TransportErrorKind};

use crate::secrets::{Shown, listen};

fn client(answers: impl IntoIterator<Item = Answer>) -> LlamaCloud {
    LlamaCloud::builder()
        .environment_lookup(|_| None)
        .api_key("llx-tour")
        .transport(InProcess::new(answers))
        .build()
        .unwrap()
}

#[tokio::test(start_paused = true)]
async fn a_call_says_its_template_its_attempts_and_its_pauses() {
    let shown = Shown::default();
    let _listening = listen(&shown);
    let client = client([
        Answer::new(503).header("retry-after", "2"),
        Answer::failure(TransportErrorKind::Broken),
        Answer::json(200, "{\"session_id\":\"s\",\"last_updated_at\":\"t\"}"),
    ]);
    client.beta().chat().get_summary("private-id").project_id("private-project").await.unwrap();
    let text = shown.text();
    for said in [
        "otel.kind=\"client\"",
        "http.request.method=\"GET\"",
        "url.template=\"/api/v1/chat/{session_id}/summary\"",
        "sending attempt=0",
        "answered status=503",
        "the attempt failed attempt=0 error=503",
        "trying again delay_ms=2000",
        "the attempt failed attempt=1 error=connection_broken",
        "sending attempt=2",
        "answered status=200 retries=2",
        "http.response.status_code=200",
        "http.request.resend_count=2",
    ] {
        assert!(text.contains(said), "{said} is missing in\n{text}");
    }
    assert!(text.lines().all(|line| line.contains(" llama_cloud: ")), "{text}");
    assert!(!text.contains("private"), "{text}");
}

#[tokio::test]
async fn a_stream_says_how_it_ended() {
    let event = "data: {\"type\":\"text\",\"content\":\"private\"}\n\n";
    for (answer, said) in [
        (Answer::events(event), "the body ended"),
        (Answer::events(event).break_off(), "the body broke off"),
    ] {
        let shown = Shown::default();
        let _listening = listen(&shown);
        let client = client([answer]);
        let mut events = client.beta().chat().stream("s", ["i"], "private").await.unwrap();
        while events.next().await.is_some() {}
        let text = shown.text();
        assert_eq!(text.matches(said).count(), 1, "{text}");
        assert!(!text.contains("private"), "{text}");
    }
}
