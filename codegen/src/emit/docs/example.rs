//! The first call: what the crate's README and its quickstart show.
//!
//! The operation is chosen by what can be called with least ceremony, and its arguments are
//! written out of their names.

use crate::api::{Api, Encoding, Method, Operation, Parameter, Resource, Response, Type};
use crate::emit::sample::call::{self, Waiting};
use crate::emit::sample::rust::short;
use crate::emit::types::aggregate;
use crate::emit::unit::Unit;
use crate::example::Example;
use crate::origin::mark_text;

/// The examples that are kept by hand, after one of ours unless they hold one of its name.
pub(super) fn units<'a>(api: &'a Api, examples: &'a [Example<'a>]) -> Vec<Unit<'a>> {
    let quickstart = quickstart(api, examples).map(|file| {
        let text = move || format!("//! The first call.\n\n{}", program(api));
        Unit::text(format!("examples/{file}"), module_path!(), text)
    });
    let copies = examples.iter().map(|&Example { source, file, text }| {
        Unit::copy(format!("examples/{file}"), source, text)
    });
    quickstart.into_iter().chain(copies).collect()
}

/// The files of all examples, each with its text.
pub(super) fn texts(api: &Api, examples: &[Example<'_>]) -> Vec<(String, String)> {
    let given = examples.iter().map(|it| (it.file.to_owned(), it.text.to_owned()));
    let mut texts: Vec<(String, String)> = given.collect();
    if let Some(file) = quickstart(api, examples) {
        texts.insert(0, (file, program(api)));
    }
    texts
}

/// The file of our example, unless one of its name is kept by hand. It is named after the crate:
/// Cargo builds the examples of all crates of a workspace into one folder.
fn quickstart(api: &Api, examples: &[Example<'_>]) -> Option<String> {
    let file = format!("{}-quickstart.rs", api.package.name);
    let is_given = examples.iter().any(|example| example.file.eq_ignore_ascii_case(&file));
    (!is_given).then_some(file)
}

/// A whole program that makes one call and prints the response.
pub(in crate::emit) fn program(api: &Api) -> String {
    let (package, client) = (api.package.ident.plain(), &api.client.ident);
    let calls: Vec<String> = calls(api);
    let body = if calls.is_empty() {
        "    println!(\"{client:?}\");\n".to_owned()
    } else {
        calls.join("\n")
    };
    format!(
        "use {package}::{client};\n\n#[tokio::main]\nasync fn main() -> Result<(), {package}::Error> {{\n    \
         let client = {client}::from_env()?;\n\n{body}    Ok(())\n}}\n"
    )
}

/// One call that reads and, if there is one, one that streams.
fn calls(api: &Api) -> Vec<String> {
    let candidates = candidates(api);
    let first = candidates
        .iter()
        .filter(|candidate| !candidate.operation.response.is_stream())
        .min_by_key(|candidate| (rank(candidate.operation), candidate.arguments.len()));
    let stream = candidates.iter().find(|candidate| candidate.operation.response.is_stream());
    [first, stream].into_iter().flatten().map(statement).collect()
}

/// The rank of an operation: the simplest to call comes first.
fn rank(operation: &Operation) -> u8 {
    match operation.response {
        Response::Pages { .. } => 0,
        Response::Value(_) if operation.method == Method::Get => 1,
        Response::Value(_) => 2,
        _ => 3,
    }
}

/// Calls to show, one of each kind that the API has, as expressions.
pub(in crate::emit) struct Calls {
    /// One that returns a value.
    pub(in crate::emit) value: String,
    /// One that streams events.
    pub(in crate::emit) events: Option<String>,
    /// One that streams lines of JSON.
    pub(in crate::emit) lines: Option<String>,
    /// The aggregate of those events.
    pub(in crate::emit) aggregate: Option<Aggregate>,
    /// One that returns pages.
    pub(in crate::emit) pages: Option<String>,
    /// One that returns bytes.
    pub(in crate::emit) download: Option<String>,
    /// One that uploads a file.
    pub(in crate::emit) upload: Option<String>,
    /// One without a parameter, the same with null for it, and with a value if one can be shown.
    pub(in crate::emit) null: Option<Vec<String>>,
}

/// The aggregate of events.
pub(in crate::emit) struct Aggregate {
    /// The type.
    pub(in crate::emit) ident: String,
    /// Its fields, in words.
    pub(in crate::emit) parts: String,
}

impl Calls {
    /// The calls of an API.
    pub(in crate::emit) fn of(api: &Api) -> Self {
        let candidates = candidates(api);
        let least = |wanted: fn(&Operation) -> bool| {
            candidates
                .iter()
                .filter(|candidate| wanted(candidate.operation))
                .min_by_key(|candidate| (rank(candidate.operation), candidate.arguments.len()))
        };
        let first = |wanted: fn(&Response) -> bool| {
            candidates.iter().find(|candidate| wanted(&candidate.operation.response))
        };
        let events = first(|it| matches!(it, Response::Events(_)))
            .or(first(|it| *it == Response::TextEvents));
        let event = events.and_then(|candidate| candidate.operation.response.item());
        let aggregate = event.and_then(|event| match api.resolve(event) {
            Type::Named(reference) => aggregate::of(api.type_def(reference)).map(|(_, it)| {
                let parts = it.parts.iter().map(|part| format!("`{}`", part.ident));
                let parts: Vec<String> = parts.chain(["`other`".to_owned()]).collect();
                Aggregate { ident: it.ident.to_string(), parts: parts.join(", ") }
            }),
            _ => None,
        });
        let null = candidates.iter().find_map(|candidate| {
            let operation = candidate.operation;
            let is_json = operation.body.is_some_and(|body| body.encoding == Encoding::Json);
            let mut parameters = operation.parameters.iter().filter(|_| is_json);
            let parameter = parameters.find(|parameter| parameter.null_setter.is_some())?;
            let call = candidate.expression();
            let null = parameter.null_setter.as_ref().map(|setter| format!("{call}.{setter}()"));
            let value = short(api, parameter);
            let value = value.map(|value| format!("{call}.{}({value})", parameter.ident));
            Some([Some(call), null, value].into_iter().flatten().collect())
        });
        let is_file = |parameter: &Parameter| parameter.ty == Type::File;
        let upload = candidates.iter().find(|it| it.operation.arguments().any(is_file));
        Self {
            download: first(|it| *it == Response::Binary).map(Candidate::expression),
            upload: upload.map(Candidate::expression),
            value: least(|operation| matches!(operation.response, Response::Value(_)))
                .map_or_else(|| "client.get(\"/v2/things\")".to_owned(), Candidate::expression),
            events: events.map(Candidate::expression),
            lines: first(|it| matches!(it, Response::Lines(_))).map(Candidate::expression),
            aggregate,
            pages: least(|operation| matches!(operation.response, Response::Pages { .. }))
                .map(Candidate::expression),
            null,
        }
    }
}

/// A call that can be written out.
struct Candidate<'a> {
    /// The way to the resource.
    path: String,
    operation: &'a Operation,
    arguments: Vec<String>,
}

impl Candidate<'_> {
    fn expression(&self) -> String {
        format!("{}.{}({})", self.path, self.operation.ident, self.arguments.join(", "))
    }
}

fn candidates(api: &Api) -> Vec<Candidate<'_>> {
    let mut candidates = Vec::new();
    for resource in &api.resources {
        add_candidates(api, resource, "client", &mut candidates);
    }
    candidates
}

fn add_candidates<'a>(
    api: &Api,
    resource: &'a Resource,
    path: &str,
    into: &mut Vec<Candidate<'a>>,
) {
    if resource.notes.deprecated.is_some() {
        return;
    }
    let path = format!("{path}.{}()", resource.ident);
    for operation in &resource.operations {
        if operation.notes.deprecated.is_some() || operation.arguments.is_some() {
            continue;
        }
        if let Some(arguments) =
            operation.arguments().map(|parameter| short(api, parameter)).collect()
        {
            into.push(Candidate { path: path.clone(), operation, arguments });
        }
    }
    for inner in &resource.resources {
        add_candidates(api, inner, &path, into);
    }
}

fn statement(candidate: &Candidate<'_>) -> String {
    let statement =
        call::statement(&candidate.expression(), &candidate.operation.response, Waiting::Async);
    let statement = statement.lines().map(|line| format!("    {line}\n")).collect();
    mark_text(candidate.operation, statement)
}
