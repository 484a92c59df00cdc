//! The sessions: what the server remembers.
//!
//! Time is a clock of its own that goes on by a second with every change, so responses are the same on
//! every run. Sessions are listed newest first.

use std::collections::BTreeMap;

use serde::Serialize;
use serde_json::value::RawValue;

use crate::events::Event;

/// Opaque to clients, and not safe in a URL as it is.
const TOKEN: (&str, &str) = ("before/", "+&=");

/// All sessions of one server.
#[derive(Debug, Default)]
pub(crate) struct Sessions {
    by_number: BTreeMap<u64, Session>,
    created: u64,
    clock: u64,
}

/// One session.
#[derive(Debug)]
pub(crate) struct Session {
    id: String,
    updated: String,
    title: Option<String>,
    index_ids: Option<Vec<String>>,
    job: Option<Box<RawValue>>,
    events: Vec<Event>,
}

/// A session as responses show it.
#[derive(Serialize)]
struct Shown<'a> {
    session_id: &'a str,
    generated_title: Option<&'a str>,
    last_updated_at: &'a str,
    job_metadata: Option<&'a RawValue>,
    index_ids: Option<&'a [String]>,
    #[serde(skip_serializing_if = "Option::is_none")]
    events: Option<&'a [Event]>,
}

/// A page of the list as responses show it.
#[derive(Serialize)]
struct Page<'a> {
    items: Vec<Shown<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    next_page_token: Option<String>,
}

impl Sessions {
    /// Begins a session and shows it.
    pub(crate) fn create(&mut self, index_ids: Option<Vec<String>>) -> String {
        self.created += 1;
        let session = Session {
            id: format!("ses-{:04}", self.created),
            updated: self.tick(),
            title: None,
            index_ids,
            job: None,
            events: Vec::new(),
        };
        let json = session.summary();
        self.by_number.insert(self.created, session);
        json
    }

    /// The session of that name.
    pub(crate) fn get(&self, id: &str) -> Option<&Session> {
        self.by_number.get(&number(id)?)
    }

    /// Forgets a session; false where there was none.
    pub(crate) fn delete(&mut self, id: &str) -> bool {
        number(id).is_some_and(|number| self.by_number.remove(&number).is_some())
    }

    /// One page of the list; none for a token that this server did not give.
    pub(crate) fn page(&self, size: usize, token: Option<&str>) -> Option<String> {
        let before = match token {
            Some(token) => token.strip_prefix(TOKEN.0)?.strip_suffix(TOKEN.1)?,
            None => "",
        };
        let before: u64 = match before {
            "" => u64::MAX,
            number => number.parse().ok()?,
        };
        let mut rest = self.by_number.range(..before).rev();
        let page: Vec<_> = rest.by_ref().take(size).collect();
        let last = page.last().map(|(number, _)| **number);
        let next_page_token =
            rest.next().and(last).map(|number| format!("{}{number}{}", TOKEN.0, TOKEN.1));
        let items = page.iter().map(|(_, session)| session.shown()).collect();
        Some(json(&Page { items, next_page_token }))
    }

    /// Changes a session, if it is still there, and shows it.
    pub(crate) fn update(&mut self, id: &str, change: impl FnOnce(&mut Session)) -> Option<String> {
        let updated = self.tick();
        let session = self.by_number.get_mut(&number(id)?)?;
        change(session);
        session.updated = updated;
        Some(session.summary())
    }

    fn tick(&mut self) -> String {
        let second = self.clock % 86_400;
        self.clock += 1;
        let (hour, minute) = (second / 3600, second / 60 % 60);
        format!("2026-05-19T{hour:02}:{minute:02}:{:02}.000345", second % 60)
    }
}

impl Session {
    /// The session without its events.
    pub(crate) fn summary(&self) -> String {
        json(&self.shown())
    }

    /// The session with its events.
    pub(crate) fn full(&self) -> String {
        json(&Shown { events: Some(&self.events), ..self.shown() })
    }

    /// Whether a turn on these indexes is refused: a session that is bound to indexes keeps them
    /// from its first message on.
    pub(crate) fn is_locked_to_others_than(&self, index_ids: &[String]) -> bool {
        let bound = self.index_ids.as_deref();
        !self.events.is_empty() && bound.is_some_and(|bound| bound != index_ids)
    }

    /// Binds a session that is bound at all.
    pub(crate) fn bind(&mut self, index_ids: &[String]) {
        if let Some(bound) = &mut self.index_ids {
            *bound = index_ids.to_vec();
        }
    }

    /// Makes a title of the first message.
    pub(crate) fn set_title(&mut self, first_message: &str) {
        let mut title: String = first_message.chars().take(60).collect();
        if title.len() < first_message.len() {
            title.push_str("...");
        }
        self.title = Some(title);
    }

    /// Adds an event to the history.
    pub(crate) fn record(&mut self, event: Event) {
        if let Some(job) = event.job_metadata() {
            self.job = Some(job);
        }
        self.events.push(event);
    }

    fn shown(&self) -> Shown<'_> {
        Shown {
            session_id: &self.id,
            generated_title: self.title.as_deref(),
            last_updated_at: &self.updated,
            job_metadata: self.job.as_deref(),
            index_ids: self.index_ids.as_deref(),
            events: None,
        }
    }
}

/// The number in a session's name, which must be spelled as it was given.
fn number(id: &str) -> Option<u64> {
    let number = id.strip_prefix("ses-")?.parse().ok()?;
    (id == format!("ses-{number:04}")).then_some(number)
}

fn json(value: &impl Serialize) -> String {
    serde_json::to_string(value).expect("what the server keeps is JSON")
}
