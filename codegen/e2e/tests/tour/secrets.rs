//! A key appears nowhere in what is shown, even where a server repeats it.

use std::fmt::Debug;
use std::io;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use llama_cloud::transport::{CannedResponse, InProcess, TransportErrorKind};
use llama_cloud::{Error, LlamaCloud, Options};
use tracing_subscriber::fmt::MakeWriter;

/// With characters that are written otherwise in JSON and in a query.
const CANARY: &str = "llx-canary\"+/0123456789";
const OTHER: &str = "other-canary-0123456789";
const THIRD: &str = "third canary 0123456789";

/// All that was shown.
#[derive(Clone, Default)]
pub(crate) struct Shown(Arc<Mutex<Vec<u8>>>);

impl Shown {
    pub(crate) fn text(&self) -> String {
        String::from_utf8_lossy(&self.0.lock().unwrap()).into_owned()
    }

    fn debug(&self, value: &dyn Debug) {
        self.0.lock().unwrap().extend(format!("{value:?}\n{value:#?}\n").into_bytes());
    }

    fn error(&self, error: &Error) {
        self.debug(error);
        let mut chain = Some(error as &(dyn std::error::Error + 'static));
        while let Some(error) = chain {
            self.0.lock().unwrap().extend(format!("{error}\n{error:?}\n").into_bytes());
            chain = error.source();
        }
    }
}

impl io::Write for Shown {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.lock().unwrap().extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl MakeWriter<'_> for Shown {
    type Writer = Self;

    fn make_writer(&self) -> Self {
        self.clone()
    }
}

/// Whatever is said below is kept.
pub(crate) fn listen(shown: &Shown) -> tracing::subscriber::DefaultGuard {
    let subscriber = tracing_subscriber::fmt()
        .with_max_level(tracing_subscriber::filter::LevelFilter::TRACE)
        .with_span_events(tracing_subscriber::fmt::format::FmtSpan::FULL)
        .with_ansi(false)
        .without_time()
        .with_writer(shown.clone())
        .finish();
    tracing::subscriber::set_default(subscriber)
}

fn answers() -> Vec<CannedResponse> {
    let echo = |secret: &str| serde_json::json!({ "detail": format!("no such key: {secret}") });
    let quoted = serde_json::Value::from(CANARY).to_string();
    let mut answers: Vec<CannedResponse> = vec![
        CannedResponse::json(401, echo(CANARY).to_string()).header("x-request-id", CANARY),
        CannedResponse::json(403, echo(OTHER).to_string()).header("set-cookie", OTHER),
        CannedResponse::new(400).data(format!("authorization: Bearer {CANARY}")),
        CannedResponse::new(400).data("?key=llx-canary%22%2B%2F0123456789"),
        CannedResponse::new(400).data(format!("{THIRD}, ?access_token=third+canary+0123456789")),
        CannedResponse::json(200, format!("{{\"items\":[{{}}],\"next_page_token\":\"{OTHER}\"}}")),
        CannedResponse::json(200, format!("{{\"items\":{quoted}}}")),
        CannedResponse::json(200, format!("{{\"items\":[{{\"session_id\":{quoted}}}]}}")),
        CannedResponse::json(200, format!("<html>{CANARY}")),
    ];
    for kind in [TransportErrorKind::NotConnected, TransportErrorKind::ConnectionAborted] {
        answers.push(CannedResponse::failure(kind));
    }
    answers.push(CannedResponse::new(200).data(CANARY).silence());
    answers.push(CannedResponse::new(503).header("retry-after-ms", "1").data(CANARY));
    answers
}

#[tokio::test]
async fn no_key_is_shown() {
    let shown = Shown::default();
    let _listening = listen(&shown);
    let transport = InProcess::new(answers());
    let builder = LlamaCloud::builder()
        .environment_lookup(|_| None)
        .api_key(CANARY)
        .header("X-Api-Token", OTHER)
        .query("key", CANARY)
        .timeout(Duration::from_millis(20))
        .max_retries(0)
        .transport(transport.clone());
    shown.debug(&builder);
    let client = builder.build().unwrap();
    shown.debug(&client);
    let options = Options::new().header("Authorization", format!("Bearer {OTHER}"));
    shown.debug(&options);
    shown.debug(&client.with_options(options.query("key", OTHER)));
    shown.debug(&client.beta().chat());

    let mut errors = 0;
    for _ in answers() {
        let call = client.beta().chat().list().with_header("x-other-key", OTHER);
        let call = call.with_query("access_token", THIRD);
        shown.debug(&call);
        let error = call.await.expect_err("every answer is a failure");
        shown.error(&error);
        errors += 1;
    }
    assert_eq!(errors, transport.requests().len());
    shown.debug(&transport);
    for request in transport.requests() {
        shown.debug(request.headers());
    }

    let data = serde_json::json!({ "error": { "message": CANARY } });
    for text in [format!("event: error\ndata: {data}\n\n"), format!("data: {{{CANARY}\n\n")] {
        transport.push(CannedResponse::events(text));
        let mut events = client.beta().chat().stream("s", ["i"], "Hi").await.unwrap();
        shown.debug(&events);
        shown.error(&events.next().await.unwrap().unwrap_err());
    }
    transport.push(CannedResponse::json(200, format!("{{\"message\":\"{OTHER}\"}}")));
    shown.error(&client.beta().chat().stream("s", ["i"], "Hi").await.unwrap_err());
    shown.error(&client.beta().chat().delete("").await.unwrap_err());
    for path in
        [format!("/keys/{CANARY}"), format!("/keys#{CANARY}"), format!("http://{CANARY}@h/")]
    {
        transport.push(CannedResponse::new(404));
        let call = client.get(path).with_query("access_token", THIRD);
        shown.debug(&call);
        shown.error(&call.await.unwrap_err());
    }

    let text = shown.text();
    for secret in ["canary", "0123456789"] {
        let place = text.find(secret);
        assert!(place.is_none(), "{}", &text[place.unwrap().saturating_sub(300)..]);
    }
    assert!(text.contains("no such key: [secret]"), "{text}");
    assert!(text.contains("trying") || text.contains("the attempt failed"), "{text}");
}

#[tokio::test]
async fn what_is_wrong_with_a_key_is_said_without_it() {
    let shown = Shown::default();
    let _listening = listen(&shown);
    for (key, url) in [
        ("canary\nkey", None),
        ("canary\u{e9}", None),
        ("k", Some("https://user:canary@host.example")),
        ("k", Some("https://host.example/?key=canary")),
        ("k", Some("ftp://host.example/canary")),
        ("k", Some("https://host.example:99999/canary")),
        ("canary-key", Some("canary-key")),
    ] {
        let builder = LlamaCloud::builder().environment_lookup(|_| None).api_key(key);
        let builder = match url {
            Some(url) => builder.base_url(url),
            None => builder,
        };
        shown.debug(&builder);
        shown.error(&builder.build().unwrap_err());
    }
    let refused = LlamaCloud::builder()
        .environment_lookup(|_| None)
        .api_key("key")
        .header("x-token", "canary\n")
        .build();
    shown.error(&refused.unwrap_err());
    assert!(!shown.text().contains("canary"), "{}", shown.text());
    assert!(shown.text().contains("LLAMA_CLOUD_API_KEY"), "it says where to look");
}

#[tokio::test]
async fn nothing_is_said_by_the_networks_own_parts_either() {
    let shown = Shown::default();
    let _listening = listen(&shown);
    let server = e2e::Server::start().await;
    for transport in [false, true] {
        let builder = LlamaCloud::builder()
            .environment_lookup(|_| None)
            .api_key(CANARY)
            .base_url(server.origin())
            .query("key", CANARY);
        let builder = match transport {
            true => builder.transport(crate::reqwest_transport()),
            false => builder,
        };
        let client = builder.build().unwrap();
        shown.debug(&client);
        client.beta().chat().list().without_query("key").await.unwrap();
        shown.error(&client.beta().chat().retrieve("none").await.unwrap_err());
        let closed = LlamaCloud::builder()
            .environment_lookup(|_| None)
            .api_key(CANARY)
            .base_url("http://127.0.0.1:1")
            .max_retries(0)
            .query("key", CANARY)
            .build()
            .unwrap();
        shown.error(&closed.beta().chat().list().await.unwrap_err());
    }
    assert!(!shown.text().contains("canary"), "{}", shown.text());
}
