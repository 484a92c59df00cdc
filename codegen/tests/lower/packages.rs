//! Names and metadata of packages.

use codegen::Source;

/// The codes of the mistakes in a spec whose package is this.
fn mistakes(package: &str) -> Vec<&'static str> {
    match codegen::check(&spec(package)) {
        Ok(()) => Vec::new(),
        Err(diagnostics) => diagnostics.iter().map(|diagnostic| diagnostic.code).collect(),
    }
}

/// The same as people are shown.
fn shown(package: &str) -> String {
    let sources = spec(package);
    codegen::check(&sources).err().map(|found| found.render(&sources)).unwrap_or_default()
}

fn spec(package: &str) -> [Source; 1] {
    let text = format!(
        "package: {package}\nclient: {{name: Example, base_url: https://api.example.com}}\n\
         resources: {{status: {{read: GET /status}}}}\n"
    );
    [Source { name: "package.yaml".into(), text }]
}

/// A crate cannot depend on one of its own name.
#[test]
fn no_package_is_called_like_a_dependency() {
    let manifest = include_str!("../../runtime/Cargo.toml");
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
    for licence in [
        "MIT",
        "MIT OR Apache-2.0",
        "(MIT AND Zlib) OR GPL-2.0+",
        "((MIT))",
        "Apache-2.0 WITH LLVM-exception",
        "GPL-3.0-or-later",
        "EUPL-1.2+",
        "LicenseRef-own",
        "DocumentRef-a:LicenseRef-b OR MIT",
    ] {
        let package = format!("{{name: notes, version: 0.1.0, license: \"{licence}\"}}");
        assert!(mistakes(&package).is_empty(), "{licence}");
    }
    for (licence, message, help) in [
        ("", "the license is blank", "such as `MIT OR Apache-2.0`"),
        (" ", "the license is blank", "or leave it out"),
        ("[MIT]", "`[MIT]` cannot stand", "write letters"),
        ("<MIT>", "`<MIT>` cannot stand", "write letters"),
        ("MIT, Zlib", "`, Zlib` cannot stand", "write letters"),
        ("MIT/Apache-2.0", "no `/`", "write `MIT OR Apache-2.0`"),
        ("MIT / Zlib", "no `/`", "write `MIT OR Zlib`"),
        ("mit", "`mit` is not a license", "`MIT`"),
        ("Apache 2.0", "`Apache` is not a license", "`Apache-2.0`"),
        ("GPLv3", "`GPLv3` is not a license", "`GPL-3.0-only`"),
        ("Proprietary", "`Proprietary` is not a license", "or leave it out"),
        ("MIT or Zlib", "`or` is not an operator", "write `OR`"),
        ("(MIT)And(Zlib)", "`And` is not an operator", "write `AND`"),
        ("MIT OR", "ends too early", "write a license"),
        ("MIT Zlib", "`Zlib` cannot stand here", "`AND`, `OR` or `WITH`"),
        ("MIT AND OR Zlib", "`OR` cannot stand here", "write a license"),
        ("()", "`)` cannot stand here", "write a license"),
        ("(MIT", "this `(` is never closed", "write `)`"),
        ("MIT)", "this `)` closes nothing", "take it out"),
        ("MIT +", "this `+` does not belong", "right behind"),
        ("GPL-3.0-or-later+", "this `+` does not belong", "right behind"),
        ("Apache-2.0 WITH Foo", "`Foo` is not an exception", "or leave it out"),
        ("Apache-2.0 WITH LLVM-exceptions", "is not an exception", "`LLVM-exception`"),
        ("MIT WITH", "ends too early", "an exception behind `WITH`"),
    ] {
        let package = format!("{{name: notes, version: 0.1.0, license: \"{licence}\"}}");
        let shown = shown(&package);
        assert_eq!(mistakes(&package), ["bad-value"], "{licence}: {shown}");
        assert!(shown.contains(message) && shown.contains(help), "{licence}: {shown}");
    }
}

#[test]
fn categories_are_those_of_crates_io_and_authors_stand_on_one_line() {
    let package = |rest: &str| format!("{{name: notes, version: 0.1.0, {rest}}}");
    for fine in [
        "categories: [api-bindings, \"web-programming::http-client\", wasm]",
        "authors: [Ann <ann@example.com>, Bøb, \"C \\\"D\\\"\"]",
        "keywords: [sdk, c++, 2d]",
    ] {
        assert!(mistakes(&package(fine)).is_empty(), "{fine}");
    }
    for (wrong, code, said) in [
        ("categories: [API-Bindings]", "bad-value", "did you mean `api-bindings`?"),
        (
            "categories: [web-programming/http-client]",
            "bad-value",
            "`web-programming::http-client`",
        ),
        ("categories: [notes]", "bad-value", "crates.io/category_slugs"),
        ("categories: [Web Programming]", "bad-value", "did you mean `web-programming`?"),
        ("categories: api-bindings", "wrong-kind", "write `[api-bindings]`"),
        ("keywords: sdk", "wrong-kind", "write `[sdk]`"),
        ("keywords: [ä]", "bad-value", "the keyword `ä`"),
        ("authors: me", "wrong-kind", "write `[me]`"),
        ("authors: \"Ann, Bob\"", "wrong-kind", "in brackets: `[one, another]`"),
        ("authors: {a: b}", "wrong-kind", "in brackets"),
        ("authors: [\"a\\nb\"]", "bad-value", "`a\\nb` is not a name on one line"),
        ("authors: [\"a\\u202eb\"]", "bad-value", "is not a name on one line"),
        ("authors: [\"\"]", "bad-value", "expected a name, found empty text"),
        ("authors: [1]", "wrong-kind", "in quotes"),
    ] {
        let (wrong, shown) = (package(wrong), shown(&package(wrong)));
        assert_eq!(mistakes(&wrong), [code], "{wrong}: {shown}");
        assert!(shown.contains(said), "{wrong}: {shown}");
    }
}
