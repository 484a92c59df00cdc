//! Emits the crate of `spec.yaml`.

use std::path::Path;
use std::{env, fs};

use codegen::Source;

fn main() {
    println!("cargo::rerun-if-changed=spec.yaml");
    let text = fs::read_to_string("spec.yaml").expect("the spec can be read");
    let sources = [Source { name: "spec.yaml".into(), text }];
    let files = codegen::generate(&sources)
        .unwrap_or_else(|mistakes| panic!("{}", mistakes.render(&sources)));
    let out = env::var_os("OUT_DIR").expect("cargo sets it");
    for file in files.iter().filter(|file| file.path.starts_with("src/")) {
        let path = Path::new(&out).join(&file.path);
        fs::create_dir_all(path.parent().expect("it is below")).expect("folders can be made");
        // What is included has no attributes of its own.
        let lines = file.text.lines().filter(|line| !line.starts_with("#![doc = include_str!"));
        let text: String = lines.flat_map(|line| [line, "\n"]).collect();
        fs::write(path, text).expect("files can be written");
    }
}
