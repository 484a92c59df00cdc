//! Contents of git revisions.
//!
//! Git is run as a program and only asked: neither files nor commits nor the index change. Whatever
//! it cannot answer is an error that says what to do.

use std::ffi::OsStr;
use std::fmt::Write as _;
use std::io;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use anyhow::{Context, Result, anyhow, bail};

/// Git, asked from a folder.
#[derive(Clone, Debug)]
pub(crate) struct Git {
    folder: PathBuf,
}

/// Entry at a path of a revision.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Entry {
    /// Its name, without the folders above.
    pub(crate) name: String,
    /// Kind of the entry.
    pub(crate) kind: Kind,
    id: String,
}

/// Kind of the entry at a path of a revision.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    /// A file.
    File,
    /// A folder.
    Folder,
    /// A symbolic link, or another repository.
    Other,
}

/// A revision.
#[derive(Clone, Debug)]
pub(crate) struct Revision {
    git: Git,
    /// As it was asked for.
    pub(crate) name: String,
    tree: String,
}

impl Git {
    /// Asked from this folder.
    pub(crate) fn at(folder: &Path) -> Self {
        Self { folder: folder.to_owned() }
    }

    /// The revision of this name.
    pub(crate) fn revision(&self, name: &str) -> Result<Revision> {
        match self.find(name)? {
            Some(revision) => Ok(revision),
            None => Err(self.unknown(name)),
        }
    }

    /// The same; none if there is no such revision.
    pub(crate) fn find(&self, name: &str) -> Result<Option<Revision>> {
        // Git would take it for an option.
        if name.is_empty() || name.starts_with('-') {
            return Ok(None);
        }
        let wanted = format!("{name}^{{tree}}");
        let output = self.output(["rev-parse", "--verify", "--quiet", wanted.as_str()])?;
        match output.status.code() {
            Some(0) => {
                let tree = text(output.stdout).trim().to_owned();
                Ok(Some(Revision { git: self.clone(), name: name.to_owned(), tree }))
            }
            // There is a repository, and this is not in it; git may have said more.
            Some(1) => Ok(None),
            _ => {
                self.prefix()?;
                Ok(None)
            }
        }
    }

    /// What is staged, as a revision. That stores its folders as objects which nothing refers to; a
    /// conflict is an error.
    pub(crate) fn index(&self) -> Result<Revision> {
        let tree = text(self.asked(["write-tree"])?).trim().to_owned();
        Ok(Revision { git: self.clone(), name: "index".to_owned(), tree })
    }

    /// The folder from the top of the repository, with a `/` at its end; empty at the top.
    pub(crate) fn prefix(&self) -> Result<String> {
        let prefix = self.asked(["rev-parse", "--show-prefix"])?;
        Ok(text(prefix).trim_end_matches(['\n', '\r']).to_owned())
    }

    /// The object at a path of a revision, from the top of the repository.
    pub(crate) fn object(&self, revision: &str, path: &str) -> Result<Option<String>> {
        let wanted = format!("{revision}:{path}");
        let output = self.output(["rev-parse", "--verify", "--quiet", wanted.as_str()])?;
        Ok(output.status.success().then(|| text(output.stdout).trim().to_owned()))
    }

    /// The short name of the commit that has changed a path from one object to another: the latest,
    /// of several. Zeros stand for a file that is not there.
    pub(crate) fn change(&self, path: &str, old: &str, new: &str) -> Result<Option<String>> {
        let top = format!(":(top,literal){path}");
        let options = ["log", "--format=%H", "--raw", "--no-abbrev", "--no-renames", "--"];
        let listed = text(self.asked(options.into_iter().chain([top.as_str()]))?);
        let mut commit = None;
        for line in listed.lines() {
            // `:100644 100644 OLD NEW M\tpath`
            match line.strip_prefix(':') {
                None if line.is_empty() => {}
                None => commit = Some(line),
                Some(raw) => {
                    let mut fields = raw.split([' ', '\t']).skip(2);
                    if fields.next() == Some(old) && fields.next() == Some(new) {
                        return commit.map(|commit| self.short(commit)).transpose();
                    }
                }
            }
        }
        Ok(None)
    }

    fn short(&self, commit: &str) -> Result<String> {
        Ok(text(self.asked(["rev-parse", "--short", commit])?).trim().to_owned())
    }

    /// The lines in which two files differ, as git prints them.
    pub(crate) fn lines(&self, old: &Path, new: &Path) -> Result<String> {
        let options = ["diff", "--no-index", "--no-ext-diff", "--"].map(OsStr::new);
        let output = self.output(options.into_iter().chain([old.as_os_str(), new.as_os_str()]))?;
        Ok(text(output.stdout))
    }

    /// Returns the files at some paths that are not as the last commit has them, from the top of
    /// the repository.
    pub(crate) fn uncommitted(&self, paths: &[String]) -> Result<Vec<String>> {
        let status = ["--literal-pathspecs", "status", "--porcelain=v1", "-z", "--no-renames"];
        let status = status.into_iter().chain(["--untracked-files=all", "--"]);
        let found = text(self.asked(status.chain(paths.iter().map(String::as_str)))?);
        Ok(found.split('\0').filter_map(|line| line.get(3..)).map(str::to_owned).collect())
    }

    fn unknown(&self, name: &str) -> anyhow::Error {
        let mut message = format!("git knows no revision `{name}`");
        let shallow = self.asked(["rev-parse", "--is-shallow-repository"]).map(text);
        if name == "HEAD" {
            message += "\nhelp: nothing is committed yet, so there is nothing to compare with";
        } else if let Some((old, new)) = name.split_once("..") {
            let new = new.trim_start_matches('.');
            _ = write!(message, "\nhelp: write the two sides apart: `{old} {new}`");
        } else if shallow.is_ok_and(|answer| answer.trim() == "true") {
            message += "\nhelp: this is a shallow clone: `git fetch --unshallow --tags` brings the rest \
                        (`fetch-depth: 0` in a workflow of GitHub)";
        } else {
            message += "\nhelp: `git fetch --tags` brings what is only on the server; `git log --oneline` lists what is here";
        }
        anyhow!(message)
    }

    fn asked<I: AsRef<OsStr>>(&self, arguments: impl IntoIterator<Item = I>) -> Result<Vec<u8>> {
        let output = self.output(arguments)?;
        if output.status.success() {
            return Ok(output.stdout);
        }
        let said = text(output.stderr);
        let said = said.lines().find(|line| !line.is_empty()).unwrap_or("it failed").to_owned();
        let said = said.trim_start_matches("fatal: ");
        bail!("git says of {}: {said}", shown(&self.folder))
    }

    fn output<I: AsRef<OsStr>>(&self, arguments: impl IntoIterator<Item = I>) -> Result<Output> {
        let mut command = Command::new("git");
        command.current_dir(&self.folder).args(arguments).env("LC_ALL", "C");
        command.output().map_err(|error| match error.kind() {
            io::ErrorKind::NotFound => anyhow!(
                "git is not found, and only it knows revisions\nhelp: install it, or compare files: `cargo xtask diff OLD.yaml NEW.yaml`"
            ),
            _ => anyhow!(error).context("git cannot be run"),
        })
    }
}

impl Revision {
    /// Returns the entry at a path from the top of the repository; the empty path is the top.
    pub(crate) fn entry(&self, path: &str) -> Result<Option<Entry>> {
        let path = path.trim_matches('/');
        if path.is_empty() {
            return Ok(Some(Entry {
                name: String::new(),
                kind: Kind::Folder,
                id: self.tree.clone(),
            }));
        }
        let listed = ["ls-tree", "-z", "--full-tree", "--", self.tree.as_str(), path];
        Ok(entries(self.git.asked(listed)?).into_iter().next())
    }

    /// Returns the entries of a folder, by name.
    pub(crate) fn list(&self, folder: &Entry) -> Result<Vec<Entry>> {
        let listed = self.git.asked(["ls-tree", "-z", "--full-tree", folder.id.as_str()])?;
        Ok(entries(listed))
    }

    /// Returns the contents of a file.
    pub(crate) fn bytes(&self, file: &Entry) -> Result<Vec<u8>> {
        self.git
            .asked(["cat-file", "blob", file.id.as_str()])
            .with_context(|| format!("cannot read {} of {}", file.name, self.name))
    }
}

/// Entries as `ls-tree -z` lists them: `<mode> <kind> <id>\t<path>\0`.
fn entries(listed: Vec<u8>) -> Vec<Entry> {
    let entry = |line: &str| {
        let (about, path) = line.split_once('\t')?;
        let mut about = about.split(' ');
        let (mode, _, id) = (about.next()?, about.next()?, about.next()?);
        let kind = match mode {
            "040000" => Kind::Folder,
            "100644" | "100755" => Kind::File,
            _ => Kind::Other,
        };
        let name = path.rsplit('/').next()?.to_owned();
        Some(Entry { name, kind, id: id.to_owned() })
    };
    text(listed).split('\0').filter_map(entry).collect()
}

fn text(bytes: Vec<u8>) -> String {
    String::from_utf8_lossy(&bytes).into_owned()
}

fn shown(folder: &Path) -> String {
    if folder == Path::new(".") { "this folder".to_owned() } else { folder.display().to_string() }
}
