//! Checks that the README shows what there is.

use std::fs;
use std::path::Path;

use codegen::Source;

#[test]
fn excerpts_are_of_the_files_that_they_name() {
    let readme = read("README.md");
    for (block, file) in [
        ("```yaml\n", "spec/llama-cloud.yaml"),
        ("```rust\n    pub fn", "generated/llama-cloud/src/resources/beta/chat.rs"),
    ] {
        let start = readme.find(block).expect("the README has the block");
        let body = &readme[start..].split_once('\n').expect("it has lines").1;
        let excerpt = body.split("```").next().expect("it ends");
        assert!(
            read(file).contains(excerpt),
            "README.md shows what {file} does not have:\n{excerpt}"
        );
    }
}

#[test]
fn the_mistake_is_reported_as_shown() {
    let readme = read("README.md");
    let shown = readme.split("```text\n").find(|block| block.starts_with("error["));
    let shown = shown.and_then(|block| block.split("```").next()).expect("the README shows one");
    let name = "spec/llama-cloud.yaml";
    let text = read(name).replacen("returns: ChatSession\n", "returns: ChatSesion\n", 1);
    let sources = [Source { name: name.into(), text }];
    let diagnostics = codegen::check(&sources).expect_err("there is a mistake");
    assert!(diagnostics.render(&sources).starts_with(shown), "{}", diagnostics.render(&sources));
}

fn read(file: &str) -> String {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("codegen is in the workspace");
    fs::read_to_string(root.join(file)).expect("the file is there").replace("\r\n", "\n")
}
