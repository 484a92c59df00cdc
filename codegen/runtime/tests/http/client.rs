//! Making a client: what it takes, from where, and what it refuses.

use crate::support::{Widgets, header, widget};
use runtime::transport::InProcess;
use runtime::{Api, AuthScheme, Client, ClientBuilder, Config, Error, Options};
use std::time::Duration;

fn from(variables: &'static [(&str, &str)]) -> ClientBuilder<Widgets> {
    ClientBuilder::new().environment_lookup(|name| {
        variables.iter().find(|(known, _)| *known == name).map(|(_, value)| (*value).to_owned())
    })
}

async fn sent(builder: ClientBuilder<Widgets>) -> http::Request<bytes::Bytes> {
    let transport = InProcess::new([widget()]);
    let widgets = builder.transport(transport.clone()).build().unwrap();
    widgets.get("w").await.unwrap();
    transport.requests().remove(0)
}

fn refusal<C: Api + std::fmt::Debug>(builder: ClientBuilder<C>) -> String {
    match builder.build() {
        Err(Error::Configuration(error)) => error.to_string(),
        other => panic!("{other:?}"),
    }
}

#[tokio::test]
async fn the_key_is_explicit_or_of_the_first_variable_that_is_not_blank() {
    for (builder, expected) in [
        (from(&[("WIDGETS_API_KEY", "one"), ("WIDGETS_KEY", "two")]), "Bearer one"),
        (from(&[("WIDGETS_API_KEY", " "), ("WIDGETS_KEY", "two")]), "Bearer two"),
        (from(&[("WIDGETS_API_KEY", "one")]).with_key("api_key", " given\n"), "Bearer given"),
    ] {
        assert_eq!(header(&sent(builder).await, "authorization"), Some(expected));
    }
}

#[test]
fn a_missing_or_impossible_key_names_the_option_and_the_variables() {
    for builder in [
        from(&[]),
        from(&[("WIDGETS_API_KEY", ""), ("WIDGETS_KEY", " \n")]),
        from(&[]).with_key("api_key", "se\u{e9}cret"),
    ] {
        let message = refusal(builder);
        assert!(message.contains("`api_key`"), "{message}");
        assert!(message.contains("WIDGETS_API_KEY or WIDGETS_KEY"), "{message}");
        assert!(!message.contains("cret"), "{message}");
    }
}

/// A given value was read from somewhere, and does not mean the environment's.
#[test]
fn a_blank_value_given_to_the_builder_is_refused_whatever_the_environment_holds() {
    let variables = &[("WIDGETS_API_KEY", "one"), ("WIDGETS_BASE_URL", "http://env.example")];
    for blank in ["", " ", "\t\r\n", "\u{a0}"] {
        let message = refusal(from(variables).with_key("api_key", blank));
        assert!(
            message.ends_with("`api_key`: the value given to the builder is blank"),
            "{message}"
        );
        let message = refusal(from(variables).base_url(blank));
        assert!(
            message.ends_with("`base_url`: the value given to the builder is blank"),
            "{message}"
        );
    }
}

#[tokio::test]
async fn the_base_url_is_explicit_or_of_the_environment_and_keeps_its_path() {
    let key = |builder: ClientBuilder<Widgets>| builder.with_key("api_key", "k");
    for (builder, expected) in [
        (from(&[]), "https://api.widgets.example/v1/widgets/w"),
        (
            from(&[("WIDGETS_BASE_URL", "http://env.example/a%20b/")]),
            "http://env.example/a%20b/v1/widgets/w",
        ),
        (from(&[("WIDGETS_BASE_URL", "  ")]), "https://api.widgets.example/v1/widgets/w"),
        (
            from(&[("WIDGETS_BASE_URL", "http://env.example")]).base_url("http://[::1]:8080//"),
            "http://[::1]:8080/v1/widgets/w",
        ),
    ] {
        assert_eq!(sent(key(builder)).await.uri().to_string(), expected);
    }
}

#[test]
fn a_base_url_that_is_none_is_refused() {
    for url in [
        "api.example",
        "ftp://api.example",
        "/v1",
        "https://",
        "https://u:p@api.example",
        "https://a.example?x=1",
        "https://a.example/#f",
        "https://a b",
        "https://a.example:99999",
        "https://a.example:x",
        "https://a.example/v1/../v2",
        "https://a.example/.",
        "https://a.example/v1/%2e%2E/",
    ] {
        let message = refusal(from(&[]).with_key("api_key", "k").base_url(url));
        assert!(
            message.contains("`base_url`") && message.contains("WIDGETS_BASE_URL"),
            "{url}: {message}"
        );
        assert!(!message.contains("u:p"), "{message}");
    }
}

#[tokio::test]
async fn custom_headers_come_from_the_environment() {
    let variables =
        &[("WIDGETS_CUSTOM_HEADERS", "X-Env: e 1\r\n  X-Two :two:2  \nno colon\nX-Both: env")];
    let request = sent(from(variables).with_key("api_key", "k").header("x-both", "given")).await;
    assert_eq!(header(&request, "x-env"), Some("e 1"));
    assert_eq!(header(&request, "x-two"), Some("two:2"));
    assert_eq!(header(&request, "x-both"), Some("given"));
    let request =
        sent(from(&[("WIDGETS_CUSTOM_HEADERS", "authorization: Other")]).with_key("api_key", "k"))
            .await;
    assert_eq!(header(&request, "authorization"), Some("Other"));
    let message =
        refusal(from(&[("WIDGETS_CUSTOM_HEADERS", "X-\u{e9}: secret")]).with_key("api_key", "k"));
    assert!(message.contains("WIDGETS_CUSTOM_HEADERS") && !message.contains("secret"), "{message}");
}

#[tokio::test]
async fn defaults_of_the_client_come_first_and_a_call_takes_them_away() {
    let transport = InProcess::new((0..3).map(|_| widget()));
    let widgets = Widgets::builder()
        .query("tenant", "t 1")
        .query("n", 1)
        .transport(transport.clone())
        .build()
        .unwrap();
    widgets.get("w").with_query("page", 2).with_query("n", 3).await.unwrap();
    widgets.get("w").with_query("tenant", None::<&str>).await.unwrap();
    let copy = Widgets {
        client: widgets.client.with_options(Options::new().query("m", 4).without_query("n")),
    };
    copy.get("w").without_query("tenant").await.unwrap();
    let queries: Vec<_> = transport
        .requests()
        .iter()
        .map(|request| request.uri().query().unwrap().to_owned())
        .collect();
    assert_eq!(queries, ["tenant=t+1&n=3&page=2", "n=1", "m=4"]);
}

#[test]
fn bad_defaults_are_refused_when_the_client_is_built() {
    assert!(refusal(Widgets::builder().header("x y", 1)).contains("`x y`"));
    assert!(refusal(Widgets::builder().header("x", "a\nb")).contains("`x`"));
    assert!(refusal(Widgets::builder().timeout(Duration::ZERO)).contains("`timeout`"));
}

#[tokio::test]
async fn bad_defaults_of_a_copy_are_reported_by_its_calls() {
    let transport = InProcess::new([]);
    let widgets = Widgets::builder().transport(transport.clone()).build().unwrap();
    let copy = Widgets { client: widgets.client.with_options(Options::new().header("x", "a\nb")) };
    assert!(matches!(copy.get("w").await, Err(Error::InvalidArgument(_))));
    assert!(transport.requests().is_empty());
}

#[test]
fn nothing_shows_a_secret() {
    let options = Options::new().header("x-token", "hidden-1").query("token", "hidden-2");
    let builder = Widgets::builder()
        .with_key("api_key", "hidden-3")
        .header("x-token", "hidden-4")
        .query("token", "hidden-5");
    let shown_builder = format!("{builder:?}");
    let widgets = builder.build().unwrap();
    let call = widgets
        .get("hidden-6")
        .with_header("x-token", "hidden-7")
        .with_query("q", "hidden-8")
        .with_member("m", "hidden-9");
    let shown = format!("{options:?} {shown_builder} {widgets:?} {call:?}");
    assert!(!shown.contains("hidden"), "{shown}");
    assert!(shown.contains("x-token") && shown.contains("GET /v1/widgets/{id}"), "{shown}");
}

#[test]
fn clients_and_calls_go_anywhere() {
    fn anywhere<T: Send + Sync + Clone + 'static>() {}
    fn sent<T: Send + 'static>() {}
    anywhere::<Client>();
    anywhere::<Options>();
    sent::<runtime::Request<crate::support::Get>>();
    sent::<runtime::EventStream<runtime::Json>>();
    sent::<runtime::ItemStream<crate::support::Widget, crate::support::Tokens>>();
    fn error<T: std::error::Error + Send + Sync + 'static>() {}
    error::<Error>();
    assert!(size_of::<Error>() <= 16);
}

macro_rules! scheme {
    ($name:ident, $auth:expr, [$($scheme:expr),*]) => {
        #[derive(Debug)]
        struct $name(Client);
        impl Api for $name {
            fn config() -> &'static Config {
                static CONFIG: Config = Config {
                    user_agent: "x",
                    base_url: "http://x.example",
                    base_url_variable: None,
                    servers: &[],
                    url_variables: &[],
                    headers_variable: None,
                    schemes: &[$($scheme),*],
                    auth: $auth,
                    timeout: Duration::from_secs(1),
                    max_retries: 0,
                };
                &CONFIG
            }
            fn from_client(client: Client) -> Self {
                Self(client)
            }
        }
    };
}

scheme!(Keyed, &[&[0]], [KEY]);
scheme!(Queried, &[&[0]], [AuthScheme::Query { option: "api_key", name: "key", variables: &[] }]);
scheme!(Basic, &[&[0]], [BASIC]);
scheme!(Open, &[&[]], []);
scheme!(Several, &[&[0, 1], &[2]], [KEY, APP_KEY, BASIC]);
scheme!(Optional, &[&[], &[0]], [KEY]);

const KEY: AuthScheme =
    AuthScheme::Header { option: "api_key", name: "X-Key", prefix: "", variables: &["KEY"] };
const APP_KEY: AuthScheme =
    AuthScheme::Header { option: "app_key", name: "X-App", prefix: "Token ", variables: &[] };
const BASIC: AuthScheme = AuthScheme::Basic {
    option: "basic_auth",
    username_variables: &["U"],
    password_variables: &["P"],
};

#[tokio::test]
async fn every_scheme_puts_its_credentials_where_they_belong() {
    async fn first<C: Api>(
        builder: ClientBuilder<C>,
        client: impl Fn(&C) -> &Client,
    ) -> http::Request<bytes::Bytes> {
        let transport = InProcess::new([widget()]);
        let api =
            builder.environment_lookup(|_| None).transport(transport.clone()).build().ok().unwrap();
        runtime::Request::undocumented(client(&api), http::Method::GET, "/a?b=1").await.unwrap();
        transport.requests().remove(0)
    }
    let keyed = first(ClientBuilder::<Keyed>::new().with_key("api_key", "k"), |api| &api.0).await;
    assert_eq!(header(&keyed, "x-key"), Some("k"));
    let queried =
        first(ClientBuilder::<Queried>::new().with_key("api_key", "k &"), |api| &api.0).await;
    assert_eq!(queried.uri().query(), Some("b=1&key=k+%26"));
    for (user, password, expected) in [
        ("Aladdin", "open sesame", "QWxhZGRpbjpvcGVuIHNlc2FtZQ=="),
        ("a", "b", "YTpi"),
        ("a", "bc", "YTpiYw=="),
    ] {
        let basic =
            first(ClientBuilder::<Basic>::new().with_basic("basic_auth", user, password), |api| {
                &api.0
            })
            .await;
        assert_eq!(header(&basic, "authorization"), Some(format!("Basic {expected}").as_str()));
    }
    assert_eq!(
        header(&first(ClientBuilder::<Open>::new(), |api| &api.0).await, "authorization"),
        None
    );
    assert!(
        refusal(ClientBuilder::<Basic>::new().environment_lookup(|_| None).with_basic(
            "basic_auth",
            "u",
            ""
        ))
        .contains("`password`")
    );
    assert!(
        refusal(ClientBuilder::<Queried>::new().environment_lookup(|_| None))
            .contains("give it to the builder")
    );
}

#[tokio::test]
async fn members_of_the_client_are_in_every_object_that_is_sent() {
    let transport = InProcess::new((0..6).map(|_| widget()));
    let builder = from(&[("WIDGETS_KEY", "k")]).transport(transport.clone());
    let widgets = builder.member("tenant", 1).member("trace", [true]).build().unwrap();
    widgets.create().await.unwrap();
    widgets.create().with_member("trace", ()).with_member("name", "w").await.unwrap();
    let copy = Widgets::from_client(
        widgets.client.with_options(Options::new().member("tenant", 2).member("more", "x")),
    );
    copy.create().await.unwrap();
    // A list has no members, and what sends no body does not begin to.
    widgets.create().with_json([1]).await.unwrap();
    widgets.get("w").await.unwrap();
    widgets.delete("w").await.unwrap();
    let bodies: Vec<String> = transport
        .requests()
        .iter()
        .map(|request| String::from_utf8(request.body().to_vec()).unwrap())
        .collect();
    assert_eq!(
        bodies,
        [
            r#"{"tenant":1,"trace":[true]}"#,
            r#"{"trace":null,"name":"w","tenant":1}"#,
            r#"{"tenant":2,"more":"x","trace":[true]}"#,
            "[1]",
            "",
            "",
        ]
    );
}

/// The first alternative that is complete is used, and operations may have others.
#[tokio::test]
async fn several_schemes_are_used_together_or_one_in_place_of_another() {
    let transport = InProcess::new((0..12).map(|_| widget()));
    let builder = || {
        let transport = transport.clone();
        ClientBuilder::<Several>::new().environment_lookup(|_| None).transport(transport)
    };
    let sent = async |client: &Several, auth: Option<runtime::Auth>| {
        let request = client.0.get::<runtime::Undocumented>("/a");
        let request = match auth {
            Some(auth) => request.with_auth(auth),
            None => request,
        };
        request.await.map(|_| {
            let request = transport.requests().pop().expect("it was sent");
            ["x-key", "x-app", "authorization"]
                .map(|name| header(&request, name).map(str::to_owned))
        })
    };
    let text = |text: &str| Some(text.to_owned());

    let both = builder().with_key("api_key", "k").with_key("app_key", "a").build().unwrap();
    assert_eq!(sent(&both, None).await.unwrap(), [text("k"), text("Token a"), None]);
    assert_eq!(sent(&both, Some(&[&[]])).await.unwrap(), [None, None, None]);
    assert_eq!(sent(&both, Some(&[&[1]])).await.unwrap(), [None, text("Token a"), None]);
    assert_eq!(sent(&both, Some(&[&[2], &[0]])).await.unwrap(), [text("k"), None, None]);
    let error = sent(&both, Some(&[&[2], &[2, 1]])).await.unwrap_err().to_string();
    let lacking = "credentials are missing: give the builder `basic_auth` (U or P), or `basic_auth` (U or P) and `app_key`";
    assert!(error.contains(lacking), "{error}");
    assert_eq!(transport.requests().len(), 4);

    let one =
        builder().with_key("api_key", "k").with_basic("basic_auth", "u", "p").build().unwrap();
    assert_eq!(sent(&one, None).await.unwrap(), [None, None, text("Basic dTpw")]);
    // What the caller gives stands over the environment.
    let environment = |name: &str| ["U", "P", "KEY"].contains(&name).then(|| "env".to_owned());
    let explicit = builder().with_key("app_key", "a").environment_lookup(environment);
    let login = builder().with_basic("basic_auth", "u", "p").environment_lookup(environment);
    assert_eq!(
        sent(&explicit.build().unwrap(), None).await.unwrap(),
        [text("env"), text("Token a"), None]
    );
    let login = sent(&login.build().unwrap(), None).await.unwrap();
    assert_eq!(login, [None, None, text("Basic dTpw")]);
    // What the environment has for another scheme need not be usable.
    let broken = |name: &str| (name == "KEY").then(|| "cl\u{e9}\n1".to_owned());
    let login = builder().with_basic("basic_auth", "u", "p").environment_lookup(broken);
    assert!(login.build().is_ok());
    let unusable = refusal(builder().with_key("app_key", "a").environment_lookup(broken));
    assert!(unusable.contains("`api_key`: it has characters"), "{unusable}");
    let none = refusal(builder().with_key("app_key", "a"));
    let lacking = "give the builder `api_key` (KEY) and `app_key`, or `basic_auth` (U or P)";
    assert!(none.contains(lacking), "{none}");

    let optional = |builder: ClientBuilder<Optional>| {
        builder.environment_lookup(|_| None).transport(transport.clone()).build().unwrap()
    };
    for (builder, key) in
        [(ClientBuilder::new(), None), (ClientBuilder::new().with_key("api_key", "k"), Some("k"))]
    {
        optional(builder).0.get::<runtime::Undocumented>("/a").await.unwrap();
        assert_eq!(header(&transport.requests().pop().unwrap(), "x-key"), key);
    }
}
