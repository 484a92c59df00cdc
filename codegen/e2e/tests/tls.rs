//! The generated client over HTTPS: the platform's certificates, HTTP/2 where the server has it.
//!
//! Which certificates the platform trusts is read from the environment, which a test cannot change
//! for itself; so the call is made by this same program, started once more.

use std::convert::Infallible;
use std::env;
use std::process::{Command, Output};
use std::sync::Arc;

use hyper::body::Incoming;
use hyper::service::service_fn;
use hyper::{Request, Response, Version};
use hyper_util::rt::{TokioExecutor, TokioIo};
use hyper_util::server::conn::auto;
use llama_cloud::LlamaCloud;
use rcgen::CertifiedKey;
use tokio::net::TcpListener;
use tokio_rustls::TlsAcceptor;
use tokio_rustls::rustls::ServerConfig;
use tokio_rustls::rustls::pki_types::PrivateKeyDer;

const ORIGIN: &str = "TLS_TEST_ORIGIN";

#[tokio::test]
async fn a_certificate_that_the_platform_trusts_is_enough() {
    let server = Server::start(&["h2", "http/1.1"]).await;
    let output = server.call(&server.certificate).await;
    assert!(output.status.success(), "{}", said(&output));
    assert!(said(&output).contains("answered over HTTP/2.0"), "{}", said(&output));
}

#[tokio::test]
async fn a_server_without_http_2_is_served_as_well() {
    let server = Server::start(&["http/1.1"]).await;
    let output = server.call(&server.certificate).await;
    assert!(output.status.success(), "{}", said(&output));
    assert!(said(&output).contains("answered over HTTP/1.1"), "{}", said(&output));
}

#[tokio::test]
async fn a_certificate_that_nobody_trusts_is_refused() {
    let server = Server::start(&["http/1.1"]).await;
    let stranger = Server::start(&["http/1.1"]).await;
    let output = server.call(&stranger.certificate).await;
    assert!(!output.status.success(), "{}", said(&output));
    assert!(said(&output).contains("certificate"), "{}", said(&output));
}

/// The other program's part; without an origin it is nobody's.
#[tokio::test]
async fn call() {
    let Ok(origin) = env::var(ORIGIN) else { return };
    let client = LlamaCloud::builder()
        .environment_lookup(|_| None)
        .api_key("llx-tls")
        .base_url(origin)
        .max_retries(0)
        .build()
        .expect("the settings are right");
    match client.beta().chat().list().await {
        Ok(page) => println!("{}", page.items[0].session_id),
        Err(error) => panic!("{error}"),
    }
}

/// An HTTPS server on loopback that responds to every call with how it was requested.
struct Server {
    origin: String,
    certificate: String,
}

impl Server {
    async fn start(protocols: &[&str]) -> Self {
        let CertifiedKey { cert, signing_key } =
            rcgen::generate_simple_self_signed(["localhost".to_owned()]).expect("a certificate");
        let key = PrivateKeyDer::try_from(signing_key.serialize_der()).expect("a key");
        let mut config = ServerConfig::builder()
            .with_no_client_auth()
            .with_single_cert(vec![cert.der().clone()], key)
            .expect("they fit");
        config.alpn_protocols = protocols.iter().map(|name| name.as_bytes().to_vec()).collect();
        let listener = TcpListener::bind(("127.0.0.1", 0)).await.expect("a free port");
        let port = listener.local_addr().expect("it is bound").port();
        let acceptor = TlsAcceptor::from(Arc::new(config));
        tokio::spawn(async move {
            while let Ok((socket, _)) = listener.accept().await {
                let acceptor = acceptor.clone();
                tokio::spawn(async move {
                    let Ok(stream) = acceptor.accept(socket).await else { return };
                    let server = auto::Builder::new(TokioExecutor::new());
                    let _ = server.serve_connection(TokioIo::new(stream), service_fn(answer)).await;
                });
            }
        });
        Self { origin: format!("https://localhost:{port}"), certificate: cert.pem() }
    }

    /// Has another program call this server, trusting only one certificate.
    async fn call(&self, trusted: &str) -> Output {
        let folder = std::path::Path::new(env!("CARGO_TARGET_TMPDIR"));
        let port = self.origin.rsplit(':').next().expect("it has a port");
        let file = folder.join(format!("{}-{port}.pem", std::process::id()));
        std::fs::write(&file, trusted).expect("the certificate can be kept");
        let mut command = Command::new(env::current_exe().expect("this program"));
        command.args(["--exact", "call", "--nocapture"]);
        command.env(ORIGIN, &self.origin).env("SSL_CERT_FILE", &file).env_remove("SSL_CERT_DIR");
        command.env_remove("HTTPS_PROXY").env_remove("https_proxy").env_remove("ALL_PROXY");
        let output = tokio::task::spawn_blocking(move || command.output().expect("it starts"));
        let output = output.await.expect("it ends");
        let _ = std::fs::remove_file(file);
        output
    }
}

async fn answer(request: Request<Incoming>) -> Result<Response<String>, Infallible> {
    let version = match request.version() {
        Version::HTTP_2 => "HTTP/2.0",
        _ => "HTTP/1.1",
    };
    let body = format!(
        r#"{{"items": [{{"session_id": "answered over {version}", "last_updated_at": "now"}}]}}"#
    );
    Ok(Response::builder()
        .header("content-type", "application/json")
        .body(body)
        .expect("the parts are legal"))
}

fn said(output: &Output) -> String {
    let (out, err) =
        (String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
    format!("{out}\n{err}")
}
