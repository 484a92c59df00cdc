//! The map of a generated crate: every line has an origin, and the files are those of `generate`.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use codegen::origin::{MappedFile, SourceMap};
use codegen::{Source, generate, generate_mapped};

/// The cases and the SDKs, each with its sources.
fn specs() -> BTreeMap<String, Vec<Source>> {
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
            let source = |path: &PathBuf| Source {
                name: path.strip_prefix(&folder).expect("it is below").display().to_string(),
                text: fs::read_to_string(path).expect("it can be read"),
            };
            specs.insert(name, [&path].into_iter().chain(&others).map(source).collect());
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

fn map(name: &str, sources: &[Source]) -> SourceMap {
    generate_mapped(sources).unwrap_or_else(|it| panic!("{name}: {}", it.render(sources)))
}

#[test]
fn every_line_has_an_origin_and_the_files_are_the_same() {
    for (name, sources) in specs() {
        let map = map(&name, &sources);
        let files: Vec<_> = map.files.iter().map(|mapped| mapped.file.clone()).collect();
        assert!(files == generate(&sources).expect("it was generated"), "{name}: other files");
        for MappedFile { file, lines, is_exact, .. } in &map.files {
            assert!(is_exact, "{name}: {}: tokens do not match their text", file.path);
            assert_eq!(lines.len(), file.text.lines().count(), "{name}: {}", file.path);
            for (number, pieces) in lines.iter().enumerate() {
                let at = format!("{name}: {}:{}", file.path, number + 1);
                assert!(pieces.iter().all(|it| !it.origins.is_empty()), "{at}: no origin");
                assert!(!pieces.is_empty(), "{at}: no piece");
                let nodes = pieces.iter().flat_map(|it| &it.origins).map(|it| it.node);
                assert!(nodes.max() < Some(map.nodes.len()), "{at}: no such thing");
            }
        }
    }
}
