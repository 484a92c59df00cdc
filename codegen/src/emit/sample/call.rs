//! Calls of operations as Rust.

use super::rust::{self, Arguments};
use crate::api::{Api, Ident, Operation, Resource, Response};

/// The place of a resource below the client.
#[derive(Clone, Debug)]
pub(in crate::emit) struct Place<'a> {
    /// The resources on the way, the last of which is its own.
    pub(in crate::emit) idents: Vec<&'a Ident>,
    /// The resource.
    pub(in crate::emit) resource: &'a Resource,
}

impl<'a> Place<'a> {
    /// Every resource of an API, each before those below it, but for what is only there for
    /// resources that were below it before.
    pub(in crate::emit) fn all(api: &'a Api) -> Vec<Self> {
        let mut places = Vec::new();
        Self::add(&api.resources, &[], &mut places);
        places
    }

    /// The place of a resource of this API.
    pub(in crate::emit) fn of(api: &'a Api, resource: &'a Resource) -> Self {
        let (mut idents, mut resources) = (Vec::new(), &api.resources);
        for length in 1..=resource.path.len() {
            let step = resources.iter().find(|step| step.path == resource.path[..length]);
            let step = step.expect("a resource is reached through those above it");
            idents.push(&step.ident);
            resources = &step.resources;
        }
        Self { idents, resource }
    }

    fn add(resources: &'a [Resource], above: &[&'a Ident], places: &mut Vec<Self>) {
        for resource in resources.iter().filter(|resource| !resource.is_former()) {
            let idents = [above, &[&resource.ident]].concat();
            places.push(Self { idents: idents.clone(), resource });
            Self::add(&resource.resources, &idents, places);
        }
    }

    /// Returns the accessors that lead to it: `client.beta().chat()`.
    pub(in crate::emit) fn call(&self) -> String {
        self.idents.iter().fold("client".to_owned(), |call, ident| format!("{call}.{ident}()"))
    }

    /// Returns the names of its module below `resources`, with this between them.
    pub(in crate::emit) fn names(&self, separator: &str) -> String {
        self.idents.iter().map(|it| it.plain()).collect::<Vec<_>>().join(separator)
    }
}

/// The way in which a call waits.
#[derive(Clone, Copy, PartialEq)]
pub(in crate::emit) enum Waiting {
    /// By `.await`.
    Async,
    /// By `.wait()`.
    Blocking,
}

/// The call of an operation: what it imports, a blank line, and the statement.
pub(in crate::emit) fn snippet(
    api: &Api,
    place: &Place<'_>,
    operation: &Operation,
    waiting: Waiting,
) -> String {
    let Arguments { values, open } = rust::arguments(api, operation);
    let arguments = values.join(", ");
    let call = format!("{}.{}({arguments})", place.call(), operation.ident);
    let statement = statement(&call, &operation.response, waiting);
    let statement = match statement.lines().all(|line| line.len() <= WIDTH) {
        true => statement,
        false => {
            let request = laid_out(&format!("let request = {call};"));
            let sent = self::statement("request", &operation.response, waiting);
            format!("{request}{sent}")
        }
    };
    let package = api.package.ident.plain();
    let mut imports = String::new();
    if waiting == Waiting::Blocking {
        let traits = match &operation.response {
            Response::Pages { .. } => "Iterate",
            response if response.is_stream() => "{Iterate, Wait}",
            _ => "Wait",
        };
        imports += &format!("use {package}::blocking::{traits};\n");
    }
    if let Some(ident) = &operation.arguments {
        let module = place.idents.iter().map(|it| it.as_str()).collect::<Vec<_>>().join("::");
        imports += &format!("use {package}::resources::{module}::{ident};\n");
    }
    if arguments.contains("types::") {
        imports += &format!("use {package}::types;\n");
    }
    let blank = if imports.is_empty() { "" } else { "\n" };
    let open = open.iter().enumerate().map(|(number, ty)| {
        format!("let {}: {ty} = unimplemented!(\"a value of yours\");\n", rust::variable(number))
    });
    let open: String = open.collect();
    format!("{imports}{blank}{open}{statement}")
}

/// The statement that makes a call and prints what comes back.
pub(in crate::emit) fn statement(call: &str, response: &Response, waiting: Waiting) -> String {
    let wait = match waiting {
        Waiting::Async => ".await?",
        Waiting::Blocking => ".wait()?",
    };
    let (stream, each, one) = match response {
        Response::Pages { .. } => (format!("{call}.items()"), "items", "item"),
        Response::Events(_) | Response::TextEvents => (format!("{call}{wait}"), "events", "event"),
        Response::Lines(_) => (format!("{call}{wait}"), "lines", "value"),
        Response::Empty => return format!("{call}{wait};\n"),
        Response::Value(_) | Response::Text | Response::Binary | Response::ByStatus(_) => {
            return format!("let response = {call}{wait};\nprintln!(\"{{response:?}}\");\n");
        }
    };
    let body = format!("    println!(\"{{:?}}\", {one}?);\n}}\n");
    match waiting {
        Waiting::Async => format!(
            "let mut {each} = {stream};\nwhile let Some({one}) = {each}.next().await {{\n{body}"
        ),
        Waiting::Blocking => format!("for {one} in {stream}.iterate() {{\n{body}"),
    }
}

/// The longest line of a snippet, unless a text in it is longer.
pub(in crate::emit) const WIDTH: usize = 88;

/// A statement over several lines.
fn laid_out(statement: &str) -> String {
    let file = format!("fn call() {{\n{statement}\n}}\n");
    let file = syn::parse_file(&file)
        .unwrap_or_else(|error| panic!("a sample is no Rust: {error}\n{statement}"));
    let text = prettyplease::unparse(&file);
    let lines = text.lines().skip(1).filter(|line| *line != "}");
    lines.map(|line| format!("{}\n", line.strip_prefix("    ").unwrap_or(line))).collect()
}
