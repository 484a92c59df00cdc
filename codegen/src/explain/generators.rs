//! Two generators and two specs: which of them a changed line is from.

use std::collections::{BTreeMap, BTreeSet, HashSet};

use super::lines::{Change, changes};

/// The files of a crate by their paths.
pub type Files = BTreeMap<String, String>;

/// The crates that each generator makes of each spec.
#[derive(Clone, Debug)]
pub struct Crates {
    /// By the old generator, of the old spec.
    pub old_of_old: Files,
    /// By the old generator, of the new spec; none if it cannot read that.
    pub old_of_new: Option<Files>,
    /// By the new generator, of the old spec.
    pub new_of_old: Files,
    /// By the new generator, of the new spec.
    pub new_of_new: Files,
}

/// What a changed line is from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Origin {
    /// The spec: either generator changes it.
    Spec,
    /// The generator: it changes the line of either spec.
    Generator,
    /// Both.
    Both,
}

/// A changed line of a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Attributed {
    /// The path of the file.
    pub file: String,
    /// The line.
    pub change: Change,
    /// What it is from.
    pub origin: Origin,
}

/// Says what each line is from that differs between the old generator's crate of the old spec and
/// the new generator's crate of the new one.
///
/// A line of the new crate is from the spec if the same generator does not make it of the old spec,
/// and from the generator if the old one does not make it of the same spec; a line of the old crate
/// in the same way. If the old generator cannot read the new spec, what is not from the spec is
/// from the generator.
pub fn attributed(crates: &Crates) -> Vec<Attributed> {
    let Crates { old_of_old, old_of_new, new_of_old, new_of_new } = crates;
    let paths: BTreeSet<&String> = old_of_old.keys().chain(new_of_new.keys()).collect();
    let mut all = Vec::new();
    for path in paths {
        let lines = |files: &Files| -> Vec<String> {
            files.get(path).map_or("", String::as_str).lines().map(str::to_owned).collect()
        };
        let (old, new) = (lines(old_of_old), lines(new_of_new));
        let other_old = lines(new_of_old);
        let other_new = old_of_new.as_ref().map(lines);
        let by_spec = side(&other_old, &new, true);
        let by_generator = other_new.as_ref().map(|other| side(other, &new, true));
        let was_by_spec = other_new.as_ref().map(|other| side(&old, other, false));
        let was_by_generator = side(&old, &other_old, false);
        for change in differing(&old, &new) {
            let number = change.number;
            let (spec, generator) = if change.is_new {
                let spec = by_spec.contains(&number);
                (spec, by_generator.as_ref().map_or(!spec, |it| it.contains(&number)))
            } else {
                let generator = was_by_generator.contains(&number);
                (was_by_spec.as_ref().map_or(!generator, |it| it.contains(&number)), generator)
            };
            let origin = match (spec, generator) {
                (true, false) => Origin::Spec,
                (false, true) => Origin::Generator,
                // What neither changes alone, both change together.
                (true, true) | (false, false) => Origin::Both,
            };
            all.push(Attributed { file: path.clone(), change, origin });
        }
    }
    all
}

fn differing(old: &[String], new: &[String]) -> Vec<Change> {
    changes(&texts(old), &texts(new))
}

fn texts(lines: &[String]) -> Vec<&str> {
    lines.iter().map(String::as_str).collect()
}

/// The numbers of the lines that differ, of one side.
fn side(old: &[String], new: &[String], is_new: bool) -> HashSet<usize> {
    let changes = differing(old, new).into_iter();
    changes.filter(|change| change.is_new == is_new).map(|change| change.number).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_are_from_the_spec_or_the_generator_or_both() {
        let files = |text: &str| Files::from([("a".to_owned(), text.replace(' ', "\n"))]);
        let crates = Crates {
            old_of_old: files("head spec gen both"),
            old_of_new: Some(files("head SPEC gen Both")),
            new_of_old: files("head spec GEN bOTH"),
            new_of_new: files("head SPEC GEN BOTH"),
        };
        let found = |crates: &Crates| -> Vec<(usize, bool, Origin)> {
            let lines = attributed(crates).into_iter();
            lines.map(|it| (it.change.number, it.change.is_new, it.origin)).collect()
        };
        let expected: Vec<(usize, bool, Origin)> = [false, true]
            .into_iter()
            .flat_map(|is_new| {
                let origins = [Origin::Spec, Origin::Generator, Origin::Both];
                (2..).zip(origins).map(move |(number, origin)| (number, is_new, origin))
            })
            .collect();
        assert_eq!(found(&crates), expected);
        let unread = Crates { old_of_new: None, ..crates };
        let (spec, generator) = (Origin::Spec, Origin::Generator);
        assert!(found(&unread).contains(&(2, true, spec)));
        assert!(found(&unread).contains(&(3, true, generator)));
        assert!(found(&unread).contains(&(3, false, generator)));
    }
}
