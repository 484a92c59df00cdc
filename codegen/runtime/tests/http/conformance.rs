//! Paths, queries and base URLs, against what independent suites expect.
//!
//! A case is left out only where it is about another client than this one; how many are left is counted, so that none
//! goes by silently.

use crate::support::{Widgets, played, target, widget};
use runtime::percent::encode_segment;
use runtime::transport::InProcess;
use runtime::{ClientBuilder, Error, Method, Request};
use serde_json::Value;

fn data(text: &str) -> Value {
    serde_json::from_str(text).expect("the data is well-formed")
}

fn path_data() -> Value {
    data(include_str!("../data/path.json"))
}

fn query_data() -> Value {
    data(include_str!("../data/query.json"))
}

fn cases(data: &Value) -> &[Value] {
    data["cases"].as_array().expect("there are cases")
}

/// Returns the target that is sent for a template, from its first slash on, or `None` if the call
/// is rejected.
async fn sent(template: &str, values: Vec<(&'static str, String)>) -> Option<String> {
    let (widgets, transport) = played([widget()]);
    let template: &'static str = template.to_owned().leak();
    let mut request: Request<crate::support::Get> =
        Request::new(&widgets.client, Method::GET, template);
    for (name, value) in values {
        request = request.with_path(name, value);
    }
    match request.await {
        Ok(_) => Some(target(&transport.requests()[0])),
        Err(Error::InvalidArgument(_)) => {
            assert!(transport.requests().is_empty(), "nothing is sent");
            None
        }
        Err(error) => panic!("{template}: {error}"),
    }
}

/// A value as a caller would give it: text, and what has a text.
fn given(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text.clone()),
        Value::Bool(_) | Value::Number(_) => Some(value.to_string()),
        _ => None,
    }
}

#[tokio::test]
async fn templates_are_filled_or_refused() {
    const NAMES: [&str; 5] = ["p0", "p1", "p2", "p3", "p4"];
    let (data, mut played) = (path_data(), 0);
    for case in cases(&data) {
        let id = case["id"].as_str().unwrap();
        let (template, values, expected) = match case["kind"].as_str() {
            Some("template") => {
                let statics: Vec<&str> = case["statics"]
                    .as_array()
                    .unwrap()
                    .iter()
                    .map(|it| it.as_str().unwrap())
                    .collect();
                let mut template = statics[0].to_owned();
                for (name, text) in NAMES.iter().zip(&statics[1..]) {
                    template += &format!("{{{name}}}{text}");
                }
                let values: Option<Vec<_>> =
                    case["params"].as_array().unwrap().iter().map(given).collect();
                let values = values.map(|values| NAMES.into_iter().zip(values).collect::<Vec<_>>());
                (template, values, case["pchar_encoder"]["path"].as_str())
            }
            _ => {
                let named = case["params"].as_object().unwrap().iter();
                let values: Option<Vec<_>> = named
                    .map(|(name, value)| {
                        let name: &'static str = name.clone().leak();
                        Some((name, given(value)?))
                    })
                    .collect();
                (case["template"].as_str().unwrap().to_owned(), values, case["expected"].as_str())
            }
        };
        // A value that has no text cannot be given, and no spec has a template with a fragment or with names in its query.
        let is_template = !template.contains('#')
            && !template.split_once('?').is_some_and(|(_, query)| query.contains('{'));
        let Some(values) = values.filter(|_| is_template) else { continue };
        let is_empty = values.iter().any(|(_, value)| value.is_empty());
        let expected = expected.filter(|_| !is_empty).map(|path| match path.starts_with('/') {
            true => path.to_owned(),
            false => format!("/{path}"),
        });
        assert_eq!(sent(&template, values.clone()).await, expected, "{id}: {template} {values:?}");
        played += 1;
    }
    assert_eq!((cases(&data).len(), played), (380, 373));
}

#[test]
fn segments_keep_what_a_segment_may_hold() {
    let data = path_data();
    let segments = data["segment_encoding"].as_array().unwrap();
    for case in segments {
        let (input, expected) =
            (case["input"].as_str().unwrap(), case["rfc3986_pchar"].as_str().unwrap());
        let mut encoded = String::new();
        encode_segment(input, &mut encoded);
        assert_eq!(encoded, expected, "{input:?}");
    }
    assert_eq!(segments.len(), 90);
}

#[tokio::test]
async fn queries_are_encoded_as_forms() {
    let (data, mut compared) = (query_data(), 0);
    for case in cases(&data) {
        let Some(input) = case["input"].as_object().filter(|_| is_of_this_client(case)) else {
            continue;
        };
        let (widgets, transport) = played([widget()]);
        let mut request = widgets.get("w");
        for (name, value) in input {
            request = request.with_query(name.clone(), value);
        }
        request.await.unwrap();
        let target = target(&transport.requests()[0]);
        let query = target.split_once('?').map_or("", |(_, query)| query);
        let expected = [&case["expected"], &case["expected_after_unquote"]]
            .into_iter()
            .find_map(Value::as_str);
        assert_eq!(pairs(query), pairs(expected.unwrap()), "{}: {input:?}", case["id"]);
        compared += 1;
    }
    assert_eq!((cases(&data).len(), compared), (191, 81));
}

/// Whether a case asks for what this client does: lists repeat the key, objects are `key[sub]`, null is not sent.
fn is_of_this_client(case: &Value) -> bool {
    let input = case["input"].to_string();
    let option = |name: &str| case["options"].get(name);
    let known = ["encode", "encodeValuesOnly", "arrayFormat", "array", "skipNulls"];
    let options = case["options"].as_object();
    let is_python = case["dialect"].as_str().unwrap().starts_with("llama-cloud-py");
    let repeats = is_python && option("array").is_none()
        || !input.contains('[')
        || [option("arrayFormat"), option("array")].contains(&Some(&Value::from("repeat")));
    let sends_null = !is_python && option("skipNulls").is_none() && input.contains("null");
    options.is_some_and(|options| options.keys().all(|name| known.contains(&name.as_str())))
        && repeats
        && !sends_null
        && !input.contains("\"$")
}

/// The decoded pairs of a query, sorted: members of objects have no order here.
fn pairs(query: &str) -> Vec<String> {
    let mut pairs: Vec<String> = query
        .split('&')
        .filter(|pair| !pair.is_empty())
        .map(|pair| runtime::percent::decode_query(pair).into_owned())
        .collect();
    pairs.sort();
    pairs
}

#[tokio::test]
async fn base_urls_are_joined_with_paths() {
    let (data, mut compared) = (query_data(), 0);
    for case in cases(&data) {
        let transport = InProcess::new([widget()]);
        let builder =
            ClientBuilder::<Widgets>::new().with_key("api_key", "k").transport(transport.clone());
        let environment = case["env"].as_str().map(str::to_owned);
        let builder = builder.environment_lookup(move |name| {
            environment.clone().filter(|_| name == "WIDGETS_BASE_URL")
        });
        let (builder, path) = match (case["base_url"].as_str(), case["env"].as_str()) {
            (Some(base_url), _) => (builder.base_url(base_url), case["path"].as_str().unwrap()),
            (None, Some(_)) => (builder, "/"),
            (None, None) => continue,
        };
        let widgets = builder.build().unwrap();
        let mut request = Request::undocumented(&widgets.client, Method::GET, path);
        for (name, value) in case["query"].as_object().into_iter().flatten() {
            request = request.with_query(name.clone(), value);
        }
        request.await.unwrap();
        let sent = transport.requests()[0].uri().to_string();
        let expected = case["expected"].as_str().unwrap();
        let expected =
            expected.replace("https://api.cloud.llamaindex.ai", "https://api.widgets.example");
        assert_eq!(sent.trim_end_matches('/'), expected, "{}", case["id"]);
        compared += 1;
    }
    assert_eq!(compared, 4);
}
