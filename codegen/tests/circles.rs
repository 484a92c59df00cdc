//! No import circle between the files, nor between the folders, of the runtime and of this crate.
//!
//! An arrow leads from a file to each file that one of its paths names. A name that a module re-exports
//! stands for the file that it comes from. Quoted code and the text of macros are left out: they are
//! compiled where they end up.

use std::collections::{BTreeMap, BTreeSet, VecDeque};
use std::fs;
use std::path::Path;

use proc_macro2::{Delimiter, TokenStream, TokenTree};

#[test]
fn files_of_the_runtime_form_no_circle() {
    assert_no_circle(&runtime().arrows());
}

#[test]
fn folders_of_the_runtime_form_no_circle() {
    for arrows in between_siblings(&runtime().arrows()).values() {
        assert_no_circle(arrows);
    }
}

/// Stages, and the rooms in each of them. The files of one room may still name each other.
#[test]
fn folders_of_the_generator_form_no_circle() {
    for (folder, mut arrows) in between_siblings(&generator().arrows()) {
        if !folder.is_empty() {
            arrows.retain(|from, _| !from.ends_with(".rs"));
        }
        assert_no_circle(&arrows);
    }
}

#[test]
fn circles_are_found_and_spelled_out() {
    let sources = [
        ("mod.rs", "pub use a::Seen; mod a; mod b;"),
        ("a.rs", "use crate::b::deep::{self, Found}; pub struct Seen(Found);"),
        ("b/mod.rs", "pub mod deep; pub(super) fn unused() { super::b::deep::go() }"),
        ("b/deep.rs", "pub struct Found; fn see(_: crate::Seen) { quote! { crate::c::D } }"),
    ];
    let arrows = Modules::new(sources.map(|(path, text)| (path.into(), text.into())), &[]).arrows();
    assert_eq!(circles(&arrows), ["a.rs → b/deep.rs → a.rs"]);
    let folders: Vec<String> = between_siblings(&arrows).values().flat_map(circles).collect();
    assert_eq!(folders, ["a.rs → b → a.rs"]);
}

type Arrows = BTreeMap<String, BTreeSet<String>>;

fn runtime() -> Modules {
    Modules::read("runtime/src/runtime", &["runtime"])
}

fn generator() -> Modules {
    Modules::read("src", &[])
}

fn assert_no_circle(arrows: &Arrows) {
    let circles = circles(arrows);
    let count: usize = arrows.values().map(BTreeSet::len).sum();
    assert!(circles.is_empty(), "circles among {count} arrows:\n{}", circles.join("\n"));
}

/// The shortest circle through each file that is in none of the circles before.
fn circles(arrows: &Arrows) -> Vec<String> {
    let mut circles = Vec::new();
    let mut seen = BTreeSet::new();
    for start in arrows.keys() {
        if seen.contains(start) {
            continue;
        }
        if let Some(circle) = shortest_circle(arrows, start) {
            circles.push(circle.join(" → "));
            seen.extend(circle);
        }
    }
    circles
}

fn shortest_circle(arrows: &Arrows, start: &str) -> Option<Vec<String>> {
    let mut ways = VecDeque::from([vec![start.to_owned()]]);
    let mut seen = BTreeSet::new();
    while let Some(way) = ways.pop_front() {
        for next in arrows.get(&way[way.len() - 1]).into_iter().flatten() {
            let longer = way.iter().chain([next]).cloned().collect();
            if next == start {
                return Some(longer);
            }
            if seen.insert(next) {
                ways.push_back(longer);
            }
        }
    }
    None
}

/// For each folder, the arrows between the files and folders in it.
fn between_siblings(arrows: &Arrows) -> BTreeMap<&str, Arrows> {
    let mut folders: BTreeMap<&str, Arrows> = BTreeMap::new();
    for (from, to) in arrows.iter().flat_map(|(from, all)| all.iter().map(move |to| (from, to))) {
        let same = from.bytes().zip(to.bytes()).take_while(|(one, other)| one == other).count();
        let start = from[..same].rfind('/').map_or(0, |slash| slash + 1);
        let child = |path: &str| {
            let end = path[start..].find('/').map_or(path.len(), |slash| start + slash);
            path[..end].to_owned()
        };
        let folder = folders.entry(&from[..start]).or_default();
        folder.entry(child(from)).or_default().insert(child(to));
    }
    folders
}

type Names = Vec<String>;

/// The modules of a crate, or of a part of one.
struct Modules {
    files: BTreeMap<Names, SourceFile>,
}

struct SourceFile {
    path: String,
    paths: Vec<NamedPath>,
    /// Every name outside of imports.
    words: BTreeSet<String>,
}

/// A path in the code, from the root of the part.
struct NamedPath {
    names: Names,
    use_of: Use,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Use {
    /// Not an import.
    No,
    Private,
    Public,
}

impl Modules {
    fn read(folder: &str, prefix: &[&str]) -> Self {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join(folder);
        let mut sources = Vec::new();
        let mut folders = vec![root.clone()];
        while let Some(folder) = folders.pop() {
            for entry in fs::read_dir(&folder).expect("the folder can be read") {
                let path = entry.expect("the folder can be read").path();
                if path.is_dir() {
                    folders.push(path);
                } else if path.extension().is_some_and(|extension| extension == "rs") {
                    let name = path.strip_prefix(&root).expect("it is below").display().to_string();
                    sources.push((name, fs::read_to_string(&path).expect("it can be read")));
                }
            }
        }
        assert!(sources.len() > 10, "{} has no files", root.display());
        Self::new(sources, prefix)
    }

    fn new(sources: impl IntoIterator<Item = (String, String)>, prefix: &[&str]) -> Self {
        let sources: Vec<(Names, String, String)> = sources
            .into_iter()
            .map(|(path, text)| {
                let module = path.trim_end_matches(".rs").split('/');
                let module = module.filter(|name| !["mod", "lib"].contains(name));
                (module.map(str::to_owned).collect(), path, text)
            })
            .collect();
        let known: BTreeSet<Names> = sources.iter().map(|(module, ..)| module.clone()).collect();
        let prefix: Names = prefix.iter().copied().map(str::to_owned).collect();
        let mut files = BTreeMap::new();
        for (module, path, text) in sources {
            let mut reader = Reader {
                known: &known,
                prefix: &prefix,
                module: &module,
                paths: Vec::new(),
                words: BTreeSet::new(),
            };
            reader.read(text.parse().expect("the repository's own files are Rust"), 0);
            let Reader { paths, words, .. } = reader;
            files.insert(module, SourceFile { path, paths, words });
        }
        Self { files }
    }

    fn arrows(&self) -> Arrows {
        let mut arrows = Arrows::new();
        for file in self.files.values() {
            let named = file.paths.iter().filter(|path| {
                // A re-export that the file itself does not use is no more than another name.
                let name = path.names.last().expect("a path has a name");
                path.use_of != Use::Public || file.words.contains(name)
            });
            let named = named.map(|path| self.resolve(&path.names, 0));
            let arrows = arrows.entry(file.path.clone()).or_default();
            arrows.extend(named.filter(|path| *path != file.path).map(str::to_owned));
        }
        arrows
    }

    /// The file that a path leads to.
    fn resolve(&self, names: &[String], depth: usize) -> &str {
        let is_module = |length: &usize| self.files.contains_key(&names[..*length]);
        let length = (0..=names.len()).rev().find(is_module).expect("the root has a file");
        let file = &self.files[&names[..length]];
        let Some(name) = names.get(length) else { return &file.path };
        let imported = file.paths.iter().find(|path| {
            path.use_of != Use::No && path.names.last() == Some(name) && path.names != names
        });
        match imported {
            Some(path) if depth < 8 => {
                let names: Names = path.names.iter().chain(&names[length + 1..]).cloned().collect();
                self.resolve(&names, depth + 1)
            }
            _ => &file.path,
        }
    }
}

/// Gathers the paths of a file.
struct Reader<'a> {
    known: &'a BTreeSet<Names>,
    prefix: &'a [String],
    module: &'a [String],
    paths: Vec<NamedPath>,
    words: BTreeSet<String>,
}

impl Reader<'_> {
    /// Reads code that is nested in `depth` modules of the file.
    fn read(&mut self, tokens: TokenStream, depth: usize) {
        let tokens: Vec<TokenTree> = tokens.into_iter().collect();
        let mut at = 0;
        while at < tokens.len() {
            let word = |back: usize| at.checked_sub(back).map(|at| tokens[at].to_string());
            match &tokens[at] {
                TokenTree::Group(_) if is_text_of_macro(word(2), word(3)) => {}
                TokenTree::Group(group) => {
                    let is_module = word(2).as_deref() == Some("mod");
                    self.read(group.stream(), depth + usize::from(is_module));
                }
                TokenTree::Ident(name) if name == "use" => {
                    let end = tokens[at..].iter().position(|token| token.to_string() == ";");
                    let end = end.map_or(tokens.len(), |length| at + length);
                    let is_public = match word(1) {
                        Some(word) => word == "pub" || word.starts_with('('),
                        None => false,
                    };
                    let use_of = if is_public { Use::Public } else { Use::Private };
                    self.read_tree(&tokens[at + 1..end], &[], depth, use_of);
                    at = end;
                }
                TokenTree::Ident(name) => {
                    self.words.insert(name.to_string());
                    let follows_path =
                        word(1).as_deref() == Some(":") && word(2).as_deref() == Some(":");
                    if !follows_path && is_separator(&tokens, at + 1) {
                        let end = path_end(&tokens, at);
                        for token in &tokens[at..end] {
                            self.words.insert(token.to_string());
                        }
                        self.read_tree(&tokens[at..end], &[], depth, Use::No);
                        at = end - 1;
                    }
                }
                _ => {}
            }
            at += 1;
        }
    }

    /// Reads a path, or a tree of paths that begin with `start`.
    fn read_tree(&mut self, tokens: &[TokenTree], start: &[String], depth: usize, use_of: Use) {
        let mut names = start.to_vec();
        let mut at = 0;
        while let Some(token) = tokens.get(at) {
            match token {
                TokenTree::Ident(name) if name == "as" => at += 1,
                TokenTree::Ident(name) => names.push(name.to_string()),
                TokenTree::Group(group) if group.delimiter() == Delimiter::Brace => {
                    let inner: Vec<TokenTree> = group.stream().into_iter().collect();
                    for tree in inner.split(|token| token.to_string() == ",") {
                        if !tree.is_empty() {
                            self.read_tree(tree, &names, depth, use_of);
                        }
                    }
                    return;
                }
                _ => {}
            }
            at += 1;
        }
        if names.len() > 1 && names.last().is_some_and(|last| last == "self") {
            names.pop();
        }
        if let Some(names) = self.absolute(&names, depth).filter(|names| !names.is_empty()) {
            self.paths.push(NamedPath { names, use_of });
        }
    }

    /// The path from the root of the part; none if it leads out of it, or stays within the file.
    fn absolute(&self, names: &[String], depth: usize) -> Option<Names> {
        let mut module = self.module.to_vec();
        let mut inner = depth;
        let mut names = names.iter().peekable();
        let first = names.next()?;
        match first.as_str() {
            "crate" => {
                for expected in self.prefix {
                    names.next_if_eq(&expected)?;
                }
                module.clear();
            }
            root if self.prefix.len() == 1 && root == self.prefix[0] => module.clear(),
            "self" => {}
            "super" => {
                let mut ups = 1;
                while names.next_if(|name| *name == "super").is_some() {
                    ups += 1;
                }
                for _ in 0..ups {
                    match inner.checked_sub(1) {
                        Some(rest) => inner = rest,
                        None => drop(module.pop()?),
                    }
                }
                if inner > 0 {
                    return None;
                }
            }
            name if depth == 0 => {
                module.push(name.to_owned());
                if !self.known.contains(&module) {
                    return None;
                }
            }
            _ => return None,
        }
        module.extend(names.cloned());
        Some(module)
    }
}

fn is_text_of_macro(before_bang: Option<String>, before_name: Option<String>) -> bool {
    before_bang.is_some_and(|name| name.starts_with("quote"))
        || before_name.is_some_and(|name| name == "macro_rules")
}

fn is_separator(tokens: &[TokenTree], at: usize) -> bool {
    tokens.get(at..at + 2).is_some_and(|two| two.iter().all(|token| token.to_string() == ":"))
}

/// Returns the end of the path that starts at `at`.
fn path_end(tokens: &[TokenTree], at: usize) -> usize {
    let mut end = at + 1;
    while is_separator(tokens, end) && matches!(tokens.get(end + 2), Some(TokenTree::Ident(_))) {
        end += 3;
    }
    end
}
