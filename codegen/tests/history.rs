//! Every release of the Chat API in `tests/history` becomes a crate that compiles.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use codegen::{File, Source};

mod workspace;

#[test]
fn every_release_compiles() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/history");
    let entries = fs::read_dir(folder).expect("the folder can be read");
    let releases: BTreeMap<String, Vec<File>> =
        entries.map(|entry| generated(&entry.expect("the folder can be read").path())).collect();
    assert!(releases.len() >= 6, "the releases are found");
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("history");
    workspace::write(&folder, releases.iter().map(|(name, files)| (name.as_str(), &files[..])));
    workspace::cargo(
        &folder,
        &["clippy", "--quiet", "--workspace", "--examples", "--", "-D", "warnings"],
    );
}

/// Returns the crate of a release. Its name has the release in it, as all are in one workspace.
fn generated(spec: &Path) -> (String, Vec<File>) {
    let release = spec.file_stem().expect("it has a name").to_str().expect("in ASCII");
    let text = fs::read_to_string(spec).expect("the spec can be read");
    let name = format!("chat-{}", release.replace('.', "-"));
    let renamed = text.replacen("\n  name: llama-cloud\n", &format!("\n  name: {name}\n"), 1);
    assert_ne!(renamed, text, "{release}: the package has a name");
    let sources = [Source { name: format!("{release}.yaml"), text: renamed }];
    let files = codegen::generate(&sources)
        .unwrap_or_else(|diagnostics| panic!("{}", diagnostics.render(&sources)));
    (name, files)
}
