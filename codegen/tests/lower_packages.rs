//! What a package may be called, and what may be said of it.

use codegen::Source;

/// The codes of the mistakes in a spec whose package is this.
fn mistakes(package: &str) -> Vec<&'static str> {
    let text = format!(
        "package: {package}\nclient: {{name: Example, base_url: https://api.example.com}}\n\
         resources: {{status: {{read: GET /status}}}}\n"
    );
    let sources = [Source { name: "package.yaml".into(), text }];
    match codegen::check(&sources) {
        Ok(()) => Vec::new(),
        Err(diagnostics) => diagnostics.iter().map(|diagnostic| diagnostic.code).collect(),
    }
}

/// A crate cannot depend on one of its own name.
#[test]
fn no_package_is_called_like_a_dependency() {
    let manifest = include_str!("../runtime/Cargo.toml");
    let (_, rest) = manifest.split_once("[dependencies]").expect("it has dependencies");
    let (section, _) = rest.split_once("\n[").expect("another section follows");
    let mut seen = 0;
    for line in section.lines().filter(|line| !line.starts_with('#')) {
        let Some((name, _)) = line.split_once(" = ") else { continue };
        assert_eq!(mistakes(&format!("{{name: {name}, version: 0.1.0}}")), ["bad-name"], "{name}");
        seen += 1;
    }
    assert!(seen >= 10, "the dependencies are found");
}

#[test]
fn names_that_cargo_or_windows_refuses_are_refused() {
    for name in ["self", "crate", "con", "nul", "aux", "test", "std", "1st", "a b", "-a"] {
        assert_eq!(mistakes(&format!("{{name: {name}, version: 0.1.0}}")), ["bad-name"], "{name}");
    }
    for name in ["notes", "notes-2", "a_b", "x"] {
        assert!(mistakes(&format!("{{name: {name}, version: 0.1.0}}")).is_empty(), "{name}");
    }
}

#[test]
fn licences_are_expressions() {
    for licence in ["MIT", "MIT OR Apache-2.0", "(MIT AND Zlib) OR GPL-2.0+", "LicenseRef-own"] {
        let package = format!("{{name: notes, version: 0.1.0, license: {licence}}}");
        assert!(mistakes(&package).is_empty(), "{licence}");
    }
    for licence in ["\"\"", "\" \"", "\"[MIT]\"", "\"<MIT>\"", "MIT/Apache-2.0"] {
        let package = format!("{{name: notes, version: 0.1.0, license: {licence}}}");
        assert_eq!(mistakes(&package), ["bad-value"], "{licence}");
    }
}
