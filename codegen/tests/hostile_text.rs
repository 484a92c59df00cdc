//! Whatever text stands at any key of the language, every emitted file is what it should be: Rust, TOML and Markdown parse, the
//! structure of Markdown is as with harmless text, and nothing in a file is hidden.

use std::collections::BTreeSet;
use std::path::Path;
use std::{fs, thread};

use codegen::{File, Source};
use proc_macro2::{TokenStream, TokenTree};
use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};
use serde_yaml::Value;

const SPEC: &str = include_str!("data/every_key.yaml");

/// Kinds of authentication, with their environment variables.
const AUTHS: [(&str, &str); 6] = [
    ("none", "{base_url: BASE_URL, headers: HEADERS}"),
    ("bearer", "{api_key: [API_KEY, OLD_KEY]}"),
    ("basic", "{username: USER_NAME, password: PASSWORD}"),
    ("{header: X-Api-Key}", "{api_key: API_KEY}"),
    ("{query: api_key}", "{api_key: API_KEY}"),
    (CREDENTIALS, "{base_url: BASE_URL}"),
];

/// Several schemes, and `auth` before them.
const CREDENTIALS: &str = "[[key, login], token]
  credentials:
    key: {header: X-Key, prefix: \"Token \", env: API_KEY, docs: About the key.}
    login: {scheme: basic, username_env: USER_NAME, password_env: PASSWORD}
    token: {query: token}";

/// Index of the client among the parts of the spec.
const CLIENT: usize = 1;

const HOSTILE: &[&str] = &[
    "x\0y",
    "x\ny",
    "x\r\ny\rz",
    "x\u{1b}[31my\u{7f}\u{9b}",
    "x\u{202e}y\u{2066}z\u{200f}\u{61c}",
    "x\u{feff}\u{200b}\u{85}\u{2028}\u{2029}y",
    "x\u{ad}\u{180e}\u{2064}\u{fff9}\u{e0041}y",
    "~~~ x",
    "~~~\nx",
    "```rust\nx",
    "x`y``z",
    "`x",
    "*/ x /* y",
    "x //! y",
    "#![x]",
    "]]> x",
    "--> x <!-- y",
    "<script>x</script>",
    "<!-- x",
    "# x",
    "## x",
    "- x",
    "+ x",
    "1. x",
    "7) x",
    "> x",
    "| x | y |\n|---|---|\n| z | z |",
    "[x](javascript:y)",
    "![x](y)",
    "[x]: y",
    "[x] y",
    "x\n=====",
    "x\n-----",
    "***",
    "---\nx\n---",
    "    x",
    "\tx\ty",
    "*x* **y",
    "_x_ __y",
    "\"x\" 'y' \\z\\",
    "\"\"\"x'''",
    "{call}{client}{credentials}x",
    "$x ${x} %s {} {0}",
    "&lt;x&amp;",
    "x\\",
    "e\u{301}\u{301}x\u{1f600}",
];

#[test]
fn the_spec_has_every_key_of_the_language() {
    let known = keys();
    assert!(known.len() > 70, "the tables are found: {known:?}");
    let mut used = BTreeSet::new();
    for (auth, env) in AUTHS {
        let spec: Value = serde_yaml::from_str(&spec(auth, env)).expect("the spec is YAML");
        words(&spec, &mut used);
    }
    let missing: Vec<_> = known.difference(&used).collect();
    assert!(missing.is_empty(), "write these keys into tests/data/every_key.yaml: {missing:?}");
}

#[test]
fn no_text_breaks_or_hides_anything_in_any_file() {
    let (keys, mut placed, mut faults) = (keys(), 0, Vec::new());
    for (auth, env) in AUTHS {
        let spec: Value = serde_yaml::from_str(&spec(auth, env)).expect("the spec is YAML");
        let mut spots = Vec::new();
        find_texts(&spec, &keys, &mut Vec::new(), &mut spots);
        // How a key is given changes little of what texts become.
        let (texts, spots) = match auth {
            "bearer" => (HOSTILE, spots),
            _ => {
                (&HOSTILE[..8], spots.into_iter().filter(|spot| spot.steps[0] == CLIENT).collect())
            }
        };
        let free = accepted(&spec, &spots, "plain, \"but\" `free` <text>");
        let harmless = generate(&with(&spec, &free, "harmless"));
        let examined = |texts: &[&str]| {
            let (mut placed, mut faults) = (0, Vec::new());
            for text in texts {
                let taken = accepted(&spec, &free, text);
                placed += taken.len();
                let spec_with_text = with(&spec, &taken, text);
                let files = generate(&spec_with_text);
                let fault = |fault| format!("{auth}, {text:?}: {fault}");
                if taken.len() == free.len() {
                    faults.extend(examine(&files, &harmless).map(fault));
                } else {
                    let harmless = generate(&with(&spec, &taken, "harmless"));
                    faults.extend(examine(&files, &harmless).map(fault));
                }
                faults.extend(manifest_fault(&files, &spec_with_text).map(fault));
            }
            (placed, faults)
        };
        let (one, other) = texts.split_at(texts.len() / 2);
        let halves = thread::scope(|scope| {
            let one = scope.spawn(|| examined(one));
            [examined(other), one.join().expect("a half of the texts")]
        });
        for (placed_here, found) in halves {
            placed += placed_here;
            faults.extend(found);
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
    assert!(placed > 2_000, "the texts stand in few places: {placed}");
}

#[test]
fn no_name_of_a_file_breaks_a_header() {
    let spec = spec(AUTHS[0].0, AUTHS[0].1);
    let named = |name: &str| {
        let example =
            Source { name: format!("{name}/examples/tour.rs"), text: "fn main() {}".to_owned() };
        let spec = Source { name: format!("spec/{name}.yaml"), text: spec.clone() };
        codegen::generate(&[spec, example]).expect("the name of a file is no mistake")
    };
    let harmless = named("harmless");
    for text in HOSTILE {
        let faults: Vec<_> = examine(&named(text), &harmless).collect();
        assert!(faults.is_empty(), "{text:?}: {}", faults.join("\n"));
    }
}

fn spec(auth: &str, env: &str) -> String {
    SPEC.replace("AUTH", auth).replace("ENV", env)
}

/// Every key that readers know.
fn keys() -> BTreeSet<String> {
    let mut keys = BTreeSet::new();
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/spec/read");
    for entry in fs::read_dir(folder).expect("a folder of readers") {
        let text = fs::read_to_string(entry.expect("its entries").path()).expect("it is text");
        tables(text.parse().expect("it is Rust"), &mut keys);
    }
    keys
}

/// The texts of `&["…", "…"]`, which is how readers list the keys that they know.
fn tables(tokens: TokenStream, found: &mut BTreeSet<String>) {
    let tokens: Vec<TokenTree> = tokens.into_iter().collect();
    for (at, token) in tokens.iter().enumerate() {
        let TokenTree::Group(group) = token else { continue };
        let is_reference = at > 0 && tokens[at - 1].to_string() == "&";
        let texts: Option<Vec<String>> = group
            .stream()
            .into_iter()
            .filter(|token| token.to_string() != ",")
            .map(|token| {
                let text = token.to_string();
                Some(text.strip_prefix('"')?.strip_suffix('"')?.to_owned())
            })
            .collect();
        match texts {
            Some(texts) if is_reference => found.extend(texts),
            _ => tables(group.stream(), found),
        }
    }
}

/// Keys, without their `?`, and texts.
fn words(value: &Value, found: &mut BTreeSet<String>) {
    match value {
        Value::Mapping(entries) => {
            for (key, value) in entries {
                if let Some(key) = key.as_str() {
                    found.extend([key.to_owned(), key.trim_end_matches('?').to_owned()]);
                }
                words(value, found);
            }
        }
        Value::Sequence(items) => items.iter().for_each(|item| words(item, found)),
        Value::String(text) => {
            found.insert(text.clone());
        }
        _ => {}
    }
}

/// The way to a text: of each mapping and list, which entry; at the end, whether its key is meant.
#[derive(Clone, Debug)]
struct Spot {
    steps: Vec<usize>,
    is_key: bool,
}

/// The texts, and the keys that are names of the API.
fn find_texts(
    value: &Value,
    keys: &BTreeSet<String>,
    steps: &mut Vec<usize>,
    found: &mut Vec<Spot>,
) {
    match value {
        Value::Mapping(entries) => {
            for (at, (key, value)) in entries.iter().enumerate() {
                steps.push(at);
                if key.as_str().is_some_and(|key| !keys.contains(key)) {
                    found.push(Spot { steps: steps.clone(), is_key: true });
                }
                find_texts(value, keys, steps, found);
                steps.pop();
            }
        }
        Value::Sequence(items) => {
            for (at, item) in items.iter().enumerate() {
                steps.push(at);
                find_texts(item, keys, steps, found);
                steps.pop();
            }
        }
        Value::String(_) => found.push(Spot { steps: steps.clone(), is_key: false }),
        _ => {}
    }
}

/// The spec with the text, and a number that tells it from the others, at some of its spots.
fn with(spec: &Value, spots: &[Spot], text: &str) -> Value {
    let mut spec = spec.clone();
    for spot in spots {
        let number: Vec<String> = spot.steps.iter().map(usize::to_string).collect();
        put(&mut spec, &spot.steps, spot.is_key, &format!("{text} n{}", number.join("n")));
    }
    spec
}

fn put(value: &mut Value, steps: &[usize], is_key: bool, text: &str) {
    match (value, steps) {
        (Value::Mapping(entries), [last]) if is_key => {
            let renamed = entries.iter().enumerate().map(|(at, (key, value))| {
                let old = key.as_str().unwrap_or_default();
                let mark = if old.ends_with('?') { "?" } else { "" };
                let key =
                    if at == *last { Value::from(format!("{text}{mark}")) } else { key.clone() };
                (key, value.clone())
            });
            *entries = renamed.collect();
        }
        (Value::Mapping(entries), [at, rest @ ..]) => {
            put(entries.values_mut().nth(*at).expect("it is there"), rest, is_key, text);
        }
        (Value::Sequence(items), [at, rest @ ..]) => put(&mut items[*at], rest, is_key, text),
        (value, _) => *value = Value::from(text),
    }
}

/// The spots that take the text, all of them at once. Most do, so they are tried together.
fn accepted(spec: &Value, spots: &[Spot], text: &str) -> Vec<Spot> {
    fn grow(spec: &Value, taken: &mut Vec<Spot>, spots: &[Spot], text: &str) {
        let all = [&taken[..], spots].concat();
        if codegen::check(&sources(&with(spec, &all, text))).is_ok() {
            *taken = all;
        } else if spots.len() > 1 {
            let (first, second) = spots.split_at(spots.len() / 2);
            grow(spec, taken, first, text);
            grow(spec, taken, second, text);
        }
    }
    let mut taken = Vec::new();
    grow(spec, &mut taken, spots, text);
    taken
}

fn sources(spec: &Value) -> [Source; 1] {
    let text = serde_yaml::to_string(spec).expect("it can be written");
    [Source { name: "spec/everything.yaml".to_owned(), text }]
}

fn generate(spec: &Value) -> Vec<File> {
    let sources = sources(spec);
    codegen::generate(&sources).unwrap_or_else(|mistakes| panic!("{}", mistakes.render(&sources)))
}

/// Returns what is wrong with files, of which others have only harmless text in the same places.
fn examine<'a>(files: &'a [File], harmless: &'a [File]) -> impl Iterator<Item = String> + 'a {
    let with_harmless = |path: &str| {
        let found = harmless.iter().find(|file| file.path == path);
        found.map(|file| file.text.as_str())
    };
    files.iter().filter_map(move |file| {
        let File { path, text, .. } = file;
        // Most files hold no text of the spec.
        if with_harmless(path) == Some(text) {
            return None;
        }
        let fault = hidden(text).map(|letter| format!("{letter:?} stands as it is")).or_else(
            || match path.rsplit('.').next() {
                Some("rs") => syn::parse_file(text).err().map(|error| error.to_string()),
                Some("toml") => {
                    toml::from_str::<toml::Table>(text).err().map(|error| error.to_string())
                }
                Some("md") => {
                    let (is, should) = (structure(text), structure(with_harmless(path)?));
                    (is != should).then(|| first_difference(&is, &should))
                }
                Some("html") => {
                    let (mut is, mut should) = (tags(text), tags(with_harmless(path)?));
                    // How many types a page has depends on the length of their documentation.
                    if path == "docs/types/index.html" {
                        for tags in [&mut is, &mut should] {
                            tags.sort_unstable();
                            tags.dedup();
                        }
                    }
                    (is != should).then(|| first_difference(&is, &should))
                }
                _ => None,
            },
        )?;
        Some(format!("{path}: {fault}"))
    })
}

/// A character that cannot be seen, or that moves what can.
fn hidden(text: &str) -> Option<char> {
    text.chars().find(|letter| {
        letter.is_control() && *letter != '\n'
            || matches!(
                letter,
                '\u{ad}' | '\u{61c}' | '\u{180e}' | '\u{200b}' | '\u{200e}' | '\u{200f}'
            )
            || matches!(letter, '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}')
            || matches!(letter, '\u{fff9}'..='\u{fffb}' | '\u{e0000}'..='\u{e007f}')
    })
}

/// The blocks of a page, and what its links lead to. What a description of the package is made of is its own affair.
fn structure(text: &str) -> Vec<String> {
    let start = text.find("\n## First call").or_else(|| text.find("\n## ")).unwrap_or_default();
    let options = Options::ENABLE_TABLES | Options::ENABLE_TASKLISTS;
    let mut quotations = 0;
    let blocks = Parser::new_ext(&text[start..], options).filter_map(|event| match event {
        // Documentation of several paragraphs is quoted, so that it ends nothing around it.
        Event::Start(Tag::BlockQuote(_)) => {
            quotations += 1;
            None
        }
        Event::End(TagEnd::BlockQuote(_)) => {
            quotations -= 1;
            None
        }
        _ if quotations > 0 => None,
        Event::Start(Tag::Paragraph) | Event::End(TagEnd::Paragraph) => None,
        Event::Start(Tag::Emphasis | Tag::Strong) => None,
        // The names of pages and of items are names of Rust.
        Event::Start(Tag::Link { dest_url, .. })
            if dest_url.starts_with("https://docs.rs/") || dest_url.contains(".md") =>
        {
            Some("Link to a page".to_owned())
        }
        Event::Start(tag) => Some(format!("{tag:?}")),
        Event::End(tag) => Some(format!("end of {tag:?}")),
        Event::Html(_) | Event::Rule | Event::TaskListMarker(_) => Some(format!("{event:?}")),
        _ => None,
    });
    let is_inline = |block: &String| {
        ["end of Emphasis", "end of Strong", "end of Link", "end of Image"]
            .contains(&block.as_str())
    };
    blocks.filter(|block| !is_inline(block)).collect()
}

/// The tags of a page, each with the names of its attributes. Documentation is its own affair as far as it is made of tags that
/// show text.
fn tags(text: &str) -> Vec<String> {
    let shows_text = [
        "p",
        "em",
        "strong",
        "del",
        "code",
        "a href",
        "ul",
        "ol",
        "ol start",
        "li",
        "blockquote",
        "pre",
        "pre tabindex",
        "figure",
        "figure class tabindex aria-label",
        "hr",
        "br",
        "table",
        "thead",
        "tbody",
        "tr",
        "th",
        "td",
    ];
    let mut tags = Vec::new();
    let mut is_docs = false;
    // The first line is a comment, in which nothing is a tag.
    let (_, text) = text.split_once("-->").expect("a page names its origin");
    for tag in text.split('<').skip(1) {
        let (tag, _) = tag.split_once('>').unwrap_or((tag, ""));
        let shape = shape(tag);
        match shape.as_str() {
            "/div" if is_docs => is_docs = false,
            // One paragraph, or several in their own division.
            "div class" if tag.contains("\"docs\"") => is_docs = true,
            "p" | "/p" | "em" | "/em" | "strong" | "/strong" => {}
            shape if is_docs && shows_text.contains(&shape.trim_matches(['/', ' '])) => {
                let leads = tag.split("href=\"").nth(1).unwrap_or("https://");
                if !leads.starts_with("https://") && !leads.starts_with("http://") {
                    tags.push(format!("documentation leads to {leads}"));
                }
            }
            shape => tags.push(shape.to_owned()),
        }
    }
    tags
}

/// The name of a tag and of its attributes.
fn shape(tag: &str) -> String {
    let mut shape = String::new();
    let mut is_value = false;
    for letter in tag.chars() {
        match letter {
            '"' => is_value = !is_value,
            '=' if !is_value => {}
            letter if !is_value => shape.push(letter),
            _ => {}
        }
    }
    shape.trim_end().to_owned()
}

fn first_difference(is: &[String], should: &[String]) -> String {
    let at = is.iter().zip(should).take_while(|(is, should)| is == should).count();
    format!("{:?} stands where {:?} should", is.get(at), should.get(at))
}

/// Returns what the manifest says of the package and the spec does not.
fn manifest_fault(files: &[File], spec: &Value) -> Option<String> {
    let manifest = files.iter().find(|file| file.path == "Cargo.toml").expect("a manifest");
    let manifest: toml::Table = toml::from_str(&manifest.text).ok()?;
    let (found, written) = (&manifest["package"], &spec["package"]);
    for key in ["name", "version", "license", "description", "repository", "homepage"] {
        if found[key].as_str() != written[key].as_str() {
            return Some(format!("Cargo.toml: `{key}` is {:?}", found[key]));
        }
    }
    let listed = |key: &str| -> Vec<Option<&str>> {
        found[key].as_array().into_iter().flatten().map(toml::Value::as_str).collect()
    };
    ["authors", "keywords", "categories"].into_iter().find_map(|key| {
        let items = written[key].as_sequence().into_iter().flatten();
        let items: Vec<_> = items.map(Value::as_str).collect();
        (listed(key) != items).then(|| format!("Cargo.toml: `{key}` is {:?}", found[key]))
    })
}
