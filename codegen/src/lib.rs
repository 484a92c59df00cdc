//! Turns the description of an API into its Rust client crate.
//!
//! Four stages, each with types of its own: [`spec`] reads the YAML as written, [`lower`] makes the
//! API as meant of it and finds every mistake, `emit` turns that into tokens and cannot fail, and
//! `render` prints them. Nothing here touches the file system, and the same sources give the same
//! bytes everywhere.

pub mod accepted;
mod analysis;
pub mod api;
mod compare;
mod constraint;
pub mod diagnostics;
pub mod diff;
mod digest;
mod emit;
mod encoding;
mod example;
pub mod explain;
pub mod export;
pub mod file;
mod fnv;
pub mod import;
mod json;
mod literal;
pub mod lock;
pub mod lower;
mod mapping;
pub mod origin;
mod output;
mod regexp;
pub mod release;
mod render;
mod scalar;
pub mod schema;
pub mod setters;
pub mod spec;
mod stability;
mod status;
mod style;
mod title;
mod version;
pub mod yaml;

use std::time::Instant;

pub use analysis::Timings;
use analysis::{Analysis, analyze};
pub use compare::{Incomparable, compare};
pub use diagnostics::{Diagnostics, Source};
pub use digest::digest;
pub use file::{File, Keep};
pub use fnv::Fnv;
use origin::SourceMap;

/// The crate that the sources describe: the spec's files, the main one first, then examples (`.rs`)
/// that are kept by hand and go along.
///
/// # Errors
///
/// Every mistake in the sources.
pub fn generate(sources: &[Source]) -> Result<Vec<File>, Diagnostics> {
    generate_timed(sources).map(|(files, _)| files)
}

/// The same as [`generate`], and how long each stage took.
///
/// # Errors
///
/// Every mistake in the sources.
pub fn generate_timed(sources: &[Source]) -> Result<(Vec<File>, Timings), Diagnostics> {
    let Analysis { api, examples, mut timings, .. } = analyze(sources)?;
    let start = Instant::now();
    let files =
        render::render(&api.source, &emit::plan(emit::Input { api: &api, examples: &examples }));
    timings.emit = start.elapsed();
    Ok((files, timings))
}

/// The same crate as [`generate`] makes, with the origins of its lines.
///
/// # Errors
///
/// Every mistake in the sources.
pub fn generate_mapped(sources: &[Source]) -> Result<SourceMap, Diagnostics> {
    Ok(mapping::map_of(sources, &analyze(sources)?))
}

/// Checks that the sources describe a crate.
///
/// # Errors
///
/// Every mistake in the sources.
pub fn check(sources: &[Source]) -> Result<(), Diagnostics> {
    analyze(sources).map(drop)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;
    use std::path::{Path, PathBuf};
    use std::{fs, io};

    use super::*;

    /// Otherwise nobody would notice a part that is cut where it is needed, or never.
    #[test]
    fn each_part_of_the_runtime_is_in_the_crate_of_one_case_and_not_of_another() {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases");
        let mut parts: BTreeMap<&str, [usize; 2]> = BTreeMap::new();
        for path in yaml_files(&folder).expect("the folder can be read") {
            let source = |path: &PathBuf| {
                let name = path.strip_prefix(&folder).expect("it is in the folder");
                let text = fs::read_to_string(path).expect("the case can be read");
                Source { name: name.display().to_string(), text }
            };
            let others = yaml_files(&path.with_extension("")).unwrap_or_default();
            let lock = path.with_extension("lock");
            let lock = lock.exists().then_some(&lock);
            let sources: Vec<Source> =
                [&path].into_iter().chain(&others).chain(lock).map(source).collect();
            let analysis =
                analyze(&sources).unwrap_or_else(|faults| panic!("{}", faults.render(&sources)));
            for (part, is_needed) in emit::needed(&analysis.api) {
                parts.entry(part).or_default()[usize::from(is_needed)] += 1;
            }
        }
        parts.retain(|_, cases| cases.contains(&0));
        assert!(parts.is_empty(), "cases without them, and with them: {parts:?}");
    }

    fn yaml_files(folder: &Path) -> io::Result<Vec<PathBuf>> {
        let paths = fs::read_dir(folder)?.map(|entry| entry.map(|entry| entry.path()));
        let mut paths = paths.collect::<io::Result<Vec<_>>>()?;
        paths.retain(|path| path.extension().is_some_and(|extension| extension == "yaml"));
        Ok(paths)
    }
}
