//! `import --update`: takes what has changed in a document into the spec that was made of it.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, anyhow};
use codegen::diagnostics::Source;
use codegen::import::{self, Options, Taken, UpdateError, Updated};

use super::{Files, beside, load, options, shown, write};
use crate::arguments::Import;
use crate::mistakes::{Failure, Mistakes};
use crate::terminal::{complain, say};
use crate::workspace::Workspace;
use crate::{Verdict, schema, sources};

/// Writes the files of the spec that have changed, the list of losses and the lock.
pub(super) fn run(workspace: &Workspace, sdk: &str, import: &Import) -> Result<Verdict, Failure> {
    let [list, lock] = beside(workspace, sdk);
    let Update { spec, files, lock: old, options, updated } =
        Compared::new(workspace, sdk, import)?.updated()?;
    let Updated { spec: changed, import: made, taken, kept } = updated;
    let document = shown(&import.document);
    for file in &changed {
        let path = Path::new(&file.name);
        match files.iter().find(|old| old.name == file.name) {
            Some(old) if old.text == file.text => {}
            Some(_) => write(path, &file.text)?,
            None => write(path, &schema::naming(workspace, path, &file.text))?,
        }
    }
    replace_list(&list, &made.report(sdk, &document))?;
    // Last: a spec that already says what is new is merged as before, and one that a newer lock is
    // beside would never take it in.
    let locked = options.write(&made.lock);
    if locked != old.text {
        write(&lock, &locked)?;
    }
    for path in kept {
        say(&format!("kept {path} as the spec has it\n"));
    }
    say(&match summary(&taken) {
        Some(summary) => format!("took in {summary} of {document}\n"),
        None => format!("{} is up to date with {document}\n", spec.display()),
    });
    Ok(Verdict::Fine)
}

/// Reports what the spec has not taken in, and writes nothing.
pub(super) fn report(
    workspace: &Workspace,
    sdk: &str,
    import: &Import,
) -> Result<Verdict, Failure> {
    let compared = Compared::new(workspace, sdk, import)?;
    let taken = match &compared.outcome {
        Ok(Updated { taken, .. }) | Err(UpdateError::Conflicts { others: taken, .. }) => &taken[..],
        Err(_) => &[],
    };
    for Taken { sort, kind, path, pointer } in taken {
        let at = if pointer.is_empty() { String::new() } else { format!(", at {pointer}") };
        say(&format!("{sort} {kind} {path}{at}\n"));
    }
    let (spec, document) = (compared.spec.display(), shown(&import.document));
    match summary(taken) {
        Some(summary) => say(&format!("{spec} has not taken in {summary} of {document}\n")),
        None if compared.outcome.is_ok() => {
            say(&format!("{spec} is up to date with {document}\n"));
            return Ok(Verdict::Fine);
        }
        None => {}
    }
    compared.updated()?;
    Ok(Verdict::Fault)
}

/// A spec that is compared with its document.
struct Compared {
    spec: PathBuf,
    imported: Files,
    options: Options,
    files: Vec<Source>,
    lock: Source,
    outcome: Result<Updated, UpdateError>,
}

/// A spec before and after an update.
struct Update {
    spec: PathBuf,
    files: Vec<Source>,
    lock: Source,
    options: Options,
    updated: Updated,
}

impl Compared {
    fn new(workspace: &Workspace, sdk: &str, import: &Import) -> Result<Self, Failure> {
        let [_, lock] = beside(workspace, sdk);
        let spec = workspace.join(&format!("spec/{sdk}.yaml"));
        if !spec.exists() {
            return Err(missing(&spec).into());
        }
        // Without one, no document was imported into the spec yet.
        let lock = match lock.exists() {
            true => load(&lock)?,
            false => Source { name: sources::slashed(&lock), text: String::new() },
        };
        let import = &options::again(workspace, &lock.text, import)?;
        let options = options::of(workspace, import);
        let imported = Files::load(workspace, sdk, import)?;
        let mut files = sources::read(workspace, &spec)?.shown;
        files.retain(|file| file.name.ends_with(".yaml"));
        let input = imported.input(sdk);
        let update = import::Update { input, spec: &files, lock: &lock, keep: import.keep };
        let outcome = import::update(update);
        Ok(Self { spec, imported, options, files, lock, outcome })
    }

    /// Returns the spec once it is updated, or why it is not.
    fn updated(self) -> Result<Update, Failure> {
        let Self { spec, imported, options, files, lock, outcome } = self;
        let updated = outcome.map_err(|error| match error {
            UpdateError::Import(error) => imported.failure(error),
            UpdateError::Conflicts { mistakes, others: _ } => {
                let all = [&imported.all(), &files[..], std::slice::from_ref(&lock)].concat();
                Failure::Mistakes(Mistakes::new(&mistakes, &all))
            }
            UpdateError::Mistakes(mut spec, mistakes) => {
                // Its lines are not those of the files.
                spec.iter_mut().for_each(|file| file.name.push_str(" as it would be"));
                complain("error: the spec would have these mistakes, so nothing was written\n");
                Failure::Mistakes(Mistakes::new(&mistakes, &spec))
            }
            UpdateError::Defect(_) => anyhow!(
                "this is a defect of the import: it could not write the changes into {}\n\
                 help: nothing was written; change the spec as the document has changed",
                spec.display()
            )
            .into(),
        })?;
        Ok(Update { spec, files, lock, options, updated })
    }
}

fn missing(path: &Path) -> anyhow::Error {
    anyhow!(
        "{} is not there, and an update compares with it\n\
         help: import the document without `--update`",
        path.display()
    )
}

/// Writes the list of losses, unless only the name of the document is new.
fn replace_list(path: &Path, text: &str) -> anyhow::Result<()> {
    let body = |text: &str| text.split_once('\n').map(|(_, body)| body.to_owned());
    let old = match path.exists() {
        true => {
            fs::read_to_string(path).with_context(|| format!("cannot read {}", path.display()))?
        }
        false => String::new(),
    };
    if body(&old) == body(text) { Ok(()) } else { write(path, text) }
}

/// `12 changes: 3 operations added, 9 facts changed`; none without any.
fn summary(taken: &[Taken]) -> Option<String> {
    let plural =
        |count: usize, word: &str| format!("{count} {word}{}", if count == 1 { "" } else { "s" });
    let mut parts = Vec::new();
    for kind in ["operation", "type", "fact"] {
        for sort in ["added", "removed", "changed"] {
            let count = taken.iter().filter(|it| it.kind == kind && it.sort == sort).count();
            if count > 0 {
                parts.push(format!("{} {sort}", plural(count, kind)));
            }
        }
    }
    let all = plural(taken.len(), "change");
    (!taken.is_empty()).then(|| format!("{all} ({})", parts.join(", ")))
}
