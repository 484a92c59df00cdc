//! Generated crates that are run: a spec grows, and no caller of the crate made from it has to change; what a struct sends
//! does not depend on where else it is used.

use std::fs;
use std::path::{Path, PathBuf};

use codegen::Source;

mod workspace;

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
    folder: PathBuf,
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
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("growth").join(version);
        workspace::write(&folder, [(package, &files[..])]);
        Self { folder }
    }

    /// Builds an example and runs it.
    fn run(&self, example: &str) {
        let run = ["run", "--quiet", "--no-default-features"];
        let features = ["--features", "same-features/of-the-repository"];
        let arguments = [&run[..], &features, &["--example", example]].concat();
        workspace::cargo(&self.folder, &arguments);
    }
}
