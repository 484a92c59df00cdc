//! Streams that a person names, because the document declares them as JSON, or not at all.

use std::collections::{HashMap, HashSet};

use super::document;
use super::model::{Base, Operation, Response, Type};
use super::operations::Origin;
use super::schema::Schemas;
use crate::diagnostics::{Diagnostic, Diagnostics, Place};
use crate::yaml::Node;

/// An operation that responds with a stream of events.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Events {
    /// The `operationId`, or the method and the path: `POST /chat`.
    pub operation: String,
    /// The schema of one event: the name of a component, or a JSON pointer.
    pub schema: String,
}

/// The types of the schemas that JSON pointers name, by their pointers.
pub(super) type Pointed = HashMap<String, Type>;

/// Returns the name of the component where a text is its name or its JSON pointer. Another pointer
/// stays as it is.
pub(super) fn target(text: &str) -> &str {
    let name = text.strip_prefix("#/components/schemas/");
    name.filter(|name| !name.contains('/')).unwrap_or(text)
}

/// Reads the schemas that JSON pointers name. A pointer that leads nowhere is left out.
pub(super) fn pointed<'d, 't>(
    texts: impl Iterator<Item = &'t str>,
    root: &'d Node,
    schemas: &mut Schemas<'_, 'd>,
) -> Pointed {
    let pointers = texts.map(target).filter(|text| text.starts_with("#/"));
    let found = pointers.filter_map(|pointer| {
        let node = document::at(root, pointer.strip_prefix('#')?)?;
        Some((pointer.to_owned(), schemas.schema(node)))
    });
    found.collect()
}

/// Returns the type of the events that a person names.
pub(super) fn event(target: &str, pointed: &Pointed) -> Type {
    let known = pointed.get(target).cloned();
    known.unwrap_or_else(|| Type::new(Base::Component(target.to_owned())))
}

/// Makes streams of the responses of operations. The mistakes have no place.
pub(super) fn apply(
    events: &[Events],
    operations: &mut [Operation],
    origins: &HashMap<usize, Origin<'_>>,
    components: &HashSet<&str>,
    pointed: &Pointed,
) -> Result<(), Diagnostics> {
    let mut mistakes = Diagnostics::default();
    let names: Vec<(&str, String)> = operations
        .iter()
        .map(|operation| {
            let node = origins.get(&operation.number).map(|origin| origin.node);
            let id = node.and_then(|node| node.get("operationId")?.text()).unwrap_or_default();
            (id, format!("{} {}", operation.method, operation.path))
        })
        .collect();
    let mut streams = Vec::new();
    for Events { operation, schema } in events {
        let schema = target(schema);
        let is_meant = |(id, endpoint): &(&str, String)| {
            id == operation || endpoint.eq_ignore_ascii_case(operation)
        };
        match names.iter().position(is_meant) {
            Some(at) => streams.push((at, schema)),
            None => {
                let help = "name it by its `operationId` or as `POST /chat`";
                let known = names.iter().flat_map(|(id, endpoint)| [*id, endpoint]);
                mistakes.push(unknown("operation", operation, help).suggest(operation, known));
            }
        }
        if !components.contains(schema) && !pointed.contains_key(schema) {
            let help = "it is the name of one in `components.schemas`, or the JSON pointer of any \
                        schema: `#/components/schemas/Turn/properties/events/items`";
            let known = components.iter().copied();
            mistakes.push(unknown("schema", schema, help).suggest(schema, known));
        }
    }
    mistakes.gate(())?;
    for (at, schema) in streams {
        operations[at].stream(event(schema, pointed));
    }
    Ok(())
}

fn unknown(what: &str, name: &str, help: &str) -> Diagnostic {
    let message = format!("the document has no {what} `{name}`");
    Diagnostic::new("unknown-name", message, Place::file(0)).help(help)
}

impl Operation {
    /// Makes a stream of the response. A value stays beside it until it is known whether the server
    /// sends both.
    pub(super) fn stream(&mut self, event: Type) {
        self.is_named_stream = self.events.replace(event).is_none();
        if !matches!(self.response, Response::Value(_)) {
            self.response = Response::Nothing;
        }
    }
}
