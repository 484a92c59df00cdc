//! Operations in words: the docs of their methods.

use crate::api::{Api, Docs, Operation, Parameter, Statuses};
use crate::emit::rust::{docs, readable};
use crate::emit::sample::call::{self, Place, Waiting};

/// The docs of the operation, then its HTTP method, path and status, and an example.
pub(super) fn method(api: &Api, place: &Place<'_>, operation: &Operation) -> Docs {
    let notes = docs::without_example(&operation.notes);
    let what = docs::of(&notes, || format!("The {} operation.", docs::code(&operation.name)));
    let call = self::call(api, operation);
    let status = operation.status.map(|status| format!(" → {status}")).unwrap_or_default();
    let errors: Vec<String> = operation
        .errors
        .iter()
        .map(|(statuses, ty)| {
            let statuses = match statuses {
                Statuses::Default => "any other status".to_owned(),
                Statuses::One(_) | Statuses::Class(_) => statuses.to_string(),
            };
            format!("{statuses} carries [`{ty}`](crate::types::{ty})", ty = ty.ident)
        })
        .collect();
    let errors = match errors.as_slice() {
        [] => String::new(),
        errors => format!("Errors: {}.", errors.join("; ")),
    };
    let arguments: Vec<String> = match operation.arguments {
        Some(_) => Vec::new(),
        None => operation.arguments().filter_map(described_argument).collect(),
    };
    let accept = operation.accept.as_ref();
    let accept = accept.map(|accept| format!(" Asks for {}.", docs::code(accept)));
    let returns = readable::response(api, &operation.response);
    let returns = format!("Returns {returns}.{}", accept.unwrap_or_default());
    docs::paragraphs([
        what.as_str(),
        &arguments.join("\n"),
        &format!("{call}{status}"),
        &optional(operation),
        &returns,
        &errors,
        &example(api, place, operation),
    ])
}

/// A call, which is compiled as a test. The reference pages show the same.
fn example(api: &Api, place: &Place<'_>, operation: &Operation) -> String {
    let (package, client) = (api.package.ident.plain(), &api.client.ident);
    let snippet = call::snippet(api, place, operation, Waiting::Async);
    format!(
        "```no_run\n# async fn call(client: {package}::{client}) -> Result<(), {package}::Error> {{\n\
         {snippet}# Ok(())\n# }}\n```"
    )
}

/// The method and the path, and the server if it is not that of the base URL.
pub(in crate::emit) fn call(api: &Api, operation: &Operation) -> String {
    let call = docs::code(&format!("{} {}", operation.method.as_str(), operation.path));
    match operation.server {
        Some(server) => {
            format!("{call} on the server {}", docs::code(&api.client.servers[server].name))
        }
        None => call,
    }
}

/// The setters of the request, which rustdoc shows on the page of its type.
fn optional(operation: &Operation) -> String {
    let setters = operation.parameters.iter().flat_map(setter_calls);
    let setters: Vec<String> = setters.map(|call| format!("`{call}`")).collect();
    match setters.as_slice() {
        [] => String::new(),
        setters => format!("Optional, set on [`{}`]: {}.", operation.request, setters.join(", ")),
    }
}

/// The calls that set a parameter which is not an argument: to a value, and to null if that is
/// different from absent; and the one that leaves an argument out.
pub(in crate::emit) fn setter_calls(parameter: &Parameter) -> impl Iterator<Item = String> {
    let Parameter { ident, null_setter, without, .. } = parameter;
    let value = parameter.has_setter().then(|| format!(".{}(..)", ident.plain()));
    let others = [null_setter, without].into_iter().flatten();
    value.into_iter().chain(others.map(|it| format!(".{}()", it.plain())))
}

fn described_argument(parameter: &Parameter) -> Option<String> {
    let mut summary = docs::with_values(&parameter.notes).summary();
    if parameter.notes.sensitive {
        let period = docs::period(&summary);
        summary = format!("{summary}{period} Sensitive.").trim_start().to_owned();
    }
    (!summary.is_empty()).then(|| format!("- `{}`: {summary}", parameter.ident.plain()))
}
