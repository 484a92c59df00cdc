//! The names file: what a person calls the resources, methods and types of a document.
//!
//! It has the shape of a `stainless.yml`, of which everything but the names is ignored: `resources`
//! with their `methods`, `models` and `subresources`, and `unspecified_endpoints`, which are left
//! out. Of ours are `by_hand`, the endpoints that the spec has from elsewhere, and what a method
//! says of its stream, its pages and its response.

use std::collections::{HashMap, HashSet};

use super::events::{self, Pointed};
use super::losses::{Grade, Losses, Owner};
use super::model::{Base, Definition, Kind, Notes, Operation, Paging, Response, Type};
use crate::diagnostics::{Diagnostic, Diagnostics, Place, nearest};
use crate::lower::names::{camel, is_camel, snake};
use crate::spec::METHODS;
use crate::yaml::{Node, Spanned, Value};

/// An endpoint: the method in capitals, and the path.
type Endpoint = (String, String);

/// The names that a person gives.
#[derive(Debug, Default)]
pub(super) struct Names {
    methods: HashMap<Endpoint, Method>,
    /// Components by their names in the document, with those of the spec.
    models: Vec<Model>,
    omitted: Vec<(Endpoint, Place)>,
    by_hand: Vec<(Endpoint, Place)>,
}

/// A component that has a name. One with several has them in their order.
#[derive(Debug)]
struct Model {
    component: String,
    name: String,
    place: Place,
}

/// A method that has a name.
#[derive(Debug)]
struct Method {
    resource: Vec<String>,
    name: String,
    /// The component that is one event of its stream, or the JSON pointer of a schema.
    events: Option<Spanned<String>>,
    paging: Paging,
    /// The name of the type in place that it returns.
    returns: Option<String>,
    place: Place,
}

impl Names {
    /// Reads a names file.
    pub(super) fn read(root: &Node, diagnostics: &mut Diagnostics) -> Self {
        let mut names = Self::default();
        check_keys(root, &["resources", "by_hand", "unspecified_endpoints"], diagnostics);
        let resources = root.get("resources");
        if resources.is_none() {
            let message = "a names file has `resources`";
            let help = "write `resources: {notes: {methods: {list: get /notes}}}`";
            diagnostics.push(Diagnostic::new("missing-key", message, root.place).help(help));
        }
        for (name, node) in resources.map_or(&[][..], Node::entries) {
            names.resource(&[], &name.value, node, diagnostics);
        }
        let mut endpoints = |key| -> Vec<(Endpoint, Place)> {
            let listed = root.get(key).map_or(&[][..], Node::items).iter();
            listed.filter_map(|node| Some((endpoint(node, diagnostics)?, node.place))).collect()
        };
        names.omitted = endpoints("unspecified_endpoints");
        names.by_hand = endpoints("by_hand");
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
        check_keys(node, &["methods", "models", "subresources"], diagnostics);
        for (name, model) in node.get("models").map_or(&[][..], Node::entries) {
            let Some(target) = model.text() else { continue };
            let component = target.rsplit('/').next().unwrap_or(target).to_owned();
            let name = type_name(&name.value);
            self.models.push(Model { component, name, place: model.place });
        }
        for (name, method) in node.get("methods").map_or(&[][..], Node::entries) {
            let described = method.get("endpoint").unwrap_or(method);
            check_keys(method, METHOD_KEYS, diagnostics);
            let Some(endpoint) = endpoint(described, diagnostics) else { continue };
            if let Some(known) = self.methods.get(&endpoint) {
                let (method, path) = (endpoint.0.to_lowercase(), &endpoint.1);
                let message = format!("`{method} {path}` has two names");
                let help = "take one of the two out";
                let mistake = Diagnostic::new("duplicate-key", message, name.place).help(help);
                diagnostics.push(mistake.note("the other name", known.place));
            }
            let streaming = || method.get("streaming")?.get("stream_event_model");
            let events = method.get("events").or_else(streaming);
            let events = events.and_then(|node| {
                let text = node.text()?;
                // Those of the model of another resource have its path.
                let model = match events::target(text) {
                    pointer if pointer.starts_with("#/") => pointer,
                    name => name.rsplit(['.', '/']).next()?,
                };
                Some(Spanned { value: model.to_owned(), place: node.place })
            });
            let paging = match (method.get("pages").and_then(Node::text), method.get("paginated")) {
                (Some(name), _) => Paging::Named(type_name(name)),
                (None, Some(Node { value: Value::Bool(false), .. })) => Paging::Never,
                _ => Paging::Recognized,
            };
            let returns = method.get("returns").and_then(Node::text).map(type_name);
            let (resource, name, place) = (resource.clone(), snake(&name.value), name.place);
            let named = Method { resource, name, events, paging, returns, place };
            self.methods.insert(endpoint, named);
        }
        for (name, inner) in node.get("subresources").map_or(&[][..], Node::entries) {
            self.resource(&resource, &name.value, inner, diagnostics);
        }
    }

    /// Returns what is named as one event of a stream.
    pub(super) fn events(&self) -> impl Iterator<Item = &str> {
        let events = self.methods.values().filter_map(|method| method.events.as_ref());
        events.map(|events| events.value.as_str())
    }

    /// Names the operations, and leaves out those that are to be left out.
    pub(super) fn apply(
        &self,
        operations: &mut Vec<Operation>,
        pointed: &Pointed,
        losses: &mut Losses,
    ) {
        let mut endpoints = endpoints(operations).into_iter();
        operations.retain_mut(|operation| {
            let endpoints = endpoints.next().unwrap_or_default();
            let has = |list: &[(Endpoint, Place)]| {
                list.iter().any(|(listed, _)| endpoints.contains(listed))
            };
            let is_omitted = has(&self.omitted);
            if is_omitted {
                let before = losses.enter(Owner::Document);
                let reason = "operation that the names file leaves out";
                losses.push_at(operation.place, Grade::Omitted, reason);
                losses.enter(before);
            }
            let is_left_out = is_omitted || has(&self.by_hand);
            if is_left_out {
                losses.forget(&Owner::Operation(operation.number));
            }
            let method = endpoints.iter().find_map(|endpoint| self.methods.get(endpoint));
            if let Some(method) = method.filter(|_| !is_left_out) {
                self.name(operation, method, pointed);
            }
            !is_left_out
        });
    }

    /// Reports names for what the document does not have.
    pub(super) fn check(
        &self,
        operations: &[Operation],
        components: &HashSet<&str>,
        pointed: &Pointed,
        diagnostics: &mut Diagnostics,
    ) {
        let known: HashSet<Endpoint> = endpoints(operations).into_iter().flatten().collect();
        let methods = self.methods.iter().map(|(endpoint, method)| (endpoint, method.place));
        let listed = self.omitted.iter().chain(&self.by_hand);
        let all = methods.chain(listed.map(|(endpoint, place)| (endpoint, *place)));
        for (endpoint @ (method, path), place) in all {
            if known.contains(endpoint) {
                continue;
            }
            let message = format!("the document has no `{} {path}`", method.to_lowercase());
            let paths = operations.iter().map(|operation| operation.key.as_str());
            diagnostics.push(Diagnostic::new("unknown-name", message, place).suggest(path, paths));
        }
        let events = self.methods.values().filter_map(|method| method.events.as_ref());
        let events = events.map(|events| (self.component(&events.value), events.place));
        let models = self.models.iter().map(|model| (model.component.clone(), model.place));
        for (component, place) in models.chain(events) {
            if !components.contains(component.as_str()) && !pointed.contains_key(&component) {
                let message = format!("the document has no schema `{component}`");
                let known = components.iter().copied();
                diagnostics.push(
                    Diagnostic::new("unknown-name", message, place).suggest(&component, known),
                );
            }
        }
    }

    fn name(&self, operation: &mut Operation, method: &Method, pointed: &Pointed) {
        operation.resource.clone_from(&method.resource);
        operation.name.clone_from(&method.name);
        operation.is_named = true;
        operation.paging.clone_from(&method.paging);
        if let Some(events) = &method.events {
            operation.stream(events::event(&self.component(&events.value), pointed));
        }
    }

    /// The component that a model is, by any of its names.
    fn component(&self, model: &str) -> String {
        let found = self.models.iter().find(|it| it.name == model || it.name == camel(model));
        found.map_or(model, |it| &it.component).to_owned()
    }

    /// Returns the names of components in the spec.
    pub(super) fn of_models(&self) -> HashMap<String, Vec<String>> {
        let mut names: HashMap<String, Vec<String>> = HashMap::new();
        for Model { component, name, .. } in &self.models {
            names.entry(component.clone()).or_default().push(name.clone());
        }
        names
    }

    /// Makes components of what operations return in place, where it has a name.
    pub(super) fn responses(&self, operations: &mut [Operation]) -> Vec<(String, Definition)> {
        let mut responses = Vec::new();
        let endpoints = endpoints(operations);
        for (operation, endpoints) in operations.iter_mut().zip(endpoints) {
            let method = endpoints.iter().find_map(|endpoint| self.methods.get(endpoint));
            let Some(name) = method.and_then(|method| method.returns.clone()) else { continue };
            if let Response::Value(ty) = &mut operation.response {
                let named = Type::new(Base::Component(name.clone()));
                let definition = match std::mem::replace(ty, named) {
                    // What stands in place is the type, unless it may be null.
                    Type { base: Base::InPlace(definition), nullable: false } => *definition,
                    ty => {
                        let (place, notes) = (operation.place, Notes::default());
                        let kind = Kind::Alias(ty);
                        Definition { place, title: None, also: Vec::new(), notes, kind }
                    }
                };
                responses.push((name, definition));
            }
        }
        responses
    }
}

/// The keys of a method that has some.
const METHOD_KEYS: &[&str] = &["endpoint", "events", "streaming", "pages", "paginated", "returns"];

/// Reports keys that are misspelled. A `stainless.yml` has many others, which say nothing here.
fn check_keys(node: &Node, known: &[&str], diagnostics: &mut Diagnostics) {
    for (key, _) in node.entries() {
        let is_known = known.contains(&key.value.as_str());
        if let Some(near) = nearest(&key.value, known.iter().copied()).filter(|_| !is_known) {
            let message = format!("a names file has no key `{}` here", key.value);
            let help = format!("did you mean `{near}`?");
            diagnostics.push(Diagnostic::new("unknown-key", message, key.place).help(help));
        }
    }
}

/// The name of a model as a type.
fn type_name(name: &str) -> String {
    if is_camel(name) { name.to_owned() } else { camel(name) }
}

/// Returns the endpoints that mean each operation: that of its key in the document, and that of its
/// path, unless it is the key of another one.
fn endpoints(operations: &[Operation]) -> Vec<Vec<Endpoint>> {
    let key = |operation: &Operation| (operation.method.to_owned(), operation.key.clone());
    let keys: HashSet<Endpoint> = operations.iter().map(key).collect();
    let path = |operation: &Operation| (operation.method.to_owned(), operation.path.clone());
    let path = |operation| Some(path(operation)).filter(|path| !keys.contains(path));
    operations.iter().map(|it| [key(it)].into_iter().chain(path(it)).collect()).collect()
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
