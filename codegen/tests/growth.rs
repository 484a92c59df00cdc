//! Generated crates that are run: a spec grows, and no caller of the crate made from it has to change; what a struct sends
//! does not depend on where else it is used.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::{env, fs};

use codegen::Source;

#[test]
fn a_caller_of_the_first_version_compiles_with_the_second_and_finds_the_same() {
    let before = Crate::generate("growth", "before", &["caller.rs"]);
    before.run("caller");
    let after = Crate::generate("growth", "after", &["caller.rs", "sent.rs"]);
    after.run("caller");
    after.run("sent");
}

#[test]
fn a_struct_sends_its_tags_wherever_it_stands() {
    Crate::generate("tags", "tags", &["tags.rs"]).run("tags");
}

#[test]
fn values_of_unions_come_back_to_a_server_as_it_sent_them() {
    Crate::generate("unions", "unions", &["unions.rs"]).run("unions");
}

/// A generated crate, in a workspace of its own: both versions have the same name.
struct Crate {
    workspace: PathBuf,
}

impl Crate {
    fn generate(package: &str, version: &str, examples: &[&str]) -> Self {
        let own = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/growth");
        let read = |name: &str| fs::read_to_string(own.join(name)).expect("it can be read");
        let spec =
            Source { name: format!("{package}.yaml"), text: read(&format!("{version}.yaml")) };
        let examples = examples
            .iter()
            .map(|name| Source { name: format!("{package}/examples/{name}"), text: read(name) });
        let sources: Vec<Source> = [spec].into_iter().chain(examples).collect();
        let files = codegen::generate(&sources)
            .unwrap_or_else(|diagnostics| panic!("{version}:\n{}", diagnostics.render(&sources)));
        let workspace = Path::new(env!("CARGO_TARGET_TMPDIR")).join("growth").join(version);
        let _ = fs::remove_dir_all(&workspace);
        for file in files {
            let path = workspace.join(package).join(&file.path);
            fs::create_dir_all(path.parent().expect("it is below")).expect("folders can be made");
            fs::write(path, &file.text).expect("files can be written");
        }
        let manifest = format!("[workspace]\nresolver = \"3\"\nmembers = [\"{package}\"]\n");
        fs::write(workspace.join("Cargo.toml"), manifest).expect("the manifest can be written");
        fs::copy(repository().join("Cargo.lock"), workspace.join("Cargo.lock"))
            .expect("the lock file is there");
        Self { workspace }
    }

    /// Builds an example and runs it.
    fn run(&self, example: &str) {
        let target = env::var_os("CARGO_TARGET_DIR")
            .map_or_else(|| repository().join("target"), PathBuf::from);
        let output = Command::new(env!("CARGO"))
            .args(["run", "--quiet", "--no-default-features", "--example", example])
            .current_dir(&self.workspace)
            .env("CARGO_TARGET_DIR", &target)
            .output()
            .expect("cargo runs");
        let said = String::from_utf8_lossy(&output.stderr);
        assert!(output.status.success(), "{example} in {}:\n{said}", self.workspace.display());
    }
}

fn repository() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("codegen is in the workspace")
}
