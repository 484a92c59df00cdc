//! One operation: its call, and what it says of itself.

use std::collections::BTreeSet;

use super::client::seconds;
use super::comparison::{Comparison, changed};
use super::index::Flat;
use super::operations::operation_site;
use super::site::Site;
use crate::api::{Method, Operation};
use crate::diff::facts::rules;

impl<'a> Comparison<'a> {
    /// Compares one operation with what it was.
    pub(super) fn operation(&mut self, old: &Flat<'a>, new: &Flat<'a>) {
        let site = operation_site(old, new);
        let (was, is) = (old.operation, new.operation);
        let Operation {
            notes,
            // What it is called is compared where operations are brought together; the Rust types
            // of a call follow from that.
            name: _,
            ident: _,
            request: _,
            // `call`.
            method: _,
            path: _,
            // `conduct`.
            status: _,
            idempotent: _,
            timeout: _,
            accept: _,
            // `own_server`.
            server: _,
            // `own_auth`.
            auth: _,
            // `parameters`.
            parameters: _,
            arguments: _,
            body: _,
            // `response` and `own_errors`.
            response: _,
            errors: _,
        } = was;
        let what = format!("operation `{}`", new.name());
        self.notes(&site, &what, notes, &is.notes);
        self.call(&site, &what, old, new);
        self.conduct(&site, &what, was, is);
        self.own_server(&site, &what, was, is);
        self.own_auth(&site, &what, was, is);
        self.parameters(&site, old, new);
        self.response(&site, &what, old, new);
        self.own_errors(&site, was, is);
    }

    fn call(&mut self, site: &Site, what: &str, old: &Flat<'_>, new: &Flat<'_>) {
        let (was, is) = (old.operation, new.operation);
        if was.method != is.method {
            let (from, to) = (was.method.as_str(), is.method.as_str());
            let message = format!("{what} is sent as {to}, no longer as {from}");
            self.found(rules::OPERATION_METHOD_CHANGED, site, changed(from, to), message);
        }
        // Names in a template are ours alone, unless they change places.
        let names = |operation: &Operation| -> Vec<String> {
            operation.path.parameters().map(|(name, _)| name.to_owned()).collect()
        };
        let (before, after) = (names(was), names(is));
        let sorted = |names: &[String]| names.iter().cloned().collect::<BTreeSet<_>>();
        let swapped = before != after && sorted(&before) == sorted(&after);
        if swapped || !self.prefix.is_same_path(old, new) {
            let (from, to) = (
                format!("{}{}", self.prefix.old_of(old), was.path),
                format!("{}{}", self.prefix.new_of(new), is.path),
            );
            let message = format!("{what} is at `{to}`, no longer at `{from}`");
            self.found(rules::OPERATION_PATH_CHANGED, site, changed(from, to), message);
        }
    }

    /// Compares the behaviour of a call: timeouts, retries and the statuses of success.
    fn conduct(&mut self, site: &Site, what: &str, was: &Operation, is: &Operation) {
        let retried = |operation: &Operation| {
            operation.idempotent || !matches!(operation.method, Method::Post | Method::Patch)
        };
        if was.method == is.method && retried(was) != retried(is) {
            let (rule, message) = if retried(is) {
                let message = format!("{what} is retried after any failure");
                (rules::OPERATION_IDEMPOTENCY_ADDED, message)
            } else {
                let message = format!("{what} is no longer retried when it may have been received");
                (rules::OPERATION_IDEMPOTENCY_REMOVED, message)
            };
            let values = changed(was.idempotent.to_string(), is.idempotent.to_string());
            self.found(rule, site, values, message);
        }
        let timeouts = (
            was.timeout.unwrap_or(self.old.api.client.timeout),
            is.timeout.unwrap_or(self.new.api.client.timeout),
        );
        // Where neither has its own, the client's comparison reports it.
        if (was.timeout.is_some() || is.timeout.is_some()) && timeouts.0 != timeouts.1 {
            let (from, to) = (seconds(timeouts.0), seconds(timeouts.1));
            let message =
                format!("{what} waits {to} for the head of its response, no longer {from}");
            self.found(rules::OPERATION_TIMEOUT_CHANGED, site, changed(from, to), message);
        }
        if was.accept != is.accept {
            let shown = |it: &Operation| it.accept.clone().unwrap_or_else(|| "the default".into());
            let message = format!("{what} asks for {}, no longer for {}", shown(is), shown(was));
            let values = (was.accept.clone(), is.accept.clone());
            self.found(rules::OPERATION_ACCEPT_CHANGED, site, values, message);
        }
        if was.status != is.status {
            let said = |status: Option<u16>| status.map(|status| status.to_string());
            let shown = |status| said(status).unwrap_or_else(|| "any".to_owned());
            let (from, to) = (shown(was.status), shown(is.status));
            let message = format!("{what} succeeds with status {to}, no longer {from}");
            let values = (said(was.status), said(is.status));
            self.found(rules::OPERATION_STATUS_CHANGED, site, values, message);
        }
    }
}
