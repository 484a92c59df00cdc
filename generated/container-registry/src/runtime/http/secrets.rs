// @generated: a copy of codegen/runtime/src/runtime/http/secrets.rs: edit that instead of this.

//! Secrets: keys, passwords, and headers that may hold some.
//!
//! A server may repeat what it was sent, so whatever is shown of a response is searched for them.

use crate::runtime::http::percent::{encode_illegal, encode_query, encode_segment};
use std::borrow::Cow;
use std::fmt;
use std::sync::Arc;

/// Texts that must not be shown.
#[derive(Clone)]
pub(crate) struct Secrets(Arc<[String]>);

impl Secrets {
    /// The length of the shortest secret: a shorter text would be found everywhere.
    const SHORTEST: usize = 6;

    /// These, as they are and as they are written in a URL or in JSON.
    pub(crate) fn new(secrets: Vec<String>) -> Self {
        Self(Arc::default()).with(secrets)
    }

    /// These and more.
    pub(crate) fn with(&self, more: Vec<String>) -> Self {
        let long = more.iter().filter(|secret| secret.len() >= Self::SHORTEST);
        let mut all: Vec<String> = long.flat_map(|secret| forms(secret)).collect();
        if all.is_empty() {
            return self.clone();
        }
        all.extend(self.0.iter().cloned());
        // A secret that holds another one is found first.
        all.sort_unstable_by(|one, other| other.len().cmp(&one.len()).then(one.cmp(other)));
        all.dedup();
        Self(all.into())
    }

    /// The text with none of them in it.
    pub(crate) fn conceal<'t>(&self, text: &'t str) -> Cow<'t, str> {
        let mut text = Cow::Borrowed(text);
        for secret in self.0.iter() {
            if text.contains(secret.as_str()) {
                text = Cow::Owned(text.replace(secret.as_str(), "[secret]"));
            }
        }
        text
    }
}

/// The ways in which a secret is written.
fn forms(secret: &str) -> [String; 5] {
    let encoded = |encode: fn(&str, &mut String)| {
        let mut encoded = String::new();
        encode(secret, &mut encoded);
        encoded
    };
    let quoted = serde_json::Value::from(secret).to_string();
    [
        secret.to_owned(),
        quoted[1..quoted.len() - 1].to_owned(),
        encoded(encode_query),
        encoded(encode_segment),
        encoded(encode_illegal),
    ]
}

impl fmt::Debug for Secrets {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Secrets")
    }
}

/// Whether the value of a header or of a parameter may be a secret, going by its name.
pub(crate) fn may_hold(name: &str) -> bool {
    const PARTS: [&str; 7] = ["auth", "cookie", "key", "password", "secret", "session", "token"];
    let name = name.to_ascii_lowercase();
    // The token of a page is none.
    !name.contains("page") && PARTS.iter().any(|part| name.contains(part))
}
