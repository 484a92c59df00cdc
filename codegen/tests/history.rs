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

/// In 2.18.0 a resource has moved. What callers of 2.17.0 write goes on as before, but for a warning.
#[test]
fn callers_of_2_17_0_compile_with_2_18_0() {
    let read = |path: &str| {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests").join(path);
        fs::read_to_string(path).expect("it can be read")
    };
    let caller =
        Source { name: "llama-cloud/examples/chat.rs".to_owned(), text: read("growth/chat.rs") };
    for release in ["2.17.0", "2.18.0"] {
        let text = read(&format!("history/{release}.yaml"));
        let spec = Source { name: "llama-cloud.yaml".to_owned(), text };
        let sources = [spec, caller.clone()];
        let files = codegen::generate(&sources)
            .unwrap_or_else(|diagnostics| panic!("{}", diagnostics.render(&sources)));
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("callers").join(release);
        workspace::write(&folder, [("llama-cloud", &files[..])]);
        let check = ["clippy", "--quiet", "--examples", "--", "-D", "warnings"];
        workspace::cargo(&folder, &check);
    }
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
