//! The crate's README, which is its documentation's first page too.

use std::fmt::Write;

use super::{client, docs, example};
use crate::api::{Api, Auth};

/// `README.md`.
pub(super) fn text(api: &Api) -> String {
    let (name, package) = (&api.package.name, api.package.ident.plain());
    let docs = docs::or(&api.package.docs, || "A client crate.".into());
    let mut out = format!("# {name}\n\n{}\n", docs.as_str());
    write!(
        out,
        "\n## First call\n\n```toml\n[dependencies]\n{name} = \"{}\"\n",
        api.package.version
    )
    .expect(INFALLIBLE);
    out += "tokio = { version = \"1\", features = [\"macros\", \"rt-multi-thread\"] }\n```\n\n";
    write!(out, "```rust,no_run\n{}```\n", example::program(api)).expect(INFALLIBLE);
    if let Some(sentence) = client::environment_sentence(&api.client) {
        write!(out, "\n`{}::from_env()` takes {sentence}.\n", api.client.ident).expect(INFALLIBLE);
    }
    if api.client.auth != Auth::None {
        writeln!(out, "Otherwise set the client up with `{}::builder()`.", api.client.ident)
            .expect(INFALLIBLE);
    }
    out += "\n";
    out += &CALLS
        .replace("{package}", package)
        .replace("{client}", api.client.ident.as_str())
        .replace("{timeout}", &format!("{:?}", api.client.timeout))
        .replace("{retries}", &api.client.max_retries.to_string())
        .replace("{typed}", &typed_bodies(api));
    out += "\nEvery operation and type is listed in `api.md`, beside this file.\n";
    if let Some(license) = &api.package.license {
        write!(out, "\n## License\n\n{license}\n").expect(INFALLIBLE);
    }
    out
}

/// Where error bodies are typed: how to get at them.
fn typed_bodies(api: &Api) -> String {
    let accessors = api.error_bodies.iter().map(|body| {
        let statuses: Vec<String> = body.statuses.iter().map(u16::to_string).collect();
        format!("`error.{}()` ({})", body.ident, statuses.join(", "))
    });
    let accessors: Vec<String> = accessors.collect();
    if accessors.is_empty() {
        String::new()
    } else {
        format!(" Typed bodies are at {}.", accessors.join(", "))
    }
}

const INFALLIBLE: &str = "writing to a string cannot fail";

const CALLS: &str = r#"## Calls

Required parameters are arguments, optional ones are methods of the request. The request is a
future of its own: `.await` sends it. Structs that are sent are made by `new` with what they require;
`with_…` sets the rest. Each call can have its own timeout, retries, headers and query
(`with_timeout`, `with_max_retries`, `with_header`, `with_query`). An attempt waits {timeout} for the head
of its answer and for each further part of the body, and a call is tried again up to {retries} times,
unless the client or the call says otherwise.

`.with_response().await` gives the answer as it came beside the value: its fields are `status`,
`headers`, `body`, `retries` and `value`.

## Errors

Every call gives a `{package}::Error`. An answer with an error status is `Error::Api`: it has the
status, its kind, the headers and the body. Failed calls are tried again where that is safe: after
408, 409, 429 and 5xx and after faults of the connection if the operation is idempotent, else only
where the server cannot have acted.{typed}

```rust,no_run
use {package}::{ApiErrorKind, Error, {client}};

async fn look(client: &{client}) -> Result<(), Error> {
    match client.get("/a/path/without/a/method").await {
        Ok(value) => println!("{value}"),
        Err(Error::Api(error)) if error.kind() == ApiErrorKind::NotFound => println!("not there"),
        Err(error) => return Err(error),
    }
    Ok(())
}
```

## What is not known yet

Members, enum values and union variants that this version does not know are kept, never dropped:
look into `extra` and `Unrecognized`. They go out again as they came.

## Features

| feature | default | what it adds |
| --- | --- | --- |
| `rustls` | yes | HTTPS, with the certificates that the operating system trusts |
| `gzip` | yes | compressed answers |
| `reqwest` | no | a transport over a `reqwest::Client` of your own |
"#;
