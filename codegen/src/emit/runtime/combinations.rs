//! What is copied fits together, whichever parts an API needs.
//!
//! Compiling every combination of parts would take days. Here the runtime is a list of lines, each
//! with the condition that it is copied, and a name stands for all items that have it. The cases
//! that are compiled find what this overlooks: fields, and methods that share a name.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use super::{FILES, module_path};
use crate::api::{Api, Scalar};
use crate::emit::parts;
use crate::emit::rust::scalar::is_of_module;

/// What an API needs that needs a part: one at least of each list.
const NEEDS: &[(&str, &[&[&str]])] = &[
    ("aggregates", &[&["events"], &["tagged"]]),
    ("boolean-tags", &[&["tagged"]]),
    ("events", &[&["streams"]]),
    ("integer-tags", &[&["tagged"]]),
    ("json-lines", &[&["streams"]]),
    ("links", &[&["next-urls"]]),
    ("next-urls", &[&["page-schemes"]]),
    ("page-schemes", &[&["pages"]]),
    ("plain-events", &[&["streams"]]),
    ("scalar-literals", &[&["tried", "untagged"]]),
    ("setters", &[&["structs"]]),
    ("streams", &[&["events", "json-lines"]]),
    ("tag-fields", &[&["tagged"]]),
    ("tagged", &[&["unions"]]),
    ("text-events", &[&["events"]]),
    ("totals", &[&["page-schemes"]]),
    ("tried", &[&["unions"]]),
    ("tuple-events", &[&["streams"], &["tuples"]]),
    ("unions", &[&["tagged", "tried", "untagged"]]),
    ("untagged", &[&["unions"]]),
];

/// Methods of the runtime that are called like those of types from elsewhere.
const METHODS: &[&str] = &["file_name", "into_parts"];

#[test]
fn what_is_copied_names_nothing_that_is_cut() {
    let runtime = Runtime::read();
    let mut faults = BTreeSet::new();
    for Import { at, name, .. } in runtime.imports.iter().filter(|import| !import.is_foreign) {
        if let Some(items) = runtime.items.get(name) {
            faults.extend(runtime.fault(*at, items.iter().map(|item| item.at), name));
        }
    }
    let imported = runtime.imports.iter().map(|import| (import.at, &import.name));
    let items = runtime.items.iter();
    let declared = items.flat_map(|(name, items)| items.iter().map(move |item| (item.at, name)));
    let mut sources: BTreeMap<(&str, &str), Vec<usize>> = BTreeMap::new();
    for (at, name) in imported.chain(declared) {
        sources.entry((runtime.lines[at].path, name)).or_default().push(at);
    }
    for ((path, name), sources) in sources {
        let is_path = |at: &usize| runtime.lines[*at].is_import || runtime.lines[*at].is_module();
        let is_path = sources.iter().all(is_path);
        let names = |line: &Line| line.path == path && line.names(name, is_path);
        for at in runtime.named(name).filter(|at| names(&runtime.lines[*at])) {
            faults.extend(runtime.fault(at, sources.iter().copied(), name));
        }
    }
    for (name, items) in &runtime.items {
        let code = |at: usize| runtime.lines[at].code.as_str();
        let is_method = |item: &Item| item.is_private && code(item.at).starts_with(' ');
        let declares = |at: &usize| code(*at).contains(&format!("fn {name}"));
        let is_known = items.iter().all(is_method)
            && runtime.named(name).filter(declares).count() == items.len()
            && !METHODS.contains(&name.as_str());
        for at in runtime.named(name).filter(|_| is_known) {
            if runtime.lines[at].calls(name) {
                faults.extend(runtime.fault(at, items.iter().map(|item| item.at), name));
            }
        }
    }
    assert!(faults.is_empty(), "{}", report(&faults));
}

#[test]
fn what_is_copied_is_used() {
    let runtime = Runtime::read();
    let mut faults = BTreeSet::new();
    for (name, items) in &runtime.items {
        for item in items.iter().filter(|item| item.is_private) {
            let own = item.at..item.at + item.length;
            let declaration = &runtime.lines[item.at];
            // Emitted files call it.
            if declaration.code.starts_with("macro_rules") && runtime.exports(name) {
                continue;
            }
            let is_use = |at: &usize| {
                let line = &runtime.lines[*at];
                let is_use = match declaration.code.starts_with(' ') {
                    _ if declaration.is_module() => line.has(name, "::"),
                    true => line.calls(name),
                    false => !line.is_import,
                };
                is_use && !own.contains(at)
            };
            let uses: Vec<usize> = runtime.named(name).filter(is_use).collect();
            faults.extend(runtime.fault(item.at, uses.into_iter(), name));
        }
    }
    for Import { at, name, .. } in runtime.imports.iter().filter(|import| import.is_private) {
        let path = runtime.lines[*at].path;
        let is_use = |at: &usize| runtime.lines[*at].path == path && !runtime.lines[*at].is_import;
        let uses: Vec<usize> = runtime.named(name).filter(is_use).collect();
        // A trait may be imported for its methods alone.
        if !uses.is_empty() {
            faults.extend(runtime.fault(*at, uses.into_iter(), name));
        }
    }
    assert!(faults.is_empty(), "{}", report(&faults));
}

/// A set of parts, by their places in the list of all.
type Parts = u128;

/// The lines of the runtime, and what they declare.
struct Runtime {
    lines: Vec<Line>,
    /// The lines that hold a word.
    words: HashMap<String, Vec<usize>>,
    /// What is declared, by name.
    items: BTreeMap<String, Vec<Item>>,
    imports: Vec<Import>,
    combinations: Vec<Parts>,
}

struct Line {
    path: &'static str,
    number: usize,
    /// Without strings and comments.
    code: String,
    /// It is copied if an API needs one part at least of each set.
    needs: BTreeSet<Parts>,
    is_import: bool,
}

/// An imported name.
struct Import {
    /// The first line of its import.
    at: usize,
    name: String,
    is_private: bool,
    /// Whether it is of another crate.
    is_foreign: bool,
}

struct Item {
    /// Its first line, and how many it has.
    at: usize,
    length: usize,
    /// Whether nothing outside of the crate can name it, and something has to.
    is_private: bool,
}

impl Runtime {
    fn read() -> Self {
        let all = known_parts();
        let mut runtime = Self {
            lines: Vec::new(),
            words: HashMap::new(),
            items: BTreeMap::new(),
            imports: Vec::new(),
            combinations: combinations(&all),
        };
        let mut modules: HashMap<String, BTreeSet<Parts>> = HashMap::new();
        for (path, text) in FILES {
            let texts: Vec<&str> = text.lines().collect();
            for (at, (text, needs)) in texts.iter().zip(needs(&texts, &all)).enumerate() {
                let code = code(text);
                if let Some((_, name)) =
                    code.strip_suffix(';').and_then(|it| it.rsplit_once("mod "))
                {
                    modules.insert(module_path(path, name), needs.clone());
                }
                runtime.add(
                    Line { path, number: at + 1, code, needs, is_import: false },
                    &texts[at..],
                );
            }
        }
        runtime.add_imports();
        for line in &mut runtime.lines {
            let path = line.path.trim_end_matches(".rs").trim_end_matches("/mod");
            let folders = path.match_indices('/').map(|(at, _)| &path[..at]).chain([path]);
            line.needs.extend(folders.filter_map(|module| modules.get(module)).flatten());
        }
        runtime
    }

    /// Whether the root has the name in scope for the files beside the runtime.
    fn exports(&self, name: &str) -> bool {
        let mut imports = self.imports.iter();
        imports.any(|import| import.name == name && self.lines[import.at].path == "mod.rs")
    }

    fn add(&mut self, line: Line, texts: &[&str]) {
        let at = self.lines.len();
        for (_, word) in words(&line.code) {
            self.words.entry(word.to_owned()).or_default().push(at);
        }
        if let Some(name) = declared(&line.code) {
            let length = parts::length(texts[0], texts);
            let is_inner = !line.code.starts_with([' ', 'p']) && !line.is_module();
            let is_private = line.code.contains("pub(") || is_inner;
            let item = Item { at, length, is_private };
            self.items.entry(name.to_owned()).or_default().push(item);
        }
        self.lines.push(line);
    }

    /// Finds the imports, each of names of one module.
    fn add_imports(&mut self) {
        let mut import = None;
        for at in 0..self.lines.len() {
            let line = &mut self.lines[at];
            let code = line.code.trim();
            let is_private = code.starts_with("use ");
            if is_private || code.starts_with("pub") && code.contains(" use ") {
                import = Some((at, is_private, is_private && !code.starts_with("use crate::")));
            }
            let Some((first, is_private, is_foreign)) = import else { continue };
            line.is_import = true;
            let (module, names) =
                code.rsplit_once('{').unwrap_or_else(|| match code.rsplit_once("::") {
                    Some((module, name)) => (module, name),
                    None => ("", code),
                });
            let own = module.trim_end_matches("::").rsplit([':', ' ']).next().unwrap_or_default();
            for name in names.split([',', '}', ';']) {
                let name = name.rsplit(" as ").next().unwrap_or_default().trim();
                let name = if name == "self" { own } else { name }.to_owned();
                if !matches!(name.as_str(), "" | "_" | "*") {
                    self.imports.push(Import { at: first, name, is_private, is_foreign });
                }
            }
            import = import.filter(|_| !code.ends_with(';'));
        }
    }

    fn named(&self, name: &str) -> impl Iterator<Item = usize> {
        self.words.get(name).into_iter().flatten().copied()
    }

    /// Says where the line `at` is copied, and none of the others.
    fn fault(&self, at: usize, others: impl Iterator<Item = usize>, name: &str) -> Option<String> {
        let line = &self.lines[at];
        let others: Vec<&BTreeSet<Parts>> = others.map(|at| &self.lines[at].needs).collect();
        if others.iter().any(|needs| needs.is_subset(&line.needs)) {
            return None;
        }
        let is_copied =
            |needs: &BTreeSet<Parts>, combination| needs.iter().all(|any| any & combination != 0);
        let combination = self.combinations.iter().find(|combination| {
            is_copied(&line.needs, **combination)
                && !others.iter().any(|it| is_copied(it, **combination))
        })?;
        Some(format!("{}:{}: {name}, with {:?}", line.path, line.number, names(*combination)))
    }
}

impl Line {
    fn is_module(&self) -> bool {
        self.code.contains("mod ")
    }

    /// Whether it names what its module holds, perhaps in a path. A word in lower case may be a
    /// variable.
    fn names(&self, name: &str, in_path: bool) -> bool {
        let is_upper = name.starts_with(|it: char| it.is_uppercase());
        self.around(name).any(|(before, after)| {
            !self.is_import
                && ![".", ":", "fn ", "type "].iter().any(|it| before.ends_with(it))
                && (is_upper || after.starts_with(['(', '!']) || in_path && after.starts_with("::"))
        })
    }

    /// Whether it calls a method of a name, or may pass it on.
    fn calls(&self, name: &str) -> bool {
        self.around(name).any(|(before, after)| {
            let is_call = after.starts_with('(') || after.starts_with("::<");
            before.ends_with('.') && is_call || before.ends_with("::")
        })
    }

    /// Whether it has a word with this behind it.
    fn has(&self, word: &str, behind: &str) -> bool {
        self.around(word).any(|(_, after)| after.starts_with(behind))
    }

    /// What stands before and behind a word, wherever it stands.
    fn around<'a>(&'a self, word: &str) -> impl Iterator<Item = (&'a str, &'a str)> {
        let at = words(&self.code).filter(move |(_, it)| *it == word);
        at.map(|(at, it)| (&self.code[..at], &self.code[at + it.len()..]))
    }
}

/// The item that a line declares, if it stands in a module or is visible beyond its own.
fn declared(code: &str) -> Option<&str> {
    const KINDS: &[&str] =
        &["fn", "struct", "enum", "trait", "type", "const", "static", "mod", "macro_rules"];
    if code.starts_with(' ') && !code.trim_start().starts_with("pub") {
        return None;
    }
    let is_before = |word: &&str| matches!(*word, "pub" | "crate" | "super" | "async");
    let mut words = words(code).map(|(_, word)| word).skip_while(is_before);
    let kind = words.next().filter(|kind| KINDS.contains(kind))?;
    let name = words.next().filter(|name| *name != "_")?;
    // A constant function.
    if kind == "const" && name == "fn" { words.next() } else { Some(name) }
}

/// The words of code, with their places.
fn words(code: &str) -> impl Iterator<Item = (usize, &str)> {
    let is_word = |it: char| it.is_alphanumeric() || it == '_';
    let starts =
        code.char_indices().filter(move |(at, it)| is_word(*it) && !code[..*at].ends_with(is_word));
    starts.map(move |(at, _)| {
        let rest = &code[at..];
        (at, &rest[..rest.find(|it| !is_word(it)).unwrap_or(rest.len())])
    })
}

/// A line without strings and comments.
fn code(line: &str) -> String {
    let line = line.replace("'\"'", "' '").replace("\\\"", "");
    let code: String = line.split('"').step_by(2).collect::<Vec<_>>().join("\"\"");
    code.split("//").next().unwrap_or_default().to_owned()
}

/// For each line, the sets of parts of which an API has to need one.
fn needs(lines: &[&str], all: &[&str]) -> Vec<BTreeSet<Parts>> {
    let mut needs = vec![BTreeSet::new(); lines.len()];
    for (at, line) in lines.iter().enumerate() {
        let Some(named) = parts::parts_of(line) else { continue };
        let any = named.split(", ").map(|part| part_of(part, all)).sum();
        let after = &lines[at + 1..];
        for needs in &mut needs[at + 1..at + 1 + parts::length(line, after)] {
            needs.insert(any);
        }
    }
    needs
}

fn part_of(part: &str, all: &[&str]) -> Parts {
    let at = all.iter().position(|it| *it == part);
    1 << at.unwrap_or_else(|| panic!("`{part}` is not a part"))
}

fn names(combination: Parts) -> Vec<&'static str> {
    let all = known_parts();
    all.iter().copied().filter(|part| combination & part_of(part, &all) != 0).collect()
}

fn report(faults: &BTreeSet<String>) -> String {
    faults.iter().cloned().collect::<Vec<_>>().join("\n")
}

/// The least and the most that an API can need which needs, or does not need, one part or two.
fn combinations(all: &[&str]) -> Vec<Parts> {
    let mut rules: Vec<(Parts, Parts)> = Vec::new();
    for (part, lists) in NEEDS {
        for any in *lists {
            rules.push((part_of(part, all), any.iter().map(|part| part_of(part, all)).sum()));
        }
    }
    let scalars: Vec<Parts> = scalars().map(|part| part_of(part, all)).collect();
    let module = part_of(parts::SCALAR, all);
    rules.extend(scalars.iter().map(|scalar| (*scalar, module)));
    rules.push((module, scalars.iter().sum()));
    let mut combinations = BTreeSet::from([0]);
    let bits = || (0..all.len()).map(|at| 1 << at);
    for pair in bits().flat_map(|one: Parts| bits().map(move |other: Parts| one | other)) {
        grow(pair, &rules, &mut combinations);
        combinations.insert(shrunk(!pair & ((1 << all.len()) - 1), &rules));
    }
    combinations.into_iter().collect()
}

/// Adds what the parts need, in each way.
fn grow(combination: Parts, rules: &[(Parts, Parts)], combinations: &mut BTreeSet<Parts>) {
    match rules.iter().find(|(part, any)| combination & part != 0 && combination & any == 0) {
        None => drop(combinations.insert(combination)),
        Some((_, any)) => {
            let ways = (0..Parts::BITS).map(|at| 1 << at).filter(|way| any & way != 0);
            ways.for_each(|way| grow(combination | way, rules, combinations));
        }
    }
}

/// Takes away what needs a part that is not there.
fn shrunk(mut combination: Parts, rules: &[(Parts, Parts)]) -> Parts {
    while let Some((part, _)) =
        rules.iter().find(|(part, any)| combination & part != 0 && combination & any == 0)
    {
        combination &= !part;
    }
    combination
}

/// Each part, and whether an API needs it.
pub(crate) fn needed(api: &Api) -> BTreeMap<&'static str, bool> {
    let is_needed = |part: &str| parts::is_needed(part, api);
    for (part, lists) in NEEDS.iter().filter(|(part, _)| is_needed(part)) {
        for any in *lists {
            assert!(any.iter().any(|it| is_needed(it)), "`{part}` without any of {any:?}");
        }
    }
    known_parts().into_iter().map(|part| (part, is_needed(part))).collect()
}

/// Every part.
pub(super) fn known_parts() -> Vec<&'static str> {
    let of_runtime = parts::PARTS.iter().map(|(name, _)| *name);
    of_runtime.chain(scalars()).chain([parts::SCALAR]).collect()
}

/// The parts of single scalars.
fn scalars() -> impl Iterator<Item = &'static str> {
    Scalar::ALL.iter().filter(|scalar| is_of_module(**scalar)).map(|scalar| scalar.name())
}
