//! Streams that a person names, because the document declares them as JSON, or not at all.

use std::collections::{HashMap, HashSet};

use super::model::{Base, Operation, Response, Type};
use super::operations::Origin;
use crate::diagnostics::{Diagnostic, Diagnostics, Place};

/// An operation that responds with a stream of events.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Events {
    /// The `operationId`, or the method and the path: `POST /chat`.
    pub operation: String,
    /// The component that is one event, by its name in the document.
    pub component: String,
}

/// Makes streams of the responses of operations. The mistakes have no place.
pub(super) fn apply(
    events: &[Events],
    operations: &mut [Operation],
    origins: &HashMap<usize, Origin<'_>>,
    components: &HashSet<&str>,
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
    for Events { operation, component } in events {
        let is_meant = |(id, endpoint): &(&str, String)| {
            id == operation || endpoint.eq_ignore_ascii_case(operation)
        };
        match names.iter().position(is_meant) {
            Some(at) => streams.push((at, component)),
            None => {
                let help = "name it by its `operationId` or as `POST /chat`";
                let known = names.iter().flat_map(|(id, endpoint)| [*id, endpoint]);
                mistakes.push(unknown("operation", operation, help).suggest(operation, known));
            }
        }
        if !components.contains(component.as_str()) {
            let help = "it is the name of one in `components.schemas`";
            let known = components.iter().copied();
            mistakes.push(unknown("schema", component, help).suggest(component, known));
        }
    }
    mistakes.gate(())?;
    for (at, component) in streams {
        operations[at].stream(component.clone());
    }
    Ok(())
}

fn unknown(what: &str, name: &str, help: &str) -> Diagnostic {
    let message = format!("the document has no {what} `{name}`");
    Diagnostic::new("unknown-name", message, Place::file(0)).help(help)
}

impl Operation {
    /// Makes a stream of the response, beside the value that it may have.
    pub(super) fn stream(&mut self, component: String) {
        self.events = Some(Type::new(Base::Component(component)));
        if !matches!(self.response, Response::Value(_)) {
            self.response = Response::Nothing;
        }
    }
}
