//! From resources to tags, and from operations to paths.

use super::client::seconds;
use super::components::reference;
use super::exporter::Exporter;
use super::extension::{Said, extended, said};
use super::parameters::page_parameter;
use super::schema::Holder;
use super::words::EXTENSION;
use crate::api::{self, Location};
use crate::json::Json;
use crate::spec::{
    Body, BodyContent, Encoding, ErrorType, Field, Notes, Operation, Resource, Response, Spanned,
    StatusResponse, Statuses, Uses,
};

/// The names from the top to a resource.
pub(super) type Way<'s> = Vec<&'s str>;

impl<'s> Exporter<'s> {
    /// Returns a tag for each resource.
    pub(super) fn tags(&self) -> Json {
        let mut tags = Vec::new();
        for resource in &self.spec.resources {
            self.tag(resource, &mut Vec::new(), &mut tags);
        }
        Json::List(tags)
    }

    fn tag(&self, resource: &'s Resource, above: &mut Way<'s>, tags: &mut Vec<Json>) {
        let Resource { name, notes, rust_name, operations: _, resources } = resource;
        above.push(&name.value);
        let Said { by_document, by_extension } = said(notes, rust_name.as_ref());
        let mut own = Json::map();
        if above.iter().any(|name| name.contains('.')) {
            own = own.with("resource", Json::texts(above.iter().copied()));
        }
        let own = own
            .with_some("title", notes.title.as_ref().map(|title| Json::text(&title.value)))
            .with_some("deprecated", by_document.get("deprecated").cloned())
            .and(by_extension);
        let tag = Json::map()
            .with("name", Json::text(above.join(".")))
            .with_some("description", by_document.get("description").cloned());
        tags.push(extended(tag, own));
        for inner in resources {
            self.tag(inner, above, tags);
        }
        above.pop();
    }

    /// Returns all operations, each with the names from the top to its resource.
    pub(super) fn operations(&self) -> Vec<(Way<'s>, &'s Operation)> {
        let mut all = Vec::new();
        for resource in &self.spec.resources {
            walk(resource, &mut Vec::new(), &mut all);
        }
        all
    }

    pub(super) fn paths(&self) -> Json {
        let mut paths = Json::map();
        for (way, operation) in self.operations() {
            let Some(meant) = self.meant_operation(&way, operation) else { continue };
            let method = meant.method.as_str().to_ascii_lowercase();
            let template = operation.template.as_ref().map_or("", |template| &template.value);
            let mut path = template.to_owned();
            // A path has one operation for each method. What stands behind `#` is not sent.
            if paths.get(&path).is_some_and(|item| item.get(&method).is_some()) {
                path = format!("{template}#{}.{}", way.join("."), operation.name.value);
            }
            let item = paths.get(&path).cloned().unwrap_or_else(Json::map);
            let described = self.operation(&way, operation, meant);
            paths = paths.with(path, item.with(method, described));
        }
        paths
    }

    fn meant_operation(&self, way: &Way<'_>, operation: &Operation) -> Option<&'s api::Operation> {
        let mut resources = &self.api.resources;
        let mut found = None;
        for name in way {
            let resource =
                resources.iter().find(|it| it.path.last().is_some_and(|it| it == name))?;
            resources = &resource.resources;
            found = Some(resource);
        }
        found?.operations.iter().find(|it| it.name == operation.name.value)
    }

    fn operation(&self, way: &Way<'_>, operation: &Operation, meant: &api::Operation) -> Json {
        let Operation {
            name,
            keys: _,
            notes,
            rust_name,
            method: _,
            template: _,
            idempotent,
            server,
            auth,
            timeout,
            path: _,
            query: _,
            headers: _,
            body,
            accept,
            response,
            errors: _,
            status,
        } = operation;
        let accept = accept.as_ref().map(|accept| accept.value.as_str());
        let Said { by_document, by_extension } = said(notes, rust_name.as_ref());
        let tag = way.join(".");
        let pages = match response {
            Response::Pages { scheme, .. } => Some(Json::text(&scheme.value)),
            _ => None,
        };
        let own = Json::map()
            .with_some("idempotent", idempotent.then_some(Json::Bool(true)))
            .with_some("titled", notes.title.as_ref().map(|_| Json::Bool(true)))
            .with_some("server", server.as_ref().map(|server| Json::text(&server.value)))
            .with_some("timeout", timeout.as_ref().map(|timeout| seconds(timeout.value)))
            .with_some("pages", pages)
            .with_some("accept", accept.map(Json::text))
            .with_some("response", response_word(response, accept).map(Json::text))
            // It is the key of the response. This one is there without a word, too.
            .with_some(
                "status",
                status.as_ref().filter(|it| it.value == 200).map(|_| Json::number(200)),
            );
        let url = server.as_ref().and_then(|name| {
            let client = self.spec.client.as_ref()?;
            let server = client.servers.iter().find(|server| server.name.value == name.value)?;
            Some(Json::list([self.server(&server.url.as_ref()?.value)]))
        });
        let described = Json::map()
            .with("tags", Json::texts([&tag]))
            .with("operationId", Json::text(format!("{tag}.{}", name.value)))
            .and(described(by_document, notes.title.as_ref()))
            .with_some("servers", url)
            .with_some("security", auth.as_ref().map(security))
            .with_some("parameters", self.parameters(operation, meant).filled())
            .with_some("requestBody", self.body(body.as_ref(), operation, meant))
            .with(
                "responses",
                self.responses(operation, accept, status.as_ref().map(|it| it.value)),
            );
        extended(described, by_extension.and(own))
    }

    fn body(
        &self,
        body: Option<&Body>,
        operation: &Operation,
        meant: &api::Operation,
    ) -> Option<Json> {
        let of_scheme = meant.parameters.iter().filter(|it| {
            it.location == Location::Body
                && it.shared.as_ref().is_some_and(|shared| shared.starts_with("pagination."))
        });
        let of_scheme: Vec<(&str, Json)> = of_scheme
            .map(|parameter| {
                let own = Json::map().with("of_pages", Json::Bool(true));
                let described = page_parameter(parameter)
                    .with("description", Json::text(parameter.notes.docs.as_str()));
                (parameter.wire.as_str(), extended(described, own))
            })
            .collect();
        let encoding = match body {
            Some(body) => body.encoding,
            None if of_scheme.is_empty() => return None,
            None => Encoding::Json,
        };
        let (schema, optional) = match body.map(|body| &body.content) {
            Some(BodyContent::Whole { ty, optional }) => (self.expression(ty), *optional),
            Some(BodyContent::Members(fields)) => (self.members(fields, encoding), false),
            Some(BodyContent::Broken) | None => (self.members(&[], encoding), false),
        };
        let schema = match of_scheme.is_empty() {
            true => schema,
            false => {
                let properties = schema.get("properties").cloned().unwrap_or_else(Json::map);
                schema.with("properties", properties.and(Json::of(of_scheme)))
            }
        };
        let media = match encoding {
            Encoding::Bytes => Json::map(),
            Encoding::Text => {
                Json::map().with("schema", Json::map().with("type", Json::text("string")))
            }
            Encoding::Json | Encoding::Form | Encoding::Multipart | Encoding::Lines => {
                Json::map().with("schema", schema)
            }
        };
        let media = media.with_some("encoding", self.encodings(body).filled());
        let content_type =
            content_type(operation).unwrap_or_else(|| media_type(encoding).to_owned());
        let own = Json::map().with_some("body", encoding.word().map(Json::text));
        let described = Json::map()
            .with_some("required", (!optional).then_some(Json::Bool(true)))
            .with("content", Json::of([(content_type, media)]));
        Some(extended(described, own))
    }

    fn members(&self, fields: &[Field], encoding: Encoding) -> Json {
        let is_multipart = encoding == Encoding::Multipart;
        let holder = if is_multipart { Holder::Multipart } else { Holder::Object };
        self.object(fields, holder)
    }

    /// Returns how members of a form are written that hold members of their own.
    fn encodings(&self, body: Option<&Body>) -> Json {
        let Some(Body { encoding: Encoding::Form, content, place: _ }) = body else {
            return Json::map();
        };
        let BodyContent::Members(fields) = content else { return Json::map() };
        let deep = fields.iter().filter(|field| self.holds_members(&field.ty)).map(|field| {
            let style = Json::map()
                .with("style", Json::text("deepObject"))
                .with("explode", Json::Bool(true));
            (&field.name.value, style)
        });
        Json::of(deep)
    }

    fn responses(&self, operation: &Operation, accept: Option<&str>, status: Option<u16>) -> Json {
        let Operation { notes, response, errors, .. } = operation;
        let mut responses = Json::map();
        if let Response::ByStatus { statuses, place: _ } = response {
            for StatusResponse { status, notes, rust_name, response } in statuses {
                let Said { by_document, by_extension } = said(notes, rust_name.as_ref());
                let docs = by_document.get("description").cloned();
                let deprecated = by_document.get("deprecated").cloned();
                let own = Json::map()
                    .with("status", Json::number(status.value))
                    .with_some("docs", docs)
                    .with_some("deprecated", deprecated)
                    .and(by_extension);
                let success = extended(self.success(response, notes, None), own);
                responses = responses.with(status.value.to_string(), success);
            }
        } else {
            let status = status.map_or_else(|| "200".to_owned(), |status| status.to_string());
            responses = responses.with(status, self.success(response, notes, accept));
        }
        for error in errors {
            responses = responses.with(response_key(error.statuses.value), self.error(error));
        }
        let shared = self.spec.client.iter().flat_map(|client| &client.errors);
        for error in shared {
            let statuses = error.statuses.value;
            if !errors.iter().any(|own| own.statuses.value.covers(statuses)) {
                let reference = reference("responses", &shared_key(statuses));
                responses = responses.with(response_key(statuses), reference);
            }
        }
        responses
    }

    fn success(&self, response: &Response, notes: &Notes, accept: Option<&str>) -> Json {
        let json = |schema: Json| Some(("application/json", Json::map().with("schema", schema)));
        let (description, content) = match response {
            Response::Nothing | Response::Broken | Response::ByStatus { .. } => {
                ("Success, without content.", None)
            }
            Response::Value { ty, .. } => ("Success.", json(self.expression(ty))),
            Response::Bytes(_) => ("The bytes.", Some(("application/octet-stream", Json::map()))),
            Response::Text(_) => {
                let text = Json::map().with("type", Json::text("string"));
                ("The text.", Some(("text/plain", Json::map().with("schema", text))))
            }
            Response::Events { ty, .. } => {
                let event = Json::map().with("schema", self.expression(ty));
                (
                    "A stream of events, each of which has this data.",
                    Some(("text/event-stream", event)),
                )
            }
            Response::TextEvents(_) => {
                let text = Json::map().with("type", Json::text("string"));
                let event = Json::map().with("schema", text);
                ("A stream of events of text.", Some(("text/event-stream", event)))
            }
            Response::Lines { ty, .. } => {
                let line = Json::map().with("schema", self.expression(ty));
                (
                    "Lines of JSON, each of which is such a value.",
                    Some((media_type(Encoding::Lines), line)),
                )
            }
            Response::Pages { scheme, item, .. } => {
                ("A page.", json(self.page(&scheme.value, item)))
            }
        };
        Json::map().with("description", Json::text(description)).with_some(
            "content",
            content.map(|(media_type, media)| {
                let media = media.with_some("example", notes.example.as_ref().map(Json::from));
                Json::of([(accept.unwrap_or(media_type), media)])
            }),
        )
    }

    /// Returns the error bodies of the client, by their names in the document.
    pub(super) fn shared_errors(&self) -> Json {
        let errors = self.spec.client.iter().flat_map(|client| &client.errors);
        Json::of(errors.map(|error| {
            let own = Json::map().with("errors", Json::text(error.statuses.value.to_string()));
            (shared_key(error.statuses.value), self.error(error).with(EXTENSION, own))
        }))
    }

    fn error(&self, error: &ErrorType) -> Json {
        let ErrorType { statuses: _, ty } = error;
        let schema = reference("schemas", self.key(&ty.value));
        let docs = self.type_def(&ty.value).and_then(|def| def.notes.docs.as_ref());
        let docs = docs.map_or_else(|| "An error.".to_owned(), |docs| docs.value.clone());
        let media = Json::map().with("schema", schema);
        Json::map()
            .with("description", Json::text(docs))
            .with("content", Json::of([("application/json", media)]))
    }
}

fn walk<'s>(resource: &'s Resource, above: &mut Way<'s>, all: &mut Vec<(Way<'s>, &'s Operation)>) {
    above.push(&resource.name.value);
    all.extend(resource.operations.iter().map(|operation| (above.clone(), operation)));
    for inner in &resource.resources {
        walk(inner, above, all);
    }
    above.pop();
}

/// Says what is said of an operation: its title is the summary, and so are docs of one short line
/// where it has none.
fn described(described: Json, title: Option<&Spanned<String>>) -> Json {
    const LONGEST: usize = 120;
    if let Some(title) = title {
        return Json::map().with("summary", Json::text(&title.value)).and(described);
    }
    match described {
        Json::Map(mut members) => {
            for (name, value) in &mut members {
                if matches!(value, Json::Text(text) if text.len() <= LONGEST && !text.contains('\n'))
                {
                    *name = "summary".to_owned();
                }
            }
            Json::Map(members)
        }
        other => other,
    }
}

/// Returns alternatives of authentication.
pub(super) fn security(uses: &Uses) -> Json {
    Json::list(
        uses.iter().map(|alternative| {
            Json::of(alternative.iter().map(|name| (&name.value, Json::list([]))))
        }),
    )
}

/// The kind of a response, where its content type does not say it.
fn response_word(response: &Response, accept: Option<&str>) -> Option<&'static str> {
    match response {
        Response::TextEvents(_) => Some("text events"),
        Response::Nothing | Response::Broken | Response::ByStatus { .. } => None,
        _ if accept.is_none() => None,
        Response::Value { .. } | Response::Pages { .. } => Some("value"),
        Response::Bytes(_) => Some("bytes"),
        Response::Text(_) => Some("text"),
        Response::Lines { .. } => Some("lines"),
        Response::Events { .. } => Some("events"),
    }
}

/// The content type that an operation always sends.
fn content_type(operation: &Operation) -> Option<String> {
    use crate::spec::{FieldType, Parameters, TypeExprKind};
    let fields = operation.headers.iter().filter_map(|list| match list {
        Parameters::Fields(fields) => Some(fields),
        Parameters::Group(_) => None,
    });
    let mut fields = fields.flatten();
    let field = fields.find(|field| field.name.value.eq_ignore_ascii_case("content-type"))?;
    match &field.ty {
        FieldType::Expr(expr) => match &expr.kind {
            TypeExprKind::Literal(value) if !field.optional => Some(value.text().into_owned()),
            _ => None,
        },
        _ => None,
    }
}

fn media_type(encoding: Encoding) -> &'static str {
    match encoding {
        Encoding::Json => "application/json",
        Encoding::Form => "application/x-www-form-urlencoded",
        Encoding::Multipart => "multipart/form-data",
        Encoding::Bytes => "application/octet-stream",
        Encoding::Text => "text/plain",
        Encoding::Lines => "application/x-ndjson",
    }
}

/// The key of a response.
fn response_key(statuses: Statuses) -> String {
    match statuses {
        Statuses::Class(class) => format!("{class}XX"),
        Statuses::One(_) | Statuses::Default => statuses.to_string(),
    }
}

fn shared_key(statuses: Statuses) -> String {
    format!("Error.{}", response_key(statuses))
}
