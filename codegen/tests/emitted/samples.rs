//! The calls on the reference pages: they send the examples of the spec, as the client would.

use codegen::{Source, generate};

const SPEC: &str = include_str!("../cases/samples.yaml");

/// The page of the resource.
fn page() -> String {
    page_of(SPEC, "things")
}

fn page_of(spec: &str, resource: &str) -> String {
    let source = Source { name: "spec.yaml".to_owned(), text: spec.to_owned() };
    let files = generate(std::slice::from_ref(&source))
        .unwrap_or_else(|faults| panic!("{}", faults.render(&[source])));
    let path = format!("docs/resources/{resource}.md");
    let file = files.into_iter().find(|file| file.path == path);
    file.expect("the resource has a page").text
}

fn commands(page: &str) -> Vec<&str> {
    let fences = page.split("curl:\n\n```sh\n").skip(1);
    fences.map(|rest| rest.split_once("\n```").expect("a fence ends").0).collect()
}

#[test]
fn curl_sends_examples_and_samples_of_the_type() {
    let page = page();
    let [find, fill, pack, _, _, _, say] = commands(&page)[..] else { panic!("commands: {page}") };
    assert_eq!(
        find,
        "curl 'https://api.example.com/things/library/hello-world/code_c/a%2Fb%20c\
         ?limit=7&least=20&ratio=1.5&open=true&tags=a&tags=b+c&near%5B%5D=a&near%5B%5D=b+c\
         &ids=1,2&gaps=a%20b&raw=%5B%22a%22%2C%22b+c%22%5D\
         &address%5Bcity%5D=Z%C3%BCrich+%26+co&address%5Blines%5D=line' \\\n  \
         -H 'X-Count: 5' \\\n  \
         -H 'X-Kinds: x,y'"
    );
    assert_eq!(
        fill,
        "curl -X POST 'https://api.example.com/fill' \\\n  \
         --data-urlencode 'tags=a' \\\n  \
         --data-urlencode 'tags=b' \\\n  \
         --data-urlencode 'address%5Bcity%5D=Zürich & co' \\\n  \
         --data-urlencode 'address%5Blines%5D%5B%5D=line' \\\n  \
         --data-urlencode 'lines%5B0%5D%5Bprice%5D=3' \\\n  \
         --data-urlencode 'quote=say \"hi\"' \\\n  \
         --data-urlencode 'at=@home' \\\n  \
         --data-urlencode 'left='"
    );
    assert_eq!(
        pack,
        "curl -X POST 'https://api.example.com/pack' \\\n  \
         --form-string 'tags=a' \\\n  \
         --form-string 'tags=b' \\\n  \
         --form-string 'quote=say \"hi\"' \\\n  \
         --form-string 'at=@home' \\\n  \
         --form-string 'less=<tag>' \\\n  \
         -F 'address=\"{\\\"city\\\":\\\"a;b\\\",\\\"lines\\\":[]}\";type=application/json' \\\n  \
         -F 'line={\"price\":3};type=application/json' \\\n  \
         -F 'scan=@report.pdf'"
    );
    assert_eq!(
        say,
        "curl -X POST 'https://api.example.com/say' \\\n  \
         -H 'Content-Type: text/plain; charset=utf-8' \\\n  \
         --data-raw 'body'"
    );
}

/// What the client sends unless it is given something else, curl sends, too.
#[test]
fn curl_sends_what_is_sent_by_default() {
    let page = page_of(include_str!("../cases/sent-defaults.yaml"), "notes");
    let [list, search, submit] = commands(&page)[..] else { panic!("commands: {page}") };
    assert_eq!(
        list,
        "curl 'https://api.example.com/notes?region=eu&limit=20&order=asc&all=false' \\\n  \
         -H 'X-Version: 2'"
    );
    assert_eq!(
        search,
        "curl -X POST 'https://api.example.com/search' \\\n  \
         -H 'Content-Type: application/json' \\\n  \
         -d '{\n  \"mode\": \"fast\"\n}'"
    );
    assert_eq!(
        submit,
        "curl -X POST 'https://api.example.com/submit' \\\n  \
         --data-urlencode 'text=text' \\\n  \
         --data-urlencode 'mode=fast'"
    );
}

#[test]
fn rust_gives_examples_and_samples_that_keep_constraints() {
    let page = page();
    let arguments = |name: &str| {
        let start = page.find(&format!(".{name}(")).unwrap_or_else(|| panic!("{name}: {page}"));
        let rest = &page[start..];
        let words = rest[..rest.find("```").expect("a fence ends")].split_whitespace();
        words.collect::<Vec<_>>().join(" ")
    };
    let kept = arguments("keep");
    for expected in [
        r#"title: "say \"hi\"".to_owned(), note: "note_not".to_owned(), count: 20, share: 2.0,"#,
        r#"small: 0.5, open: false, price: "7.25".into(), big: 12.into(),"#,
        r#"day: "2026-01-02".into(), level: types::Level::Value2,"#,
        "states: vec![types::State::Shut, types::State::Open],",
        r#"codes: vec!["code_c".to_owned()],"#,
        r#"pairs: vec![vec!["a".to_owned(), "b".to_owned()], vec!["c".to_owned()]],"#,
        r#"address: types::Address::new("Zürich & co", ["line"]), empty: vec![],"#,
    ] {
        assert!(kept.contains(expected), "{expected}: {kept}");
    }
    let marked = arguments("mark");
    let expected = r#".mark( 2.0, ["shut", "open"], [vec!["a".to_owned(), "b".to_owned()], vec!["c".to_owned()]], types::Address::new("Zürich & co", ["line"]), )"#;
    assert!(marked.starts_with(expected), "{marked}");
    let noted = arguments("note");
    let expected = r#".note("say \"hi\"", 2_i64, ["code_c"], [vec!["names".to_owned()]])"#;
    assert!(noted.starts_with(expected), "{noted}");
}
