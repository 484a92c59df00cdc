//! The client that a scenario asks for.
//!
//! What the scenario does not say is left to the client.

use crate::scenario::{Scenario, duration, text};
use llama_cloud::{Error, LlamaCloud};

pub(crate) fn build(scenario: &Scenario) -> Result<LlamaCloud, Error> {
    let mut builder = LlamaCloud::builder();
    if let Some(variables) = scenario.env.clone() {
        builder = builder.environment_lookup(move |name| variables.get(name).cloned());
    }
    if let Some(base_url) = &scenario.base_url {
        builder = builder.base_url(base_url);
    }
    let client = &scenario.client;
    if let Some(api_key) = &client.api_key {
        builder = builder.api_key(api_key);
    }
    if let Some(max_retries) = client.max_retries {
        builder = builder.max_retries(max_retries);
    }
    if let Some(seconds) = client.timeout_s {
        builder = builder.timeout(seconds.map(duration));
    }
    for (name, value) in client.default_headers.iter() {
        builder = match value.is_null() {
            true => builder.without_header(name),
            false => builder.header(name, text(value)),
        };
    }
    for (name, value) in client.default_query.iter() {
        builder = builder.query(name.to_owned(), value);
    }
    builder.build()
}
