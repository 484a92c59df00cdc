//! Pair of a rule: a spec from before, one from after, and a caller that knows the first.

use std::collections::HashMap;
use std::path::{Path, PathBuf};
use std::rc::Rc;
use std::{fs, io};

use anyhow::{Context as _, Result, ensure};
use codegen::api::Api;
use codegen::diagnostics::{Diagnostics, Source};
use codegen::diff::{Rule, rules};
use codegen::{File, lower, spec};

use super::runtime;
use xtask::mistakes::{Failure, Mistakes};

/// One side: an API and its crate.
#[derive(Debug)]
pub(super) struct Side {
    pub(super) api: Api,
    pub(super) files: Vec<File>,
    /// Distinct for each spec, and the same whatever the generator makes of it: Cargo then builds
    /// the crate anew in place of the last one.
    pub(super) package: String,
    /// The crate of its runtime.
    pub(super) runtime: String,
}

/// Pair of specs and the caller of a rule.
#[derive(Debug)]
pub(super) struct Pair {
    pub(super) old: Rc<Side>,
    pub(super) new: Rc<Side>,
    pub(super) caller: PathBuf,
    /// The rules of what changes besides, where one change cannot be without another.
    pub(super) also: Vec<String>,
}

impl Pair {
    /// Whether what the two crates have in common is probed. Equal specs are a fault, which the
    /// comparison tells; Cargo would refuse everything. A probe of resources that have features
    /// would enable them for the callers too.
    pub(super) fn is_probed(&self) -> bool {
        let has_features = |side: &Side| side.api.package.resource_features;
        self.old.package != self.new.package
            && ![&self.old, &self.new].into_iter().any(|side| has_features(side))
    }
}

/// All pairs below a folder. A spec is generated once, however many pairs hold its text.
pub(super) struct Pairs {
    folder: PathBuf,
    sides: HashMap<(String, Option<String>), Rc<Side>>,
}

impl Pairs {
    pub(super) fn new(folder: PathBuf) -> Self {
        Self { folder, sides: HashMap::new() }
    }

    /// The pair of a rule; without specs of its own, it is the mirror's with the sides swapped.
    pub(super) fn read(&mut self, rule: &Rule) -> Result<Pair, Failure> {
        let own = self.folder.join(rule.id);
        let caller = own.join("caller.rs");
        exists(&caller, "write a caller that compiles with the crate of `before.yaml`")?;
        let is_own = own.join("before.yaml").exists();
        let folder = if is_own { own } else { self.folder.join(rule.mirror) };
        let before = self.side(&folder.join("before.yaml"))?;
        let after = self.side(&folder.join("after.yaml"))?;
        let also = also(&folder.join("also.txt"))?;
        Ok(if is_own {
            Pair { old: before, new: after, caller, also }
        } else {
            let also = also.iter().map(|also| mirror(also)).collect();
            Pair { old: after, new: before, caller, also }
        })
    }

    fn side(&mut self, path: &Path) -> Result<Rc<Side>, Failure> {
        exists(path, "the rule, or its mirror, needs both `before.yaml` and `after.yaml`")?;
        let lock = lock(path);
        let key = (read(path)?, lock.as_deref().map(read).transpose()?);
        if let Some(side) = self.sides.get(&key) {
            return Ok(Rc::clone(side));
        }
        let (text, locked) = key.clone();
        let source = |name: String, text: String| Source { name, text };
        // Of the same names everywhere, for generated files tell them.
        let mut named = vec![source("api.yaml".to_owned(), text.clone())];
        named.extend(locked.clone().map(|text| source("api.lock".to_owned(), text)));
        let side = side(&named).map_err(|diagnostics| {
            let mut shown = vec![source(path.display().to_string(), text)];
            let lock = lock.map(|path| path.display().to_string());
            shown.extend(lock.zip(locked).map(|(name, text)| source(name, text)));
            Failure::Mistakes(Mistakes::new(&diagnostics, &shown))
        })?;
        Ok(Rc::clone(self.sides.entry(key).or_insert(Rc::new(side))))
    }
}

/// The lock of a side: its own, or that of the old one.
fn lock(spec: &Path) -> Option<PathBuf> {
    let locks = [spec.with_extension("lock"), spec.with_file_name("before.lock")];
    locks.into_iter().find(|path| path.exists())
}

fn read(path: &Path) -> Result<String> {
    fs::read_to_string(path).with_context(|| format!("cannot read {}", path.display()))
}

/// The rule of the same change made backwards.
pub(super) fn mirror(id: &str) -> String {
    let rule = rules::ALL.iter().find(|rule| rule.id == id);
    rule.map_or(id, |rule| rule.mirror).to_owned()
}

/// The rules that a file lists, one in a line.
fn also(path: &Path) -> Result<Vec<String>> {
    match fs::read_to_string(path) {
        Ok(text) => Ok(text.lines().map(str::to_owned).collect()),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(Vec::new()),
        Err(error) => Err(error).with_context(|| format!("cannot read {}", path.display())),
    }
}

fn exists(path: &Path, help: &str) -> Result<()> {
    ensure!(path.is_file(), "there is no {}\nhelp: {help}", path.display());
    Ok(())
}

/// The API of a spec, and its crate.
pub(super) fn side(sources: &[Source]) -> Result<Side, Diagnostics> {
    let files = codegen::generate(sources)?;
    let (spec, mut diagnostics) = spec::parse(sources);
    let api = lower::lower(&spec, &mut diagnostics);
    let api = diagnostics.gate(api)?.expect("what was generated has been lowered");
    let digest = codegen::digest(sources).expect("what was generated can be read");
    let package = format!("api_{digest:016x}");
    let runtime = runtime::package(&files);
    Ok(Side { api, files, package, runtime })
}

#[cfg(test)]
pub(super) mod tests {
    use tempfile::TempDir;

    use super::*;

    const SPEC: &str = "\
package: {name: notes, version: 0.1.0}
client: {name: Notes, base_url: \"https://api.example.com\"}
resources:
  notes:
    read: GET /note -> string
";

    /// A folder with the pair of `operation.added`.
    pub(crate) fn folder() -> TempDir {
        let folder = TempDir::new().unwrap();
        let put = |path: &str, text: &str| {
            let path = folder.path().join(path);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, text).unwrap();
        };
        put("operation.added/before.yaml", SPEC);
        put("operation.added/after.yaml", &format!("{SPEC}    list: GET /notes -> string\n"));
        put("operation.added/caller.rs", "pub fn caller() {}\n");
        put("operation.removed/caller.rs", "pub fn caller() {} // breaks\n");
        folder
    }

    pub(crate) fn rule(id: &str) -> &'static Rule {
        rules::ALL.iter().find(|rule| rule.id == id).unwrap()
    }

    #[test]
    fn a_rule_without_specs_has_those_of_its_mirror_swapped() {
        let folder = folder();
        let mut pairs = Pairs::new(folder.path().to_owned());
        let added = pairs.read(rule("operation.added")).unwrap();
        let removed = pairs.read(rule("operation.removed")).unwrap();
        assert!(Rc::ptr_eq(&added.old, &removed.new) && Rc::ptr_eq(&added.new, &removed.old));
        assert_ne!(added.old.package, added.new.package);
        assert!(removed.caller.ends_with("operation.removed/caller.rs"));
    }

    #[test]
    fn what_changes_besides_is_turned_around_with_the_specs() {
        let folder = folder();
        fs::write(folder.path().join("operation.added/also.txt"), "resource.added\n").unwrap();
        let mut pairs = Pairs::new(folder.path().to_owned());
        assert_eq!(pairs.read(rule("operation.added")).unwrap().also, ["resource.added"]);
        assert_eq!(pairs.read(rule("operation.removed")).unwrap().also, ["resource.removed"]);
    }

    #[test]
    fn what_is_missing_is_named_with_what_to_do() {
        let folder = folder();
        let mut pairs = Pairs::new(folder.path().to_owned());
        let mut missing = |path: &str, id: &str| {
            fs::remove_file(folder.path().join(path)).unwrap();
            let Err(Failure::Other(error)) = pairs.read(rule(id)) else { panic!("{path}") };
            let error = format!("{error:#}");
            assert!(error.contains(path) && error.contains("\nhelp: "), "{error}");
        };
        missing("operation.removed/caller.rs", "operation.removed");
        missing("operation.added/after.yaml", "operation.added");
    }

    #[test]
    fn a_mistake_in_a_spec_is_reported_with_its_place() {
        let folder = folder();
        let path = folder.path().join("operation.added/after.yaml");
        fs::write(&path, SPEC.replace("string", "Note")).unwrap();
        let mut pairs = Pairs::new(folder.path().to_owned());
        let failure = pairs.read(rule("operation.added")).unwrap_err();
        let Failure::Mistakes(mistakes) = failure else { panic!("{failure:?}") };
        let place = format!("{}:5:", path.display());
        assert!(mistakes.text.contains(&place), "{}", mistakes.text);
    }
}
