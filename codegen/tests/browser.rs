//! The reference pages and the reports of comparisons in a browser: on a phone and on a wide
//! screen, light and dark, without JavaScript, by keyboard, and as axe judges them.
//!
//! It needs Chromium, from `CHROMIUM` or the path; without one it is skipped. axe is looked for in
//! the file `AXE` and in `node_modules/axe-core`; without it the rest is still checked.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use codegen::diff::report::{Outcome, Report, html};
use codegen::explain::explain;
use codegen::{Source, compare, generate};

/// The widths of the screens, in pixels. On those between a phone and a wide one, only the layout
/// is looked at.
const WIDTHS: [u32; 4] = [400, 1000, 1280, 1400];

/// The time that Chromium has for all pages in one scheme of colours.
const PATIENCE: Duration = Duration::from_secs(240);

/// The pages that are looked at, with what their search has to find.
struct Site {
    name: &'static str,
    pages: &'static [&'static str],
    searches: &'static [(&'static str, &'static str)],
}

const CHAT: Site = Site {
    name: "chat",
    pages: &["index", "client", "resources/beta-chat", "types/index"],
    searches: &[
        ("session title", "resources/beta-chat.html#set_title"),
        ("set_title", "resources/beta-chat.html#set_title"),
        ("/chat/{session_id}/messages/stream", "resources/beta-chat.html#stream"),
        ("ChatEvent", "types/index.html#ChatEvent"),
        ("prompt STREAM", "resources/beta-chat.html#stream.prompt"),
        ("duration", "types/index.html#Usage.duration_ms"),
    ],
};

const ALL: Site = Site {
    name: "all",
    pages: &[
        "index",
        "resources/pipelines",
        "resources/pipelines/update",
        "types/index",
        "types/pa",
    ],
    searches: &[
        ("upsert pipeline", "resources/pipelines/upsert.html#upsert"),
        ("/api/v1/chat", "resources/beta-chat.html#list"),
        ("ChatEvent", "types/ch.html#ChatEvent"),
        ("preset_retrieval", "resources/pipelines/update.html#update.preset_retrieval_parameters"),
    ],
};

const HOSTILE: Site = Site {
    name: "hostile",
    pages: &["index", "resources/notes", "resources/notes/list", "types/e", "types/k", "types/n"],
    searches: &[],
};

/// A thousand types, recursion, and folded parameters.
const LARGE: Site = Site {
    name: "large",
    pages: &["index", "resources/trees", "types/index", "types/thing10", "types/k"],
    searches: &[
        ("thing7 name", "types/thing7.html#Thing7"),
        ("part_59", "resources/trees.html#find.part_59"),
    ],
};

/// Documentation with all that Markdown has, in the ways that pages could be broken by.
const HOSTILE_DOCS: &str = include_str!("browser/hostile.md");

/// A spec that has the hostile documentation wherever it can be.
fn hostile() -> String {
    let docs = serde_json::to_string(HOSTILE_DOCS).expect("a text is JSON");
    let line = serde_json::to_string("[![An image](https://example.com/i.png)](https://example.com) [](https://example.com) ![](https://example.com/i.png) [x] ~~no~~ **bold** `code` <b>no HTML</b>")
        .expect("a text is JSON");
    let long = "long".repeat(60);
    format!(
        r#"
package: {{name: hostile, version: 0.1.0, description: {line}}}
client: {{name: Hostile, base_url: "https://api.example.com"}}
resources:
  notes:
    title: "Parameters [x](https://example.com) <b>"
    docs: {docs}
    deprecated: {docs}
    list:
      title: Parameters
      docs: {docs}
      deprecated: {line}
      GET: /notes/{{id}}
      query:
        first?: {{type: string, docs: {docs}, deprecated: {docs}}}
        second?: {{type: Kind, docs: {line}, deprecated: {line}}}
        {long}?: {{type: string, docs: {line}, default: {long}}}
      returns:
        200: {{type: Note, docs: {docs}}}
        202: {{type: Problem, docs: {line}}}
      errors: {{5xx: Problem}}
    watch: {{GET: /notes, docs: {line}, events: Event}}
types:
  Problem: {{docs: {docs}, fields: {{message: string}}}}
  Note:
    docs: {docs}
    deprecated: {docs}
    fields:
      id: {{type: string, docs: {docs}, deprecated: {line}}}
      {long}: {{type: "Array<Note>", docs: {line}}}
      kind: {{type: Kind, docs: {docs}}}
  Kind: {{docs: {line}, values: {{one: {{docs: {docs}, deprecated: {line}}}, two: {line}}}}}
  Event:
    docs: {docs}
    tag: kind
    variants:
      first: {{docs: {docs}, fields: {{at: {{type: string, docs: {line}}}}}}}
      second: {{docs: {line}, deprecated: {docs}, fields: {{at: string}}}}
"#
    )
}

/// A spec of a thousand types, most of which lead to others of them.
fn large() -> String {
    let mut spec = include_str!("browser/large.yaml").to_owned();
    for number in 0..1000 {
        let next = (number + 1) % 1000;
        spec +=
            &format!("  Thing{number}: {{fields: {{name: string, all: Array<Thing{next}>}}}}\n");
    }
    spec
}

#[test]
fn pages_are_fit_for_people() {
    let Some(chromium) = chromium() else {
        eprintln!("skipped: no Chromium is found; install it, or set CHROMIUM to its path");
        return;
    };
    let axe = axe();
    if axe.is_none() {
        eprintln!(
            "axe is not found, so it is not asked: `npm install axe-core`, or set AXE to axe.min.js"
        );
    }
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("browser");
    drop(fs::remove_dir_all(&folder));
    let mut jobs = Vec::new();
    for site in [CHAT, ALL, HOSTILE, LARGE] {
        let root = folder.join(site.name);
        write(&root, &site);
        for page in site.pages {
            for width in WIDTHS {
                let is_between = (500..1400).contains(&width);
                for without_scripts in if is_between { &[true][..] } else { &[false, true] } {
                    jobs.push(prepare(&root, &site, page, width, *without_scripts, axe.as_deref()));
                }
            }
        }
    }
    look(&chromium, &folder, &jobs);
}

/// Opens the pages of jobs, light and dark.
fn look(chromium: &Path, folder: &Path, jobs: &[serde_json::Value]) {
    let frames = include_str!("browser/frames.js");
    let list = serde_json::to_string(jobs).expect("jobs are JSON");
    let wrapper = folder.join("frames.html");
    let text = format!(
        "<!DOCTYPE html><meta charset=\"utf-8\"><body><pre id=\"report\"></pre>\n<script>const jobs = {list};\n{frames}</script>"
    );
    fs::write(&wrapper, text).expect("the folder is ours");
    for scheme in ["light", "dark"] {
        let report = visit(chromium, folder, &wrapper, scheme);
        let faults: Vec<&str> = report.lines().filter(|line| line.contains(": fault: ")).collect();
        assert!(faults.is_empty(), "{scheme}:\n{}", faults.join("\n"));
        let end = format!(" checks, {scheme}");
        let checked = report.lines().filter(|line| line.ends_with(&end)).count();
        assert_eq!(checked, jobs.len(), "{scheme}: not all pages report:\n{report}");
        assert!(report.ends_with("end\n"), "{report}");
    }
}

/// Comparisons with few facts and with many, and of a spec with hostile documentation.
#[test]
fn comparisons_are_fit_for_people() {
    let Some(chromium) = chromium() else {
        eprintln!("skipped: no Chromium is found; install it, or set CHROMIUM to its path");
        return;
    };
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("browser-diff");
    drop(fs::remove_dir_all(&folder));
    let hostile = hostile();
    let changed = hostile.replace("first?: {type: string", "third?: {type: integer");
    let changed = changed.replace("No HTML", "Other").replace("two: ", "three: ");
    let site = |name, searches| Site { name, pages: &["index"], searches };
    let few = site("few", &[("wire breaking", "1 of 3 facts"), ("nothing", "0 of 3 facts")]);
    let lots = site(
        "many",
        &[("lag BREAKING", "50 of 300 facts"), ("docs of silent5.a", "1 of 300 facts")],
    );
    let odd = site("hostile", &[("third()", "1 of 4 facts"), ("<b>", "0 of 4 facts")]);
    let pairs = [
        (few, 3, many(3, false), many(3, true)),
        (lots, 300, many(300, false), many(300, true)),
        (odd, 4, hostile, changed),
    ];
    let mut jobs = Vec::new();
    for (site, count, old, new) in pairs {
        let root = folder.join(site.name);
        fs::create_dir_all(&root).expect("the folder is ours");
        fs::write(root.join("index.html"), comparison(site.name, count, old, new))
            .expect("it is ours");
        let axe = axe();
        // Many facts take long to lay out.
        let widths = WIDTHS.into_iter().filter(|width| count < 100 || [400, 1400].contains(width));
        for width in widths {
            for without_scripts in [false, true] {
                jobs.push(prepare(&root, &site, "index", width, without_scripts, axe.as_deref()));
            }
        }
    }
    look(&chromium, &folder, &jobs);
}

/// The page on two specs that differ by this number of facts, without the policy by which it loads
/// nothing: the checks have one of their own.
fn comparison(name: &str, count: usize, old: String, new: String) -> String {
    let sources = |side: &str, text| [Source { name: format!("{side}/{name}.yaml"), text }];
    let (old, new) = (sources("old", old), sources("new", new));
    let compared = compare(&old, &new).expect("both are right");
    assert_eq!(compared.facts.len(), count, "{name}");
    let evidence = explain(&old, &new).expect("both are right").evidence(&old, &new);
    let sides = [name, &old[0].name, &new[0].name].map(str::to_owned);
    let report = Report::new(sides, format!("new/{name}.accepted.yaml"), compared);
    let page = html(&[Outcome::Compared(report)], &[(name.to_owned(), evidence)].into(), false);
    let (before, rest) = page.split_once("<meta http-equiv=").expect("the page has a policy");
    let (policy, after) = rest.split_once('>').expect("a tag ends");
    assert!(policy.contains("default-src 'none'"), "{policy}");
    format!("{before}{after}")
}

/// One side of a comparison with changes of six kinds, which take turns.
fn many(count: usize, is_new: bool) -> String {
    let pick = |old: &'static str, new: &'static str| if is_new { new } else { old };
    let (mut operations, mut types) = (vec![String::new(); 7], String::new());
    for at in 0..count {
        let (kind, fields) = match at % 6 {
            0 => ("gone", pick("a: string, b: string", "a: string")),
            1 => ("later", pick("a: string", "a: string, b: string")),
            2 => ("wider", pick("a: {values: [x, y]}", "a: {values: [x, y, z]}")),
            3 => ("renamed", pick("a: string", "a: {type: string, name: other}")),
            4 => ("more", pick("a: string", "a: string, b?: string")),
            _ => ("silent", pick("a: {type: string, docs: Old.}", "a: {type: string, docs: New.}")),
        };
        operations[at % 7] +=
            &format!("    {kind}{at}: {{GET: /{kind}/{at}, returns: {kind}{at}}}\n");
        types += &format!("  {kind}{at}: {{fields: {{{fields}}}}}\n");
    }
    let mut text = "package: {name: many, version: 0.1.0}\n\
                    client: {name: Many, base_url: \"https://api.example.com\"}\nresources:\n"
        .to_owned();
    for (at, operations) in operations.iter().enumerate().filter(|(_, it)| !it.is_empty()) {
        text += &format!("  resource{at}:\n{operations}");
    }
    text + "types:\n" + &types
}

/// Writes the pages of a site.
fn write(root: &Path, site: &Site) {
    if site.name == ALL.name {
        copy(&repository().join("generated/llama-cloud/docs"), root);
        return;
    }
    let name = "spec/llama-cloud.yaml".to_owned();
    let text = match site.name {
        name if name == HOSTILE.name => hostile(),
        name if name == LARGE.name => large(),
        _ => fs::read_to_string(repository().join(&name)).expect("the spec is there"),
    };
    let sources = [Source { name, text }];
    let files = generate(&sources).unwrap_or_else(|faults| panic!("{}", faults.render(&sources)));
    for file in files {
        if let Some(path) = file.path.strip_prefix("docs/") {
            let path = root.join(path);
            fs::create_dir_all(path.parent().expect("it is in a folder")).expect("it is ours");
            fs::write(path, file.text).expect("the folder is ours");
        }
    }
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).expect("the folder is ours");
    for entry in fs::read_dir(from).expect("the pages are generated") {
        let entry = entry.expect("the folder can be read");
        let target = to.join(entry.file_name());
        if entry.path().is_dir() {
            copy(&entry.path(), &target);
        } else {
            fs::copy(entry.path(), target).expect("the folder is ours");
        }
    }
}

/// Puts the checks into a page. Nothing but its style and its own scripts can be loaded there.
fn prepare(
    root: &Path,
    site: &Site,
    page: &str,
    width: u32,
    without_scripts: bool,
    axe: Option<&Path>,
) -> serde_json::Value {
    let html = fs::read_to_string(root.join(format!("{page}.html"))).expect("the page is there");
    let nonce = "checks";
    let policy = match without_scripts {
        true => format!(
            "default-src 'none'; style-src file: 'unsafe-inline'; script-src 'nonce-{nonce}'"
        ),
        false => {
            "default-src 'none'; style-src file: 'unsafe-inline'; script-src file: 'unsafe-inline'"
                .to_owned()
        }
    };
    let searches = if page == "index" && !without_scripts { site.searches } else { &[] };
    let searches = serde_json::to_string(searches).expect("texts are JSON");
    let begin = include_str!("browser/begin.js");
    let head = format!(
        "<head><meta http-equiv=\"Content-Security-Policy\" content=\"{policy}\">\n\
         <script nonce=\"{nonce}\">const withoutScripts = {without_scripts}, searches = {searches};\n{begin}</script>"
    );
    let axe = axe.filter(|_| !without_scripts).map(|path| {
        let text = fs::read_to_string(path).expect("axe can be read");
        fs::write(root.join("axe.js"), text).expect("the folder is ours");
        let above = "../".repeat(page.matches('/').count());
        format!("<script nonce=\"{nonce}\" src=\"{above}axe.js\"></script>\n")
    });
    let end = include_str!("browser/end.js");
    let axe = axe.unwrap_or_default();
    let tail = format!("{axe}<script nonce=\"{nonce}\">{end}</script></body>");
    let name = format!("{page}-{width}-{}", if without_scripts { "plain" } else { "scripts" });
    let html = html.replacen("<head>", &head, 1).replacen("</body>", &tail, 1);
    fs::write(root.join(format!("{name}.html")), html).expect("the folder is ours");
    let (site, page) = (site.name, format!("{}/{name}.html", site.name));
    serde_json::json!({ "name": format!("{site}/{name}"), "page": page, "width": width })
}

/// Opens the page of frames and returns the report that it ends with.
fn visit(chromium: &Path, folder: &Path, page: &Path, scheme: &str) -> String {
    let profile = folder.join(format!("profile-{scheme}"));
    let mut command = Command::new(chromium);
    command.args(["--headless", "--no-sandbox", "--disable-gpu", "--disable-quic"]);
    command.args(["--no-first-run", "--disable-background-networking"]);
    command.args(["--disable-component-update", "--disable-sync", "--window-size=1600,1000"]);
    // Whatever a page would ask for outside is not found.
    command.arg("--host-resolver-rules=MAP * ~NOTFOUND");
    command.arg(format!("--user-data-dir={}", profile.display()));
    if scheme == "dark" {
        command.arg("--blink-settings=preferredColorScheme=0");
    }
    command.args(["--virtual-time-budget=600000", "--dump-dom"]);
    command.arg(format!("file://{}", page.display()));
    let dom = folder.join(format!("dom-{scheme}.html"));
    let file = fs::File::create(&dom).expect("the folder is ours");
    command.stdin(Stdio::null()).stdout(file).stderr(Stdio::null());
    let mut browser = command.spawn().expect("Chromium starts");
    let start = Instant::now();
    while browser.try_wait().expect("Chromium is ours").is_none() {
        if start.elapsed() > PATIENCE {
            browser.kill().expect("Chromium is ours");
            panic!("Chromium does not end: {}", command.get_program().display());
        }
        thread::sleep(Duration::from_millis(50));
    }
    let dom = fs::read_to_string(&dom).expect("Chromium writes text");
    let report =
        dom.split_once("<pre id=\"report\">").and_then(|(_, rest)| rest.split_once("</pre>"));
    let Some((report, _)) = report else {
        panic!("Chromium shows nothing: {}: {dom}", command.get_program().display());
    };
    report.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")
}

fn chromium() -> Option<PathBuf> {
    if let Some(path) = env::var_os("CHROMIUM") {
        return Some(PathBuf::from(path));
    }
    let path = env::var_os("PATH")?;
    let names = ["chromium", "chromium-browser", "google-chrome"];
    let mut candidates = env::split_paths(&path).flat_map(|it| names.map(|name| it.join(name)));
    candidates.find(|candidate| candidate.is_file())
}

fn axe() -> Option<PathBuf> {
    if let Some(path) = env::var_os("AXE") {
        return Some(PathBuf::from(path));
    }
    let path = repository().join("node_modules/axe-core/axe.min.js");
    path.is_file().then_some(path)
}

fn repository() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("codegen is in the workspace").to_owned()
}
