//! A scenario, as it comes in.
//!
//! A member that is absent and one that is null are two things; where both mean something, the type keeps them apart.
//! Members keep their order, and values their text.

use std::collections::HashMap;
use std::fmt;
use std::time::Duration;

use llama_cloud::Json;
use serde::Deserialize;
use serde::de::{DeserializeOwned, Deserializer, MapAccess, Visitor};

#[derive(Deserialize)]
pub(crate) struct Scenario {
    pub(crate) base_url: Option<String>,
    #[serde(default)]
    pub(crate) client: Client,
    pub(crate) call: Call,
    pub(crate) env: Option<HashMap<String, String>>,
}

/// Options of the client.
#[derive(Default, Deserialize)]
pub(crate) struct Client {
    pub(crate) api_key: Option<String>,
    pub(crate) max_retries: Option<u32>,
    #[serde(default, deserialize_with = "there")]
    pub(crate) timeout_s: Option<Option<f64>>,
    #[serde(default)]
    pub(crate) default_headers: Members,
    #[serde(default)]
    pub(crate) default_query: Members,
}

/// Operation to call, and its arguments.
#[derive(Deserialize)]
pub(crate) struct Call {
    pub(crate) op: String,
    pub(crate) mode: Option<String>,
    #[serde(default)]
    pub(crate) args: Members,
    #[serde(default)]
    pub(crate) options: Options,
}

/// Options of this call alone.
#[derive(Default, Deserialize)]
pub(crate) struct Options {
    #[serde(default)]
    pub(crate) headers: Members,
    #[serde(default)]
    pub(crate) query: Members,
    #[serde(default)]
    pub(crate) body: Members,
    #[serde(default, deserialize_with = "there")]
    pub(crate) timeout_s: Option<Option<f64>>,
    pub(crate) max_retries: Option<u32>,
}

/// Reads a value that is present, null included.
fn there<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Option<f64>>, D::Error> {
    Option::deserialize(deserializer).map(Some)
}

/// The members of an object, in their order.
#[derive(Default)]
pub(crate) struct Members(Vec<(String, Json)>);

impl Members {
    pub(crate) fn get(&self, name: &str) -> Option<&Json> {
        self.0.iter().find(|(known, _)| known == name).map(|(_, value)| value)
    }

    /// The member as a `T`, if it is one.
    pub(crate) fn decode<T: DeserializeOwned>(&self, name: &str) -> Option<T> {
        self.get(name)?.decode().ok()
    }

    pub(crate) fn iter(&self) -> impl Iterator<Item = (&str, &Json)> {
        self.0.iter().map(|(name, value)| (name.as_str(), value))
    }
}

impl<'de> Deserialize<'de> for Members {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Ordered;

        impl<'de> Visitor<'de> for Ordered {
            type Value = Members;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an object")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut object: A) -> Result<Members, A::Error> {
                let mut members = Vec::new();
                while let Some(member) = object.next_entry()? {
                    members.push(member);
                }
                Ok(Members(members))
            }
        }

        deserializer.deserialize_map(Ordered)
    }
}

/// The text of a string, and of any other value as it is written.
pub(crate) fn text(value: &Json) -> String {
    value.decode().unwrap_or_else(|_| value.to_string())
}

/// A time below zero is none at all, and one beyond what can be said the longest that can.
pub(crate) fn duration(seconds: f64) -> Duration {
    let longest = if seconds > 0.0 { Duration::MAX } else { Duration::ZERO };
    Duration::try_from_secs_f64(seconds).unwrap_or(longest)
}
