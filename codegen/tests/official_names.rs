//! Checks that `llama-cloud` calls its operations as the vendor's SDK for Python, version 2.7.0, does.

use std::fs;
use std::path::Path;

#[test]
fn every_method_has_its_official_accessor_and_name() {
    let methods = read("codegen/tests/data/llama-cloud-methods.txt");
    assert_eq!(methods.lines().count(), 128);
    let api = read("generated/llama-cloud/api.md");
    for method in methods.lines() {
        let [resource, name, verb, path] = method.split(' ').collect::<Vec<_>>()[..] else {
            panic!("a line has four words: {method}");
        };
        let call = format!("- `client.{}().{name}(", resource.replace('.', "()."));
        let endpoint = format!("` `{verb} {path}`");
        let is_it = |line: &str| line.starts_with(&call) && line.contains(&endpoint);
        assert!(api.lines().any(is_it), "api.md has no {method}");
    }
}

fn read(file: &str) -> String {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("codegen is in the workspace");
    fs::read_to_string(root.join(file)).expect("the file is there")
}
