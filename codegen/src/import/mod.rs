//! From an OpenAPI document to a spec.
//!
//! The document is read as raw values. Its components become definitions, its paths operations;
//! then unions are settled, names are given, and the spec is written as a tree of YAML. Last, the
//! spec is checked as any other is, and what does not pass is repaired. Whatever the spec does not
//! hold is a line in the list of losses.

mod components;
mod document;
mod exported;
mod groups;
mod losses;
mod model;
mod names_file;
mod naming;
mod operations;
mod package;
mod repair;
mod report;
mod schema;
mod servers;
mod unions;
mod written;

use std::collections::{BTreeMap, HashMap, HashSet};

use components::Components;
use document::{Document, References};
pub use losses::Grade;
use losses::{Losses, Owner};
use model::{Base, Body, BodyContent, Definition, Kind, Operation};
use names_file::Names;
pub use repair::Defect;
use schema::Schemas;
use servers::Servers;
use written::Contents;

use crate::diagnostics::{Diagnostics, Source};
use crate::yaml::Node;

/// A spec made of a document.
#[derive(Clone, Debug)]
pub struct Import {
    /// The text of the spec.
    pub text: String,
    /// What the spec does not hold, in the document's order.
    pub losses: Vec<Line>,
    /// The number of operations by what is lost of them at most; none lose nothing.
    pub operations: BTreeMap<Option<Grade>, usize>,
}

/// The reason for having no spec.
#[derive(Clone, Debug)]
pub enum ImportError {
    /// Mistakes in the document, or in the names file, which is the source after its files.
    Document(Diagnostics),
    /// The spec that was made does not pass its own check.
    Defect(Defect),
}

/// A loss.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// The JSON pointer into the document.
    pub pointer: String,
    /// What it costs.
    pub grade: Grade,
    /// The reason.
    pub reason: String,
}

/// Returns the files that a document refers to, by their paths from its folder.
///
/// # Errors
///
/// Mistakes in the YAML or JSON.
pub fn files(source: &Source) -> Result<Vec<String>, Diagnostics> {
    let mut diagnostics = Diagnostics::default();
    let root = document::load(0, source, &mut diagnostics);
    diagnostics.gate(())?;
    let mut files = Vec::new();
    root.iter().for_each(|root| document::files(root, &mut files));
    Ok(files)
}

/// What is imported: a document, and how a person wants it.
#[derive(Clone, Copy, Debug)]
pub struct Input<'s> {
    /// The name of the SDK.
    pub sdk: &'s str,
    /// The files of the document, the main one first.
    pub document: &'s [Source],
    /// The names file.
    pub names: Option<&'s Source>,
}

/// Makes a spec of a document.
///
/// # Errors
///
/// Mistakes in the document or the names file, or a defect of the import.
pub fn import(input: Input<'_>) -> Result<Import, ImportError> {
    let Input { sdk, document: sources, names } = input;
    let mut diagnostics = Diagnostics::default();
    let names = names.map(|source| {
        let root = crate::yaml::load_file(
            u16::try_from(sources.len()).unwrap_or(u16::MAX),
            &source.text,
            &mut diagnostics,
        );
        root.map_or_else(Names::default, |root| Names::read(&root, &mut diagnostics))
    });
    let Some(document) = Document::read(sources, &mut diagnostics) else {
        return Err(ImportError::Document(diagnostics));
    };
    let root = document.root();
    let mut losses = Losses::new();
    // A names file names what a document does not.
    if names.is_none()
        && let Some((mut tree, count)) = exported::spec(sdk, root, &mut losses)
        && let Ok(text) = repair::repair(&mut tree, &spec_file(sdk), &HashMap::new(), &mut losses)
    {
        let operations = BTreeMap::from([(None, count)]);
        return Ok(Import { text, losses: lines(&document, losses), operations });
    }
    let mut losses = Losses::new();
    let references = References::new(&document);
    losses.check_keys(
        root,
        &[
            "openapi",
            "info",
            "servers",
            "paths",
            "components",
            "security",
            "tags",
            "jsonSchemaDialect",
        ],
    );
    let mut servers = Servers::read(root, &mut losses);
    let mut schemas = Schemas::new(root, &references, &mut losses);
    let mut defined = schemas.define_all();
    let (mut operations, required) = operations::read(root, &mut servers, &mut schemas);
    if operations.is_empty() {
        diagnostics.push(operations::none(root));
        return Err(ImportError::Document(diagnostics));
    }
    defined.extend(schemas.define_foreign());
    let order: Vec<String> = defined.iter().map(|(name, _)| name.clone()).collect();
    let mut models = HashMap::new();
    if let Some(names) = names {
        let known: HashSet<&str> = order.iter().map(String::as_str).collect();
        names.apply(&mut operations, &known, &mut diagnostics, &mut losses);
        models = names.of_models();
    }
    diagnostics.gate(()).map_err(ImportError::Document)?;
    let mut components: Components = defined.into_iter().collect();
    unions::settle(&order, &mut components, operations::types_mut(&mut operations), &mut losses);
    operations::split_streams(&mut operations, &components, &mut losses);
    operations::distinguish(&mut operations);
    let schemes = operations::page_all(&mut operations, &components, &mut losses);
    let credentials = operations::credentials(root, &mut operations, &required, &mut losses);
    open_bodies(&mut operations, &components);
    prune(&mut components, &operations, root, &mut losses);
    let (types, named) = naming::name_types(&order, components, &models, &mut operations);
    let errors = operations::share_errors(&mut operations);
    let groups = groups::share(&mut operations);
    let contents = Contents {
        package: package::package(sdk, root, &mut losses),
        client: package::client(sdk, root, &servers, &credentials, &errors),
        groups: &groups,
        schemes: &schemes,
        tags: &operations::tags(root, &mut losses),
        operations: &operations,
        types: &types,
    };
    let mut tree = written::spec(&contents);
    let owners = operations.iter().map(|operation| (operation.place, operation.number)).collect();
    let text = repair::repair(&mut tree, &spec_file(sdk), &owners, &mut losses)
        .map_err(ImportError::Defect)?;
    let operations = grades(&operations, &types, &named, &losses);
    Ok(Import { text, losses: lines(&document, losses), operations })
}

fn spec_file(sdk: &str) -> String {
    format!("spec/{sdk}.yaml")
}

/// Returns the losses with their pointers, each once.
fn lines(document: &Document, losses: Losses) -> Vec<Line> {
    let pointers = document.pointers(losses.all.iter().map(|loss| loss.place));
    let mut lines: Vec<Line> = Vec::new();
    for loss in losses.all {
        let pointer = pointers[&loss.place].clone();
        let line = Line { pointer, grade: loss.grade, reason: loss.reason };
        if lines.last() != Some(&line) {
            lines.push(line);
        }
    }
    lines
}

/// Makes members of a body whose type nothing else uses.
fn open_bodies(operations: &mut [Operation], components: &Components) {
    let mut uses: HashMap<&str, usize> = HashMap::new();
    for definition in components.values() {
        for ty in definition.kind.types() {
            ty.visit_names(&mut |name| *uses.entry(name).or_default() += 1);
        }
    }
    let mut by_operations: HashMap<String, usize> = HashMap::new();
    for operation in &*operations {
        for ty in operation.types() {
            ty.visit_names(&mut |name| *by_operations.entry(name.to_owned()).or_default() += 1);
        }
    }
    for operation in operations {
        let Some(Body { content, optional, .. }) = &mut operation.body else { continue };
        let BodyContent::Whole(ty) = &*content else { continue };
        let Base::Component(name) = &ty.base else { continue };
        let is_own = !ty.nullable
            && !uses.contains_key(name.as_str())
            && by_operations.get(name) == Some(&1);
        if let Some(Definition { kind: Kind::Struct(members), .. }) = components.get(name)
            && is_own
            && !members.is_empty()
            && (!*optional || members.iter().all(|member| member.optional))
        {
            *content = BodyContent::Members(members.clone());
        }
    }
}

/// Leaves out the components that no operation uses.
fn prune(components: &mut Components, operations: &[Operation], root: &Node, losses: &mut Losses) {
    let mut reached: HashSet<String> = HashSet::new();
    let mut open: Vec<String> = Vec::new();
    for ty in operations.iter().flat_map(Operation::types) {
        ty.visit_names(&mut |name| open.push(name.to_owned()));
    }
    while let Some(name) = open.pop() {
        let Some(definition) = components.get(&name) else { continue };
        if reached.insert(name) {
            for ty in definition.kind.types() {
                ty.visit_names(&mut |name| open.push(name.to_owned()));
            }
        }
    }
    let schemas = root.get("components").and_then(|all| all.get("schemas"));
    for (name, node) in schemas.map_or(&[][..], Node::entries) {
        if !reached.contains(&name.value) {
            losses.push(node, Grade::Fact, "schema that no operation uses");
        }
    }
    components.retain(|name, _| reached.contains(name));
}

/// Returns the number of operations by what is lost of them and of all types that they reach.
fn grades(
    operations: &[Operation],
    types: &[(String, Definition)],
    named: &HashMap<String, String>,
    losses: &Losses,
) -> BTreeMap<Option<Grade>, usize> {
    let mut of_operation: HashMap<usize, Grade> = HashMap::new();
    let mut of_type: HashMap<&str, Grade> = HashMap::new();
    for loss in &losses.all {
        match &loss.owner {
            Owner::Operation(number) => raise(of_operation.entry(*number), loss.grade),
            Owner::Type(name) => raise(of_type.entry(name), loss.grade),
            Owner::Schema(name) => {
                if let Some(name) = named.get(name) {
                    raise(of_type.entry(name), loss.grade);
                }
            }
            Owner::Document => {}
        }
    }
    let definitions: HashMap<&str, &Definition> =
        types.iter().map(|(name, definition)| (name.as_str(), definition)).collect();
    let mut counts = BTreeMap::new();
    let mut counted: HashSet<usize> = HashSet::new();
    for operation in operations {
        counted.insert(operation.number);
        let mut worst = of_operation.get(&operation.number).copied();
        let mut reached: HashSet<&str> = HashSet::new();
        let mut open: Vec<&str> = Vec::new();
        for ty in operation.types() {
            ty.visit_names(&mut |name| open.push(name));
        }
        while let Some(name) = open.pop() {
            if !reached.insert(name) {
                continue;
            }
            worst = worst.max(of_type.get(name).copied());
            for ty in definitions.get(name).map_or(Vec::new(), |definition| definition.kind.types())
            {
                ty.visit_names(&mut |name| open.push(name));
            }
        }
        *counts.entry(worst).or_default() += 1;
    }
    // Those that were not even read.
    let omitted = of_operation.keys().filter(|number| !counted.contains(number)).count();
    if omitted > 0 {
        *counts.entry(Some(Grade::Omitted)).or_default() += omitted;
    }
    counts
}

fn raise<K>(entry: std::collections::hash_map::Entry<'_, K, Grade>, grade: Grade) {
    let known = entry.or_insert(grade);
    *known = (*known).max(grade);
}
