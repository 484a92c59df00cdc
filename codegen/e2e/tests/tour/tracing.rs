//! Spans and events of a call for subscribers of `tracing`.

use llama_cloud::LlamaCloud;
use llama_cloud::transport::{CannedResponse, InProcess, TransportErrorKind};

use crate::secrets::{Shown, listen};

fn client(answers: impl IntoIterator<Item = CannedResponse>) -> LlamaCloud {
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
        CannedResponse::new(503).header("retry-after", "2"),
        CannedResponse::failure(TransportErrorKind::ConnectionAborted),
        CannedResponse::json(200, "{\"session_id\":\"s\",\"last_updated_at\":\"t\"}"),
    ]);
    client.beta().chat().get_summary("private-id").project_id("private-project").await.unwrap();
    let text = shown.text();
    for said in [
        "otel.kind=\"client\"",
        "http.request.method=\"GET\"",
        "url.template=\"/api/v1/chat/{session_id}/summary\"",
        "sending attempt=0",
        "response received status=503",
        "the attempt failed attempt=0 error=503",
        "trying again delay_ms=2000",
        "the attempt failed attempt=1 error=connection_aborted",
        "sending attempt=2",
        "response received status=200 retries=2",
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
        (CannedResponse::events(event), "the body ended"),
        (CannedResponse::events(event).break_off(), "the body broke off"),
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

#[tokio::test]
async fn the_span_of_the_caller_is_left_alone() {
    let shown = Shown::default();
    let subscriber = tracing_subscriber::fmt()
        .with_max_level(tracing_subscriber::filter::LevelFilter::ERROR)
        .with_span_events(tracing_subscriber::fmt::format::FmtSpan::CLOSE)
        .with_ansi(false)
        .with_writer(shown.clone())
        .finish();
    let _listening = tracing::subscriber::set_default(subscriber);
    let empty = tracing::field::Empty;
    let span =
        tracing::error_span!("mine", http.response.status_code = empty, error.type = empty, a = 1);
    let client = client([CannedResponse::new(404)]);
    let call = client.beta().chat().list().into_future();
    assert!(tracing::Instrument::instrument(call, span).await.is_err());
    let text = shown.text();
    assert!(text.contains("mine{a=1}") && !text.contains("404"), "{text}");
}

#[tokio::test(start_paused = true)]
async fn an_error_is_told_of_the_call_that_fails_in_the_end() {
    for (last, fails) in
        [(CannedResponse::json(200, "{}"), false), (CannedResponse::new(404), true)]
    {
        let shown = Shown::default();
        let _listening = listen(&shown);
        let client = client([CannedResponse::new(503), last]);
        let _ = client.get("/private/path").await;
        let text = shown.text();
        let close = text.lines().rev().find(|line| line.contains("close")).expect("the call ends");
        assert_eq!(close.contains("error.type=404"), fails, "{close}");
        assert!(!text.contains("private"), "{text}");
    }
}
