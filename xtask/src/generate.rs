//! `generate`: specs become crates, or are compared with them.

use std::fs;
use std::path::PathBuf;
use std::time::Instant;

use anyhow::Result;
use codegen::Source;
use codegen::diff::report::{Report, summary};

use crate::arguments::{Mode, Target};
use crate::last::{self, Former};
use crate::mistakes::Failure;
use crate::reconcile::{self, Plan, Turn};
use crate::sources::{self, Sources};
use crate::terminal::{complain, say};
use crate::workspace::{Sdk, Workspace};
use crate::{Verdict, causes, lock, pipeline, report, schema};

/// Does it for every spec that is meant; a mistake in one does not keep the others back.
pub fn run(target: Target, mode: Mode) -> Result<Verdict> {
    let workspace = Workspace::find()?;
    let mut verdict = Verdict::Fine;
    let is_all = matches!(target, Target::All);
    for job in jobs(&workspace, target)? {
        match generate(&workspace, &job, mode) {
            Ok(one) => verdict = verdict.and(one),
            Err(failure) => verdict = failure.verdict()?,
        }
    }
    if is_all {
        verdict = verdict.and(schema::refresh(&workspace, mode)?);
    }
    Ok(verdict)
}

/// A spec, if there is one, and a folder.
struct Job {
    /// Of the workspace, if it is one.
    sdk: Option<String>,
    spec: Option<PathBuf>,
    folder: PathBuf,
}

impl From<Sdk> for Job {
    fn from(Sdk { name, spec, folder }: Sdk) -> Self {
        Self { sdk: Some(name), spec, folder }
    }
}

fn jobs(workspace: &Workspace, target: Target) -> Result<Vec<Job>> {
    Ok(match target {
        Target::All => {
            workspace.sdks()?.into_iter().chain(workspace.abandoned()?).map(Job::from).collect()
        }
        Target::Sdk(name) => vec![workspace.sdk(&name)?.into()],
        Target::Folder { spec, out } => vec![Job { sdk: None, spec: Some(spec), folder: out }],
    })
}

fn generate(workspace: &Workspace, job: &Job, mode: Mode) -> Result<Verdict, Failure> {
    let start = Instant::now();
    let sources = match &job.spec {
        Some(spec) => Some(sources::read(workspace, spec)?),
        None => None,
    };
    let files = sources.as_ref().map(pipeline::generate).transpose()?.unwrap_or_default();
    let locked = match &job.spec {
        Some(spec) => lock::refresh(spec, mode)?,
        None => Verdict::Fine,
    };
    let digest = sources.as_ref().and_then(|sources| codegen::digest(&sources.named));
    // Until this one is done, for the next one starts from what it leaves.
    let _turn = match mode {
        Mode::Write => Turn::to_write(&job.folder)?,
        Mode::Check => Turn::to_read(&job.folder)?,
    };
    let plan = reconcile::plan(&job.folder, &files, digest)?;
    match mode {
        Mode::Check if plan.changes.is_empty() => {
            say(&report::fresh(&plan, start.elapsed()));
            Ok(locked)
        }
        Mode::Check => {
            let former = job.sdk.iter().flat_map(|sdk| last::former(workspace, sdk));
            let causes = causes::causes(&plan, || {
                let former = last::generated_from(former, &plan).ok()?;
                codegen::generate(&former.sources).ok()
            });
            say(&report::differences(&plan, &causes));
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
            if let Some(sdk) = &job.sdk {
                facts(workspace, sdk, sources.as_ref(), &plan);
            }
            Ok(Verdict::Fine)
        }
    }
}

/// Reports the changes since the last generation, and keeps the sources for the next one.
fn facts(workspace: &Workspace, sdk: &str, sources: Option<&Sources>, plan: &Plan<'_>) {
    let kept = match sources {
        None => last::forget(workspace, sdk),
        Some(sources) => {
            let mut former = last::former(workspace, sdk).peekable();
            let is_kept = former
                .peek()
                .is_some_and(|former| former.is_kept && same(&former.sources, &sources.named));
            if !plan.changes.is_empty()
                // A checkout may have brought a folder that was generated from another state.
                && let Some(former) = last::generated_from(former, plan).map_or_else(|it| it, Some)
                && let Some(report) = changes(sdk, &former, sources)
            {
                say(&report);
            }
            if is_kept { Ok(()) } else { last::keep(workspace, sdk, sources) }
        }
    };
    if let Err(error) = kept {
        complain(&format!(
            "note: {error:#}; the next generation will report the changes since the last commit\n"
        ));
    }
}

/// Returns a summary of the changes in meaning, if there are any and the former spec is still
/// valid.
fn changes(sdk: &str, former: &Former, sources: &Sources) -> Option<String> {
    if same(&former.sources, &sources.named) {
        return None;
    }
    let comparison = codegen::compare(&former.sources, &sources.named).ok()?;
    if comparison.facts.is_empty() {
        return None;
    }
    let sides = [sdk.to_owned(), String::new(), String::new()];
    Some(summary(&Report::new(sides, String::new(), comparison), former.since))
}

fn same(one: &[Source], other: &[Source]) -> bool {
    one.len() == other.len()
        && one
            .iter()
            .zip(other)
            .all(|(one, other)| one.name == other.name && one.text == other.text)
}
