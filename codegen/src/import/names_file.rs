//! The names file: what a person calls the resources, methods and types of a document.
//!
//! It has the shape of a `stainless.yml`, of which everything but the names is ignored: `resources`
//! with their `methods`, `models` and `subresources`, and `unspecified_endpoints`, which are left
//! out.

use std::collections::{HashMap, HashSet};

use super::losses::{Grade, Losses};
use super::model::Operation;
use crate::diagnostics::{Diagnostic, Diagnostics, Place};
use crate::lower::names::{camel, snake};
use crate::spec::METHODS;
use crate::yaml::{Node, Spanned, Value};

/// An endpoint: the method in capitals, and the path.
type Endpoint = (String, String);

/// The names that a person gives.
#[derive(Debug, Default)]
pub(super) struct Names {
    methods: HashMap<Endpoint, Method>,
    /// Components by their names in the document, with those of the spec.
    models: HashMap<String, (String, Place)>,
    omitted: Vec<(Endpoint, Place)>,
}

/// A method that has a name.
#[derive(Debug)]
struct Method {
    resource: Vec<String>,
    name: String,
    /// The component that is one event of its stream.
    events: Option<Spanned<String>>,
    place: Place,
}

impl Names {
    /// Reads a names file.
    pub(super) fn read(root: &Node, diagnostics: &mut Diagnostics) -> Self {
        let mut names = Self::default();
        let resources = root.get("resources");
        if resources.is_none() {
            let message = "a names file has `resources`";
            let help = "write `resources: {notes: {methods: {list: get /notes}}}`";
            diagnostics.push(Diagnostic::new("missing-key", message, root.place).help(help));
        }
        for (name, node) in resources.map_or(&[][..], Node::entries) {
            names.resource(&[], &name.value, node, diagnostics);
        }
        for node in root.get("unspecified_endpoints").map_or(&[][..], Node::items) {
            names
                .omitted
                .extend(endpoint(node, diagnostics).map(|endpoint| (endpoint, node.place)));
        }
        names
    }

    fn resource(
        &mut self,
        above: &[String],
        name: &str,
        node: &Node,
        diagnostics: &mut Diagnostics,
    ) {
        // What all resources share has no methods.
        let resource =
            if name.starts_with('$') { Vec::new() } else { [above, &[snake(name)]].concat() };
        for (name, model) in node.get("models").map_or(&[][..], Node::entries) {
            let Some(target) = model.text() else { continue };
            let component = target.rsplit('/').next().unwrap_or(target);
            let ours = if crate::lower::names::is_camel(&name.value) {
                name.value.clone()
            } else {
                camel(&name.value)
            };
            self.models.insert(component.to_owned(), (ours, model.place));
        }
        for (name, method) in node.get("methods").map_or(&[][..], Node::entries) {
            let described = method.get("endpoint").unwrap_or(method);
            let Some(endpoint) = endpoint(described, diagnostics) else { continue };
            let streaming = || method.get("streaming")?.get("stream_event_model");
            let events = method.get("events").or_else(streaming);
            let events = events.and_then(|node| {
                let model = node.text()?.rsplit(['.', '/']).next()?;
                Some(Spanned { value: model.to_owned(), place: node.place })
            });
            let (resource, name, place) = (resource.clone(), snake(&name.value), name.place);
            self.methods.insert(endpoint, Method { resource, name, events, place });
        }
        for (name, inner) in node.get("subresources").map_or(&[][..], Node::entries) {
            self.resource(&resource, &name.value, inner, diagnostics);
        }
    }

    /// Names the operations, and leaves out those that are to be left out. A name for what the
    /// document does not have is a mistake.
    pub(super) fn apply(
        &self,
        operations: &mut Vec<Operation>,
        components: &HashSet<&str>,
        diagnostics: &mut Diagnostics,
        losses: &mut Losses,
    ) {
        let mut used: HashSet<Endpoint> = HashSet::new();
        operations.retain_mut(|operation| {
            let endpoint = (operation.method.to_owned(), operation.path.clone());
            if self.omitted.iter().any(|(omitted, _)| *omitted == endpoint) {
                let owner = super::losses::Owner::Document;
                let before = losses.enter(owner);
                losses.push_at(
                    operation.place,
                    Grade::Fact,
                    "operation that the names file leaves out",
                );
                losses.enter(before);
                used.insert(endpoint);
                return false;
            }
            if let Some(method) = self.methods.get(&endpoint) {
                operation.resource.clone_from(&method.resource);
                operation.name.clone_from(&method.name);
                operation.is_named = true;
                if let Some(events) = &method.events {
                    operation.stream(self.component(&events.value));
                }
                used.insert(endpoint);
            }
            true
        });
        let methods = self.methods.iter().map(|(endpoint, method)| (endpoint, method.place));
        let omitted = self.omitted.iter().map(|(endpoint, place)| (endpoint, *place));
        for (endpoint, place) in
            methods.chain(omitted).filter(|(endpoint, _)| !used.contains(*endpoint))
        {
            let (method, path) = endpoint;
            let message = format!("the document has no `{} {path}`", method.to_lowercase());
            let paths = operations.iter().map(|operation| operation.path.as_str());
            diagnostics.push(Diagnostic::new("unknown-name", message, place).suggest(path, paths));
        }
        let events = self.methods.values().filter_map(|method| method.events.as_ref());
        let events = events.map(|events| (self.component(&events.value), events.place));
        let models = self.models.iter().map(|(component, (_, place))| (component.clone(), *place));
        for (component, place) in models.chain(events) {
            if !components.contains(component.as_str()) {
                let message = format!("the document has no schema `{component}`");
                let known = components.iter().copied();
                diagnostics.push(
                    Diagnostic::new("unknown-name", message, place).suggest(&component, known),
                );
            }
        }
    }

    /// The component that a model is, by either of its names.
    fn component(&self, model: &str) -> String {
        let found =
            self.models.iter().find(|(_, (ours, _))| ours == model || *ours == camel(model));
        found.map_or(model, |(component, _)| component).to_owned()
    }

    /// Returns the names of components in the spec.
    pub(super) fn of_models(&self) -> HashMap<String, String> {
        self.models.iter().map(|(component, (ours, _))| (component.clone(), ours.clone())).collect()
    }
}

/// `get /notes`.
fn endpoint(node: &Node, diagnostics: &mut Diagnostics) -> Option<Endpoint> {
    let read = node.text().and_then(|text| {
        let (method, path) = text.trim().split_once(' ')?;
        let method = method.to_ascii_uppercase();
        let is_endpoint =
            METHODS.iter().any(|(name, _)| *name == method) && path.trim().starts_with('/');
        is_endpoint.then(|| (method, path.trim().to_owned()))
    });
    if read.is_none() && node.value != Value::Null {
        let message = format!("{} is not an endpoint", node.describe());
        let help = "write the method and the path: `get /notes/{id}`";
        diagnostics.push(Diagnostic::new("bad-value", message, node.place).help(help));
    }
    read
}
