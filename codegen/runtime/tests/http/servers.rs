//! Servers of operations and variables in URLs: where calls go, and what goes with them.

use crate::site::{ByUrl, Site, items, ok, read};
use crate::support::{CONFIG, Widget, Widgets};
use runtime::response::Pages;
use runtime::{Api, Client, ClientBuilder, Config, Error, Method, Request, Server, UrlVariable};
use serde_json::json;

static STORAGE: Config = Config {
    base_url: "https://{region}.api.storage.example/{version}",
    servers: &[
        Server {
            option: "files_url",
            url: "https://files.storage.example/{version}",
            variables: &[],
        },
        Server { option: "upload_url", url: "https://{host}:{port}", variables: &["UPLOAD_URL"] },
    ],
    url_variables: &[
        UrlVariable {
            option: "region",
            name: "region",
            default: Some("us"),
            variables: &["REGION"],
        },
        UrlVariable { option: "version", name: "version", default: Some("v1"), variables: &[] },
        UrlVariable { option: "upload_host", name: "host", default: None, variables: &["A", "B"] },
        UrlVariable { option: "port", name: "port", default: Some("443"), variables: &[] },
    ],
    ..CONFIG
};

struct Storage(Client);

impl Api for Storage {
    fn config() -> &'static Config {
        &STORAGE
    }

    fn from_client(client: Client) -> Self {
        Self(client)
    }
}

fn builder(variables: &'static [(&str, &str)]) -> ClientBuilder<Storage> {
    let builder = ClientBuilder::<Storage>::new().with_key("api_key", "key-1");
    builder.environment_lookup(|name| {
        variables.iter().find(|(known, _)| *known == name).map(|(_, value)| (*value).to_owned())
    })
}

/// Where calls go: those below the base URL, and those to each server.
async fn targets(builder: ClientBuilder<Storage>) -> Result<[String; 3], Error> {
    let transport = runtime::transport::InProcess::new((0..3).map(|_| crate::support::widget()));
    let Storage(client) = builder.transport(transport.clone()).build()?;
    let call = || Request::<crate::support::Get>::new(&client, Method::GET, "/w");
    call().await?;
    call().with_server(0).await?;
    call().with_server(1).await?;
    let uris: Vec<String> =
        transport.requests().iter().map(|request| request.uri().to_string()).collect();
    Ok(uris.try_into().expect("three requests"))
}

fn refusal(builder: ClientBuilder<Storage>) -> String {
    match builder.build() {
        Err(error) => error.to_string(),
        Ok(_) => panic!("it is built"),
    }
}

#[tokio::test]
async fn urls_are_the_specs_the_environments_or_the_callers() {
    let plain = targets(builder(&[("B", "upload.example"), ("A", " ")])).await.unwrap();
    assert_eq!(
        plain,
        [
            "https://us.api.storage.example/v1/w",
            "https://files.storage.example/v1/w",
            "https://upload.example:443/w"
        ]
    );
    let variables =
        &[("REGION", "ap"), ("A", "a.example"), ("UPLOAD_URL", "https://env.example/{version}")];
    let given = builder(variables)
        .with_text("region", " eu-1 ")
        .with_text("version", "2024-01.beta_~")
        .with_text("files_url", "http://localhost:1/{version}/{region}/");
    assert_eq!(
        targets(given).await.unwrap(),
        [
            "https://eu-1.api.storage.example/2024-01.beta_~/w",
            "http://localhost:1/2024-01.beta_~/eu-1/w",
            "https://env.example/2024-01.beta_~/w"
        ]
    );
    // A URL that is given replaces the whole one, with its variables.
    let local =
        builder(&[]).base_url("http://localhost:1").with_text("upload_url", "http://localhost:2");
    let [base, _, upload] = targets(local).await.unwrap();
    assert_eq!((base.as_str(), upload.as_str()), ("http://localhost:1/w", "http://localhost:2/w"));
}

#[test]
fn a_variable_without_a_value_names_its_option_and_its_environment_variables() {
    assert_eq!(
        refusal(builder(&[])),
        "the client cannot be made: `upload_host`: it is missing: give it to the builder, or set A or B"
    );
    let unknown = builder(&[("A", "a.example")]).base_url("https://{secret}.example");
    assert_eq!(
        refusal(unknown),
        "the client cannot be made: `base_url`: it has a variable in braces that is not one of `{region}`, `{version}`, `{host}`, `{port}`"
    );
}

#[test]
fn no_value_leads_to_another_host() {
    for value in [
        "evil.example/",
        "evil.example?",
        "evil.example#",
        "me@evil.example",
        "evil.example:80",
        "a/../b",
        "..",
        ".",
        "a..b",
        ".a",
        "a.",
        "%2e",
        "%2f",
        "a b",
        "a\\b",
        "ä",
        "{port}",
        "evil.example\u{0}",
        "[::1]",
    ] {
        for option in ["region", "version", "upload_host", "port"] {
            let refused = refusal(builder(&[("A", "a.example")]).with_text(option, value));
            assert!(
                refused.starts_with(&format!("the client cannot be made: `{option}`: its value")),
                "{refused}"
            );
            assert!(!refused.contains("evil"), "{refused}");
        }
    }
    let environment = refusal(builder(&[("REGION", "evil.example/"), ("A", "a")]));
    assert!(
        environment.ends_with("nothing else (given to the builder, or in REGION)"),
        "{environment}"
    );
    let port = refusal(builder(&[("A", "a.example")]).with_text("port", "http"));
    assert_eq!(
        port,
        "the client cannot be made: `upload_url`: its port is not a number: `https://a.example:http` (given to the builder, or in UPLOAD_URL)"
    );
    let blank = refusal(builder(&[]).with_text("files_url", " "));
    assert!(blank.ends_with("`files_url`: the value given to the builder is blank"), "{blank}");
}

/// A client whose base URL is at one site, and whose server of files is at another.
fn client(base: &Site, files: &Site) -> Client {
    let builder = builder(&[]).base_url(&base.origin).with_text("files_url", &files.origin);
    builder.with_text("upload_url", &files.origin).build().expect("it is complete").0
}

fn list(client: &Client) -> Request<Pages<Widget, ByUrl>> {
    let list = Request::new(client, Method::GET, "/widgets").with_header("x-trace", "t-1");
    list.with_server(0)
}

#[tokio::test]
async fn pages_stay_at_the_server_of_their_operation() {
    let base = Site::start(|target, _| panic!("{target}")).await;
    let away = format!("{}/widgets?page=3", base.origin);
    let files = Site::start(move |target, _| {
        let (next, id) = match target {
            "/widgets" => ("/widgets?page=2", 1),
            "/widgets?page=2" => (away.as_str(), 2),
            other => panic!("{other}"),
        };
        ok(json!({"data": items([id]), "links": {"next": next}}))
    })
    .await;
    let (ids, error) = read(list(&client(&base, &files))).await;
    assert_eq!(ids, "1 2");
    let message = error.expect("the iteration ends").to_string();
    assert!(message.contains("its URL leads to another origin"), "{message}");
    assert_eq!(files.targets(), ["/widgets", "/widgets?page=2"]);
    assert!(base.requests().is_empty());
}

/// The other servers of a client are other origins, too: an answer never says where a key goes.
#[tokio::test]
async fn a_redirect_to_another_server_has_no_credentials() {
    let base = Site::start(|_, _| ok(json!({"id": "w", "parts": []}))).await;
    let location = format!("location: {}/w\r\n", base.origin);
    let files = Site::start(move |_, _| (307, location.clone(), String::new())).await;
    let client = client(&base, &files);
    let get = Request::<crate::support::Get>::new(&client, Method::GET, "/w").with_server(1);
    assert_eq!(get.await.unwrap().id, "w");
    assert!(files.requests()[0].contains("authorization: Bearer key-1\r\n"));
    assert!(!base.requests()[0].contains("authorization"));
    let widgets: Widgets = base.widgets();
    widgets.get("w").await.unwrap();
    assert!(base.requests()[1].contains("authorization: Bearer key-1\r\n"));
}
