//! Every release of the Chat API in `tests/history` becomes a crate that compiles.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::{env, fs};

use codegen::Source;

#[test]
fn every_release_compiles() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/history");
    let mut releases = 0;
    for entry in fs::read_dir(folder).expect("the folder can be read") {
        let path = entry.expect("the folder can be read").path();
        compile(&path);
        releases += 1;
    }
    assert!(releases >= 6, "the releases are found");
}

/// Generates a crate into a workspace of its own, as all have the same name, and checks it.
fn compile(spec: &Path) {
    let release = spec.file_stem().expect("it has a name").to_str().expect("in ASCII");
    let text = fs::read_to_string(spec).expect("the spec can be read");
    let sources = [Source { name: format!("{release}.yaml"), text }];
    let files = codegen::generate(&sources)
        .unwrap_or_else(|diagnostics| panic!("{}", diagnostics.render(&sources)));
    let workspace = Path::new(env!("CARGO_TARGET_TMPDIR")).join("history").join(release);
    let _ = fs::remove_dir_all(&workspace);
    for file in files {
        let path = workspace.join("chat").join(&file.path);
        fs::create_dir_all(path.parent().expect("it is below")).expect("folders can be made");
        fs::write(path, &file.text).expect("files can be written");
    }
    let manifest = "[workspace]\nresolver = \"3\"\nmembers = [\"chat\"]\n";
    fs::write(workspace.join("Cargo.toml"), manifest).expect("the manifest can be written");
    fs::copy(repository().join("Cargo.lock"), workspace.join("Cargo.lock"))
        .expect("the lock file is there");
    let target =
        env::var_os("CARGO_TARGET_DIR").map_or_else(|| repository().join("target"), PathBuf::from);
    let output = Command::new(env!("CARGO"))
        .args(["clippy", "--quiet", "--examples", "--", "-D", "warnings"])
        .current_dir(&workspace)
        .env("CARGO_TARGET_DIR", &target)
        .output()
        .expect("cargo runs");
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{release}:\n{said}");
}

fn repository() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("codegen is in the workspace")
}
