//! The parts of a spec, each in its long form, so that the same fact stands in the same place
//! however it is written.

use crate::diagnostics::Place;
use crate::import::written::{Form, Layout, Tree, Value};
use crate::literal::Literal;

/// A part of a spec.
#[derive(Clone, Debug)]
pub(super) struct Part {
    /// The key without its `?`. A group that an operation takes is its name behind a `=`, and an
    /// alternative of a union by shape is its type expression.
    pub(super) key: String,
    /// The key has a `?`.
    pub(super) optional: bool,
    pub(super) kind: Kind,
    pub(super) content: Content,
    /// The place of its value.
    pub(super) place: Option<Place>,
}

/// The content of a part.
#[derive(Clone, Debug)]
pub(super) enum Content {
    /// A value that is compared as a whole.
    Leaf(Tree),
    Parts(Vec<Part>),
}

/// The kind of a part, which its place in the spec decides.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Root,
    Client,
    /// Entries that are leaves.
    Map,
    Credentials,
    Credential,
    Servers,
    Server,
    Variables,
    /// Statuses of errors, each with a type.
    Errors,
    /// Statuses of success, each with what comes back.
    Statuses,
    Groups,
    Schemes,
    Scheme,
    Resource,
    Operation,
    /// The parameters of an operation in one place: groups and its own.
    Parameters,
    /// A group that an operation takes.
    Group,
    Fields,
    /// A member, a parameter, or what comes back with a status.
    Field,
    Types,
    Type,
    Values,
    Value,
    Variants,
    Variant,
    Alternatives,
    Alternative,
    Leaf,
    /// A type expression, or a list of them.
    Expression,
    /// A scheme of pages and the type of an item.
    Pages,
}

/// The mark in front of the name of a group.
pub(super) const GROUP: char = '=';

impl Kind {
    /// Whether it only holds others, and says nothing itself.
    pub(super) fn is_holder(self) -> bool {
        match self {
            Self::Root
            | Self::Client
            | Self::Map
            | Self::Credentials
            | Self::Servers
            | Self::Variables
            | Self::Errors
            | Self::Statuses
            | Self::Groups
            | Self::Schemes
            | Self::Resource
            | Self::Parameters
            | Self::Types => true,
            Self::Credential
            | Self::Server
            | Self::Scheme
            | Self::Operation
            | Self::Group
            | Self::Fields
            | Self::Field
            | Self::Type
            | Self::Values
            | Self::Value
            | Self::Variants
            | Self::Variant
            | Self::Alternatives
            | Self::Alternative
            | Self::Leaf
            | Self::Expression
            | Self::Pages => false,
        }
    }

    /// The layout of what the part holds.
    pub(super) fn layout(self) -> Layout {
        match self {
            Self::Root => Layout::Spec,
            Self::Resource => Layout::Resources,
            Self::Types | Self::Groups => Layout::Definitions,
            _ => Layout::Close,
        }
    }

    /// The keys of which one says what the part is.
    pub(super) fn exclusive(self) -> &'static [&'static [&'static str]] {
        match self {
            Self::Type | Self::Field | Self::Variant => {
                &[&["type", "fields", "values", "any_of", "variants"]]
            }
            Self::Operation => &[&["returns", "events", "pages"], &["body", "form", "multipart"]],
            _ => &[],
        }
    }

    /// The key whose value alone is the short form.
    fn short(self) -> Option<&'static str> {
        match self {
            Self::Field | Self::Type => Some("type"),
            Self::Server => Some("url"),
            Self::Credential => Some("scheme"),
            _ => None,
        }
    }

    /// The kind of an entry.
    fn of(self, key: &str, value: &Tree) -> Self {
        let is_map = matches!(value.value, Value::Map(_));
        match (self, key) {
            (Self::Root, "package") => Self::Map,
            (Self::Root, "client") => Self::Client,
            (Self::Root, "parameters") => Self::Groups,
            (Self::Root, "pagination") => Self::Schemes,
            (Self::Root, "resources") => Self::Resource,
            (Self::Root, "types") => Self::Types,
            (Self::Client, "credentials") => Self::Credentials,
            (Self::Client, "servers") => Self::Servers,
            (Self::Client, "variables") => Self::Variables,
            (Self::Client, "response_headers") => Self::Fields,
            (Self::Client, "environments" | "env") if is_map => Self::Map,
            (Self::Client | Self::Operation, "errors") if is_map => Self::Errors,
            (Self::Credentials, _) => Self::Credential,
            (Self::Servers, _) => Self::Server,
            (Self::Variables, _) if is_map => Self::Map,
            (Self::Groups, _) => Self::Fields,
            (Self::Schemes, _) => Self::Scheme,
            (Self::Scheme, "request" | "response") if is_map => Self::Map,
            (
                Self::Resource,
                "title" | "docs" | "name" | "deprecated" | "since" | "renamed_from" | "stability",
            ) if !is_map => Self::Leaf,
            (Self::Resource, "deprecated") if is_deprecation(value) => Self::Leaf,
            (Self::Resource, _) if is_operation(value) => Self::Operation,
            (Self::Resource, _) => Self::Resource,
            (Self::Operation, "query" | "headers" | "path") => Self::Parameters,
            (Self::Operation, "body" | "form" | "multipart") if is_map => Self::Fields,
            (Self::Operation, "returns") if is_map => Self::Statuses,
            (Self::Operation, "returns" | "events" | "body" | "form" | "multipart")
            | (Self::Errors, _) => Self::Expression,
            (Self::Operation, "pages") => Self::Pages,
            (Self::Parameters, key) if key.starts_with(GROUP) => Self::Group,
            (Self::Parameters | Self::Fields | Self::Statuses, _) => Self::Field,
            (Self::Types, _) => Self::Type,
            (Self::Field | Self::Type | Self::Variant | Self::Alternative, key) => match key {
                "fields" => Self::Fields,
                "values" => Self::Values,
                "any_of" => Self::Alternatives,
                "variants" => Self::Variants,
                "type" | "others" | "includes" => Self::Expression,
                _ => Self::Leaf,
            },
            (Self::Values, _) => Self::Value,
            (Self::Variants, _) if is_map => Self::Variant,
            (Self::Variants, _) => Self::Expression,
            (Self::Alternatives, _) => Self::Alternative,
            _ => Self::Leaf,
        }
    }

    /// Whether a `?` at the end of a key is a mark.
    fn is_marked(self, key: &str) -> bool {
        match self {
            Self::Fields | Self::Parameters => !key.starts_with(GROUP),
            Self::Operation => matches!(key, "body?" | "form?" | "multipart?"),
            _ => false,
        }
    }
}

fn is_operation(value: &Tree) -> bool {
    matches!(value.value, Value::Text(_)) || value.is_operation()
}

/// Whether a mapping says something of a deprecation.
fn is_deprecation(value: &Tree) -> bool {
    let is_text = |tree: &Tree| !matches!(tree.value, Value::Map(_));
    value.entries().iter().any(|(key, tree)| {
        matches!(key.as_str(), "since" | "note" | "replaced_by") && is_text(tree)
    })
}

/// Returns the parts of a tree, whose parts may be in any form; or in the long one, as those that
/// are recorded are.
pub(super) fn parts(tree: &Tree, is_long: bool) -> Part {
    Reader { is_long }.part("", tree, Kind::Root)
}

struct Reader {
    is_long: bool,
}

impl Reader {
    fn part(&self, key: &str, tree: &Tree, kind: Kind) -> Part {
        let content = match self.entries(tree, kind) {
            Some(parts) => Content::Parts(parts),
            None => Content::Leaf(tree.clone()),
        };
        Part { key: key.to_owned(), optional: false, kind, content, place: tree.from }
    }

    /// The parts of what has some.
    fn entries(&self, tree: &Tree, kind: Kind) -> Option<Vec<Part>> {
        let is_scalar = matches!(tree.value, Value::Text(_) | Value::Plain(_));
        if let Some(key) = kind.short()
            && is_scalar
        {
            return Some(vec![self.part(key, tree, kind.of(key, tree))]);
        }
        match (kind, &tree.value) {
            (Kind::Leaf | Kind::Expression | Kind::Pages, _) => None,
            (Kind::Operation, Value::Text(line)) => Some(self.one_line(line, tree)),
            (Kind::Value, Value::Plain(_)) => Some(Vec::new()),
            (Kind::Value, Value::Text(_)) => Some(vec![self.part("docs", tree, Kind::Leaf)]),
            (Kind::Variant, Value::Map(_)) if !is_long_variant(tree) => {
                Some(vec![self.part("fields", tree, Kind::Fields)])
            }
            (Kind::Values, Value::List(items)) => {
                Some(items.iter().map(|it| self.value(it)).collect())
            }
            (Kind::Alternatives, Value::List(items)) => {
                Some(items.iter().map(|item| self.alternative(None, item)).collect())
            }
            (Kind::Alternatives, Value::Map(entries)) if !self.is_long => {
                let alternatives = entries.iter();
                Some(alternatives.map(|(name, it)| self.alternative(Some(name), it)).collect())
            }
            (Kind::Parameters, Value::Text(_)) => Some(vec![group(tree)]),
            (Kind::Parameters, Value::List(items)) => {
                Some(items.iter().filter_map(|item| self.entries(item, kind)).flatten().collect())
            }
            (_, Value::Map(entries)) => {
                Some(entries.iter().map(|(key, value)| self.entry(kind, key, value)).collect())
            }
            _ => None,
        }
    }

    fn entry(&self, kind: Kind, key: &str, value: &Tree) -> Part {
        let name = key.strip_suffix('?').filter(|_| kind.is_marked(key));
        let plain = name.unwrap_or(key);
        let part = self.part(plain, value, kind.of(plain, value));
        Part { optional: name.is_some(), ..part }
    }

    /// `GET /notes -> Note`.
    fn one_line(&self, line: &str, tree: &Tree) -> Vec<Part> {
        let (request, returns) = match line.split_once("->") {
            Some((request, returns)) => (request, Some(returns)),
            None => (line, None),
        };
        let (method, path) = request.trim().split_once(' ').unwrap_or((request.trim(), ""));
        let leaf = |key: &str, text: &str, kind: Kind| {
            let text = Tree { from: tree.from, ..Tree::text(text.trim()) };
            self.part(key, &text, kind)
        };
        let mut parts = vec![leaf(method, path, Kind::Leaf)];
        parts.extend(returns.map(|returns| leaf("returns", returns, Kind::Expression)));
        parts
    }

    /// A value in a list.
    fn value(&self, item: &Tree) -> Part {
        let value = item.entries().iter().find(|(key, _)| key == "value");
        let key = literal_key(value.map_or(item, |(_, value)| value));
        let said = item.entries().iter().filter(|(key, _)| key != "value");
        let said = said.map(|(key, value)| self.entry(Kind::Value, key, value)).collect();
        let content = Content::Parts(said);
        Part { key, optional: false, kind: Kind::Value, content, place: item.from }
    }

    /// An alternative, in a list or under a name.
    fn alternative(&self, name: Option<&str>, item: &Tree) -> Part {
        let ty = item.entries().iter().find(|(key, _)| key == "type");
        let key = text(ty.map_or(item, |(_, ty)| ty)).to_owned();
        let name = name.map(|name| self.part("name", &Tree::text(name), Kind::Leaf));
        let said = item.entries().iter().filter(|(key, _)| key != "type");
        let said = said.map(|(key, value)| self.entry(Kind::Alternative, key, value));
        let content = Content::Parts(name.into_iter().chain(said).collect());
        Part { key, optional: false, kind: Kind::Alternative, content, place: item.from }
    }
}

/// Returns the key that stands for a value of an enum.
fn literal_key(value: &Tree) -> String {
    match &value.value {
        Value::Text(text) => Literal::String(text.clone()).key(),
        _ => text(value).to_owned(),
    }
}

fn group(name: &Tree) -> Part {
    Part {
        key: format!("{GROUP}{}", text(name)),
        optional: false,
        kind: Kind::Group,
        content: Content::Parts(Vec::new()),
        place: name.from,
    }
}

fn text(tree: &Tree) -> &str {
    match &tree.value {
        Value::Text(text) | Value::Plain(text) => text,
        Value::List(_) | Value::Map(_) => "",
    }
}

/// A mapping whose key `fields` holds a mapping is the long form.
fn is_long_variant(tree: &Tree) -> bool {
    tree.entries()
        .iter()
        .any(|(key, value)| key == "fields" && matches!(value.value, Value::Map(_)))
}

impl Part {
    /// The parts in it; of a leaf none.
    pub(super) fn parts(&self) -> &[Self] {
        match &self.content {
            Content::Parts(parts) => parts,
            Content::Leaf(_) => &[],
        }
    }

    /// The same, to be changed.
    pub(super) fn parts_mut(&mut self) -> &mut [Self] {
        match &mut self.content {
            Content::Parts(parts) => parts,
            Content::Leaf(_) => &mut [],
        }
    }

    pub(super) fn get(&self, key: &str) -> Option<&Self> {
        self.parts().iter().find(|part| part.key == key)
    }

    /// Returns the part at the end of some keys.
    pub(super) fn at(&self, path: &[&str]) -> Option<&Self> {
        path.iter().try_fold(self, |part, key| part.get(key))
    }

    /// The same, to be changed.
    pub(super) fn at_mut(&mut self, path: &[&str]) -> Option<&mut Self> {
        path.iter()
            .try_fold(self, |part, key| part.parts_mut().iter_mut().find(|inner| inner.key == *key))
    }

    /// The text of a leaf.
    pub(super) fn text(&self) -> Option<&str> {
        match &self.content {
            Content::Leaf(tree) => Some(text(tree)),
            Content::Parts(_) => None,
        }
    }

    /// The key as the spec writes it.
    pub(super) fn written_key(&self) -> String {
        format!("{}{}", self.key, if self.optional { "?" } else { "" })
    }

    /// Whether two parts say the same, in whatever order.
    pub(super) fn says(&self, other: &Self) -> bool {
        self.optional == other.optional
            && match (&self.content, &other.content) {
                (Content::Leaf(one), Content::Leaf(other)) => one == other,
                (Content::Parts(one), Content::Parts(two)) => {
                    let is_there =
                        |part: &Self| other.get(&part.key).is_some_and(|other| part.says(other));
                    one.len() == two.len() && one.iter().all(is_there)
                }
                _ => false,
            }
    }

    /// Calls a function with the part and each one in it.
    pub(super) fn visit_mut(&mut self, visit: &mut impl FnMut(&mut Self)) {
        visit(self);
        self.parts_mut().iter_mut().for_each(|part| part.visit_mut(visit));
    }

    /// The same, not to be changed.
    pub(super) fn visit(&self, visit: &mut impl FnMut(&Self)) {
        visit(self);
        self.parts().iter().for_each(|part| part.visit(visit));
    }

    /// Returns the tree that is printed for it.
    pub(super) fn tree(&self) -> Tree {
        let parts = match &self.content {
            Content::Leaf(tree) => return tree.clone(),
            Content::Parts(parts) => parts,
        };
        let entries = |parts: &[Self]| {
            parts.iter().fold(Tree::map(), |tree, part| tree.with(part.written_key(), part.tree()))
        };
        match self.kind {
            Kind::Field | Kind::Type => entries(parts).form(Form::Field),
            Kind::Server | Kind::Credential => match &parts[..] {
                [one] if Some(&*one.key) == self.kind.short() => one.tree(),
                _ => entries(parts),
            },
            Kind::Operation => entries(parts).form(Form::Operation),
            Kind::Values => entries(parts).form(Form::Values),
            Kind::Value if parts.is_empty() => Tree::null(),
            Kind::Alternatives => alternatives(parts),
            Kind::Parameters => {
                let (groups, own): (Vec<&Self>, Vec<&Self>) =
                    parts.iter().partition(|part| part.key.starts_with(GROUP));
                let groups = groups.iter().map(|group| Tree::text(&group.key[1..]));
                let own = own.into_iter().cloned().collect::<Vec<_>>();
                let own = (!own.is_empty()).then(|| entries(&own));
                let mut all: Vec<Tree> = groups.chain(own).collect();
                if all.len() == 1 { all.remove(0) } else { Tree::list(all) }
            }
            _ => entries(parts),
        }
    }
}

/// Returns alternatives as a list, or under names where there is something to say.
fn alternatives(parts: &[Part]) -> Tree {
    let expression = |part: &Part| match Literal::plain(&part.key) {
        Some(_) => Tree::plain(&part.key),
        None => Tree::text(&part.key),
    };
    if parts.iter().all(|part| part.parts().is_empty()) {
        return Tree::list(parts.iter().map(expression));
    }
    parts.iter().fold(Tree::map(), |tree, part| {
        let name = part.get("name").and_then(Part::text).map(str::to_owned);
        let name = name.unwrap_or_else(|| crate::lower::names::camel(&part.key));
        let said = part.parts().iter().filter(|part| part.key != "name");
        let long = said.fold(Tree::map().with("type", expression(part)), |tree, part| {
            tree.with(part.written_key(), part.tree())
        });
        tree.with(name, long.form(Form::Field))
    })
}
