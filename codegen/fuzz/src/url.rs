//! The values of variables in URLs.
//!
//! Property: a client that can be built with a value has the scheme, the host but for the value,
//! and the path of its template; the value is nothing but a part of a name.

use std::time::Duration;

use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;
use proptest::test_runner::TestCaseResult;
use runtime::{Api, Client, ClientBuilder, Config, UrlVariable};
use serde::{Deserialize, Serialize};

use crate::text::{hostile, mutated_text};
use crate::{Input, seeds};

/// The values of both variables.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Values {
    region: String,
    version: String,
}

const VARIABLE: UrlVariable =
    UrlVariable { option: "region", name: "region", default: None, variables: &[] };

static CONFIG: Config = Config {
    user_agent: "fuzz",
    base_url: "https://a-{region}.api.example/{version}/x",
    base_url_variable: None,
    servers: &[],
    url_variables: &[VARIABLE, UrlVariable { option: "version", name: "version", ..VARIABLE }],
    headers_variable: None,
    schemes: &[],
    auth: &[&[]],
    timeout: Duration::from_secs(1),
    max_retries: 0,
};

struct Fuzzed(Client);

impl Api for Fuzzed {
    fn config() -> &'static Config {
        &CONFIG
    }

    fn from_client(client: Client) -> Self {
        Self(client)
    }
}

const TOKENS: &[&str] = &[
    "eu",
    "us-1",
    "evil.example",
    "/",
    "\\",
    "?",
    "#",
    "@",
    ":",
    ":80",
    ".",
    "..",
    "%2e",
    "%2f",
    "{",
    "}",
    "{version}",
    "{region}",
    "[",
    "]",
    "_",
    "~",
    "-",
    " ",
    "\t",
    "\0",
    "ä",
    "\u{3002}",
    "\u{ff0f}",
    "&",
    "=",
];

impl Input for Values {
    const NAME: &'static str = "url";
    const SEEDS: &'static str = include_str!("../seeds/url.jsonl");

    fn strategy() -> BoxedStrategy<Self> {
        let known = seeds::<Self>().into_iter().flat_map(|seed| [seed.region, seed.version]);
        let value = prop_oneof![
            4 => vec(select(TOKENS), 1..4).prop_map(|tokens| tokens.concat()),
            2 => "[a-z0-9._~-]{1,8}",
            1 => mutated_text(known.collect(), TOKENS),
            1 => hostile(),
        ];
        let values = vec(value, 2).prop_map(|values| values.try_into().unwrap_or_default());
        values.prop_map(|[region, version]: [String; 2]| Self { region, version }).boxed()
    }

    fn property(&self) -> TestCaseResult {
        let Self { region, version } = self;
        let builder = ClientBuilder::<Fuzzed>::new()
            .environment_lookup(|_| None)
            .transport(runtime::transport::InProcess::new([]))
            .with_text("region", region.as_str())
            .with_text("version", version.as_str());
        let is_name = |text: &str| {
            let is_part = |letter: char| letter.is_ascii_alphanumeric() || "-_~".contains(letter);
            text.trim().split('.').all(|part| !part.is_empty() && part.chars().all(is_part))
        };
        let are_names = is_name(region) && is_name(version);
        match builder.build() {
            Ok(Fuzzed(client)) => {
                let url = client.base_url();
                let expected =
                    format!("https://a-{}.api.example/{}/x", region.trim(), version.trim());
                prop_assert_eq!(url, expected);
                prop_assert!(are_names, "{url} has more than names");
            }
            // What `http` takes for no host is refused, too.
            Err(error) => prop_assert!(!are_names || region.contains('~'), "{error}"),
        }
        Ok(())
    }
}
