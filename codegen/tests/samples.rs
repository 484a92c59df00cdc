//! The calls on the reference pages: they send the examples of the spec, as the client would.

use codegen::{Source, generate};

const SPEC: &str = r#"
package: {name: samples, version: 0.1.0}
client: {name: Samples, base_url: "https://api.example.com"}
types:
  Code: {type: string, min_length: 6}
  Address: {fields: {city: {type: string, example: "Zürich & co"}, lines: Array<string>}}
  Line: {fields: {price: {type: integer, minimum: 3}}}
resources:
  things:
    find:
      GET: /things/{name}/{code}/{at}
      path: {name: {type: string, segments: true, example: library/hello-world}, code: Code, at: {type: string, example: "a/b c"}}
      query:
        limit: {type: integer, example: 7}
        least: {type: integer, minimum: 20}
        ratio: number
        open: boolean
        tags: {type: Array<string>, example: [a, b c]}
        near: {type: Array<string>, example: [a, b c], style: brackets}
        ids: {type: Array<integer>, example: [1, 2], style: comma}
        gaps: {type: Array<string>, example: [a, b], style: space}
        raw: {type: Array<string>, example: [a, b c], style: json}
        address: Address
      headers: {X-Count: {type: integer, example: 5}, X-Kinds: {type: Array<string>, example: [x, y]}}
      returns: string
    fill:
      POST: /fill
      form:
        tags: {type: Array<string>, example: [a, b]}
        address: Address
        lines: Array<Line>
        quote: {type: string, example: 'say "hi"'}
        at: {type: string, example: "@home"}
        left: string | null
      returns: string
    pack:
      POST: /pack
      multipart:
        scan: file
        tags: {type: Array<string>, example: [a, b]}
        quote: {type: string, example: 'say "hi"'}
        at: {type: string, example: "@home"}
        less: {type: string, example: "<tag>"}
        address: {type: Address, example: {city: "a;b", lines: []}}
        line: Line
      returns: string
    say:
      POST: /say
      body: text
      returns: string
"#;

/// The page of the resource.
fn page() -> String {
    let source = Source { name: "samples.yaml".to_owned(), text: SPEC.to_owned() };
    let files = generate(std::slice::from_ref(&source))
        .unwrap_or_else(|faults| panic!("{}", faults.render(&[source])));
    let file = files.into_iter().find(|file| file.path == "docs/resources/things.md");
    file.expect("the resource has a page").text
}

fn commands(page: &str) -> Vec<&str> {
    let fences = page.split("curl:\n\n```sh\n").skip(1);
    fences.map(|rest| rest.split_once("\n```").expect("a fence ends").0).collect()
}

#[test]
fn curl_sends_examples_and_samples_of_the_type() {
    let page = page();
    let [find, fill, pack, say] = commands(&page)[..] else { panic!("four commands: {page}") };
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
