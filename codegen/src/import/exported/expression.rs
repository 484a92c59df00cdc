//! From schemas to type expressions and fields.

use super::reader::{Reader, described, literal, own, with_limits, with_own};
use crate::constraint::Constraint;
use crate::export::{EXTENSION, PASSWORD, words};
use crate::import::schema::tuple;
use crate::import::written::{Form, Tree, node_tree};
use crate::scalar::Scalar;
use crate::spec::{FILE, IN_PLACE};
use crate::yaml::{Node, Value};

/// The keys of a schema that are read.
const SCHEMA: &[&str] = &[
    "$ref",
    "type",
    "format",
    "const",
    "enum",
    "items",
    "prefixItems",
    "properties",
    "required",
    "additionalProperties",
    "anyOf",
    "oneOf",
    "discriminator",
    "contentEncoding",
    "contentMediaType",
    "title",
    "description",
    "deprecated",
    "default",
    "examples",
    "readOnly",
    "writeOnly",
    EXTENSION,
];

impl<'d> Reader<'d, '_> {
    /// Returns the type expression of a schema. None if the export writes no such schema.
    pub(super) fn expression(&mut self, node: &'d Node) -> Option<String> {
        self.check_schema(node);
        if !matches!(node.value, Value::Map(_)) {
            return None;
        }
        if let Some(reference) = node.get("$ref") {
            return self.type_name(reference).map(str::to_owned);
        }
        if let Some(value) = node.get("const") {
            return literal(value).map(|value| value.to_string());
        }
        if let Some(choice) = node.get("anyOf") {
            return Some(format!("{} | null", self.expression(nullable(choice)?)?));
        }
        if ["oneOf", "enum", "properties", "allOf", "not"].iter().any(|key| node.get(key).is_some())
        {
            return None;
        }
        let types = types(node);
        let (is_nullable, types): (Vec<&str>, Vec<&str>) =
            types.into_iter().partition(|name| *name == "null");
        let base = match types[..] {
            ["array"] if node.get("prefixItems").is_some() => {
                let elements = tuple::elements(node)?.iter();
                let elements = elements.map(|element| self.expression(element));
                format!("Tuple<{}>", elements.collect::<Option<Vec<_>>>()?.join(", "))
            }
            ["array"] => format!("Array<{}>", self.expression(node.get("items")?)?),
            ["object"] => {
                let value = self.expression(node.get("additionalProperties")?)?;
                format!("Record<string, {value}>")
            }
            ["string"] if node.get("contentMediaType").is_some() => FILE.to_owned(),
            _ => scalar(node, &types)?.name().to_owned(),
        };
        Some(if is_nullable.is_empty() { base } else { format!("{base} | null") })
    }

    /// Records the keys of a schema that are not read.
    pub(super) fn check_schema(&mut self, node: &Node) {
        let limits: Vec<&str> = Constraint::ALL.iter().map(|it| it.openapi()).collect();
        self.check(node, &[SCHEMA, &limits, tuple::keys(node)].concat());
    }

    /// Returns a field: the schema of its values, and the part of the document that describes it,
    /// which is another one for parameters.
    pub(super) fn field(&mut self, node: &'d Node, schema: &'d Node) -> Option<Tree> {
        let mut tree = Tree::map().from(node.place).form(Form::Field);
        if let Some(Around { expression, nodes, in_place }) = around(schema) {
            nodes.into_iter().for_each(|node| self.check_schema(node));
            if expression != IN_PLACE {
                tree = tree.with("type", Tree::text(expression));
            }
            let (key, value) = self.in_place(in_place, node)?;
            tree = tree.with(key, value).with_some("others", self.others(in_place)?);
        } else {
            tree = tree.with("type", expression_tree(self.expression(schema)?));
        }
        let tree = described(tree, node);
        let example = schema.get("examples").and_then(|examples| examples.items().first());
        let is_password = schema.get("format").and_then(Node::text) == Some(PASSWORD);
        let is_sensitive = is_password || own(node, "sensitive").is_some_and(Node::is_true);
        let tree = tree
            .with_some("default", schema.get("default").map(node_tree))
            .with_some("example", example.map(node_tree))
            .with_some("sensitive", is_sensitive.then(|| Tree::plain(true)))
            .with_some("read_only", schema.get("readOnly").map(node_tree))
            .with_some("write_only", schema.get("writeOnly").map(node_tree));
        let tree = with_limits(tree, schema);
        Some(with_own(
            tree,
            node,
            &["name", "type_name", "since", "renamed_from", "segments", "style", "send_default"],
        ))
    }

    /// Returns the type of the members that a struct does not list, if they have one.
    pub(super) fn others(&mut self, schema: &'d Node) -> Option<Option<Tree>> {
        match schema.get("additionalProperties") {
            Some(others) => self.expression(others).map(|ty| Some(expression_tree(ty))),
            None => Some(None),
        }
    }

    /// Returns a type in place with its key; the extension of the field says more of its values.
    fn in_place(&mut self, schema: &'d Node, field: &'d Node) -> Option<(&'static str, Tree)> {
        if let Some(properties) = schema.get("properties") {
            return Some(("fields", self.members(schema, properties, &[])?));
        }
        if let Some(alternatives) = schema.get("anyOf") {
            return Some(("any_of", self.alternatives(alternatives.items())?));
        }
        Some(("values", values(schema, own(field, "values"))?))
    }

    /// Returns the members of an object, without some of them.
    pub(super) fn members(
        &mut self,
        object: &'d Node,
        properties: &'d Node,
        left_out: &[&str],
    ) -> Option<Tree> {
        let required = object.get("required").map_or(&[][..], Node::items);
        let mut members = Tree::map();
        for (name, node) in properties.entries() {
            if left_out.contains(&name.value.as_str()) || own(node, "of_pages").is_some() {
                continue;
            }
            let is_required = required.iter().any(|known| known.text() == Some(&name.value));
            let mark = if is_required { "" } else { "?" };
            members = members.with(format!("{}{mark}", name.value), self.field(node, node)?);
        }
        Some(members)
    }
}

/// Returns the known values of a schema, each with what the extension says of it.
pub(super) fn values(schema: &Node, said: Option<&Node>) -> Option<Tree> {
    schema.get("enum")?.items().iter().try_fold(Tree::map().form(Form::Values), |tree, value| {
        let key = literal(value)?.key();
        let said = said.and_then(|said| said.get(&key)).map_or_else(Tree::null, node_tree);
        Some(tree.with(key, said))
    })
}

/// Returns a type expression, which stands without quotes where it is a number or a boolean.
pub(super) fn expression_tree(expression: String) -> Tree {
    match crate::literal::Literal::plain(&expression) {
        Some(value) => Tree::plain(value),
        None => Tree::text(expression),
    }
}

/// A type in place, and the expression in which it stands.
struct Around<'d> {
    expression: String,
    /// The schemas on the way to the type in place, itself included.
    nodes: Vec<&'d Node>,
    in_place: &'d Node,
}

/// Returns the type in place that a schema holds, if it holds one.
fn around(schema: &Node) -> Option<Around<'_>> {
    let types = types(schema);
    let null = if types.contains(&"null") { " | null" } else { "" };
    let choice = schema.get("anyOf");
    let is_in_place = ["properties", "enum"].iter().any(|key| schema.get(key).is_some());
    if is_in_place || choice.is_some_and(|choice| nullable(choice).is_none()) {
        let expression = format!("{IN_PLACE}{null}");
        return Some(Around { expression, nodes: vec![schema], in_place: schema });
    }
    let (open, inner, close) = match choice {
        Some(choice) => ("", nullable(choice)?, " | null"),
        None if types.contains(&"array") => ("Array<", schema.get("items")?, ">"),
        None => ("Record<string, ", schema.get("additionalProperties")?, ">"),
    };
    let Around { expression, mut nodes, in_place } = around(inner)?;
    nodes.push(schema);
    Some(Around { expression: format!("{open}{expression}{close}{null}"), nodes, in_place })
}

/// Returns the schema that a choice adds null to.
fn nullable(choice: &Node) -> Option<&Node> {
    match choice.items() {
        [schema, null] if types(null) == ["null"] => Some(schema),
        _ => None,
    }
}

/// Returns the names under `type`: one, or a list of them.
pub(super) fn types(node: &Node) -> Vec<&str> {
    let Some(ty) = node.get("type") else { return Vec::new() };
    ty.text().into_iter().chain(ty.items().iter().filter_map(Node::text)).collect()
}

fn scalar(node: &Node, types: &[&str]) -> Option<Scalar> {
    let format = ["format", "contentEncoding"].into_iter().find_map(|key| {
        let word = node.get(key)?.text()?;
        (word != PASSWORD).then_some((key, word))
    });
    Scalar::ALL.iter().copied().find(|scalar| {
        let words = words(*scalar);
        words.types == types && words.format == format
    })
}
