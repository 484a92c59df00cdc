//! Specs with pieces cut out, doubled and swapped: mistakes are found, and nothing panics.

use std::fs;
use std::path::Path;

use codegen::Source;

#[test]
fn no_wreck_makes_the_generator_panic() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases");
    let mut texts: Vec<String> = fs::read_dir(folder)
        .expect("the folder of cases")
        .map(|entry| entry.expect("its entries").path())
        .filter(|path| path.is_file())
        .map(|path| fs::read_to_string(path).expect("a spec is text"))
        .collect();
    texts.sort();
    let mut random = Random(0x5eed);
    let mut refused = 0;
    let mut rounds = 0;
    for text in &texts {
        for _ in 0..40 {
            let sources =
                [Source { name: "wreck.yaml".to_owned(), text: wreck(text, &mut random) }];
            if let Err(mistakes) = codegen::check(&sources) {
                refused += 1;
                assert!(mistakes.render(&sources).contains("error["), "{}", sources[0].text);
            }
            rounds += 1;
        }
    }
    assert!(refused > rounds / 4, "only {refused} of {rounds} were refused");
}

/// The text with a few lines or words moved to where they do not belong.
fn wreck(text: &str, random: &mut Random) -> String {
    let mut lines: Vec<String> = text.lines().map(str::to_owned).collect();
    for _ in 0..=random.below(3) {
        let (one, other) = (random.below(lines.len()), random.below(lines.len()));
        match random.below(5) {
            0 => drop(lines.remove(one)),
            1 => lines.insert(one, lines[other].clone()),
            2 => lines.swap(one, other),
            3 => lines[one] = words_swapped(&lines[one], &lines[other], random),
            _ => {
                lines[one] = lines[one].replace(
                    "string",
                    ["Nothing", "integer", "Array<string> | null"][random.below(3)],
                )
            }
        }
        if lines.is_empty() {
            break;
        }
    }
    lines.join("\n")
}

fn words_swapped(line: &str, other: &str, random: &mut Random) -> String {
    let words: Vec<&str> = other.split_whitespace().collect();
    let mine: Vec<&str> = line.split_whitespace().collect();
    match (words.is_empty(), mine.is_empty()) {
        (false, false) => {
            line.replacen(mine[random.below(mine.len())], words[random.below(words.len())], 1)
        }
        _ => other.to_owned(),
    }
}

/// The same on every run.
struct Random(u64);

impl Random {
    fn below(&mut self, limit: usize) -> usize {
        self.0 =
            self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap_or_default() % limit.max(1)
    }
}
