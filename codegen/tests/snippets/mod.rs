//! The snippets of the reference pages: as an example of each crate, which is compiled, and as
//! commands.

use std::fmt::Write as _;

use codegen::File;

/// What precedes the calls of an API.
const HEAD: &str = "//! The snippets of the reference pages.\n\n\
    #![allow(clippy::all, deprecated, unused)]\n\nfn main() {}\n\n";

/// An example that has the snippets of all pages as they are shown, async and blocking.
pub(crate) fn example(files: &[File]) -> Option<File> {
    let snippets: Vec<[String; 2]> = files.iter().flat_map(examples).collect();
    let client = client(files)?;
    let (package, _) = client.split_once("::").expect("it is in the crate");
    let signature = format!("(client: {client}) -> Result<(), {package}::Error> {{\n");
    let mut text = HEAD.to_owned();
    for (number, [asynchronous, blocking]) in snippets.iter().enumerate() {
        for (start, body) in [("async fn call", asynchronous), ("fn blocking", blocking)] {
            write!(text, "{start}_{number}{signature}{body}Ok(())\n}}\n").expect("a string");
        }
    }
    Some(File { path: "examples/snippets.rs".to_owned(), text, keep: files[0].keep })
}

/// The async and the blocking snippet of each operation on a page.
fn examples(file: &File) -> Vec<[String; 2]> {
    let blocking = code(file, "Blocking:", "rust");
    let heading = |line: &str| line.trim_start_matches('#') == " Example";
    let marker: Vec<&str> = file.text.lines().filter(|line| heading(line)).collect();
    let asynchronous = marker.first().map_or_else(Vec::new, |line| code(file, line, "rust"));
    assert_eq!(asynchronous.len(), blocking.len(), "{}", file.path);
    let pairs = asynchronous.into_iter().zip(blocking);
    pairs.map(|((_, asynchronous), (_, blocking))| [asynchronous, blocking]).collect()
}

/// The blocks of code in a language that follow a line of a page, with the page's path.
pub(crate) fn code<'f>(file: &'f File, before: &str, language: &str) -> Vec<(&'f str, String)> {
    let is_page = file.path.starts_with("docs/") && file.path.ends_with(".md");
    let mut lines = file.text.lines().filter(|_| is_page).peekable();
    let mut found = Vec::new();
    while let Some(line) = lines.next() {
        if line != before || lines.next_if_eq(&"").is_none() {
            continue;
        }
        let is_fence = |line: &&str| line.starts_with("```") && line.ends_with(language);
        let Some(open) = lines.next_if(is_fence) else { continue };
        let close = open.trim_end_matches(language);
        let text = lines.by_ref().take_while(|line| *line != close);
        found.push((file.path.as_str(), text.flat_map(|line| [line, "\n"]).collect()));
    }
    found
}

/// The type of the client, as the examples of methods name it.
fn client(files: &[File]) -> Option<&str> {
    let texts = files.iter().filter(|file| file.path.starts_with("src/resources"));
    let mut texts = texts.filter_map(|file| file.text.split_once("# async fn call(client: "));
    texts.next().and_then(|(_, rest)| rest.split_once(')')).map(|(client, _)| client)
}
