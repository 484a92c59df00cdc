//! The ways in which calls prove who makes them.

use super::{Docs, Ident};

/// A scheme of authentication. Its environment variables are tried in their order.
#[derive(Clone, Debug, PartialEq)]
pub struct Scheme {
    /// The name in the spec: `api_key`.
    pub name: String,
    /// The method of the builder that takes its credentials: `api_key`.
    pub ident: Ident,
    /// Its documentation.
    pub docs: Docs,
    /// The place of the credentials in a request.
    pub kind: SchemeKind,
}

/// The place of a scheme's credentials in a request.
#[derive(Clone, Debug, PartialEq)]
pub enum SchemeKind {
    /// `Authorization: Bearer <key>`.
    Bearer {
        /// The environment variables that may hold the key.
        variables: Vec<String>,
    },
    /// The key in a header.
    Header {
        /// The header's name.
        name: String,
        /// The text in front of the key.
        prefix: String,
        /// The environment variables that may hold the key.
        variables: Vec<String>,
    },
    /// The key in the query.
    Query {
        /// The parameter's name.
        name: String,
        /// The environment variables that may hold the key.
        variables: Vec<String>,
    },
    /// `Authorization: Basic <user:password>`.
    Basic {
        /// The environment variables that may hold the user's name.
        username_variables: Vec<String>,
        /// The environment variables that may hold the password.
        password_variables: Vec<String>,
    },
}

/// The schemes of a call, as alternatives: each is a list of indexes into `Client::schemes`, all of
/// which it takes. An empty one is no authentication.
#[derive(Clone, Debug, PartialEq)]
pub struct Auth(pub Vec<Vec<usize>>);

impl Auth {
    /// No authentication.
    pub fn none() -> Self {
        Self(vec![Vec::new()])
    }

    /// Whether no call authenticates.
    pub fn is_none(&self) -> bool {
        self.0.iter().all(Vec::is_empty)
    }
}
