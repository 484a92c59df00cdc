//! The call that a scenario asks for.
//!
//! Arguments go to the method's own setters where they have the type that the method takes, else to the setters that take
//! anything.

use llama_cloud::response::{Events, Response};
use llama_cloud::{Json, LlamaCloud, Request, Undocumented};
use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::outcome::{self, Outcome};
use crate::scenario::{Call, Members, Options, duration, text};

/// Sets optional parameters of the query, in this order.
macro_rules! parameters {
    ($request:expr, $arguments:expr, $($name:ident: $type:ty),*) => {{
        let mut request = $request;
        $(request = match $arguments.get(stringify!($name)) {
            None => request,
            Some(value) if value.is_null() => request.without_query(stringify!($name)),
            Some(value) => match value.decode::<$type>() {
                Ok(value) => request.$name(value),
                Err(_) => request.with_query(stringify!($name), value),
            },
        };)*
        request
    }};
}

/// Sets the parameters of the query that all operations of the API share.
macro_rules! scoped {
    ($request:expr, $arguments:expr) => {
        parameters!($request, $arguments, organization_id: String, project_id: String)
    };
}

pub(crate) async fn make(client: &LlamaCloud, call: Call) -> Outcome {
    let Call { op, mode, args, options } = call;
    let mode = mode.as_deref();
    let argument = |name: &str| args.decode::<String>(name).unwrap_or_default();
    let id = argument("session_id");
    let chat = client.beta().chat();
    match op.as_str() {
        "chat.list" => {
            let request = parameters!(
                chat.list(), args,
                organization_id: String, page_size: i64, page_token: String, project_id: String
            );
            let request = optional(request, options);
            match mode {
                None | Some("page") => outcome::page(request.await),
                Some("next_page") => outcome::next_page(request.await).await,
                Some("pages") => outcome::pages(request.pages()).await,
                Some("items") => outcome::items(request.items()).await,
                _ => take(request, mode).await,
            }
        }
        "chat.create" => {
            let request = scoped!(chat.create(), args);
            let request = match args.get("index_ids") {
                None => request,
                Some(value) if value.is_null() => request.index_ids_null(),
                Some(value) => match value.decode::<Vec<String>>() {
                    Ok(index_ids) => request.index_ids(index_ids),
                    Err(_) => request.with_member("index_ids", value),
                },
            };
            take(optional(request, options), mode).await
        }
        "chat.retrieve" => {
            let request = optional(scoped!(chat.retrieve(id), args), options);
            match mode {
                None => outcome::session(request.await),
                _ => take(request, mode).await,
            }
        }
        "chat.delete" => {
            let request = optional(scoped!(chat.delete(id), args), options);
            match mode {
                None => outcome::nothing(request.await),
                Some("lines") => outcome::lines(request.with_streamed_response().await).await,
                _ => outcome::raw_nothing(request.with_response().await),
            }
        }
        "chat.get_summary" => {
            take(optional(scoped!(chat.get_summary(id), args), options), mode).await
        }
        "chat.set_title" => {
            let request = scoped!(chat.set_title(id, argument("first_message")), args);
            let request = untyped::<String, _>(request, &args, "first_message");
            take(optional(request, options), mode).await
        }
        "chat.stream" => {
            let index_ids = args.decode::<Vec<String>>("index_ids").unwrap_or_default();
            let request = scoped!(chat.stream(id, index_ids, argument("prompt")), args);
            let request = untyped::<String, _>(request, &args, "prompt");
            let request = untyped::<Vec<String>, _>(request, &args, "index_ids");
            let request = optional(request, options);
            match mode {
                None => outcome::chat_events(request.await).await,
                Some("lines") => outcome::lines(request.with_streamed_response().await).await,
                _ => outcome::raw_stream(request.with_streamed_response().await).await,
            }
        }
        other => match undocumented(client, other, &args) {
            None => Outcome::unplayable(format!("there is no operation `{other}`")),
            Some(request) => {
                let request = optional(request, options);
                match mode {
                    Some("sse") => outcome::events(request.returning::<Events<Json>>().await).await,
                    Some("lines") => outcome::lines(request.with_streamed_response().await).await,
                    _ => take(request, mode).await,
                }
            }
        },
    }
}

/// A call of a path that the client has no method for.
fn undocumented(client: &LlamaCloud, op: &str, args: &Members) -> Option<Request<Undocumented>> {
    let path = args.get("path").map(text).unwrap_or_default();
    let mut request = match op.strip_prefix("http.")? {
        "get" => client.get(path),
        "post" => client.post(path),
        "put" => client.put(path),
        "patch" => client.patch(path),
        "delete" => client.delete(path),
        _ => return None,
    };
    for (name, value) in args.decode::<Members>("query").unwrap_or_default().iter() {
        request = request.with_query(name.to_owned(), value);
    }
    Some(match args.get("body") {
        None => request,
        Some(body) => request.with_json(body),
    })
}

/// A required member of the body whose value is not of the type that the method takes.
fn untyped<T: DeserializeOwned, R: Response>(
    request: impl Into<Request<R>>,
    args: &Members,
    name: &'static str,
) -> Request<R> {
    let request = request.into();
    match args.get(name) {
        Some(value) if value.decode::<T>().is_err() => request.with_member(name, value),
        _ => request,
    }
}

/// Applies the options of the call.
fn optional<R: Response>(request: impl Into<Request<R>>, options: Options) -> Request<R> {
    let mut request = request.into();
    for (name, value) in options.headers.iter() {
        request = match value.is_null() {
            true => request.without_header(name),
            false => request.with_header(name, text(value)),
        };
    }
    for (name, value) in options.query.iter() {
        request = request.with_query(name.to_owned(), value);
    }
    for (name, value) in options.body.iter() {
        request = request.with_member(name.to_owned(), value);
    }
    if let Some(seconds) = options.timeout_s {
        request = request.with_timeout(seconds.map(duration));
    }
    match options.max_retries {
        Some(max_retries) => request.with_max_retries(max_retries),
        None => request,
    }
}

/// A call whose response is one value.
async fn take<R>(request: Request<R>, mode: Option<&str>) -> Outcome
where
    R: Response,
    R::Output: Serialize,
{
    match mode {
        None => outcome::value(request.await),
        Some("raw") => outcome::raw(request.with_response().await),
        Some("lines") => outcome::lines(request.with_streamed_response().await).await,
        Some(other) => Outcome::unplayable(format!("there is no mode `{other}` here")),
    }
}
