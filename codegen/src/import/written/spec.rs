//! From the model to the tree of the spec.

use std::collections::HashMap;

use super::credentials::alternatives;
use super::print::print;
use super::tree::{Form, Tree, Value};
use crate::import::model::{
    Access, Base, BodyContent, Definition, Deprecated, Kind, Limits, Member, Notes, Operation,
    Response, Struct, Tagged, Type,
};
use crate::import::operations::Schemes;
use crate::literal::Literal;
use crate::lower::names::join;
use crate::title;
use crate::yaml::{self, Node};

/// What the spec says.
#[derive(Debug)]
pub(in crate::import) struct Contents<'c> {
    pub(in crate::import) package: Tree,
    pub(in crate::import) client: Tree,
    /// Groups of parameters.
    pub(in crate::import) groups: &'c [(String, Vec<Member>)],
    pub(in crate::import) schemes: &'c Schemes,
    /// The docs of resources, by the names of their tags.
    pub(in crate::import) tags: &'c [(String, String)],
    pub(in crate::import) operations: &'c [Operation],
    /// The types by their names in the spec.
    pub(in crate::import) types: &'c [(String, Definition)],
}

/// Returns the tree of a spec.
pub(in crate::import) fn spec(contents: &Contents<'_>) -> Tree {
    let mut writer = Writer { uses: HashMap::new(), types: HashMap::new() };
    for (name, definition) in contents.types {
        writer.types.insert(name, definition);
        definition.kind.types().into_iter().for_each(|ty| writer.count(ty));
    }
    for member in contents.groups.iter().flat_map(|(_, members)| members) {
        writer.count(&member.ty);
    }
    for operation in contents.operations {
        operation.types().into_iter().for_each(|ty| writer.count(ty));
    }
    let mut in_place = Vec::new();
    let mut types = Tree::map();
    let resources = writer.resources(contents.operations, contents.tags, &mut in_place);
    let groups = contents.groups.iter();
    let groups =
        groups.map(|(name, members)| (name.clone(), writer.members(name, members, &mut in_place)));
    let groups = some_map(groups.collect::<Vec<_>>().into_iter());
    for (name, definition) in contents.types {
        let tree = writer.definition(name, definition, &mut in_place);
        types = types.with(name, tree);
    }
    if let Value::Map(entries) = &mut types.value {
        entries.retain(|(name, _)| !in_place.contains(name));
    }
    let tree = Tree::map()
        .with("package", contents.package.clone())
        .with("client", contents.client.clone());
    let schemes = contents.schemes.iter().map(|(name, scheme)| (name.clone(), scheme_tree(scheme)));
    let tree = tree.with_some("parameters", groups).with_some("pagination", some_map(schemes));
    let tree = if resources.is_empty() { tree } else { tree.with("resources", resources) };
    if types.is_empty() { tree } else { tree.with("types", types) }
}

/// Returns a text that two types have in common if and only if they hold the same.
pub(in crate::import) fn fingerprint(kind: &Kind) -> String {
    let writer = Writer { uses: HashMap::new(), types: HashMap::new() };
    let tree = writer.kind("", kind, &mut Vec::new());
    print(&Tree::map().with("type", tree))
}

/// Returns members that stand apart from operations and types, if there are any.
pub(in crate::import) fn members(members: &[Member]) -> Option<Tree> {
    let writer = Writer { uses: HashMap::new(), types: HashMap::new() };
    (!members.is_empty()).then(|| writer.members("", members, &mut Vec::new()))
}

/// Returns a text that two members have in common if and only if they say the same.
pub(in crate::import) fn member_text(member: &Member) -> String {
    let writer = Writer { uses: HashMap::new(), types: HashMap::new() };
    print(&writer.members("", std::slice::from_ref(member), &mut Vec::new()))
}

fn some_map(entries: impl Iterator<Item = (String, Tree)>) -> Option<Tree> {
    let tree = entries.fold(Tree::map(), |tree, (name, value)| tree.with(name, value));
    (!tree.is_empty()).then_some(tree)
}

fn scheme_tree(scheme: &crate::import::operations::PageScheme) -> Tree {
    let mut request = Tree::map();
    if let Some((key, name)) = &scheme.request {
        request = request.with(*key, Tree::text(name));
    }
    request = request
        .with_some("size", scheme.size.as_ref().map(Tree::text))
        .with_some("in", scheme.in_body.then(|| Tree::text("body")));
    let response = scheme.paths().fold(Tree::map(), |tree, (key, path, names)| {
        let names = names.map(|names| Tree::list(names.iter().map(Tree::text)));
        tree.with(key, names.unwrap_or_else(|| Tree::text(path)))
    });
    let tree = Tree::map();
    let tree = if request.is_empty() { tree } else { tree.with("request", request) };
    tree.with("response", response)
}

struct Writer<'c> {
    /// How often each type is named.
    uses: HashMap<String, usize>,
    types: HashMap<&'c str, &'c Definition>,
}

impl<'c> Writer<'c> {
    fn count(&mut self, ty: &Type) {
        match &ty.base {
            Base::Named(name) => *self.uses.entry(name.clone()).or_default() += 1,
            Base::Array(inner) | Base::Record(inner) => self.count(inner),
            Base::Tuple(elements) => elements.iter().for_each(|element| self.count(element)),
            Base::InPlace(definition) => {
                definition.kind.types().into_iter().for_each(|ty| self.count(ty));
            }
            Base::Word(_) | Base::Literal(_) | Base::Component(_) => {}
        }
    }

    fn resources(
        &self,
        operations: &[Operation],
        tags: &[(String, String)],
        in_place: &mut Vec<String>,
    ) -> Tree {
        let mut root = Tree::map();
        let documented = tags.iter().filter_map(|(name, docs)| {
            let resources = operations.iter().map(|operation| &operation.resource);
            let named = resources.filter_map(|resource| {
                let at = resource.iter().position(|it| it == name)?;
                Some(&resource[..=at])
            });
            Some((named.min_by_key(|resource| resource.len())?, docs))
        });
        let mut documented: Vec<(&[String], &String)> = documented.collect();
        // What is said of a resource stands in front of those that it holds.
        documented.sort_by_key(|(resource, _)| resource.len());
        for (resource, docs) in documented {
            let path: Vec<&String> = resource.iter().collect();
            insert(&mut root, &path, "docs", Tree::text(docs));
        }
        for operation in operations {
            let written = self.operation(operation, in_place);
            // Names that are keys of a resource stand one level down.
            let is_key = RESOURCE_KEYS.contains(&operation.name.as_str());
            let holder = is_key.then(|| "operations".to_owned());
            let path: Vec<&String> = operation.resource.iter().chain(&holder).collect();
            insert(&mut root, &path, &operation.name, written);
        }
        root
    }

    fn operation(&self, operation: &Operation, in_place: &mut Vec<String>) -> Tree {
        let context = context(operation);
        let mut tree = Tree::map().from(operation.place).form(Form::Operation);
        let title = operation.notes.title.as_ref().filter(|title| {
            let resource = operation.resource.last().map(String::as_str);
            **title != title::of_operation(&operation.name, resource)
        });
        tree = tree.with_some("title", title.map(Tree::text));
        tree = notes(tree, &operation.notes, false);
        tree = tree.with(operation.method, Tree::text(&operation.path));
        let auth = operation.auth.as_ref().map(|auth| alternatives(auth));
        tree = tree.with_some("server", operation.server.as_ref().map(Tree::text));
        tree = tree.with_some("auth", auth);
        let is_string = |member: &Member| {
            member.ty.base == Base::Word("string")
                && member.notes == Notes::default()
                && !member.segments
        };
        if !operation.path_parameters.iter().all(is_string) {
            tree = tree.with("path", self.members(&context, &operation.path_parameters, in_place));
        }
        let own = |members: &[Member], in_place: &mut Vec<String>| {
            (!members.is_empty()).then(|| self.members(&context, members, in_place))
        };
        let groups = operation.groups.iter().map(Tree::text);
        let query = own(&operation.query, in_place);
        let mut query: Vec<Tree> = groups.chain(query).collect();
        tree = match query.len() {
            0 => tree,
            1 => tree.with("query", query.remove(0)),
            _ => tree.with("query", Tree::list(query)),
        };
        tree = tree.with_some("headers", own(&operation.headers, in_place));
        if let Some(body) = &operation.body {
            let content = match &body.content {
                BodyContent::Members(members) => self.members(&context, members, in_place),
                BodyContent::Whole(ty) => Tree::text(expression(ty)),
                BodyContent::Lines(ty) => lines(ty),
                BodyContent::Raw(word) => Tree::text(*word),
            };
            let may_be_left_out = body.optional && !matches!(body.content, BodyContent::Members(_));
            let key = format!("{}{}", body.key, if may_be_left_out { "?" } else { "" });
            tree = tree.with(key, content);
        }
        tree = match &operation.response {
            Response::Nothing => tree,
            Response::Value(ty) => tree.with("returns", Tree::text(expression(ty))),
            Response::Raw(word) => tree.with("returns", Tree::text(*word)),
            Response::Events(ty) => tree.with("events", Tree::text(expression(ty))),
            Response::Lines(ty) => tree.with("returns", lines(ty)),
            Response::Pages { scheme, item } => {
                tree.with("pages", Tree::text(format!("{scheme}<{}>", expression(item))))
            }
            Response::ByStatus(statuses) => {
                let statuses = statuses.iter().filter_map(|(status, response)| {
                    let content = match response {
                        Response::Value(ty) => expression(ty),
                        Response::Raw(word) => (*word).to_owned(),
                        Response::Nothing => "nothing".to_owned(),
                        _ => return None,
                    };
                    Some((status.to_string(), Tree::text(content)))
                });
                tree.with_some("returns", some_map(statuses))
            }
        };
        let example = operation.notes.example.as_ref().map(node_tree);
        tree = tree.with_some("example", example);
        let errors = operation
            .errors
            .iter()
            .map(|(status, ty)| (status.clone(), Tree::text(expression(ty))));
        tree.with_some("errors", some_map(errors))
            .with_some("status", operation.status.map(Tree::plain))
            .with_some("accept", operation.accept.as_ref().map(Tree::text))
    }

    fn members(&self, context: &str, members: &[Member], in_place: &mut Vec<String>) -> Tree {
        members.iter().fold(Tree::map(), |tree, member| {
            let mark = if member.optional { "?" } else { "" };
            tree.with(format!("{}{mark}", member.name), self.member(context, member, in_place))
        })
    }

    fn member(&self, context: &str, member: &Member, in_place: &mut Vec<String>) -> Tree {
        let mut tree = Tree::map().from(member.place).form(Form::Field);
        let own = join(&[context, &member.name]);
        let inner = match &member.ty.base {
            // A type that only this member has stands in place.
            Base::Named(name)
                if *name == own && !member.ty.nullable && self.uses.get(name) == Some(&1) =>
            {
                self.types.get(name.as_str()).copied()
            }
            _ => None,
        };
        let mut docs = member.notes.docs.clone();
        match inner.map(|definition| &definition.kind) {
            Some(kind @ (Kind::Struct(_) | Kind::Enum(_))) => {
                in_place.push(own.clone());
                docs = docs.or_else(|| inner.and_then(|definition| definition.notes.docs.clone()));
                if let Value::Map(entries) = self.kind(&own, kind, in_place).value {
                    for (key, value) in entries {
                        tree = tree.with(key, value);
                    }
                }
            }
            _ => tree = tree.with("type", type_tree(&member.ty)),
        }
        tree = tree.with_some("docs", docs.map(Tree::text));
        tree = tree.with_some("style", member.style.map(Tree::text));
        tree = tree.with_some("segments", member.segments.then(|| Tree::plain(true)));
        if let Some(access) = member.access {
            let key = match access {
                Access::ReadOnly => "read_only",
                Access::WriteOnly => "write_only",
            };
            tree = tree.with(key, Tree::plain(true));
        }
        notes(tree, &Notes { docs: None, ..member.notes.clone() }, true)
    }

    fn definition(&self, name: &str, definition: &Definition, in_place: &mut Vec<String>) -> Tree {
        let form = if matches!(definition.kind, Kind::Alias(_)) { Form::Field } else { Form::Full };
        let tree = Tree::map().from(definition.place).form(form);
        let tree = notes(
            tree,
            &Notes { default: None, example: None, sensitive: false, ..definition.notes.clone() },
            false,
        );
        let also = definition.also.iter().map(Tree::text);
        let also = (!definition.also.is_empty()).then(|| Tree::list(also));
        let tree = tree.with_some("also", also);
        let tree = match self.kind(name, &definition.kind, in_place).value {
            Value::Map(entries) => {
                entries.into_iter().fold(tree, |tree, (key, value)| tree.with(key, value))
            }
            _ => tree,
        };
        with_limits(tree, &definition.notes.limits)
    }

    fn kind(&self, name: &str, kind: &Kind, in_place: &mut Vec<String>) -> Tree {
        match kind {
            Kind::Struct(Struct { members, others }) => {
                let others = others.as_ref().map(|others| type_tree(&others.ty));
                Tree::map()
                    .with("fields", self.members(name, members, in_place))
                    .with_some("others", others)
            }
            Kind::Enum(values) => {
                let values = values.iter().fold(Tree::map().form(Form::Values), |tree, value| {
                    let said = Tree::map()
                        .with_some("name", value.name.as_ref().map(Tree::text))
                        .with_some("docs", value.docs.as_ref().map(Tree::text));
                    let said = if said.is_empty() { Tree::null() } else { said };
                    tree.with(value.value.key(), said)
                });
                Tree::map().with("values", values)
            }
            Kind::Tagged(tagged) => self.tagged(name, tagged, in_place),
            Kind::AnyOf(union) => {
                Tree::map().with("any_of", Tree::list(union.types.iter().map(type_tree)))
            }
            Kind::Alias(ty) => Tree::map().with("type", type_tree(ty)),
        }
    }

    fn tagged(&self, name: &str, tagged: &Tagged, in_place: &mut Vec<String>) -> Tree {
        let mark = if tagged.optional { "?" } else { "" };
        let variants = tagged.variants.iter().fold(Tree::map(), |tree, (value, ty)| {
            let payload = match &ty.base {
                Base::InPlace(definition) => {
                    let members = match &definition.kind {
                        Kind::Struct(Struct { members, .. }) => &members[..],
                        _ => &[],
                    };
                    let members: Vec<Member> = members
                        .iter()
                        .filter(|member| member.name != tagged.tag)
                        .cloned()
                        .collect();
                    let context = join(&[name, &value.name()]);
                    notes(
                        Tree::map(),
                        &Notes { docs: definition.notes.docs.clone(), ..Notes::default() },
                        false,
                    )
                    .with("fields", self.members(&context, &members, in_place))
                }
                _ => Tree::text(expression(ty)),
            };
            tree.with(value.key(), payload)
        });
        Tree::map()
            .with("tag", Tree::text(format!("{}{mark}", tagged.tag)))
            .with("variants", variants)
    }
}

/// The keys that a resource has for itself.
pub(in crate::import) const RESOURCE_KEYS: &[&str] = &[
    "title",
    "docs",
    "deprecated",
    "since",
    "renamed_from",
    "stability",
    "name",
    "operations",
    "resources",
];

/// Adds an entry below the mappings of a path, which are made where they are missing.
fn insert(tree: &mut Tree, path: &[&String], key: &str, value: Tree) {
    let Value::Map(entries) = &mut tree.value else { return };
    let Some((first, rest)) = path.split_first() else {
        entries.push((key.to_owned(), value));
        return;
    };
    let at = entries.iter().position(|(key, _)| key == *first).unwrap_or_else(|| {
        entries.push(((*first).clone(), Tree::map()));
        entries.len() - 1
    });
    insert(&mut entries[at].1, rest, key, value);
}

/// What types in place of an operation are named after.
pub(in crate::import) fn context(operation: &Operation) -> String {
    let parts = operation.resource.iter().chain([&operation.name]);
    let parts: Vec<&str> = parts.map(String::as_str).collect();
    join(&parts)
}

fn notes(tree: Tree, notes: &Notes, values: bool) -> Tree {
    let deprecated = notes.deprecated.as_ref().map(|deprecated| match deprecated {
        Deprecated::Yes => Tree::plain(true),
        Deprecated::Because(reason) => Tree::text(reason),
    });
    let tree = tree
        .with_some("docs", notes.docs.as_ref().map(Tree::text))
        .with_some("deprecated", deprecated);
    if !values {
        return tree;
    }
    let tree = with_limits(tree, &notes.limits);
    tree.with_some("name", notes.name.as_ref().map(Tree::text))
        .with_some("default", notes.default.as_ref().map(node_tree))
        .with_some("example", notes.example.as_ref().map(node_tree))
        .with_some("sensitive", notes.sensitive.then(|| Tree::plain(true)))
}

fn with_limits(tree: Tree, limits: &Limits) -> Tree {
    limits
        .iter()
        .fold(tree, |tree, (constraint, node)| tree.with(constraint.name(), node_tree(node)))
}

/// Returns a value of the document as it is.
pub(in crate::import) fn node_tree(node: &Node) -> Tree {
    let tree = match &node.value {
        yaml::Value::Null => Tree::null(),
        yaml::Value::Bool(flag) => Tree::plain(flag),
        yaml::Value::Int(_) | yaml::Value::Float(_) => {
            Tree::plain(node.number().unwrap_or_default())
        }
        yaml::Value::String(text) => Tree::text(text),
        yaml::Value::Seq(items) => Tree::list(items.iter().map(node_tree)),
        yaml::Value::Map(entries) => entries
            .iter()
            .fold(Tree::map(), |tree, (key, value)| tree.with(&key.value, node_tree(value))),
    };
    tree.from(node.place)
}

/// Returns a type expression as a tree. Literals that are integers or booleans have no quotes.
fn type_tree(ty: &Type) -> Tree {
    match &ty.base {
        Base::Literal(value @ (Literal::Integer(_) | Literal::Boolean(_))) if !ty.nullable => {
            Tree::plain(value)
        }
        _ => Tree::text(expression(ty)),
    }
}

fn lines(ty: &Type) -> Tree {
    Tree::text(format!("Lines<{}>", expression(ty)))
}

/// Returns a type expression.
fn expression(ty: &Type) -> String {
    let base = match &ty.base {
        Base::Word(word) => (*word).to_owned(),
        Base::Literal(value) => value.to_string(),
        Base::Component(name) | Base::Named(name) => name.clone(),
        Base::Array(item) => format!("Array<{}>", expression(item)),
        Base::Record(value) => format!("Record<string, {}>", expression(value)),
        Base::Tuple(elements) => {
            let elements: Vec<String> = elements.iter().map(expression).collect();
            format!("Tuple<{}>", elements.join(", "))
        }
        Base::InPlace(_) => "unknown".to_owned(),
    };
    if ty.nullable { format!("{base} | null") } else { base }
}
