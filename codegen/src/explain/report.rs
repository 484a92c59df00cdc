//! The report on changed lines.

use std::collections::BTreeMap;
use std::fmt::Write;

use serde::Serialize;

use super::{Cause, Explanation, Line};

/// The report for people.
pub fn text(sdk: &str, explanation: &Explanation) -> String {
    let Explanation { facts, lines } = explanation;
    let causes = by_cause(lines);
    let known = explanation.explaining();
    let unexplained = causes.get(&Cause::Unexplained).map_or(0, Vec::len);
    let mut out = format!(
        "{sdk}: {} in {}, explained by {}; {unexplained} unexplained\n",
        counted(lines.len(), "line"),
        counted(explanation.files(), "file"),
        counted(known, "fact"),
    );
    for (cause, lines) in &causes {
        let (heading, shows_text) = match cause {
            Cause::Fact(number) => {
                let change = &facts[*number].change;
                (format!("{}: {} [{}]", change.spec_path(), change.message, change.rule.id), false)
            }
            other => (in_words(*other).to_owned(), *other == Cause::Unexplained),
        };
        write!(out, "\n{heading}\n").expect(INFALLIBLE);
        if shows_text {
            for line in lines {
                let sign = if line.is_new { '+' } else { '-' };
                writeln!(out, "  {}:{}: {sign}{}", line.file, line.number, line.text)
                    .expect(INFALLIBLE);
            }
            continue;
        }
        for (file, (old, new)) in by_file(lines) {
            let side = |sign, numbers: &[usize]| match numbers {
                [] => String::new(),
                numbers => format!("  {sign}{} ({})", numbers.len(), ranges(numbers).join(", ")),
            };
            let (old, new) = (side('-', &old), side('+', &new));
            writeln!(out, "  {file}{old}{new}").expect(INFALLIBLE);
        }
    }
    // Facts that change nothing in the crate.
    for (number, fact) in facts.iter().enumerate() {
        if !causes.contains_key(&Cause::Fact(number)) {
            let change = &fact.change;
            let (path, message, rule) = (change.spec_path(), &change.message, change.rule.id);
            let lines = match explanation.shares_lines(number) {
                true => "on the same lines as another fact",
                false => "no line of its own",
            };
            write!(out, "\n{path}: {message} [{rule}]\n  {lines}\n").expect(INFALLIBLE);
        }
    }
    out
}

const INFALLIBLE: &str = "writing to a string cannot fail";

pub(super) fn in_words(cause: Cause) -> &'static str {
    match cause {
        Cause::Fact(_) => "a fact",
        Cause::Facts => "all facts together: lines about the API as a whole",
        Cause::Version => "the version of the crate",
        Cause::Example => "an example that is kept by hand",
        Cause::Moved => {
            "moved: definitions stand in another order, on another page, or elsewhere in the spec"
        }
        Cause::Unexplained => "unexplained",
    }
}

fn by_cause(lines: &[Line]) -> BTreeMap<Cause, Vec<&Line>> {
    let mut causes: BTreeMap<Cause, Vec<&Line>> = BTreeMap::new();
    for line in lines {
        causes.entry(line.cause).or_default().push(line);
    }
    causes
}

/// The numbers of the lines of each file, on the old side and on the new one.
fn by_file<'l>(lines: &[&'l Line]) -> BTreeMap<&'l str, (Vec<usize>, Vec<usize>)> {
    let mut files: BTreeMap<&str, (Vec<usize>, Vec<usize>)> = BTreeMap::new();
    for line in lines {
        let (old, new) = files.entry(&line.file).or_default();
        if line.is_new { new } else { old }.push(line.number);
    }
    files
}

fn counted(count: usize, what: &str) -> String {
    format!("{count} {what}{}", if count == 1 { "" } else { "s" })
}

/// Numbers in ascending order, those in a row brought together.
fn ranges(numbers: &[usize]) -> Vec<String> {
    let mut ranges: Vec<(usize, usize)> = Vec::new();
    for number in numbers {
        match ranges.last_mut() {
            Some((_, last)) if *last + 1 == *number => *last = *number,
            _ => ranges.push((*number, *number)),
        }
    }
    let shown = ranges.iter().map(|(first, last)| match first == last {
        true => first.to_string(),
        false => format!("{first}-{last}"),
    });
    shown.collect()
}

/// The report for programs.
#[derive(Debug, Serialize)]
pub struct Json<'a> {
    sdk: &'a str,
    lines: usize,
    files: usize,
    facts: usize,
    unexplained: usize,
    causes: Vec<CauseOf<'a>>,
}

#[derive(Debug, Serialize)]
struct CauseOf<'a> {
    /// `fact`, `facts`, `version`, `example`, `moved` or `unexplained`.
    cause: &'static str,
    fingerprint: Option<String>,
    rule: Option<&'static str>,
    spec_path: Option<String>,
    message: Option<&'a str>,
    lines: Vec<LineOf<'a>>,
}

#[derive(Debug, Serialize)]
struct LineOf<'a> {
    file: &'a str,
    side: &'static str,
    line: usize,
    text: &'a str,
}

/// Returns the report for programs.
pub fn json<'a>(sdk: &'a str, explanation: &'a Explanation) -> Json<'a> {
    let causes = by_cause(&explanation.lines);
    let known = explanation.explaining();
    let unexplained = causes.get(&Cause::Unexplained).map_or(0, Vec::len);
    let one = |(cause, lines): (Cause, Vec<&'a Line>)| {
        let change = match cause {
            Cause::Fact(number) => Some(&explanation.facts[number].change),
            _ => None,
        };
        let lines = lines.into_iter().map(|line| LineOf {
            file: &line.file,
            side: if line.is_new { "new" } else { "old" },
            line: line.number,
            text: &line.text,
        });
        CauseOf {
            cause: match cause {
                Cause::Fact(_) => "fact",
                Cause::Facts => "facts",
                Cause::Version => "version",
                Cause::Example => "example",
                Cause::Moved => "moved",
                Cause::Unexplained => "unexplained",
            },
            fingerprint: change.map(|it| it.fingerprint()),
            rule: change.map(|it| it.rule.id),
            spec_path: change.map(|it| it.spec_path()),
            message: change.map(|it| it.message.as_str()),
            lines: lines.collect(),
        }
    };
    Json {
        sdk,
        lines: explanation.lines.len(),
        files: explanation.files(),
        facts: known,
        unexplained,
        causes: causes.into_iter().map(one).collect(),
    }
}
