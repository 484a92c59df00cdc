//! Every emitted file imports what it names, and names what it imports.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use codegen::{Source, generate};
use proc_macro2::{TokenStream, TokenTree};
use syn::{Item, UseTree};

#[test]
fn files_import_what_they_name_and_no_more() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases");
    let mut checked = 0;
    for entry in fs::read_dir(folder).expect("there are cases") {
        let path = entry.expect("the folder can be read").path();
        let Ok(text) = fs::read_to_string(&path) else { continue };
        // A case in several files is not complete by itself.
        let Ok(files) = generate(&[Source { name: "spec.yaml".into(), text }]) else { continue };
        for file in files.iter().filter(|file| is_emitted(&file.path)) {
            check(&format!("{}: {}", path.display(), file.path), &file.text);
            checked += 1;
        }
    }
    assert!(checked > 100, "the files are found");
}

fn is_emitted(path: &str) -> bool {
    path.starts_with("src/") && path.ends_with(".rs") && !path.starts_with("src/runtime/")
}

fn check(name: &str, text: &str) {
    let file: syn::File = syn::parse_str(text).expect("it is Rust");
    let (mut imported, mut declared) = (BTreeSet::new(), BTreeSet::new());
    for item in &file.items {
        match item {
            Item::Use(item) if matches!(item.vis, syn::Visibility::Inherited) => {
                add_names(&item.tree, "", &mut imported);
            }
            Item::Mod(item) => drop(declared.insert(item.ident.to_string())),
            _ => {}
        }
    }
    let items = file.items.iter().filter(|item| !matches!(item, Item::Use(_)));
    let (mut heads, mut types) = (BTreeSet::new(), BTreeSet::new());
    for item in items {
        add_used(quote::quote!(#item), &mut heads, &mut types);
    }
    let is_named = |import: &&String| heads.contains(*import) || types.contains(*import);
    let unused: Vec<&String> = imported.iter().filter(|import| !is_named(import)).collect();
    assert!(unused.is_empty(), "{name} imports {unused:?} and does not name it");
    let known = ["bool", "clippy", "crate", "diagnostic", "i64", "self", "super", "std"];
    let missing: Vec<&String> = heads
        .iter()
        .filter(|head| head.starts_with(|first: char| first.is_ascii_lowercase()))
        .filter(|head| !known.contains(&head.as_str()))
        .filter(|head| !imported.contains(*head) && !declared.contains(*head))
        .collect();
    assert!(missing.is_empty(), "{name} names {missing:?} and does not import it");
}

/// The names that an import brings into scope.
fn add_names(tree: &UseTree, parent: &str, names: &mut BTreeSet<String>) {
    match tree {
        UseTree::Path(path) => add_names(&path.tree, &path.ident.to_string(), names),
        UseTree::Name(name) if name.ident == "self" => drop(names.insert(parent.to_owned())),
        UseTree::Name(name) => drop(names.insert(name.ident.to_string())),
        UseTree::Group(group) => group.items.iter().for_each(|it| add_names(it, parent, names)),
        UseTree::Rename(_) | UseTree::Glob(_) => panic!("emitted imports are plain"),
    }
}

/// The first names of paths (`object::read`), and names of types that stand alone.
fn add_used(tokens: TokenStream, heads: &mut BTreeSet<String>, types: &mut BTreeSet<String>) {
    let tokens: Vec<TokenTree> = tokens.into_iter().collect();
    let is = |at: Option<usize>, wanted: char| {
        let token = at.and_then(|at| tokens.get(at));
        matches!(token, Some(TokenTree::Punct(found)) if found.as_char() == wanted)
    };
    for (at, token) in tokens.iter().enumerate() {
        match token {
            TokenTree::Group(group) => add_used(group.stream(), heads, types),
            TokenTree::Ident(name) => {
                let name = name.to_string();
                let follows_path = is(at.checked_sub(1), ':') && is(at.checked_sub(2), ':');
                if follows_path || is(at.checked_sub(1), '.') {
                    continue;
                }
                if matches!(&*name, "members" | "setters" | "values") && is(Some(at + 1), '!') {
                    // The macros name the runtime where it is expanded.
                    heads.extend([name, "runtime".to_owned()]);
                } else if is(Some(at + 1), ':') && is(Some(at + 2), ':') {
                    heads.insert(name);
                } else if name.starts_with(|first: char| first.is_ascii_uppercase()) {
                    types.insert(name);
                }
            }
            _ => {}
        }
    }
}
