//! `generate`: specs become crates, or are compared with them.

use std::{fs, path::PathBuf, time::Instant};

use anyhow::Result;

use crate::{
    Verdict,
    arguments::{Mode, Target},
    mistakes::Failure,
    pipeline, reconcile, report, sources,
    terminal::{complain, say},
    workspace::{Sdk, Workspace},
};

/// Does it for every spec that is meant; a mistake in one does not keep the others back.
pub fn run(target: Target, mode: Mode) -> Result<Verdict> {
    let workspace = Workspace::find()?;
    let mut verdict = Verdict::Fine;
    for job in jobs(&workspace, target)? {
        match generate(&workspace, &job, mode) {
            Ok(one) => verdict = verdict.and(one),
            Err(Failure::Mistakes(mistakes)) => {
                complain(&mistakes.text);
                verdict = Verdict::Fault;
            }
            Err(Failure::Other(error)) => return Err(error),
        }
    }
    Ok(verdict)
}

/// A spec, if there is one, and a folder.
struct Job {
    spec: Option<PathBuf>,
    folder: PathBuf,
}

impl From<Sdk> for Job {
    fn from(Sdk { spec, folder, .. }: Sdk) -> Self {
        Self { spec, folder }
    }
}

fn jobs(workspace: &Workspace, target: Target) -> Result<Vec<Job>> {
    Ok(match target {
        Target::All => {
            workspace.sdks()?.into_iter().chain(workspace.abandoned()?).map(Job::from).collect()
        }
        Target::Sdk(name) => vec![workspace.sdk(&name)?.into()],
        Target::Folder { spec, out } => vec![Job { spec: Some(spec), folder: out }],
    })
}

fn generate(workspace: &Workspace, job: &Job, mode: Mode) -> Result<Verdict, Failure> {
    let start = Instant::now();
    let files = match &job.spec {
        Some(spec) => pipeline::generate(&sources::read(workspace, spec)?)?,
        None => Vec::new(),
    };
    let plan = reconcile::plan(&job.folder, &files)?;
    match mode {
        Mode::Check if plan.changes.is_empty() => {
            say(&report::fresh(&plan, start.elapsed()));
            Ok(Verdict::Fine)
        }
        Mode::Check => {
            say(&report::differences(&plan));
            Ok(Verdict::Fault)
        }
        Mode::Write if plan.obstacles().next().is_some() => {
            complain(&report::obstacles(&plan));
            Ok(Verdict::Fault)
        }
        Mode::Write => {
            plan.apply()?;
            say(&report::written(&plan, start.elapsed()));
            // What is not ours may be in it, such as the changelog.
            if job.spec.is_none() && fs::remove_dir(&job.folder).is_err() && job.folder.exists() {
                complain(&report::left_behind(&job.folder));
            }
            Ok(Verdict::Fine)
        }
    }
}
