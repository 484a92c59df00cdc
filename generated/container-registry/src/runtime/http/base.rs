// @generated: a copy of codegen/runtime/src/runtime/http/base.rs: edit that instead of this.

//! The base URL of an API, and the targets of requests below it.
//!
//! Invariant: the URL is taken apart once, when the client is made; a target below it is put
//! together from the parts.

use crate::runtime::http::path::has_dots;
use crate::runtime::http::redirect::is_host_and_port;
use http::Uri;
use http::uri::{Authority, Parts, PathAndQuery, Scheme};

/// The longest target that `http` can hold.
const LONGEST: usize = u16::MAX as usize - 1;

/// The base URL of an API.
#[derive(Clone)]
pub(crate) struct Base {
    /// Without a slash at its end.
    url: String,
    scheme: Scheme,
    authority: Authority,
    /// The start of the path that all targets begin with.
    path: usize,
}

impl Base {
    /// Takes a URL apart; the error says why it is not a base URL.
    pub(crate) fn new(url: &str) -> Result<Self, &'static str> {
        let parts = url.parse::<Uri>().map_err(|_| "it is not a URL")?.into_parts();
        let scheme = parts
            .scheme
            .filter(|scheme| *scheme == Scheme::HTTP || *scheme == Scheme::HTTPS)
            .ok_or("it does not start with `https://` or `http://`")?;
        let authority = parts
            .authority
            .filter(|authority| !authority.host().is_empty())
            .ok_or("it names no host")?;
        if authority.as_str().contains('@') {
            return Err("it holds credentials, which have options of their own");
        }
        if !is_host_and_port(&authority) {
            return Err("its port is not a number");
        }
        if parts.path_and_query.is_some_and(|path| path.query().is_some()) || url.contains('#') {
            return Err("it has a query or a fragment");
        }
        let url = url.trim_end_matches('/').to_owned();
        if has_dots(&url) {
            return Err("its path has a segment `.` or `..`, which would lead elsewhere");
        }
        let path = scheme.as_str().len() + "://".len() + authority.as_str().len();
        Ok(Self { url, scheme, authority, path })
    }

    pub(crate) fn as_str(&self) -> &str {
        &self.url
    }

    /// The host, and its port if there is one.
    pub(crate) fn authority(&self) -> &Authority {
        &self.authority
    }

    /// The path that all targets begin with: nothing, or with a slash in front of it and none at
    /// its end.
    pub(crate) fn path(&self) -> &str {
        &self.url[self.path..]
    }

    /// The URL of a path and query, which begin with a slash and with [`path`](Self::path).
    pub(crate) fn join(&self, target: String) -> Result<Uri, String> {
        if target.len() > LONGEST {
            return Err("uri too long".to_owned());
        }
        let target = PathAndQuery::from_maybe_shared(bytes::Bytes::from(target));
        let mut parts = Parts::default();
        parts.scheme = Some(self.scheme.clone());
        parts.authority = Some(self.authority.clone());
        parts.path_and_query = Some(target.map_err(|error| error.to_string())?);
        Uri::from_parts(parts).map_err(|error| error.to_string())
    }
}
