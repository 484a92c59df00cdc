// @generated: a copy of codegen/runtime/src/runtime/response/scheme.rs: edit that instead of this.

//! The ways to the next page other than a token that a member of the page itself holds.
//!
//! A scheme says how the page after one is named, by a text that is called its token whatever it
//! is: a number, an id, a URL; and how that page is asked for. A page whose members contradict each
//! other is an error, so that an iteration never ends early in silence.

use crate::runtime::call::Call;
use crate::runtime::call::exchange::Reply;
use crate::runtime::error::Error;
use crate::runtime::http::percent::decode_query;
use crate::runtime::json::decode::{DecodeFailure, without_mark};
use crate::runtime::json::extra::Extra;
use crate::runtime::json::value::Json;
use crate::runtime::response::member::{Token, below, member};
use serde_json::value::RawValue;
use std::borrow::Cow;

/// A way to the next page. Members are named by their paths: see [`Cursor`](super::page::Cursor).
#[derive(Clone, Copy, Debug)]
pub struct Scheme {
    /// What names the next page.
    pub next: Next,
    /// Whether the parameters are members of the request's body.
    pub in_body: bool,
    /// The member that says whether a page follows.
    pub has_more: Option<&'static str>,
    /// The member with the number of all items.
    pub total: Option<&'static str>,
    /// The member with the number of pages.
    pub total_pages: Option<&'static str>,
    /// The parameter for the number of items on a page, where a page with fewer is the last.
    pub full: Option<&'static str>,
}

/// What names the next page.
#[derive(Clone, Copy, Debug)]
pub enum Next {
    /// A member with its token.
    Token(&'static str),
    /// This member of the last item.
    LastItem(&'static str),
    /// The number after that of this page; that of the first page.
    Page(u64),
    /// The number of the item after the last one of this page; that of the first item.
    Offset(u64),
}

impl Scheme {
    /// A scheme without what only some have.
    pub const fn new(next: Next) -> Self {
        let (has_more, total, total_pages, full) = (None, None, None, None);
        Self { next, in_body: false, has_more, total, total_pages, full }
    }

    /// The token of the page after one; none if it is the last. `items` is the path of its items,
    /// and `count` their number.
    pub(crate) fn next_token(
        &self,
        reply: &Reply,
        parameter: &str,
        items: &str,
        count: usize,
        page: &Extra,
    ) -> Result<Option<Token>, DecodeFailure> {
        let count = u64::try_from(count).unwrap_or(u64::MAX);
        let more = self.more(page);
        if more == Some(false) || self.is_short(&reply.call, count) {
            return Ok(None);
        }
        let (token, what) = match self.next {
            Next::Token(path) => (token_at(page, path)?, path),
            Next::LastItem(name) => (last_item(&reply.body, items, name)?, items),
            Next::Page(first) => {
                let number = self.number(&reply.call, parameter)?.unwrap_or(first);
                let pages = self.total_pages.and_then(|path| integer(page, path));
                let follows = match (more, pages) {
                    (Some(more), _) => more,
                    (None, Some(pages)) => number.saturating_sub(first) + 1 < pages,
                    (None, None) => count > 0,
                };
                return Ok(follows.then(|| Token::from(number.saturating_add(1))));
            }
            Next::Offset(first) => {
                let offset = self.number(&reply.call, parameter)?.unwrap_or(first);
                let next = offset.saturating_add(count);
                let total = self.total.and_then(|path| integer(page, path));
                let is_last = total.is_some_and(|total| next.saturating_sub(first) >= total);
                let token = (count > 0 && (more == Some(true) || !is_last)).then(|| next.into());
                (token, items)
            }
        };
        match (&token, self.has_more) {
            (None, Some(path)) if more == Some(true) => {
                let message = format!("`{path}` is true, but nothing names the next page");
                Err(DecodeFailure { path: what.replace('/', "."), message })
            }
            _ => Ok(token),
        }
    }

    /// Whether the page says that another one follows; none if it does not say.
    fn more(&self, page: &Extra) -> Option<bool> {
        member(page, self.has_more?)?.decode().ok()
    }

    /// Whether it has fewer items than were asked for, which makes it the last one.
    fn is_short(&self, call: &Call, count: u64) -> bool {
        let size = self.full.and_then(|size| self.number(call, size).ok().flatten());
        size.is_some_and(|size| count < size)
    }

    /// Whether nothing but the items says that a page is the last. A server that serves its last
    /// page for every number beyond it would be read for ever.
    pub(crate) fn is_open(&self, page: &Extra) -> bool {
        let total = match self.next {
            Next::Page(_) => self.total_pages,
            Next::Offset(_) => self.total,
            _ => return false,
        };
        self.more(page).is_none() && total.and_then(|path| integer(page, path)).is_none()
    }

    /// Asks for the page of a token. Returns what distinguishes the page from others.
    pub(crate) fn ask(
        &self,
        call: &mut Call,
        parameter: &'static str,
        token: &str,
        json: Option<&Json>,
    ) -> Result<String, Error> {
        match json {
            Some(json) if self.in_body => call.set_member(Cow::Borrowed(parameter), json),
            _ if self.in_body => call.set_member(Cow::Borrowed(parameter), &token),
            _ => call.set_query(Cow::Borrowed(parameter), &token),
        }
        Ok(self.asked(call, parameter))
    }

    /// What distinguishes the page that a call asks for from others; empty for the first one.
    pub(crate) fn asked(&self, call: &Call, parameter: &str) -> String {
        match self.in_body {
            true => call.payload.member(parameter).unwrap_or_default().to_owned(),
            false => call.options.query.sent(parameter).to_owned(),
        }
    }

    /// The number that a call sends as a parameter, if it sends one.
    fn number(&self, call: &Call, parameter: &str) -> Result<Option<u64>, DecodeFailure> {
        let sent = if self.in_body {
            call.payload.member(parameter).unwrap_or_default()
        } else {
            let queries = [&call.options.query, &call.client.shared.defaults.query];
            let query = queries.into_iter().find(|query| query.mentions(parameter));
            query.map_or("", |query| query.sent(parameter))
        };
        let value = sent.split_once('=').map_or(sent, |(_, value)| value);
        if value.is_empty() || value == "null" {
            return Ok(None);
        }
        decode_query(value).parse().map(Some).map_err(|_| {
            DecodeFailure::of_whole(format!(
                "the next page cannot be counted: `{parameter}` was sent, but not as a number"
            ))
        })
    }
}

/// The number that a member of a page holds, if it does.
pub(crate) fn integer(page: &Extra, path: &str) -> Option<u64> {
    member(page, path)?.decode().ok()
}

/// The token that a member of a page holds. Absent, null and empty mean that there is none.
fn token_at(page: &Extra, path: &str) -> Result<Option<Token>, DecodeFailure> {
    let Some(value) = member(page, path) else { return Ok(None) };
    let token = value.decode::<Option<Token>>().map_err(|error| DecodeFailure {
        path: path.replace('/', "."),
        message: error.to_string(),
    })?;
    Ok(token.filter(|token| !token.text.is_empty()))
}

/// The items of a page as they came.
pub(crate) fn items_text(body: &[u8], path: &str) -> Option<Box<RawValue>> {
    let text = String::from_utf8_lossy(without_mark(body));
    below(&text, path).map(ToOwned::to_owned)
}

/// The token that a member of the last item holds. Only a page without items has none.
fn last_item(body: &[u8], path: &str, name: &str) -> Result<Option<Token>, DecodeFailure> {
    let Some(items) = items_text(body, path) else { return Ok(None) };
    let items: Vec<&RawValue> = serde_json::from_str(items.get()).unwrap_or_default();
    let Some(last) = items.last() else { return Ok(None) };
    let token = below(last.get(), name).map(|value| serde_json::from_str(value.get()));
    let message = match token {
        Some(Ok(token)) => return Ok(Some(token)),
        Some(Err(error)) => error.to_string(),
        None => "it names the next page, but is missing".to_owned(),
    };
    let path =
        format!("{}[{}].{}", path.replace('/', "."), items.len() - 1, name.replace('/', "."));
    Err(DecodeFailure { path, message })
}
