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
    out += &CALLS.replace("{package}", package);
    out += "\nEvery operation and type is listed in [api.md](api.md).\n";
    if let Some(license) = &api.package.license {
        write!(out, "\n## License\n\n{license}\n").expect(INFALLIBLE);
    }
    out
}

const INFALLIBLE: &str = "writing to a string cannot fail";

const CALLS: &str = "\
## Calls

Required parameters are arguments, optional ones are methods of the request. The request is a
future of its own: `.await` sends it. Each call can have its own timeout, retries, headers and query
(`with_timeout`, `with_max_retries`, `with_header`, `with_query`), and `with_response()` gives the
status, the headers and the bytes beside the value.

## Errors

Every call gives a `{package}::Error`. An answer with an error status is `Error::Api`: it has the
status, its kind, the headers and the body. Failed calls are tried again where that is safe: after
408, 409, 429 and 5xx and after faults of the connection if the operation is idempotent, else only
where the server cannot have acted.

## What is not known yet

Members, enum values and union variants that this version does not know are kept, never dropped:
look into `extra` and `Unrecognized`. They go out again as they came.

## Features

| feature | default | what it adds |
| --- | --- | --- |
| `rustls` | yes | HTTPS, with the certificates that the operating system trusts |
| `gzip` | yes | compressed answers |
| `reqwest` | no | a transport over a `reqwest::Client` of your own |
";
