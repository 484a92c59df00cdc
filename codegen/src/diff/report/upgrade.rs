//! The notes for an upgrade: for each break of callers' code, what they write instead.

use std::fmt::Write as _;

use super::Report;
use crate::diff::facts::{Change, Level};

/// Returns the notes, as a list in Markdown; empty if callers' code goes on as before.
pub fn upgrade(report: &Report) -> String {
    let mut text = String::new();
    for fact in report.facts.iter().filter(|fact| fact.change.level == Level::Major) {
        let change = &fact.change;
        let path = match change.rust_path.as_str() {
            "" => String::new(),
            path => format!("`{path}`: "),
        };
        // The advice says it.
        let instead = change.instead.as_ref().map(|it| format!(": {}", it.trim_end_matches('.')));
        let message = change.message.as_str();
        let message = instead.and_then(|it| message.strip_suffix(&it)).unwrap_or(message);
        _ = writeln!(text, "- {path}{message}.\n  {}", advice(change));
    }
    text
}

/// Returns what a caller does about a break.
fn advice(change: &Change) -> String {
    let Change { rule, rust_path: path, message, .. } = change;
    let old = change.old.as_deref().unwrap_or_default();
    let new = change.new.as_deref().unwrap_or_default();
    let subject = rule.id.rsplit_once('.').map_or(rule.id, |(subject, _)| subject);
    match rule.id.rsplit('.').next().unwrap_or_default() {
        "renamed" if rule.id == "package.renamed" => {
            format!("Depend on `{new}` in place of `{old}`, and write `{new}::` in paths.")
        }
        // Its name on the wire is not in the code of callers; its setter may be.
        "renamed" if rule.id == "pagination.token.renamed" => {
            format!("Set the first page by `{new}` in place of `{old}`.")
        }
        "renamed" | "moved" if rule.id != "client.base-url.prefix.moved" => {
            let (was, is) = renamed(path, old, new);
            format!("Write `{is}` in place of `{was}`.")
        }
        "removed" if matches!(subject, "alias" | "type.name") => {
            let (was, is) = match change.new {
                Some(_) => renamed(path, old, new),
                None => still(path, old, message),
            };
            format!("Write `{is}` in place of `{was}`.")
        }
        // A format that was removed leaves a type.
        "removed" if new.is_empty() || subject.starts_with("field.") => removed(change, subject),
        "became-required" | "added" if subject.starts_with("request.parameter") => {
            format!("Pass the argument `{}`: `{path}`.", member(new))
        }
        "became-required" if subject == "request.argument" => {
            format!("Pass a value for `{}`: it cannot be left out any more.", member(new))
        }
        "replaced" | "freed" => {
            format!("Pass the argument `{}`, in the place that `{path}` shows.", member(new))
        }
        "fixed" | "tightened" => {
            format!("Remove the argument: the client sends `{}` by itself.", constant(message, new))
        }
        "became-optional" if subject == "request.parameter" => {
            format!("Remove the argument `{}`, and call `{path}` to send one.", member(new))
        }
        "became-required" if subject == "request.field" => {
            format!("Pass `{}` to the constructor.", member(new))
        }
        "added" if subject == "request.field.required" => {
            format!("Pass `{}` to the constructor, or set `{path}`.", member(new))
        }
        "became-optional" if subject == "request.field" => {
            format!("Do not pass `{}` to the constructor: set `{path}` to send it.", member(new))
        }
        "became-optional" => format!("Expect an `Option`: `{path}` may be `None`."),
        "became-required" => format!("Read `{path}` without `Option`."),
        "became-nullable" => format!("Pass `{}` in `Some`; `None` sends null.", member(new)),
        "became-not-nullable" => match &change.rust {
            Some((null, _)) if !null.is_empty() => {
                format!("Remove the calls of `.{null}()`: null is not taken.")
            }
            _ => format!("Pass `{}` without `Some`: null is not taken.", member(new)),
        },
        "reordered" if subject == "union" => {
            "Check the code that matches on it: a value may be read as another variant.".to_owned()
        }
        "reordered" => format!("Pass the arguments in this order: `{new}`."),
        "boxed" => format!("Wrap values of `{path}` in `Box::new`."),
        "unboxed" => format!("Write values of `{path}` without `Box::new`."),
        "split" | "merged" => format!("Write `types::{new}` in place of `types::{old}` there."),
        _ => other(change, (old, new)),
    }
}

/// Returns what a caller does about something that was removed.
fn removed(change: &Change, subject: &str) -> String {
    let Change { rust_path: path, message, instead, .. } = change;
    if let Some(instead) = instead {
        return format!("{}.", instead.trim_end_matches('.'));
    }
    let old = change.old.as_deref().unwrap_or_default();
    // What was deprecated has said what to use.
    let said = message.split_once(", deprecated before (").and_then(|(_, rest)| {
        rest.rsplit_once("), was removed").or_else(|| rest.rsplit_once("),")).map(|(why, _)| why)
    });
    if let Some(why) = said {
        return format!("{why}.");
    }
    match subject {
        "pagination" => {
            "Ask for further pages yourself: the call returns one page, not a stream.".to_owned()
        }
        "union.error" => "Match the variant in the stream: it is not an error any more.".to_owned(),
        "union.conversion" => {
            format!("Name the variant where a `{old}` was converted: `{path}(…)`.")
        }
        "field.option" => format!("Write the value of `{path}` without `Some`."),
        "field.others" => format!("Read further members of `{path}` from `extra`, as JSON."),
        "field.tag" => format!("Do not read or set `{path}`: the variant says it."),
        "package.features" => {
            "List no features of resources in `Cargo.toml`: every resource is there.".to_owned()
        }
        "client.auth" => "Do not give the client credentials: calls are made without.".to_owned(),
        "client.env" => format!("Set the value when the client is built: `{old}` is not read."),
        "client.url-variable.default" => "Set the variable when the client is built.".to_owned(),
        "client.credentials" | "client.url-variable" | "client.url-variable.required" => {
            "Remove that call where the client is built.".to_owned()
        }
        "client.url-variable.value" => format!("Build the client with a value other than `{old}`."),
        "client.server" => "Remove its URL where the client is built.".to_owned(),
        "error.status" => format!("Expect `None` of `{path}` for that status."),
        "resource" => "Remove the calls of its operations.".to_owned(),
        "request.parameter" | "request.parameter.required" => {
            format!("Do not pass `{}`: the call does not send it.", member(old))
        }
        "response.body" => format!("Do not use the value of `{path}`: it returns nothing."),
        _ if path.is_empty() => "Remove the code that uses it.".to_owned(),
        _ => format!("Remove the code that uses `{path}`."),
    }
}

/// Returns what a caller does about what has another type, or means something else.
fn other(change: &Change, (old, new): (&str, &str)) -> String {
    let path = &change.rust_path;
    let code = change.rust.as_ref().map(|(was, is)| (was.as_str(), is.as_str()));
    let (was, is) = code.unwrap_or((old, new));
    match change.rule.id {
        "package.features.added" => {
            "List the features of the resources that you use in `Cargo.toml`, or keep the default ones."
                .to_owned()
        }
        "client.base-url.prefix.moved" => {
            format!("End a base URL of your own like `{new}`.")
        }
        "client.auth.added" => format!("Give the client credentials: {new}."),
        "client.auth.credentials.changed" => {
            format!("Give the client credentials by {new} in place of {old}.")
        }
        "client.url-variable.required.added" => {
            format!("Set `{new}` when the client is built.")
        }
        "client.env.changed" => format!("Set the environment variable `{new}` in place of `{old}`."),
        "pagination.added" => {
            format!("`{path}` returns `{is}`, whose `items()` streams the items of all pages.")
        }
        "union.error.added" => {
            format!("Handle an error of the stream where `{new}` was an event.")
        }
        "response.stream.encoding.changed" => format!(
            "Where code names the kind of the response, as in `Request<response::Events<…>>`, name \
             the one that `{path}` has now."
        ),
        "response.body.added" => {
            format!("Use or ignore the `{is}` that `{path}` returns.")
        }
        "request.body.changed" | "request.body.style.changed" => {
            format!("Pass the body as {}, no longer as {}: `{path}`.", given(is), given(was))
        }
        "request.parameter.presence.changed" | "request.field.presence.changed" => {
            let constructor = change.rule.id.starts_with("request.field");
            match (old.contains("?:"), constructor) {
                (false, false) => format!("Remove the argument, and call `{path}` to send one."),
                (false, true) => format!(
                    "Do not pass `{}` to the constructor: set `{path}` to send it.",
                    member(new)
                ),
                (true, false) => format!(
                    "Pass the argument `{}`, in `Some` or as `None`: `{path}`.",
                    member(new)
                ),
                (true, true) => {
                    format!("Pass `{}` to the constructor, in `Some` or as `None`.", member(new))
                }
            }
        }
        "field.option.added" => format!("Wrap the value of `{path}` in `Some`."),
        _ if !old.is_empty() && !new.is_empty() => {
            let pages = match is.starts_with("Page<") {
                true => " Its `items()` streams the items of all pages.",
                false => "",
            };
            format!("Change the code that uses `{path}` from `{was}` to `{is}`.{pages}")
        }
        _ if path.is_empty() => "Check the code that depends on it.".to_owned(),
        _ => format!("Check the code that uses `{path}`."),
    }
}

/// The style of a body in a sentence: members, or a type.
fn given(style: &str) -> String {
    if style == "members" { style.to_owned() } else { format!("`{style}`") }
}

/// Returns the old and the new path of something with another name.
fn renamed(path: &str, old: &str, new: &str) -> (String, String) {
    match path.rfind(new) {
        Some(at) if !new.is_empty() => {
            // What is a keyword on one side need not be one on the other.
            let before = path[..at].strip_suffix("r#").unwrap_or(&path[..at]);
            (format!("{before}{old}{}", &path[at + new.len()..]), path.to_owned())
        }
        _ => (old.to_owned(), new.to_owned()),
    }
}

/// Returns the former path of something that has lost this name, and the path that it still has.
fn still(path: &str, name: &str, message: &str) -> (String, String) {
    // The message begins with what it is called now.
    let now = message.split('`').nth(1).unwrap_or(name);
    if path == name {
        // A way to a resource.
        return (name.to_owned(), now.to_owned());
    }
    let (rest, end) = match path.strip_suffix("()") {
        Some(rest) => (rest, "()"),
        None => (path, ""),
    };
    let start = rest.rfind([':', '.']).map_or(0, |at| at + 1);
    let called = |name: &str| format!("{}{name}{end}", &rest[..start]);
    let is = if rest[start..] == *name { called(now) } else { path.to_owned() };
    (called(name), is)
}

/// Returns the name of a member: `limit` of `limit?: integer`.
fn member(shown: &str) -> &str {
    shown.split([':', '?']).next().unwrap_or(shown).trim()
}

/// Returns the value that is always sent, as the message names it.
fn constant<'t>(message: &'t str, new: &'t str) -> &'t str {
    message.rsplit_once("always ").map_or(new, |(_, value)| value)
}
