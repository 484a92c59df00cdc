//! The documents of a real API in their order, taken into the spec of the repository, which people edit in between.
//!
//! The documents are large and not of the repository: where they are absent, the tests are skipped.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use codegen::diagnostics::Source;
use codegen::import::{Input, Update, UpdateError, Updated, update};

/// The documents after the one that the spec was imported from.
const LATER: [&str; 5] = [
    "history/llamacloud-02-2026-05-28.json",
    "history/llamacloud-03-2026-06-09.json",
    "history/llamacloud-04-2026-07-09.json",
    "history/llamacloud-05-2026-08-03.json",
    "llamacloud-2026-08-20.json",
];

/// A text that stands once in the spec, and what a person makes of it.
type Edit = (&'static str, &'static str);

/// The edits before each of the documents.
const EDITS: [&[Edit]; 5] = [
    &[
        // Docs.
        ("docs: Extraction of structured data from documents.", "docs: Data out of documents."),
        (
            "docs: Delete an extraction job and its results.",
            "docs: Deletes a job and what came of it.   # ours",
        ),
        (
            "docs: Unique file identifier\n",
            "docs: |\n          The ID of the file.\n\n          It starts with `dfl-`.\n",
        ),
        ("docs: Unique configuration ID.", "docs: The ID, which never changes."),
        (
            "docs: The text of the retrieved node.\n",
            "docs: Text of the node.\n        example: Revenue rose by 4 %.\n",
        ),
        // Docs where there were none.
        (
            "query: {organization_id?: uuid | null, project_name?: string | null}",
            "query:\n        # Seldom needed.\n        organization_id?: {type: uuid | null, docs: Of this organization.}\n        project_name?: string | null",
        ),
        (
            "          docs: The name of the data sink.\n        sink_type: ConfigurableDataSinkNames\n",
            "          docs: The name of the data sink.\n        sink_type:\n          type: ConfigurableDataSinkNames\n          docs: The kind of store.\n",
        ),
        // Comments and order.
        (
            "    list:\n      docs: |-\n        List files with optional",
            "    # The newest first.\n    list:\n      docs: |-\n        List files with optional",
        ),
        (
            "      file_name?:\n        type: string | null\n        docs: Filter by file name\n      data_source_id?:\n        type: uuid | null\n        docs: Filter by data source ID\n",
            "      data_source_id?:\n        type: uuid | null   # of a pipeline\n        docs: Filter by data source ID\n      file_name?:\n        type: string | null\n        docs: Filter by file name\n",
        ),
    ],
    &[
        // Names of fields, values, operations and types in Rust.
        (
            "      expires_at?:\n        type: date-time | null\n        docs: When the file expires",
            "      expires_at?:\n        name: expires\n        type: date-time | null\n        docs: When the file expires",
        ),
        (
            "  ExtractListStatus: {values: [PENDING, THROTTLED, RUNNING, COMPLETED, FAILED, CANCELLED]}",
            "  ExtractListStatus:\n    values:\n      - PENDING\n      - {value: THROTTLED, docs: Too many jobs., name: Waiting}\n      - RUNNING\n      - COMPLETED\n      - FAILED\n      - CANCELLED",
        ),
        (
            "  PipelineStatus: {values: [CREATED, DELETING]}",
            "  PipelineStatus:\n    docs: Whether a pipeline is being deleted.\n    values: [CREATED, DELETING]",
        ),
        (
            "    upsert:\n      docs: Upsert a new Retriever.",
            "    put:\n      docs: Upsert a new Retriever.",
        ),
        (
            "  Retriever:\n    docs: An entity",
            "  Retriever:\n    name: SavedRetriever\n    docs: An entity",
        ),
        // What is retried, and how long it may take.
        (
            "      PUT: /api/v1/beta/configurations/{config_id}\n",
            "      PUT: /api/v1/beta/configurations/{config_id}\n      timeout: 10s\n",
        ),
        (
            "      POST: /api/v2/extract/schema/validation\n",
            "      POST: /api/v2/extract/schema/validation\n      idempotent: true\n",
        ),
    ],
    &[
        // Types that the document has wider.
        (
            "      end_char_idx:\n        type: integer | null\n        docs: The end character index of the retrieved node in the document\n",
            "      end_char_idx:\n        type: int32 | null\n        docs: The end character index of the retrieved node in the document\n",
        ),
        (
            "      status:\n        type: string\n        docs: |-\n          Current job status.\n\n          - `PENDING` — queued",
            "      status:\n        type: ExtractListStatus\n        docs: |-\n          Current job status.\n\n          - `PENDING` — queued",
        ),
        (
            "      is_default?:\n        type: boolean\n",
            "      is_default:\n        type: boolean\n",
        ),
        (
            "returns: AgentDataDeleteResponse",
            "returns: Record<string, unknown>   # it says nothing that helps",
        ),
        ("  AgentDataDeleteResponse: Record<string, string>\n", ""),
        // Deprecated, and no longer so.
        (
            "      only_manually_uploaded?:\n        type: boolean | null\n",
            "      only_manually_uploaded?:\n        type: boolean | null\n        deprecated: Use `data_source_id`.\n",
        ),
        (
            "      deprecated: true\n      POST: /api/v1/beta/files/query\n",
            "      deprecated: Use `list`.\n      POST: /api/v1/beta/files/query\n",
        ),
        // Secrets.
        (
            "      developer_token?:\n",
            "      # From the console of Box.\n      developer_token?:\n",
        ),
    ],
    &[
        // Items that the document does not have.
        (
            "    get:\n      docs: Get a project by ID.\n",
            "    mine:\n      docs: The project of the key.\n      GET: /api/v1/projects/mine\n      returns: Project\n\n    get:\n      docs: Get a project by ID.\n",
        ),
        (
            "      organization_id:\n        type: uuid\n",
            "      plan?:\n        type: Plan | null\n        docs: Not in the document yet.\n      organization_id:\n        type: uuid\n",
        ),
        (
            "  ProjectListResponse: Array<Project>",
            "  ProjectListResponse: Array<Project>\n\n  # Not in the document yet.\n  Plan: {values: [free, paid]}",
        ),
        (
            "resources:\n  data_sources:\n",
            "# What pipelines read from.\nresources:\n  data_sources:\n",
        ),
        ("    values: [routing, full]", "    values: [routing, full, none]"),
        // A group of parameters instead of those of one operation.
        (
            "      query: [Scope, {name?: string | null}]\n      returns: RetrieverListResponse",
            "      query: [Scope, Named]\n      returns: RetrieverListResponse",
        ),
        (
            "types:\n  CompositeRetrievalMode:",
            "parameters:\n  Named:\n    name?: string | null\n\ntypes:\n  CompositeRetrievalMode:",
        ),
        // One file less.
        (
            "types: {DataSinkListResponse: Array<DataSink>}\n",
            "types:\n  # As the vendor calls it.\n  DataSinkListResponse: Array<DataSink>\n",
        ),
    ],
    &[
        // Removed by hand.
        (
            "        - Scope\n        - expand?:\n            type: Array<string> | null\n            docs: Fields to expand.\n",
            "        - Scope\n        - expand?:\n            # Of each file.\n            type: Array<string> | null\n            docs: Fields to expand.\n",
        ),
        (
            "  BoxAuthMechanism: {values: [developer_token, ccg]}",
            "  BoxAuthMechanism: {values: [{value: developer_token, name: Token}, ccg]}",
        ),
        (
            "      text_in_page?:\n        type: string | null\n",
            "      text_in_page?:\n        type: string | null\n        example: Total\n",
        ),
        ("  SparseModelType:\n", "  # Of two models.\n  SparseModelType:\n"),
        ("        default: system_default\n", "        default: llm   # ours\n"),
    ],
];

/// Types that a person renames, wherever they are named.
const RENAMED: [(&str, &str); 5] = [
    ("FileV2", "StoredFile"),
    ("PresignedURL", "DownloadUrl"),
    ("PageFigureMetadata", "Figure"),
    ("CompositeRetrievedTextNode", "FoundText"),
    ("ExtractJobUsage", "ExtractUsage"),
];

/// What changes the name of a type from one document to the next. In each of these the document does the same.
const NAMES_THAT_CHANGE: [&str; 4] = [
    "type `DirectoryFileResponseMetadata` is called `MetadataValue`",
    "some uses of type `StatusEnum` have the new type `SheetsJobStatus`",
    "some uses of type `SplitJobResponse` have the new type `SplitJobResponseBeta`",
    "some uses of type `ExtractConfigurationTier` have the new type `ExtractConfigurationTier2`",
];

#[test]
fn edits_and_names_survive_every_document() {
    let Some(folder) = documents() else { return };
    let mut state = State::of_repository();
    state.assert_up_to_date(&document(&folder, "history/llamacloud-01-2026-05-20.json"));
    let mut edits: Vec<Edit> = Vec::new();
    let mut faults = Vec::new();
    let mut names = Vec::new();
    for (at, name) in LATER.iter().enumerate() {
        EDITS[at].iter().for_each(|(old, new)| state.edit(old, new));
        edits.extend(EDITS[at]);
        let (old, new) = RENAMED[at];
        state.rename(old, new);
        let document = document(&folder, name);
        let before = state.spec.clone();
        let done = state.updated(&document).unwrap_or_else(|error| panic!("{name}: {error}"));
        assert!(!done.taken.is_empty(), "{name} changes the API");
        state.take(done);
        let lost = edits.iter().filter(|(_, new)| !state.has(new));
        faults.extend(lost.map(|(old, new)| format!("{name}: {new:?} for {old:?} is lost")));
        for (old, new) in &RENAMED[..=at] {
            let words = state.words();
            if words.contains(old) || !words.contains(new) {
                faults.push(format!("{name}: `{old}` is not called `{new}`"));
            }
        }
        let comparison = codegen::compare(&before, &state.spec).expect("both pass");
        names.extend(comparison.facts.into_iter().filter_map(|fact| {
            let (rule, message) = (fact.change.rule.id, fact.change.message);
            let kind = rule.rsplit('.').next()?;
            matches!(kind, "renamed" | "moved" | "split" | "merged").then_some(message)
        }));
        state.assert_up_to_date(&document);
    }
    assert_eq!(faults, Vec::<String>::new());
    assert_eq!(names, NAMES_THAT_CHANGE);
}

/// Edits of what the next document changes or removes, each with what the conflict is about.
const CONFLICTS: [(&str, &str, &str); 3] = [
    (
        "docs: Number of document tokens\n",
        "docs: Tokens that were read.\n",
        "types.ExtractJobUsage.fields.num_document_tokens",
    ),
    (
        "        docs: Number of output tokens\n",
        "        docs: Number of output tokens\n        example: 12\n",
        "types.ExtractJobUsage.fields.num_output_tokens",
    ),
    (
        "  SyncProductEntryRequest:\n    docs: ",
        "  SyncProductEntryRequest:\n    docs: Ours. ",
        "types.SyncProductEntryRequest.docs",
    ),
];

#[test]
fn edits_of_what_a_document_changes_are_reported() {
    let Some(folder) = documents() else { return };
    let document = document(&folder, LATER[0]);
    for (old, new, path) in CONFLICTS {
        let mut state = State::of_repository();
        state.edit(old, new);
        let message = state.updated(&document).map(drop).expect_err(path);
        assert!(message.contains(path), "{path}: {message}");
        assert_eq!(message.matches("error[").count(), 1, "{message}");
    }
}

/// A spec with its lock, and the names file of the import.
struct State {
    spec: Vec<Source>,
    lock: Source,
    names: Source,
}

impl State {
    fn of_repository() -> Self {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("a workspace");
        let read = |name: &str| {
            source(name, &fs::read_to_string(root.join(name)).expect("it can be read"))
        };
        let mut files: Vec<String> = fs::read_dir(root.join("spec/llama-cloud"))
            .expect("the spec has files")
            .map(|entry| entry.expect("it can be read").file_name().into_string().expect("a name"))
            .filter(|name| name.ends_with(".yaml"))
            .map(|name| format!("spec/llama-cloud/{name}"))
            .collect();
        files.sort();
        files.insert(0, "spec/llama-cloud.yaml".to_owned());
        Self {
            spec: files.iter().map(|name| read(name)).collect(),
            lock: read("spec/llama-cloud.import.lock"),
            names: read("spec/llama-cloud.import.yaml"),
        }
    }

    fn updated(&self, document: &Source) -> Result<Updated, String> {
        let input = Input {
            sdk: "llama-cloud",
            document: std::slice::from_ref(document),
            overlays: &[],
            names: Some(&self.names),
            events: &[],
        };
        let done = update(Update { input, spec: &self.spec, lock: &self.lock, keep: false });
        done.map_err(|error| match error {
            UpdateError::Conflicts { mistakes, .. } => {
                let mut sources = vec![document.clone(), self.names.clone()];
                sources.extend(self.spec.iter().cloned());
                sources.push(self.lock.clone());
                mistakes.render(&sources)
            }
            UpdateError::Mistakes(spec, mistakes) => mistakes.render(&spec),
            UpdateError::Import(error) => format!("{error:?}"),
            UpdateError::Defect(_) => "the text does not say what was merged".to_owned(),
        })
    }

    fn take(&mut self, done: Updated) {
        self.spec = done.spec;
        self.lock.text = done.import.lock;
    }

    /// Edits a text that stands there once.
    fn edit(&mut self, old: &str, new: &str) {
        let count: usize = self.spec.iter().map(|file| file.text.matches(old).count()).sum();
        assert_eq!(count, 1, "{old}");
        for file in &mut self.spec {
            file.text = file.text.replace(old, new);
        }
    }

    /// Renames a type in all files.
    fn rename(&mut self, old: &str, new: &str) {
        for file in &mut self.spec {
            let mut text = String::new();
            let mut rest = file.text.as_str();
            while let Some(at) = rest.find(old) {
                let is_word =
                    |it: Option<char>| it.is_some_and(|it| it.is_alphanumeric() || it == '_');
                let (before, after) = (&rest[..at], &rest[at + old.len()..]);
                let whole = !is_word(before.chars().next_back()) && !is_word(after.chars().next());
                text.push_str(before);
                text.push_str(if whole { new } else { old });
                rest = after;
            }
            text.push_str(rest);
            file.text = text;
        }
    }

    fn has(&self, part: &str) -> bool {
        self.spec.iter().any(|file| file.text.contains(part))
    }

    fn words(&self) -> BTreeSet<&str> {
        let is_end = |it: char| !it.is_alphanumeric() && it != '_';
        self.spec.iter().flat_map(|file| file.text.split(is_end)).collect()
    }

    fn assert_up_to_date(&self, document: &Source) {
        let again = self.updated(document).unwrap_or_else(|error| panic!("{error}"));
        assert_eq!(again.taken, []);
        for (now, before) in again.spec.iter().zip(&self.spec) {
            assert_eq!(now.text, before.text, "{}", now.name);
        }
        assert_eq!(again.import.lock, self.lock.text);
    }
}

fn documents() -> Option<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared/openapi");
    if !folder.exists() {
        eprintln!("skipped: the real documents are not beside this repository");
        return None;
    }
    Some(folder)
}

fn document(folder: &Path, name: &str) -> Source {
    source("document.json", &fs::read_to_string(folder.join(name)).expect("it can be read"))
}

fn source(name: &str, text: &str) -> Source {
    Source { name: name.to_owned(), text: text.to_owned() }
}
