//! Whatever stands in a spec, reading and showing it ends without a panic, at places that exist.
//!
//! The inputs are damaged copies of a sound spec, from a fixed seed.

use codegen::diagnostics::Source;
use codegen::spec::parse;

const SOUND: &str = include_str!("../data/sound.yaml");
const ROUNDS: u64 = 600;

#[test]
fn a_sound_spec_has_no_mistakes() {
    let sources = [source(SOUND.to_owned())];
    assert_eq!(parse(&sources).1.render(&sources), "");
}

#[test]
fn damaged_specs_are_read_to_the_end() {
    let mut with_mistakes = 0;
    for seed in 0..ROUNDS {
        let mut random = Random(seed);
        let mut text = SOUND.to_owned();
        for _ in 0..=random.below(3) {
            text = damage(&text, &mut random);
        }
        let sources = [source(text)];
        let (_, diagnostics) = parse(&sources);
        let shown = diagnostics.render(&sources);
        with_mistakes += u64::from(!shown.is_empty());
        for entry in diagnostics.to_entries(&sources) {
            let line = sources[0].text.split('\n').nth(entry.line - 1);
            let line = line.unwrap_or_else(|| panic!("seed {seed}: no line {}", entry.line));
            assert!(entry.column <= line.chars().count() + 1, "seed {seed}: {entry:?}");
        }
    }
    assert!(with_mistakes > ROUNDS / 2, "the damage does too little: {with_mistakes}");
}

#[test]
fn nothing_hostile_takes_more_than_it_should() {
    let hostile = [
        "[".repeat(5_000),
        "{".repeat(5_000),
        "- ".repeat(5_000),
        "? ".repeat(5_000),
        "a: &a [".to_owned() + &"*a, ".repeat(500) + "]",
        "a: &a [".to_owned() + &"x, ".repeat(5_000) + "]\nb: [" + &"*a, ".repeat(5_000) + "]",
        "types:\n  A: ".to_owned() + &"Array<".repeat(5_000),
        "types:\n  A: ".to_owned() + &"Tuple<A, ".repeat(5_000),
        "types:\n  A: ".to_owned() + &"A | ".repeat(5_000) + "A",
        "types: {".to_owned() + &"A: {fields: [x]}, ".repeat(500) + "}",
        "\u{feff}\u{85}\u{2028}\r\t\0".to_owned(),
        String::new(),
    ];
    for text in hostile {
        let sources = [source(text)];
        let (_, diagnostics) = parse(&sources);
        assert!(!diagnostics.render(&sources).is_empty());
    }
}

fn source(text: String) -> Source {
    Source { name: "spec.yaml".to_owned(), text }
}

/// One small change: a character or a line is dropped, doubled, moved or replaced.
fn damage(text: &str, random: &mut Random) -> String {
    const STRANGE: [&str; 24] = [
        ":",
        "?",
        "- ",
        "\t",
        "\n",
        "{",
        "}",
        "[",
        "]",
        "\"",
        "'",
        "#",
        "&a ",
        "*a",
        "!!int ",
        "!x ",
        "| ",
        "> ",
        "%",
        "<<: ",
        "null",
        "é日\u{2028}",
        "\r",
        "1e400",
    ];
    let mut lines: Vec<&str> = text.split_inclusive('\n').collect();
    let line = random.below(lines.len() as u64);
    let other = random.below(lines.len() as u64);
    match random.below(6) {
        0 => drop(lines.remove(line)),
        1 => lines.insert(other, lines[line]),
        2 => lines.swap(line, other),
        kind => {
            let mut chars: Vec<char> = text.chars().collect();
            let at = random.below(chars.len() as u64);
            let strange = STRANGE[random.below(STRANGE.len() as u64)].chars();
            let end = if kind == 3 { at } else { (at + random.below(4)).min(chars.len()) };
            chars.splice(at..end, strange);
            return chars.into_iter().collect();
        }
    }
    lines.concat()
}

/// SplitMix64.
struct Random(u64);

impl Random {
    fn below(&mut self, limit: u64) -> usize {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        usize::try_from((z ^ (z >> 31)) % limit.max(1)).unwrap_or(0)
    }
}
