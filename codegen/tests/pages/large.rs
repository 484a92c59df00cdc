//! Pages of APIs with thousands of things stay small, and the search finds each thing.

use std::collections::BTreeSet;

use codegen::Source;

use super::{assert_small, names_without_anchors, page_faults, pages};

#[test]
fn a_thousand_types_are_on_pages_of_a_few() {
    let mut spec = "package: {name: large, version: 0.1.0}\n\
        client: {name: Large, base_url: \"https://api.example.com\"}\nresources:\n"
        .to_owned();
    for number in 0..200 {
        spec +=
            &format!("  things_{number}: {{read: \"GET /things/{number} -> Thing{number}\"}}\n");
    }
    spec += "types:\n";
    for number in 0..1000 {
        let next = (number + 200) % 1000;
        let last = if next < number { "Array<" } else { "" };
        let end = if last.is_empty() { "" } else { ">" };
        spec += &format!(
            "  Thing{number}: {{fields: {{name: string, size?: integer, next?: \"{last}Thing{next}{end} | null\", all: Array<Thing{next}>}}}}\n"
        );
    }
    let sources = |text| [Source { name: "large.yaml".into(), text }];
    let before = pages(&sources(spec.clone()));
    assert_small(&before);
    assert!(before.len() > 400, "a page for each resource");
    let faults = before.iter().filter(|(name, _)| name.ends_with(".html"));
    let faults: Vec<String> =
        faults.flat_map(|(name, text)| page_faults(&before, name, text)).collect();
    assert_eq!(faults, Vec::<String>::new());

    // A field that is added changes only what shows it.
    let field = "Thing7: {fields: {name: string,";
    let after = pages(&sources(spec.replace(field, &format!("{field} added?: string,"))));
    assert_eq!(before.len(), after.len());
    for (name, text) in &after {
        let lines: BTreeSet<&str> = before[name].lines().collect();
        let new: Vec<&str> = text.lines().filter(|line| !lines.contains(line)).collect();
        assert!(new.iter().all(|line| line.contains("added")), "{name}: {new:#?}");
    }
}

/// A resource of many operations has a page that lists them.
#[test]
fn hundreds_of_operations_of_one_resource_are_on_pages_of_their_own() {
    let mut spec = "package: {name: wide, version: 0.1.0}\n\
        client: {name: Wide, base_url: \"https://api.example.com\"}\nresources:\n  things:\n"
        .to_owned();
    for number in 0..219 {
        spec += &format!(
            "    change_{number}: {{POST: \"/things/{number}/{{id}}\", body: {{name: string, thing?: Thing}}, returns: Thing}}\n"
        );
    }
    spec += "types:\n  Thing: {fields: {name: string, size?: integer, parts: Array<Thing>}}\n";
    let pages = pages(&[Source { name: "wide.yaml".into(), text: spec }]);
    assert_small(&pages);
    let html = pages.iter().filter(|(name, _)| name.ends_with(".html"));
    let faults = html.flat_map(|(name, text)| page_faults(&pages, name, text));
    assert_eq!(faults.collect::<Vec<_>>(), Vec::<String>::new());
    assert!(pages.contains_key("resources/things/change_218.html"));
}

/// A type with thousands of members is on several pages, and the search finds each of them.
#[test]
fn thousands_of_members_are_on_several_pages() {
    let mut spec = "package: {name: tall, version: 0.1.0}\n\
        client: {name: Tall, base_url: \"https://api.example.com\"}\nresources:\n  things:\n    \
        list: {GET: /things, query: {kind?: Kind}, returns: Array<Thing>}\n    \
        read: \"GET /thing -> Thing\"\ntypes:\n  Kind:\n    values:\n"
        .to_owned();
    for number in 0..3000 {
        spec += &format!("      value_{number}: The value {number}.\n");
    }
    spec += "  Thing:\n    fields:\n";
    for number in 0..1000 {
        spec += &format!("      field_{number}?: {{type: string, docs: The field {number}.}}\n");
    }
    let pages = pages(&[Source { name: "tall.yaml".into(), text: spec }]);
    assert_small(&pages);
    let html = pages.iter().filter(|(name, _)| name.ends_with(".html"));
    let faults = html.flat_map(|(name, text)| page_faults(&pages, name, text));
    assert_eq!(faults.collect::<Vec<_>>(), Vec::<String>::new());
    assert_eq!(names_without_anchors(&pages).0, Vec::<String>::new());
    for name in ["Value0", "Value2999"] {
        let id = format!("id=\"Kind.{name}\"");
        assert_eq!(pages.values().filter(|text| text.contains(&id)).count(), 1, "{id}");
    }
    assert!(pages["types/t-2.html"].contains("<h1 id=\"Thing\">Thing (2)</h1>"));
    assert!(pages["types/t.html"].contains("<a href=\"../types/t-2.html#Thing\">page 2</a>"));
    assert!(pages["resources/things/list.html"].contains("The members are on the pages of"));
}

/// Hundreds of parameters are folded, or on several pages, and the search finds each of them.
#[test]
fn hundreds_of_parameters_are_folded_or_on_several_pages() {
    let mut spec = "package: {name: long, version: 0.1.0}\n\
        client: {name: Long, base_url: \"https://api.example.com\"}\nresources:\n  things:\n    \
        update:\n      POST: /things/{id}\n      query:\n"
        .to_owned();
    for number in 0..1200 {
        spec += &format!("        part_{number}?: {{type: string, docs: The part {number}.}}\n");
    }
    spec += "      body:\n        kind: string\n      returns: Thing\n  others:\n    \
        find:\n      GET: /others/{id}\n      query:\n";
    for number in 0..60 {
        spec += &format!("        part_{number}?: {{type: string, docs: The part {number}.}}\n");
    }
    spec += "      returns: Thing\ntypes:\n  Thing: {fields: {name: string}}\n";
    let pages = pages(&[Source { name: "long.yaml".into(), text: spec }]);
    assert_small(&pages);
    let html = pages.iter().filter(|(name, _)| name.ends_with(".html"));
    let faults = html.flat_map(|(name, text)| page_faults(&pages, name, text));
    assert_eq!(faults.collect::<Vec<_>>(), Vec::<String>::new());
    assert_eq!(names_without_anchors(&pages).0, Vec::<String>::new());
    for name in ["id", "kind", "part_0", "part_1199"] {
        let id = format!("id=\"update.{name}\"");
        assert_eq!(pages.values().filter(|text| text.contains(&id)).count(), 1, "{id}");
    }
    let first = &pages["resources/things/update.html"];
    let target = "../../resources/things/update-parameters-2.html#update";
    assert!(first.contains(&format!("<a href=\"{target}\">Update Thing (parameters, 2)</a>")));
    assert!(first.contains("update:response"), "only the parameters are moved");
    let folded = &pages["resources/others.html"];
    let (shown, hidden) =
        folded.split_once("<details><summary>60 optional parameters</summary>").expect("a fold");
    assert!(shown.contains("id=\"find.id\"") && hidden.contains("id=\"find.part_0\""));
    assert!(pages["resources/others.md"].contains("\n60 optional parameters:\n\n| Name |"));
}

/// A value that would hold thousands of others is cut: lists are empty, objects are the reader's.
#[test]
fn values_of_many_values_are_cut() {
    let mut spec = "package: {name: deep, version: 0.1.0}\n\
        client: {name: Deep, base_url: \"https://api.example.com\"}\nresources:\n  things:\n    \
        list: {POST: /lists, body: {lists: Lists0}, returns: Lists0}\n    \
        make: {POST: /things, body: {thing: Thing0}, returns: Thing0}\ntypes:\n"
        .to_owned();
    for number in 0..200 {
        let next = (number + 1) % 200;
        let members = format!("one: Array<Lists{next}>, two: \"Record<string, Lists{next}>\"");
        spec += &format!("  Lists{number}: {{fields: {{name: string, {members}}}}}\n");
    }
    for number in 0..40 {
        let next = number + 1;
        let members = match number {
            39 => String::new(),
            _ => format!(", left: Thing{next}, right: Thing{next}"),
        };
        spec += &format!("  Thing{number}: {{fields: {{name: string{members}}}}}\n");
    }
    let pages = pages(&[Source { name: "deep.yaml".into(), text: spec }]);
    assert_small(&pages);
    let shown = |text: &str| pages.values().any(|page| page.contains(text));
    assert!(shown("let value_1: types::Thing8 = unimplemented!(\"a value of yours\");"));
    assert!(shown("value_1.clone(),\n"));
    assert!(shown("Vec::<types::Lists8>::new()"));
}
