//! The specs of the repository: the cases and the SDKs.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use codegen::Source;

/// The cases and the SDKs, each with its sources, the lock included.
pub(crate) fn specs() -> BTreeMap<String, Vec<Source>> {
    let tests = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases");
    let sdks = Path::new(env!("CARGO_MANIFEST_DIR")).join("../spec");
    let mut specs = BTreeMap::new();
    for folder in [tests, sdks] {
        for path in yaml_files(&folder) {
            let name = path.file_stem().expect("it is a file").to_string_lossy().into_owned();
            if name.ends_with(".accepted") || name.ends_with(".import") {
                continue;
            }
            let others = yaml_files(&path.with_extension(""));
            let lock = path.with_extension("lock");
            let lock = lock.exists().then_some(&lock);
            let source = |path: &PathBuf| Source {
                name: path.strip_prefix(&folder).expect("it is below").display().to_string(),
                text: fs::read_to_string(path).expect("it can be read"),
            };
            specs
                .insert(name, [&path].into_iter().chain(&others).chain(lock).map(source).collect());
        }
    }
    specs
}

fn yaml_files(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).into_iter().flatten();
    let paths = entries.map(|entry| entry.expect("an entry").path());
    let mut paths: Vec<PathBuf> =
        paths.filter(|it| it.extension().is_some_and(|it| it == "yaml")).collect();
    paths.sort();
    paths
}
