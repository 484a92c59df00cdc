//! Servers, and the variables in URLs.

use super::Report;
use super::client::variables;
use super::object::{Entry, Object, entries};
use super::scalar::{name, text, texts};
use crate::spec::{Keys, Node, Spanned, Value};

/// An entry of `servers`.
#[derive(Clone, Debug)]
pub struct Server {
    /// Its name.
    pub name: Spanned<String>,
    /// Its keys; none where it is written short.
    pub keys: Keys,
    /// Its documentation.
    pub docs: Option<Spanned<String>>,
    /// Its URL, unchecked. None if it could not be read.
    pub url: Option<Spanned<String>>,
    /// The environment variables that replace the URL.
    pub env: Vec<Spanned<String>>,
}

/// An entry of `variables`.
#[derive(Clone, Debug)]
pub struct Variable {
    /// Its name, which stands in braces in a URL.
    pub name: Spanned<String>,
    /// Its keys.
    pub keys: Keys,
    /// Its documentation.
    pub docs: Option<Spanned<String>>,
    /// Its known values.
    pub values: Vec<Spanned<String>>,
    /// Its value where none is given.
    pub default: Option<Spanned<String>>,
    /// The environment variables that may hold its value.
    pub env: Vec<Spanned<String>>,
}

const SERVER: &[&str] = &["url", "docs", "env"];
const VARIABLE: &[&str] = &["values", "default", "docs", "env"];

/// `servers`.
pub(super) fn servers(node: Option<Node>, report: &mut Report) -> Vec<Server> {
    let Some(node) = node else { return Vec::new() };
    let entries = entries("a mapping from names to URLs", node, report);
    entries.into_iter().filter_map(|entry| server(entry, report)).collect()
}

fn server((key, node): Entry, report: &mut Report) -> Option<Server> {
    if !matches!(node.value, Value::Map(_)) {
        let url = name(node, report);
        return Some(Server { name: key, keys: Keys::new(), docs: None, url, env: Vec::new() });
    }
    let mut object = Object::of("a server", SERVER, key.place, node, report)?;
    let server = Server {
        name: key,
        keys: object.keys(),
        docs: object.value("docs").and_then(|node| text(node, report)),
        url: object.required("url", report).and_then(|node| name(node, report)),
        env: variables(&mut object, "env", report),
    };
    object.finish(report);
    Some(server)
}

/// `variables`.
pub(super) fn url_variables(node: Option<Node>, report: &mut Report) -> Vec<Variable> {
    let Some(node) = node else { return Vec::new() };
    let entries = entries("a mapping from names to variables", node, report);
    entries.into_iter().map(|entry| variable(entry, report)).collect()
}

/// The values of a variable: at least one.
fn values(node: Node, report: &mut Report) -> Vec<Spanned<String>> {
    if matches!(&node.value, Value::Seq(values) if values.is_empty()) {
        let help = "write them, as in `[eu, us]`, or take `values` out: a variable without them takes any text";
        report.bad_value("a variable cannot have an empty list of values", node.place, help);
    }
    texts(node, report)
}

fn variable((key, node): Entry, report: &mut Report) -> Variable {
    let mut variable = Variable {
        name: key,
        keys: Keys::new(),
        docs: None,
        values: Vec::new(),
        default: None,
        env: Vec::new(),
    };
    let place = variable.name.place;
    if let Value::String(text) = &node.value {
        let help = format!("write `{{default: {text}}}`");
        report.wrong_kind_help("a mapping for a variable", &node, Some(help));
    } else if let Some(mut object) = Object::of("a variable", VARIABLE, place, node, report) {
        variable.keys = object.keys();
        variable.docs = object.value("docs").and_then(|node| text(node, report));
        variable.values =
            object.value("values").map(|node| values(node, report)).unwrap_or_default();
        variable.default = object.value("default").and_then(|node| name(node, report));
        variable.env = variables(&mut object, "env", report);
        object.finish(report);
    }
    variable
}
