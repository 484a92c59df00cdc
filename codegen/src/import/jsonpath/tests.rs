//! What queries select, with values as the compliance tests of the RFC have them.

use super::Query;
use crate::diagnostics::Diagnostics;
use crate::yaml::{Node, load};

const DOCUMENT: &str = "
list: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]
'/notes/{id}': {get: {tags: [a, b], x-internal: true}, parameters: [{name: id, in: path}, {name: q, in: query}]}
names: [abc, bcd, bab, bba, bbab, b, true, [], {}]
pattern: b.?b
numbers: [{n: 1}, {n: 1.0}, {n: 2}, {n: '1'}, {n: null}, {}]
same: [{a: 1, b: [x]}, {b: [x], a: 1}]
o: {l: [1, [2, 3]]}
";

#[test]
fn queries_select_what_the_rfc_says() {
    for (query, selected) in [
        ("$", "$"),
        ("$.list[1:6:2]", "list.1 list.3 list.5"),
        ("$.list[::-4]", "list.9 list.5 list.1"),
        ("$.list[-1:-6:-2]", "list.9 list.7 list.5"),
        ("$.list[7:-5:-1]", "list.7 list.6"),
        ("$.list[2:113667776004:5]", "list.2 list.7"),
        ("$.list[2:1]", ""),
        ("$.list[1:2:0]", ""),
        ("$.list[0, -1, 10, -11]", "list.0 list.9"),
        ("$['/notes/{id}'] .get [\"tags\"] [*]", "/notes/{id}.get.tags.0 /notes/{id}.get.tags.1"),
        ("$[?@.x-internal == true]", ""),
        ("$.*[?@.x-internal]", "/notes/{id}.get"),
        ("$..[?@.in=='query'].name", "/notes/{id}.parameters.1.name"),
        ("$..[?@.in && !(@.in=='query')].name", "/notes/{id}.parameters.0.name"),
        ("$.o..[1]", "o.l.1 o.l.1.1"),
        ("$.names[?match(@, 'b.?b')]", "names.2"),
        ("$.names[?search(@, $.pattern)]", "names.2 names.3 names.4"),
        ("$.names[?search(@, value($..pattern))]", "names.2 names.3 names.4"),
        ("$.names[?match(@, '(a|b){2}[^a-c]*|[bcd]{3}')]", "names.1"),
        ("$.names[?search(@, 1)]", ""),
        ("$.names[?length(@) == 3]", "names.0 names.1 names.2 names.3"),
        ("$.names[?@ == true || @ == 'b']", "names.5 names.6"),
        ("$.names[?@ < 'b' ]", "names.0"),
        ("$[?count(@.*) > 9]", "list"),
        ("$.numbers[?@.n == 1]", "numbers.0 numbers.1"),
        ("$.numbers[?@.n >= 1]", "numbers.0 numbers.1 numbers.2"),
        ("$.numbers[?@.n == @.none]", "numbers.5"),
        ("$.numbers[?@.n == null]", "numbers.4"),
        ("$.same[?@ == $.same[0]]", "same.0 same.1"),
        ("$['o\\u0000', '\\u006f']", "o"),
    ] {
        let document = document();
        let found = Query::parse(query).unwrap_or_else(|fault| panic!("{query}: {fault:?}"));
        let found: Vec<String> =
            found.select(&document).iter().map(|steps| shown(&document, steps)).collect();
        assert_eq!(found.join(" "), selected, "{query}");
    }
}

#[test]
fn what_is_no_query_is_a_fault_at_its_byte() {
    for (text, at) in [
        ("", 0),
        (" $", 0),
        ("$ ", 1),
        ("$.", 2),
        ("$..", 3),
        ("$.&", 2),
        ("$.1", 2),
        ("$[]", 2),
        ("$[0 2]", 4),
        ("$[01]", 2),
        ("$[-0]", 2),
        ("$[1:2:3:4]", 7),
        ("$[9007199254740992]", 2),
        ("$['a", 4),
        ("$['\\x']", 4),
        ("$['\\ud800']", 9),
        ("$[?@.a == ]", 10),
        ("$[?@.* == 1]", 6),
        ("$[?1 == @..a]", 8),
        ("$[?1]", 4),
        ("$[?!@.a == 1]", 3),
        ("$[?length(@.*) > 1]", 10),
        ("$[?search(@.a, 'a.*') == true]", 21),
        ("$[?search(@.a)]", 13),
        ("$[?search(@.a, '[')]", 15),
        ("$[?lenght(@.a) == 1]", 3),
        ("$[?(@.a]", 7),
    ] {
        let fault = Query::parse(text).expect_err(text);
        assert_eq!(fault.at, at, "{text}: {}", fault.expected);
    }
    let deep = format!("$[?{}@.a{}]", "(".repeat(99), ")".repeat(99));
    assert!(Query::parse(&deep).is_err());
}

fn document() -> Node {
    load(0, DOCUMENT, &mut Diagnostics::default()).expect("it is YAML")
}

fn shown(root: &Node, steps: &[usize]) -> String {
    let mut node = root;
    let mut names = Vec::new();
    for step in steps {
        match node.entries().get(*step) {
            Some((key, value)) => {
                names.push(key.value.clone());
                node = value;
            }
            None => {
                names.push(step.to_string());
                node = &node.items()[*step];
            }
        }
    }
    if names.is_empty() { "$".to_owned() } else { names.join(".") }
}
