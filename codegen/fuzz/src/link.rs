//! `Link` headers that name the next page.
//!
//! Property: links that are written as RFC 8288 says are found again, however they are written; of any other text, the
//! same link is found as by the algorithm of the RFC, step by step, and it is part of the text.

use http::header::{HeaderMap, HeaderValue, LINK};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;
use proptest::test_runner::TestCaseResult;
use runtime::link::target;
use serde::{Deserialize, Serialize};

use crate::text::{Octets, hostile, mutated};
use crate::{Input, link_reference, seeds};

/// The values of the headers of a response, and the relation that is looked for.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Links {
    values: Vec<Octets>,
    relation: String,
    /// What is found, where the values were written from it.
    #[serde(default)]
    expected: Option<Option<String>>,
}

/// A link before it is written.
#[derive(Clone, Debug)]
struct Written {
    target: String,
    relations: Vec<String>,
    anchor: bool,
    text: String,
}

const TOKENS: &[&str] = &[
    "<",
    ">",
    "<>",
    "<a>",
    "</b?page=2>",
    "<http://c/>",
    ";",
    ",",
    "=",
    "\"",
    "\\",
    "\\\"",
    "rel",
    "REL",
    "rel=",
    "rel=next",
    "rel=\"next\"",
    "rel*=next",
    "rel=\"prev next\"",
    "anchor=\"#a\"",
    "title",
    "title=\"x; y, z\"",
    "next",
    "NEXT",
    "nex",
    " ",
    "\t",
    "  ",
    "é",
    "\u{a0}",
];

impl Input for Links {
    const NAME: &'static str = "link";
    const SEEDS: &'static str = include_str!("../seeds/link.jsonl");

    fn strategy() -> BoxedStrategy<Self> {
        let known = seeds::<Self>().into_iter().flat_map(|seed| seed.values);
        let value = prop_oneof![
            4 => vec(select(TOKENS), 0..16).prop_map(|tokens| tokens.concat().into_bytes()),
            2 => mutated(known.map(|value| value.0).collect(), TOKENS),
            1 => hostile().prop_map(String::into_bytes),
            1 => vec(any::<u8>(), 0..24),
        ];
        let relation = select(vec!["next", "Next", "prev", "nex"]);
        let any = (vec(value.prop_map(Octets), 0..3), relation).prop_map(|(values, relation)| {
            Self { values, relation: relation.to_owned(), expected: None }
        });
        let written = vec(vec(link(), 1..4), 1..3).prop_map(|headers| {
            let mut links = headers.iter().flatten();
            let is_it = |link: &&Written| {
                let mut relations = link.relations.iter();
                !link.anchor && relations.any(|relation| relation.eq_ignore_ascii_case("next"))
            };
            let expected = links.find(is_it).map(|link| link.target.clone());
            let value = |links: &Vec<Written>| {
                let texts: Vec<&str> = links.iter().map(|link| link.text.as_str()).collect();
                Octets(texts.join(",").into_bytes())
            };
            let values = headers.iter().map(value).collect();
            Self { values, relation: "next".to_owned(), expected: Some(expected) }
        });
        prop_oneof![any, written].boxed()
    }

    fn property(&self) -> TestCaseResult {
        let mut headers = HeaderMap::new();
        let mut texts = Vec::new();
        for value in &self.values {
            let Ok(header) = HeaderValue::from_bytes(&value.0) else { return Ok(()) };
            headers.append(LINK, header);
            texts.push(String::from_utf8_lossy(&value.0).into_owned());
        }
        let found = target(&headers, &self.relation);
        let links = texts.iter().flat_map(|text| link_reference::parse(text));
        let mut matching = links.filter(|link| link.has(&self.relation));
        prop_assert_eq!(&found, &matching.next().map(|link| link.target));
        if let Some(found) = &found {
            let bracketed = format!("<{found}>");
            prop_assert!(texts.iter().any(|text| text.contains(&bracketed)), "{bracketed}");
        }
        if let Some(expected) = &self.expected {
            prop_assert_eq!(&found, expected);
        }
        Ok(())
    }
}

/// A link that is written in one of the ways that the RFC allows.
fn link() -> impl Strategy<Value = Written> {
    let blank = || select(vec!["", " ", "\t", "  "]);
    let relations =
        vec(select(vec!["next", "NEXT", "prev", "last", "nextish", "https://a/next"]), 1..3);
    let other = select(vec![
        "title=\"a, b; rel=next\"",
        "title=\"\\\"<x>; rel=next\\\"\"",
        "type=text/html",
        "hreflang",
        "",
    ]);
    let target = select(vec!["", "/a?page=2", "https://b/?c=d,e;f", "?x=\"", "../g h"]);
    (target, relations, other, any::<(bool, bool, bool, bool)>(), vec(blank(), 6)).prop_map(
        |(target, relations, other, (is_quoted, anchor, is_last, is_twice), blanks)| {
            let blank = |at: usize| blanks[at];
            let all = relations.join(" ");
            let is_token = all.bytes().all(|byte| byte.is_ascii_alphanumeric());
            let value = match is_quoted || !is_token {
                true => format!("\"{all}\""),
                false => all,
            };
            let name = if is_twice { "ReL" } else { "rel" };
            let mut parameters = vec![format!("{name}{}={}{value}", blank(0), blank(1))];
            if !other.is_empty() {
                parameters.insert(usize::from(is_last), other.to_owned());
            }
            if is_twice {
                // Only the first one counts.
                parameters.push("rel=\"next other\"".to_owned());
            }
            if anchor {
                parameters.push("anchor=\"#top\"".to_owned());
            }
            let parameters: String = parameters
                .iter()
                .map(|parameter| format!("{};{}{parameter}", blank(2), blank(3)))
                .collect();
            Written {
                target: target.to_owned(),
                relations: relations.into_iter().map(str::to_owned).collect(),
                anchor,
                text: format!("{}<{target}>{parameters}{}", blank(4), blank(5)),
            }
        },
    )
}
