//! From an OpenAPI document to a spec.
//!
//! The document is read as raw values, to which overlays are applied. Its components become
//! definitions, its paths operations; then unions are settled, names are given, and the spec is
//! written as a tree of YAML. Last, the spec is checked as any other is, and what does not pass is
//! repaired. Whatever the spec does not hold is a line in the list of losses.

mod components;
mod document;
mod events;
mod exported;
mod extensions;
mod grades;
mod groups;
mod jsonpath;
mod losses;
mod model;
mod named;
mod names_file;
mod naming;
mod operations;
mod overlay;
mod package;
mod places;
mod reach;
mod repair;
mod report;
mod schema;
mod servers;
mod split;
mod unions;
mod update;
mod written;

use std::collections::{BTreeMap, HashMap, HashSet};

use components::Components;
use document::{Document, References};
pub use events::Events;
use grades::{Graded, grades};
pub use losses::Grade;
use losses::{Losses, Written};
use names_file::Names;
use places::Explained;
use reach::Reach;
pub use repair::Defect;
use schema::Schemas;
use servers::Servers;
pub use update::{Options, Taken, Update, UpdateError, Updated, update};
use written::{Contents, Tree, Value};

use crate::diagnostics::{Diagnostic, Diagnostics, Place, Source};
use crate::lower::crate_name;
use crate::yaml::Spanned;

/// A spec made of a document.
#[derive(Clone, Debug)]
pub struct Import {
    /// The text of the spec, as one file.
    pub text: String,
    /// The files of the spec, the main one first: where it is large, there is one for each resource
    /// beside it.
    pub files: Vec<Source>,
    /// What the spec does not hold, in the document's order.
    pub losses: Vec<Line>,
    /// The number of operations by what is lost of them at most; none lose nothing.
    pub operations: BTreeMap<Option<Grade>, usize>,
    /// The text of the lock: what each part was in the document, and where.
    pub lock: String,
}

/// The reason for having no spec.
#[derive(Clone, Debug)]
pub enum ImportError {
    /// The name of the SDK cannot be that of a crate. The mistake has no place.
    Name(Box<Diagnostic>),
    /// Streams of what the document does not have. The mistakes have no place.
    Events(Diagnostics),
    /// Mistakes in the sources: the files of the document, then the overlays, then the names file.
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

/// Returns the files that a file of a document refers to once overlays are applied to it, by their
/// paths from its folder, each with the place of the first reference.
///
/// # Errors
///
/// Mistakes in the YAML or JSON of the file. Those of overlays are left to [`import`].
pub fn files(source: &Source, overlays: &[Source]) -> Result<Vec<(String, Place)>, Diagnostics> {
    if [source].into_iter().chain(overlays).all(|it| document::refers_to_itself(&it.text)) {
        return Ok(Vec::new());
    }
    let mut diagnostics = Diagnostics::default();
    let root = document::load(0, source, &mut diagnostics, &mut Vec::new());
    diagnostics.gate(())?;
    let mut files = Vec::new();
    if let Some(mut root) = root {
        let mut ignored = Diagnostics::default();
        let load = |overlay| document::load(1, overlay, &mut ignored, &mut Vec::new());
        for overlay in overlays.iter().filter_map(load) {
            overlay::apply(&mut root, &overlay, &mut Diagnostics::default());
        }
        document::files(&root, &mut files);
    }
    Ok(files)
}

/// What is imported: a document, and how a person wants it.
#[derive(Clone, Copy, Debug)]
pub struct Input<'s> {
    /// The name of the SDK.
    pub sdk: &'s str,
    /// The files of the document, the main one first.
    pub document: &'s [Source],
    /// The overlays, which are applied to the main file one after the other.
    pub overlays: &'s [Source],
    /// The names file.
    pub names: Option<&'s Source>,
    /// The operations that respond with streams, whatever the document says.
    pub events: &'s [Events],
}

/// Makes a spec of a document.
///
/// # Errors
///
/// A name that no crate can have, mistakes in the document or the names file, or a defect of the
/// import.
pub fn import(input: Input<'_>) -> Result<Import, ImportError> {
    let made = make(input, None)?;
    let lock = update::lock(&made, input.sdk);
    Ok(made.into_import(lock))
}

/// A spec made of a document, in its long form and as text.
struct Made {
    tree: Tree,
    text: String,
    files: Vec<Source>,
    losses: Vec<Line>,
    operations: BTreeMap<Option<Grade>, usize>,
    /// The JSON pointers of losses, and of the places that parts of the tree came from.
    pointers: HashMap<Place, String>,
    /// The texts of the document that became docs; only in an update.
    explained: Explained,
}

impl Made {
    fn new(
        sdk: &str,
        document: &Document,
        (mut tree, text): (Tree, String),
        losses: Losses,
        operations: BTreeMap<Option<Grade>, usize>,
    ) -> Self {
        places::add(&mut tree, document.root());
        let mut written = Written::default();
        find_written(&tree, &mut written);
        let places = losses.all.iter().map(|loss| loss.place).chain(written.places);
        let pointers = document.pointers(places.collect::<Vec<_>>());
        let files = split::files(sdk, &tree.shortened(), &text);
        let (losses, explained) = (lines(&pointers, losses), Explained::new());
        Self { tree, text, files, losses, operations, pointers, explained }
    }

    fn into_import(self, lock: String) -> Import {
        let Self { text, files, losses, operations, .. } = self;
        Import { text, files, losses, operations, lock }
    }
}

/// Collects what a tree holds of its document.
fn find_written<'t>(tree: &'t Tree, written: &mut Written<'t>) {
    written.places.extend(tree.from);
    match &tree.value {
        Value::List(items) => items.iter().for_each(|item| find_written(item, written)),
        Value::Text(text) => written.texts.extend([text.as_str()]),
        _ => {}
    }
    tree.entries().iter().for_each(|(_, value)| find_written(value, written));
}

/// Makes a spec. An update gives the names that types had, which types in place keep.
fn make(input: Input<'_>, former: Option<&HashSet<String>>) -> Result<Made, ImportError> {
    let Input { sdk, document: sources, overlays, names, events } = input;
    let name = Spanned { value: sdk.to_owned(), place: Place::file(0) };
    if let Some(mistake) = crate_name(&name) {
        return Err(ImportError::Name(Box::new(mistake)));
    }
    let mut diagnostics = Diagnostics::default();
    let names = names.map(|source| {
        let root = crate::yaml::load_file(
            u16::try_from(sources.len() + overlays.len()).unwrap_or(u16::MAX),
            &source.text,
            &mut diagnostics,
        );
        root.map_or_else(Names::default, |root| Names::read(&root, &mut diagnostics))
    });
    let Some(document) = Document::read(sources, overlays, &mut diagnostics) else {
        return Err(ImportError::Document(diagnostics));
    };
    let root = document.root();
    let mut losses = Losses::new();
    document.record_repeated(&mut losses);
    // A person says what a document does not.
    if names.is_none()
        && events.is_empty()
        && let Some((mut tree, count)) = exported::spec(sdk, root, &mut losses)
        && let Ok(text) = repair::repair(&mut tree, &spec_file(sdk), &HashMap::new(), &mut losses)
    {
        let operations = BTreeMap::from([(None, count)]);
        return Ok(Made::new(sdk, &document, (tree, text), losses, operations));
    }
    let mut losses = Losses::new();
    document.record_repeated(&mut losses);
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
            "webhooks",
        ],
    );
    let mut servers = Servers::read(root, &mut losses);
    let mut schemas = Schemas::new(root, &references, &mut losses);
    let mut defined = schemas.define_all();
    let (mut operations, origins) = operations::read(root, &mut servers, &mut schemas);
    if operations.is_empty() {
        diagnostics.push(operations::none(root));
        return Err(ImportError::Document(diagnostics));
    }
    let named = names.iter().flat_map(Names::events);
    let named = named.chain(events.iter().map(|events| events.schema.as_str()));
    let pointed = events::pointed(named, root, &mut schemas);
    defined.extend(schemas.define_foreign());
    let places: HashMap<String, Place> =
        defined.iter().map(|(name, definition)| (name.clone(), definition.place)).collect();
    let mut models = HashMap::new();
    let mut responses = Vec::new();
    let known: HashSet<&str> = defined.iter().map(|(name, _)| name.as_str()).collect();
    if let Some(names) = names {
        // What an update names may have gone since.
        if former.is_none() {
            names.check(&operations, &known, &pointed, &mut diagnostics);
        }
        names.apply(&mut operations, &pointed, &mut losses);
        models = names.of_models();
        responses = names.responses(&mut operations);
    }
    for (name, node) in schema::components(root) {
        if let Some(ours) = extensions::type_name(node) {
            models.entry(name.value.clone()).or_insert_with(|| vec![naming::type_name(ours)]);
        }
    }
    diagnostics.gate(()).map_err(ImportError::Document)?;
    events::apply(events, &mut operations, &origins, &known, &pointed)
        .map_err(ImportError::Events)?;
    let reach = Reach::new(root, &origins, &operations, &references);
    reach.record_unused(root, &origins, &mut losses);
    defined.extend(responses);
    operations::split_bodies(&mut operations);
    let order: Vec<String> = defined.iter().map(|(name, _)| name.clone()).collect();
    let mut components: Components = defined.into_iter().collect();
    unions::settle(&order, &mut components, operations::types_mut(&mut operations), &mut losses);
    operations::split_streams(&mut operations, &components, &mut losses);
    operations::distinguish(&mut operations);
    for name in operations::open_bodies(&mut operations, &components) {
        let given = models.get(&name).and_then(|given| given.first());
        if let Some((given, place)) = given.zip(places.get(&name)) {
            let reason = format!("name `{given}` of a schema, which is the members of a body");
            losses.push_at(*place, Grade::Fact, reason);
        }
    }
    let schemes = operations::page_all(&mut operations, &components, &mut losses);
    let credentials = operations::credentials(root, &mut operations, &origins, &mut losses);
    components::retain_used(&mut components, &operations);
    let names = naming::Given { models: &models, former };
    let types = naming::name_types(&order, components, names, &mut operations);
    let errors = operations::share_errors(&mut operations);
    let headers = operations::response_headers(&mut operations, &mut losses);
    let groups = groups::share(&mut operations);
    let contents = Contents {
        package: package::package(sdk, root, &mut losses),
        client: package::client(sdk, root, &servers, &credentials, &errors)
            .with_some("response_headers", written::members(&headers)),
        groups: &groups,
        schemes: &schemes,
        tags: &operations::tags(root, &operations, &mut losses),
        operations: &operations,
        types: &types,
    };
    let mut tree = written::spec(&contents);
    let owners = operations.iter().map(|operation| (operation.place, operation.number)).collect();
    let text = repair::repair(&mut tree, &spec_file(sdk), &owners, &mut losses)
        .map_err(ImportError::Defect)?;
    let mut written = Written::default();
    find_written(&tree, &mut written);
    let reached = reach.from(operations.iter().map(|operation| operation.number));
    losses.push_values(&written, |component| {
        places.get(component).is_some_and(|place| reached.contains(place))
    });
    let graded = Graded { operations: &operations, types: &types, places: &places, reach: &reach };
    let operations = grades(&graded, &losses);
    let made = Made::new(sdk, &document, (tree, text), losses, operations);
    let explained = if former.is_some() { places::explained(root) } else { Explained::new() };
    Ok(Made { explained, ..made })
}

fn spec_file(sdk: &str) -> String {
    format!("spec/{sdk}.yaml")
}

/// Returns the losses with their pointers, each once.
fn lines(pointers: &HashMap<Place, String>, losses: Losses) -> Vec<Line> {
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
