//! `import`: makes a spec of an OpenAPI document, or takes what has changed in one into its spec.

mod options;
mod update;

use std::borrow::Cow;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, anyhow, bail};
use codegen::diagnostics::{Diagnostic, Diagnostics, Place, Source};
use codegen::import::{self, Defect, Events, Import as Made, ImportError, Input};

use crate::arguments::Import;
use crate::encoding::decoded;
use crate::mistakes::{Failure, Mistakes};
use crate::terminal::{complain, say};
use crate::workspace::{NAMES, Workspace};
use crate::{Verdict, schema, sources};

/// Writes the spec and the list of losses.
pub fn run(import: Import) -> Result<Verdict> {
    let workspace = Workspace::find()?;
    let sdk = import.sdk.clone().unwrap_or_else(|| name(&import.document));
    if import.update {
        return update::run(&workspace, &sdk, &import).or_else(Failure::verdict);
    }
    let spec = workspace.join(&format!("spec/{sdk}.yaml"));
    let [list, lock] = beside(&workspace, &sdk);
    // What is in the folder of this name would be more of the spec.
    for path in [&spec, &spec.with_extension("")] {
        if path.exists() {
            bail!(
                "{} is there already, and a spec is never replaced\nhelp: name another with `--sdk NAME`, or add what the document has to it with `--update`",
                path.display()
            );
        }
    }
    let made = match make(&workspace, &sdk, &import) {
        Ok(made) => made,
        Err(failure) => return failure.verdict(),
    };
    let report = made.report(&sdk, &shown(&import.document));
    let files = made.files.iter().map(|file| {
        let path = workspace.join(&file.name);
        let text = schema::naming(&workspace, &path, &file.text);
        (path, text)
    });
    let locked = options::of(&workspace, &import).write(&made.lock);
    let beside = [(lock, locked.into()), (list.clone(), report.as_str().into())];
    // The spec as such is there once all else is.
    let mut files: Vec<_> = files.chain(beside).collect();
    files.reverse();
    write_all(&files)?;
    let total: usize = made.operations.values().sum();
    let beside = match made.files.len() - 1 {
        0 => String::new(),
        count => format!(", {count} more in {}", spec.with_extension("").display()),
    };
    say(&format!(
        "wrote {} ({}){beside} and {} ({} on what it does not hold)\n",
        spec.display(),
        counted(total, "operation"),
        list.display(),
        counted(made.losses.len(), "line")
    ));
    Ok(Verdict::Fine)
}

/// `1 line`, `2 lines`.
fn counted(count: usize, what: &str) -> String {
    format!("{count} {what}{}", if count == 1 { "" } else { "s" })
}

/// Reports what an imported spec has not taken in of its document.
pub(crate) fn upstream(import: &Import) -> Result<Verdict> {
    let workspace = Workspace::find()?;
    let sdk = import.sdk.clone().unwrap_or_else(|| name(&import.document));
    update::report(&workspace, &sdk, import).or_else(Failure::verdict)
}

/// The list of losses and the lock.
fn beside(workspace: &Workspace, sdk: &str) -> [PathBuf; 2] {
    ["md", "lock"].map(|ending| workspace.join(&format!("spec/{sdk}.import.{ending}")))
}

/// The name of a document in its list of losses.
fn shown(document: &Path) -> String {
    document.file_name().unwrap_or_default().to_string_lossy().into_owned()
}

/// What is imported.
struct Files {
    document: Vec<Source>,
    overlays: Vec<Source>,
    names: Option<Source>,
    events: Vec<Events>,
}

impl Files {
    /// Reads them. The names file beside the spec is meant unless another one is given.
    fn load(workspace: &Workspace, sdk: &str, import: &Import) -> Result<Self, Failure> {
        let beside = workspace.join(&format!("spec/{sdk}{NAMES}"));
        let beside = Some(beside.as_path()).filter(|path| path.exists());
        let names = import.names.as_deref().or(beside).map(load).transpose()?;
        let overlays: Vec<Source> =
            import.overlays.iter().map(|path| load(path)).collect::<Result<_, _>>()?;
        let document = read(&import.document, &overlays)?;
        Ok(Self { document, overlays, names, events: import.events.clone() })
    }

    fn input<'s>(&'s self, sdk: &'s str) -> Input<'s> {
        let Self { document, overlays, names, events } = self;
        Input { sdk, document, overlays, names: names.as_ref(), events }
    }

    /// All of them, in the order in which mistakes number them.
    fn all(&self) -> Vec<Source> {
        self.document.iter().chain(&self.overlays).chain(&self.names).cloned().collect()
    }

    fn failure(&self, error: ImportError) -> Failure {
        let (mistakes, files) = match error {
            ImportError::Name(mistake) => {
                let help = mistake.help.unwrap_or_default();
                return anyhow!("{}\nhelp: {help}: --sdk NAME", mistake.message).into();
            }
            ImportError::Events(mistakes) => {
                let lines = mistakes.iter().map(|mistake| {
                    let help = mistake.help.as_deref().unwrap_or_default();
                    format!("{}\nhelp: {help}", mistake.message)
                });
                return anyhow!("{}", lines.collect::<Vec<_>>().join("\nerror: ")).into();
            }
            ImportError::Document(mistakes) => (mistakes, self.all()),
            ImportError::Defect(Defect { spec, diagnostics }) => {
                complain(
                    "error: this is a defect of the import: the spec it made has these mistakes\n",
                );
                (diagnostics, vec![spec])
            }
        };
        Failure::Mistakes(Mistakes::new(&mistakes, &files))
    }
}

/// Makes the spec.
fn make(workspace: &Workspace, sdk: &str, import: &Import) -> Result<Made, Failure> {
    let files = Files::load(workspace, sdk, import)?;
    import::import(files.input(sdk)).map_err(|error| files.failure(error))
}

/// Returns the name of an SDK, made of that of a document: `Stripe API.v3.json` is `stripe-api-v3`.
fn name(document: &Path) -> String {
    let stem = document.file_stem().unwrap_or_default().to_string_lossy().to_lowercase();
    let words = stem.split(|c: char| !c.is_ascii_alphanumeric()).filter(|word| !word.is_empty());
    let name = words.collect::<Vec<_>>().join("-");
    if name.starts_with(|first: char| first.is_ascii_lowercase()) {
        name
    } else {
        format!("api-{name}")
    }
}

/// Returns the document and the files that it refers to, which are read from its folder.
fn read(document: &Path, overlays: &[Source]) -> Result<Vec<Source>, Failure> {
    let mut files = vec![load(document)?];
    let folder = document.parent().unwrap_or(Path::new(""));
    let mut at = 0;
    while at < files.len() {
        let links = match import::files(&files[at], if at == 0 { overlays } else { &[] }) {
            Ok(links) => links,
            Err(mistakes) => {
                return Err(Failure::Mistakes(Mistakes::new(&mistakes, &files[at..=at])));
            }
        };
        let beside = Path::new(&files[at].name).parent().unwrap_or(folder).to_owned();
        for (link, place) in links {
            if link.contains("://") {
                continue;
            }
            let path = flat(&beside.join(&link));
            let name = sources::slashed(&path);
            if !files.iter().any(|file| file.name == name) {
                if !path.is_file() {
                    return Err(missing(&name, place, &files[at]));
                }
                files.push(load(&path)?);
            }
        }
        at += 1;
    }
    Ok(files)
}

/// A file that is not there although a document refers to it.
fn missing(name: &str, place: Place, from: &Source) -> Failure {
    let message = format!("there is no file {name}");
    let help = "put it there, or take the reference out: an overlay can do that";
    let mistake = Diagnostic::new("bad-document", message, place).help(help);
    let mut mistakes = Diagnostics::default();
    mistakes.push(mistake);
    // The reference stands in the first of the files that are shown.
    Failure::Mistakes(Mistakes::new(&mistakes, std::slice::from_ref(from)))
}

/// Returns a path without its `.` and `..`.
fn flat(path: &Path) -> PathBuf {
    let mut flat = PathBuf::new();
    for part in path.components() {
        match part {
            std::path::Component::CurDir => {}
            std::path::Component::ParentDir if flat.file_name().is_some() => drop(flat.pop()),
            part => flat.push(part),
        }
    }
    flat
}

fn load(path: &Path) -> Result<Source, Failure> {
    let bytes = fs::read(path).with_context(|| format!("cannot read {}", path.display()))?;
    let mut read = decoded(vec![(sources::slashed(path), bytes)])?;
    Ok(read.remove(0))
}

/// Writes all files, or none.
fn write_all(files: &[(PathBuf, Cow<'_, str>)]) -> Result<()> {
    for (at, (path, text)) in files.iter().enumerate() {
        if let Err(error) = write(path, text) {
            // What cannot be removed is no worse than the error that is reported.
            files[..=at].iter().for_each(|(path, _)| drop(fs::remove_file(path)));
            files[..=at].iter().filter_map(|(path, _)| path.parent()).for_each(|folder| {
                drop(fs::remove_dir(folder));
            });
            return Err(error);
        }
    }
    Ok(())
}

fn write(path: &Path, text: &str) -> Result<()> {
    let folder = path.parent().map_or(Ok(()), fs::create_dir_all);
    let written = folder.and_then(|()| fs::write(path, text));
    written.with_context(|| format!("cannot write {}", path.display()))
}
