//! Proxies that the environment names for a server, and errors of those that cannot be used.

use crate::network::{answer, server};
use crate::support::{WIDGET, Widgets};
use runtime::Error;
use runtime::transport::{HyperOptions, HyperTransport, Proxies};
use std::collections::BTreeMap;
use std::net::SocketAddr;

fn client(base_url: &str, variables: &[(&str, &str)]) -> Result<Widgets, Error> {
    let variables: BTreeMap<String, String> =
        variables.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
    let builder = Widgets::builder().environment_lookup(move |name| variables.get(name).cloned());
    builder.base_url(base_url).max_retries(0).build()
}

/// Whether the request for a server goes to the proxy; the server is not reached, whatever its name.
async fn is_forwarded(base_url: &str, variables: &[(&str, &str)]) -> bool {
    let (proxy, mut requests) = server(vec![answer("200 OK", WIDGET.as_bytes())]).await;
    let proxy = proxy.to_string();
    let variables: Vec<(&str, &str)> = variables
        .iter()
        .map(|(name, value)| (*name, if *value == "PROXY" { proxy.as_str() } else { *value }))
        .collect();
    let outcome = client(base_url, &variables).unwrap().get("w").await;
    let is_forwarded = requests.try_recv().is_ok();
    assert!(!is_forwarded || outcome.is_ok(), "{outcome:?}");
    is_forwarded
}

#[tokio::test]
async fn servers_that_are_excepted_are_reached_directly() {
    // Nothing listens at any of these, so a request that is not forwarded fails at once.
    for (no_proxy, base_url, is_direct) in [
        ("*", "http://127.0.0.1:1", true),
        (" * ", "http://localhost:1", true),
        ("127.0.0.1", "http://127.0.0.1:1", true),
        ("127.0.0.1:1", "http://127.0.0.1:1", true),
        ("127.0.0.1:2", "http://127.0.0.1:1", false),
        ("127.0.0.1:1", "http://127.0.0.1", false),
        ("localhost:1", "http://localhost:1", true),
        ("LocalHost:1", "http://LOCALHOST:1", true),
        ("localhost:2", "http://localhost:1", false),
        ("localhost:", "http://localhost:1", false),
        ("localhost:http", "http://localhost:1", false),
        ("localhost.", "http://localhost:1", true),
        ("localhost", "http://localhost.:1", true),
        (".localhost", "http://localhost:1", true),
        (".localhost:1", "http://localhost:1", true),
        ("other.example,localhost", "http://localhost:1", true),
        ("other.example, localhost", "http://localhost:1", true),
        ("other.example\tlocalhost ,", "http://localhost:1", true),
        ("[::1]", "http://[::1]:1", true),
        ("::1", "http://[::1]:1", true),
        ("[::1]:1", "http://[::1]:1", true),
        ("[::1]:2", "http://[::1]:1", false),
        ("0:0:0:0:0:0:0:1", "http://[::1]:1", true),
        ("::/64", "http://[::1]:1", true),
        ("[::]/64", "http://[::1]:1", true),
        ("[::/64]:1", "http://[::1]:1", true),
        ("::2/128", "http://[::1]:1", false),
        ("127.0.0.0/8", "http://127.0.0.1:1", true),
        ("127.0.0.0/8:1", "http://127.0.0.1:1", true),
        ("127.0.0.2/31", "http://127.0.0.1:1", false),
        ("0.0.0.0/0", "http://127.0.0.1:1", true),
        ("127.0.0.1/33", "http://127.0.0.1:1", false),
        ("127.0.0.1/x", "http://127.0.0.1:1", false),
        ("::/0", "http://127.0.0.1:1", false),
        ("127.0.0.0/8", "http://localhost:1", false),
        ("ocalhost", "http://localhost:1", false),
        ("a.localhost", "http://localhost:1", false),
        ("*.localhost", "http://localhost:1", false),
        ("other.example,*", "http://localhost:1", false),
        (".0.0.1", "http://127.0.0.1:1", false),
        ("", "http://localhost:1", false),
        (" ", "http://localhost:1", false),
        (",:,[,]:1,.", "http://localhost:1", false),
    ] {
        let variables = &[("HTTP_PROXY", "PROXY"), ("NO_PROXY", no_proxy)];
        assert_eq!(!is_forwarded(base_url, variables).await, is_direct, "{no_proxy:?}: {base_url}");
    }
    // The names below a name.
    for (no_proxy, base_url, is_direct) in [
        ("example.invalid", "http://api.example.invalid", true),
        (".example.invalid", "http://api.example.invalid", true),
        ("example.invalid:80", "http://api.example.invalid", true),
        ("example.invalid:443", "http://api.example.invalid", false),
        ("example.invalid", "http://notexample.invalid", false),
        ("api.example.invalid", "http://example.invalid", false),
    ] {
        let variables = &[("HTTP_PROXY", "PROXY"), ("NO_PROXY", no_proxy)];
        assert_eq!(!is_forwarded(base_url, variables).await, is_direct, "{no_proxy:?}: {base_url}");
    }
}

#[tokio::test]
async fn of_the_spellings_of_a_variable_the_lower_case_one_wins() {
    let elsewhere = "http://127.0.0.1:1";
    let server = "http://server.invalid";
    for (variables, expected) in [
        (&[("http_proxy", "PROXY"), ("HTTP_PROXY", elsewhere)][..], true),
        (&[("http_proxy", elsewhere), ("HTTP_PROXY", "PROXY")], false),
        (&[("http_proxy", " "), ("HTTP_PROXY", "PROXY")], true),
        (&[("HTTP_PROXY", "PROXY"), ("all_proxy", elsewhere)], true),
        (&[("ALL_PROXY", "PROXY")], true),
        (&[("all_proxy", "PROXY"), ("ALL_PROXY", elsewhere)], true),
        (&[("HTTP_PROXY", ""), ("ALL_PROXY", "PROXY")], true),
        (&[("https_proxy", "PROXY")], false),
        (&[("HTTP_PROXY", "PROXY"), ("no_proxy", "*"), ("NO_PROXY", "")], false),
        (&[("HTTP_PROXY", "PROXY"), ("no_proxy", "a.invalid"), ("NO_PROXY", "*")], true),
        (&[("HTTP_PROXY", "PROXY"), ("no_proxy", " "), ("NO_PROXY", "*")], false),
        // A CGI program's `HTTP_PROXY` comes from whoever sent the request.
        (&[("HTTP_PROXY", "PROXY"), ("REQUEST_METHOD", "GET")], false),
        (&[("ALL_PROXY", "PROXY"), ("REQUEST_METHOD", "GET")], true),
    ] {
        assert_eq!(is_forwarded(server, variables).await, expected, "{variables:?}");
    }
}

#[test]
fn a_variable_that_cannot_be_used_is_named() {
    for (name, url, said) in [
        ("HTTP_PROXY", "ftp://127.0.0.1:4809", "its scheme is `ftp`"),
        ("http_proxy", "quic://u:hidden@proxy", "its scheme is `quic`"),
        ("https_proxy", "socks://proxy", "its scheme is `socks`"),
        ("HTTPS_PROXY", "http://proxy:99999", "its port is not a number"),
        ("HTTPS_PROXY", "http://u:hidden@proxy:port", ""),
        ("ALL_PROXY", "http://proxy:+80", ""),
        ("all_proxy", "::", ""),
        ("HTTP_PROXY", "http://", ""),
        ("HTTP_PROXY", "http://:8080", ""),
        ("HTTP_PROXY", "/proxy", ""),
        ("HTTP_PROXY", "two words", ""),
        ("HTTP_PROXY", "pr\u{fffd}xy", ""),
        ("HTTP_PROXY", "direct://", ""),
    ] {
        let error = client("http://server.invalid", &[(name, url)]).unwrap_err();
        assert!(matches!(error, Error::Configuration(_)), "{error:?}");
        let shown = error.to_string();
        let naming = format!("the environment variable {name} cannot be used as a proxy: ");
        assert!(shown.contains(&naming) && shown.contains(said), "{url}: {shown}");
        assert!(!shown.contains("hidden"), "{shown}");
    }
    // A variable that is not needed does no harm.
    for variables in [
        &[("http_proxy", "proxy:8080"), ("HTTP_PROXY", "ftp://proxy")][..],
        &[("HTTP_PROXY", "ftp://proxy"), ("NO_PROXY", "*")],
        &[("HTTP_PROXY", " ")],
        &[("HTTP_PROXY", "http://u:p%40@proxy:8080/path")],
        &[("HTTP_PROXY", "socks5h://u:p@proxy:1080"), ("HTTPS_PROXY", "https://[::1]:8443")],
        &[("ALL_PROXY", "SOCKS4A://proxy")],
    ] {
        client("http://server.invalid", variables).unwrap();
    }
}

#[test]
fn a_proxy_of_the_caller_s_that_cannot_be_used_is_an_error() {
    for url in ["", "::", "ftp://proxy", "http://proxy:99999", "http://u:hidden@"] {
        let proxies = Proxies::Through(url.to_owned());
        let options = HyperOptions { proxies, ..HyperOptions::default() };
        let error = HyperTransport::without_certificates(&options).unwrap_err();
        assert!(error.to_string().starts_with("the proxy's URL cannot be used"), "{error}");
        assert!(!error.to_string().contains("hidden"), "{error}");
    }
}

/// The variables are those of the look-up that the builder was given.
#[tokio::test]
async fn a_client_that_is_given_an_environment_takes_no_proxy_from_the_process() {
    let (address, mut requests): (SocketAddr, _) =
        server(vec![answer("200 OK", WIDGET.as_bytes())]).await;
    client(&format!("http://{address}"), &[]).unwrap().get("w").await.unwrap();
    assert!(requests.recv().await.unwrap().starts_with("GET /v1/widgets/w HTTP/1.1\r\n"));
}
