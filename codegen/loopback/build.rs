//! Emits the crate of `spec.yaml` and the files of `spec`, with the lock beside them.

use std::path::{Path, PathBuf};
use std::{env, fs};

use codegen::Source;

fn main() {
    println!("cargo::rerun-if-changed=spec.yaml");
    println!("cargo::rerun-if-changed=spec");
    println!("cargo::rerun-if-changed=spec.lock");
    let folder = fs::read_dir("spec").expect("the folder can be read");
    let mut paths: Vec<PathBuf> =
        folder.map(|entry| entry.expect("the folder can be read").path()).collect();
    paths.sort();
    paths.insert(0, "spec.yaml".into());
    paths.push("spec.lock".into());
    let source = |path: &PathBuf| Source {
        name: path.display().to_string(),
        text: fs::read_to_string(path).expect("the spec can be read"),
    };
    let sources: Vec<Source> = paths.iter().map(source).collect();
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
