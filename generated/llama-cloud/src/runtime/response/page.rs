// @generated: a copy of codegen/runtime/src/runtime/response/page.rs: edit that instead of this.

//! Lists that come in pages.
//!
//! A page knows the call that requested it, so the next one is asked for in the same way, but for
//! the token. An iteration ends with a page that names no next; one that names a page that was read
//! before is an error.

use crate::runtime::call::Call;
use crate::runtime::call::accept::Accept;
use crate::runtime::call::exchange::{Exchange, Reply, exchange};
use crate::runtime::error::{Error, PaginationError};
use crate::runtime::json::decode::decode;
use crate::runtime::json::extra::Extra;
use crate::runtime::json::value::Json;
use crate::runtime::response::kind::{Response, does_not_decode};
use crate::runtime::response::member::{self, Holder, Written};
use crate::runtime::response::scheme::{self, Scheme};
use crate::runtime::response::trail::Trail;
use futures_core::Stream;
use serde::de::{Deserialize, DeserializeOwned, Deserializer, Error as _, MapAccess, Visitor};
use serde::ser::{Serialize, SerializeMap, Serializer};
use std::borrow::Cow;
use std::fmt;
use std::future::poll_fn;
use std::marker::PhantomData;
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::vec;

/// The kind of a response that is a page of a list.
pub struct Pages<T, C>(PhantomData<fn() -> (T, C)>);

impl<T: DeserializeOwned + Send + 'static, C: Cursor> Response for Pages<T, C> {
    type Output = Page<T, C>;
    const ACCEPT: Accept = Accept::Json;

    fn read(reply: Reply) -> Result<Page<T, C>, Error> {
        Page::first(reply)
    }
}

/// A scheme of pagination: the names of its parameter and its members.
pub trait Cursor: Send + Sync + 'static {
    /// The parameter of the query that asks for a page.
    const TOKEN_PARAMETER: &'static str = "";
    /// The member of a page that holds its items.
    const ITEMS: &'static str;
    /// Whether that member may be absent from a page without items.
    const ITEMS_MAY_BE_ABSENT: bool = false;
    /// The member of a page that names the next one.
    const NEXT_TOKEN: &'static str = "";
    /// The scheme, if the next page is named otherwise. Then `ITEMS` is a path: names joined by
    /// `/`, or nothing if the page is the list of its items.
    const SCHEME: Option<Scheme> = None;
}

/// A scheme whose pages say how many items there are in all.
pub trait Total: Cursor {
    /// The path of the member that says it: names joined by `/`.
    const TOTAL: &'static str;
}

/// One page of a list.
pub struct Page<T, C> {
    /// The items of this page.
    pub items: Vec<T>,
    /// Members that this version of the crate does not know.
    pub extra: Extra,
    next_token: Option<String>,
    /// The token as JSON, if a scheme has one.
    next_json: Option<Json>,
    /// There is null in place of a list: the server has none to go on with.
    items_are_null: bool,
    call: Box<Call>,
    trail: Trail,
    cursor: PhantomData<fn() -> C>,
}

impl<T: DeserializeOwned + Send + 'static, C: Cursor> Page<T, C> {
    /// Reads the page that a call begins with.
    pub(crate) fn first(reply: Reply) -> Result<Self, Error> {
        let trail = start::<C>(&reply.call);
        Self::read(reply, trail)
    }

    fn read(reply: Reply, trail: Trail) -> Result<Self, Error> {
        let content = decode::<Content<T, C>>(&reply.body)
            .map_err(|failure| does_not_decode(&reply.call, reply.status, failure, &reply.body))?;
        let (content, trail) = content.followed(&reply, trail)?;
        let Content { items, next_token, extra, cursor, .. } = content;
        Ok(Self {
            items_are_null: items.is_none(),
            items: items.unwrap_or_default(),
            extra,
            next_token,
            next_json: content.next_json,
            call: reply.call,
            trail,
            cursor,
        })
    }

    /// Returns the page after this one; none if this page names no other.
    ///
    /// # Errors
    /// [`Error::Pagination`] if this page names itself or one of the pages that led to it, and
    /// whatever can go wrong with a call.
    pub async fn next_page(&self) -> Result<Option<Self>, Error> {
        let Some(token) = self.next_token() else { return Ok(None) };
        let (call, trail) = next_call(self, token)?;
        let reply = exchange(call, Accept::Json).await?;
        Self::read(reply, trail).map(Some)
    }
}

impl<T, C> Page<T, C> {
    /// The token of the next page.
    pub fn next_token(&self) -> Option<&str> {
        self.next_token.as_deref().filter(|token| !token.is_empty())
    }

    /// Whether an iteration goes on after this page: it names a next one. A page without items may
    /// do so, unless the server sent null for them.
    pub fn has_next_page(&self) -> bool {
        !self.items_are_null && self.next_token().is_some()
    }
}

impl<T, C: Total> Page<T, C> {
    /// Returns the number of items on all pages; none if the server does not say it.
    pub fn total(&self) -> Option<u64> {
        scheme::integer(&self.extra, C::TOTAL)
    }
}

/// The way to the page that the call asks for.
fn start<C: Cursor>(call: &Call) -> Trail {
    if let Some(scheme) = C::SCHEME {
        return Trail::new(&scheme.asked(call, C::TOKEN_PARAMETER));
    }
    Trail::new(call.options.query.sent(C::TOKEN_PARAMETER))
}

/// The call for the next page, and the way to it.
fn next_call<T, C: Cursor>(page: &Page<T, C>, token: &str) -> Result<(Box<Call>, Trail), Error> {
    let mut next = page.call.clone();
    let read_before = || PaginationError::new(page.call.origin(), token).into();
    if let Some(scheme) = C::SCHEME {
        let asked = scheme.ask(&mut next, C::TOKEN_PARAMETER, token, page.next_json.as_ref())?;
        return page.trail.follow(&asked).map(|trail| (next, trail)).ok_or_else(read_before);
    }
    // A string always is JSON.
    let _ = next.options.query.set(Cow::Borrowed(C::TOKEN_PARAMETER), token);
    let trail = page.trail.follow(next.options.query.sent(C::TOKEN_PARAMETER));
    trail.map(|trail| (next, trail)).ok_or_else(read_before)
}

/// Pages, each asked for when the one before it was taken.
#[must_use = "a stream does nothing until it is polled"]
pub struct PageStream<T, C> {
    state: State,
    /// The way to the page that comes next.
    trail: Trail,
    page: PhantomData<fn() -> (T, C)>,
}

enum State {
    Ready(Box<Call>),
    Waiting(Exchange),
    /// The last page named one that was read before as the next.
    Failing(Error),
    Done,
}

impl<T: DeserializeOwned + Send + 'static, C: Cursor> PageStream<T, C> {
    pub(crate) fn new(call: Box<Call>) -> Self {
        Self { trail: start::<C>(&call), state: State::Ready(call), page: PhantomData }
    }

    /// Returns the next page; `None` after the last.
    ///
    /// # Errors
    /// If the call for the page fails, or the page repeats a token that was used before.
    pub async fn next(&mut self) -> Option<Result<Page<T, C>, Error>> {
        poll_fn(|cx| self.poll(cx)).await
    }

    fn poll(&mut self, cx: &mut Context<'_>) -> Poll<Option<Result<Page<T, C>, Error>>> {
        let page = match ready!(self.state.poll_reply(cx)) {
            None => return Poll::Ready(None),
            Some(reply) => reply.and_then(|reply| Page::<T, C>::read(reply, self.trail.clone())),
        };
        if let Ok(page) = &page
            && page.has_next_page()
            && let Some(token) = page.next_token()
        {
            self.state = match next_call(page, token) {
                Ok((call, trail)) => {
                    self.trail = trail;
                    State::Ready(call)
                }
                Err(error) => State::Failing(error),
            };
        }
        Poll::Ready(Some(page))
    }
}

impl State {
    /// Leaves the state `Done`: who knows of a next page says so.
    fn poll_reply(&mut self, cx: &mut Context<'_>) -> Poll<Option<Result<Reply, Error>>> {
        loop {
            match std::mem::replace(self, Self::Done) {
                Self::Done => return Poll::Ready(None),
                Self::Failing(error) => return Poll::Ready(Some(Err(error))),
                Self::Ready(call) => *self = Self::Waiting(exchange(call, Accept::Json)),
                Self::Waiting(mut exchange) => {
                    let polled = Pin::new(&mut exchange).poll(cx);
                    if polled.is_pending() {
                        *self = Self::Waiting(exchange);
                    }
                    return polled.map(Some);
                }
            }
        }
    }
}

impl<T: DeserializeOwned + Send + 'static, C: Cursor> Stream for PageStream<T, C> {
    type Item = Result<Page<T, C>, Error>;

    fn poll_next(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.get_mut().poll(cx)
    }
}

/// The items of all pages, in order.
#[must_use = "a stream does nothing until it is polled"]
pub struct ItemStream<T, C> {
    items: vec::IntoIter<T>,
    pages: PageStream<T, C>,
}

impl<T, C> Unpin for ItemStream<T, C> {}

impl<T: DeserializeOwned + Send + 'static, C: Cursor> ItemStream<T, C> {
    pub(crate) fn new(call: Box<Call>) -> Self {
        Self { items: Vec::new().into_iter(), pages: PageStream::new(call) }
    }

    /// Returns the next item; `None` after the last.
    ///
    /// # Errors
    /// If the call for the next page fails, or the page repeats a token that was used before.
    pub async fn next(&mut self) -> Option<Result<T, Error>> {
        poll_fn(|cx| self.poll(cx)).await
    }

    fn poll(&mut self, cx: &mut Context<'_>) -> Poll<Option<Result<T, Error>>> {
        loop {
            if let Some(item) = self.items.next() {
                return Poll::Ready(Some(Ok(item)));
            }
            match ready!(self.pages.poll(cx)) {
                None => return Poll::Ready(None),
                Some(Err(error)) => return Poll::Ready(Some(Err(error))),
                Some(Ok(page)) => self.items = page.items.into_iter(),
            }
        }
    }
}

impl<T: DeserializeOwned + Send + 'static, C: Cursor> Stream for ItemStream<T, C> {
    type Item = Result<T, Error>;

    fn poll_next(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.get_mut().poll(cx)
    }
}

/// The content of a page, apart from its call.
struct Content<T, C> {
    /// None if there is null in place of a list.
    items: Option<Vec<T>>,
    next_token: Option<String>,
    /// The token as JSON, if a scheme has one.
    next_json: Option<Json>,
    extra: Extra,
    cursor: PhantomData<fn() -> C>,
}

impl<T, C: Cursor> Content<T, C> {
    /// It with the token of the next page, and the way to it with what it has in it.
    fn followed(mut self, reply: &Reply, trail: Trail) -> Result<(Self, Trail), Error> {
        let Some(scheme) = C::SCHEME else { return Ok((self, trail)) };
        let count = self.items.as_ref().map_or(0, Vec::len);
        let token = scheme
            .next_token(reply, C::TOKEN_PARAMETER, C::ITEMS, count, &self.extra)
            .map_err(|failure| does_not_decode(&reply.call, reply.status, failure, &reply.body))?;
        if let Some(token) = token {
            (self.next_token, self.next_json) = (Some(token.text), Some(token.json));
        }
        if count == 0 || !scheme.is_open(&self.extra) {
            return Ok((self, trail));
        }
        let items = scheme::items_text(&reply.body, C::ITEMS).unwrap_or_default();
        match trail.with_items(items.get()) {
            Some(trail) => Ok((self, trail)),
            None => {
                let asked = scheme.asked(&reply.call, C::TOKEN_PARAMETER);
                let reason = "the server has sent the items of the page before again".to_owned();
                Err(PaginationError::because(reply.call.origin(), &asked, reason).into())
            }
        }
    }
}

impl<'de, T: Deserialize<'de>, C: Cursor> Deserialize<'de> for Content<T, C> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        if C::ITEMS.is_empty() {
            let (items, next_token, next_json) = (Option::deserialize(deserializer)?, None, None);
            let (extra, cursor) = (Extra::new(), PhantomData);
            return Ok(Self { items, next_token, next_json, extra, cursor });
        }

        struct Members<T, C>(PhantomData<fn() -> (T, C)>);

        impl<'de, T: Deserialize<'de>, C: Cursor> Visitor<'de> for Members<T, C> {
            type Value = Content<T, C>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a page, which is an object")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> Result<Self::Value, A::Error> {
                let mut items: Option<Option<Vec<T>>> = None;
                let (mut next_token, mut extra) = (None, Extra::default());
                while let Some(name) = members.next_key::<Cow<'de, str>>()? {
                    if let Some(rest) = member::rest(C::ITEMS, &name) {
                        let inner = members.next_value_seed(Holder::new(rest))?;
                        items = inner.into_items(&name, &mut extra);
                        continue;
                    }
                    if name == C::ITEMS {
                        items = Some(members.next_value()?);
                    } else if name == C::NEXT_TOKEN {
                        next_token = members.next_value()?;
                    } else {
                        extra.insert(name.into_owned(), members.next_value::<Json>()?);
                    }
                }
                let items = match items {
                    Some(items) => items,
                    None if C::ITEMS_MAY_BE_ABSENT => Some(Vec::new()),
                    None => return Err(A::Error::missing_field(C::ITEMS)),
                };
                Ok(Content {
                    items,
                    next_token,
                    next_json: None,
                    extra,
                    cursor: PhantomData,
                })
            }
        }

        deserializer.deserialize_map(Members(PhantomData))
    }
}

impl<T: Serialize, C: Cursor> Serialize for Page<T, C> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        if C::SCHEME.is_some() {
            return Written { path: C::ITEMS, items: &self.items, extra: &self.extra }
                .serialize(serializer);
        }
        let mut members = serializer.serialize_map(None)?;
        members.serialize_entry(C::ITEMS, &self.items)?;
        if let Some(token) = &self.next_token {
            members.serialize_entry(C::NEXT_TOKEN, token)?;
        }
        for (name, value) in self.extra.iter() {
            members.serialize_entry(name, value)?;
        }
        members.end()
    }
}

impl<T: Clone, C> Clone for Page<T, C> {
    fn clone(&self) -> Self {
        Self {
            items: self.items.clone(),
            extra: self.extra.clone(),
            next_token: self.next_token.clone(),
            next_json: self.next_json.clone(),
            items_are_null: self.items_are_null,
            call: self.call.clone(),
            trail: self.trail.clone(),
            cursor: PhantomData,
        }
    }
}

impl<T: PartialEq, C> PartialEq for Page<T, C> {
    fn eq(&self, other: &Self) -> bool {
        self.items == other.items
            && self.next_token == other.next_token
            && self.extra == other.extra
    }
}

impl<T: fmt::Debug, C> fmt::Debug for Page<T, C> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Page")
            .field("items", &self.items)
            .field("next_token", &self.next_token)
            .field("extra", &self.extra)
            .finish()
    }
}

impl<T, C> fmt::Debug for PageStream<T, C> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("PageStream")
    }
}

impl<T, C> fmt::Debug for ItemStream<T, C> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("ItemStream")
    }
}

impl<T, C> fmt::Debug for Pages<T, C> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Pages")
    }
}
