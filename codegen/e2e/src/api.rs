//! The seven operations: a request and the sessions in, a response out.
//!
//! Nothing here does I/O or waits; the events of a turn are put into the response and reach the session as
//! they are sent.

use serde_json::json;

use crate::events;
use crate::http::Request;
use crate::parameters;
use crate::response::Response;
use crate::sessions::{Session, Sessions};
use crate::validation::Mistakes;

const PAGE_SIZE: usize = 50;
const MOST_INDEXES: usize = 10;
const LONGEST_PROMPT: usize = 1000;

/// Responds to a request as the API does. With `api_key`, only that key is taken; without, any.
pub(crate) fn answer(
    sessions: &mut Sessions,
    request: &Request,
    api_key: Option<&str>,
) -> Response {
    let segments = parameters::segments(&request.target);
    let segments: Vec<_> = segments.iter().map(String::as_str).collect();
    match segments.strip_prefix(&["api", "v1", "chat"]) {
        None => detail(404, "Not Found"),
        Some(_) if !is_authorized(request, api_key) => {
            detail(401, "Invalid API key").header("www-authenticate", "Bearer")
        }
        Some(route) => operation(sessions, request, route).unwrap_or_else(|error| error),
    }
}

fn operation(
    sessions: &mut Sessions,
    request: &Request,
    route: &[&str],
) -> Result<Response, Response> {
    match (route, request.method.as_str()) {
        ([], "POST") => create(sessions, request),
        ([], "GET") => list(sessions, request),
        ([], _) => Err(not_allowed("GET, POST")),
        ([id], "GET") => retrieve(sessions, id),
        ([id], "DELETE") => delete(sessions, id),
        ([_], _) => Err(not_allowed("GET, DELETE")),
        ([id, "summary"], "GET") => summary(sessions, id),
        ([_, "summary"], _) => Err(not_allowed("GET")),
        ([id, "title"], "POST") => set_title(sessions, id, request),
        ([id, "messages", "stream"], "POST") => stream(sessions, id, request),
        ([_, "title"] | [_, "messages", "stream"], _) => Err(not_allowed("POST")),
        _ => Err(detail(404, "Not Found")),
    }
}

fn create(sessions: &mut Sessions, request: &Request) -> Result<Response, Response> {
    let mut mistakes = Mistakes::default();
    let body = mistakes.object(&request.body);
    let index_ids = mistakes.optional_texts(&body, "index_ids", MOST_INDEXES);
    let index_ids = mistakes.gate(index_ids)?;
    Ok(json_text(201, sessions.create(index_ids)))
}

fn list(sessions: &mut Sessions, request: &Request) -> Result<Response, Response> {
    let mut mistakes = Mistakes::default();
    let size = mistakes.page_size(&request.target, PAGE_SIZE);
    let size = mistakes.gate(size)?;
    let query = parameters::query(&request.target);
    let token = query.iter().find(|(name, _)| name == "page_token");
    let page = sessions.page(size, token.map(|(_, token)| token.as_str()));
    match page {
        Some(page) => Ok(json_text(200, page)),
        None => Err(detail(400, "Invalid page token")),
    }
}

fn retrieve(sessions: &mut Sessions, id: &str) -> Result<Response, Response> {
    Ok(json_text(200, find(sessions, id)?.full()))
}

fn summary(sessions: &mut Sessions, id: &str) -> Result<Response, Response> {
    Ok(json_text(200, find(sessions, id)?.summary()))
}

fn delete(sessions: &mut Sessions, id: &str) -> Result<Response, Response> {
    match sessions.delete(id) {
        true => Ok(Response::new(204)),
        false => Err(no_session(id)),
    }
}

fn set_title(sessions: &mut Sessions, id: &str, request: &Request) -> Result<Response, Response> {
    let mut mistakes = Mistakes::default();
    let body = mistakes.object(&request.body);
    let first_message = mistakes.text(&body, "first_message", usize::MAX);
    let first_message = mistakes.gate(first_message)?;
    let titled = sessions.update(id, |session| session.set_title(&first_message));
    let titled = titled.ok_or_else(|| no_session(id))?;
    Ok(json_text(200, titled))
}

fn stream(sessions: &mut Sessions, id: &str, request: &Request) -> Result<Response, Response> {
    let mut mistakes = Mistakes::default();
    let body = mistakes.object(&request.body);
    let index_ids = mistakes.some_texts(&body, "index_ids");
    let prompt = mistakes.text(&body, "prompt", LONGEST_PROMPT);
    let (index_ids, prompt) = mistakes.gate((index_ids, prompt))?;
    if find(sessions, id)?.is_locked_to_others_than(&index_ids) {
        return Err(detail(409, "The session's indexes are locked after its first message"));
    }
    sessions.update(id, |session| session.bind(&index_ids));
    let events = events::turn(&prompt, &index_ids);
    Ok(events
        .into_iter()
        .fold(Response::events().chunk(": ping\r\n\r\n"), |answer, event| answer.event(id, event)))
}

fn not_allowed(allowed: &str) -> Response {
    detail(405, "Method Not Allowed").header("allow", allowed)
}

fn find<'a>(sessions: &'a Sessions, id: &str) -> Result<&'a Session, Response> {
    sessions.get(id).ok_or_else(|| no_session(id))
}

fn no_session(id: &str) -> Response {
    detail(404, &format!("Session {id} not found"))
}

fn is_authorized(request: &Request, api_key: Option<&str>) -> bool {
    let given = request
        .header("authorization")
        .and_then(|value| value.strip_prefix("Bearer "))
        .filter(|key| !key.trim().is_empty());
    match (given, api_key) {
        (Some(given), Some(api_key)) => given == api_key,
        (given, None) => given.is_some(),
        (None, Some(_)) => false,
    }
}

fn detail(status: u16, text: &str) -> Response {
    Response::json(status, &json!({"detail": text}))
}

fn json_text(status: u16, text: String) -> Response {
    Response::new(status).header("content-type", "application/json").body(text)
}
