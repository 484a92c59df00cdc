//! The lines that differ between two texts.

/// A line that only one of two texts has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Change {
    /// Whether it is on the new side.
    pub is_new: bool,
    /// Its number, counted from 1.
    pub number: usize,
}

/// A line that is compared with others.
pub trait Comparable {
    /// The text of the line.
    fn text(&self) -> &str;

    /// Whether two lines of one text are the same.
    fn is_same(&self, other: &Self) -> bool;
}

impl Comparable for &str {
    fn text(&self) -> &str {
        self
    }

    fn is_same(&self, other: &Self) -> bool {
        self == other
    }
}

/// The most lines that are looked for one by one; of more, all that differ count as changed.
const MOST: usize = 4000;

/// Returns the lines that are not common to both, in their order. Lines that are the same are
/// brought together first, then those between them that only have the same text.
pub fn changes<T: Comparable>(old: &[T], new: &[T]) -> Vec<Change> {
    let mut changes = Vec::new();
    let same = common(old, new, T::is_same);
    let ends = [(old.len(), new.len())];
    let (mut was, mut is) = (0, 0);
    for (one, other) in same.into_iter().chain(ends) {
        // Between two that are the same.
        let (gone, come) = (&old[was..one], &new[is..other]);
        let alike = common(gone, come, |one, other| one.text() == other.text());
        let change = |is_new, number| Change { is_new, number };
        let gone = (0..gone.len()).filter(|at| !alike.iter().any(|(one, _)| one == at));
        changes.extend(gone.map(|at| change(false, was + at + 1)));
        let come = (0..come.len()).filter(|at| !alike.iter().any(|(_, other)| other == at));
        changes.extend(come.map(|at| change(true, is + at + 1)));
        (was, is) = (one + 1, other + 1);
    }
    changes
}

/// The places of a longest common subsequence, by the algorithm of Myers.
fn common<T>(old: &[T], new: &[T], is_same: impl Fn(&T, &T) -> bool) -> Vec<(usize, usize)> {
    let start = old.iter().zip(new).take_while(|(one, other)| is_same(one, other)).count();
    let (olds, news) = (&old[start..], &new[start..]);
    let pairs = olds.iter().rev().zip(news.iter().rev());
    let end = pairs.take_while(|(one, other)| is_same(one, other)).count();
    let (olds, news) = (&olds[..olds.len() - end], &news[..news.len() - end]);
    let mut common: Vec<(usize, usize)> = (0..start).map(|at| (at, at)).collect();
    let middle = shortest(olds, news, is_same);
    common.extend(middle.into_iter().map(|(one, other)| (start + one, start + other)));
    common.extend((1..=end).rev().map(|at| (old.len() - at, new.len() - at)));
    common
}

fn shortest<T>(old: &[T], new: &[T], is_same: impl Fn(&T, &T) -> bool) -> Vec<(usize, usize)> {
    if old.is_empty() || new.is_empty() {
        return Vec::new();
    }
    let most = (old.len() + new.len()).min(MOST);
    // For each diagonal, shifted so that none is negative, the farthest place in the old text.
    let mut farthest = vec![0_usize; 2 * most + 3];
    let mut trace: Vec<Vec<usize>> = Vec::new();
    for steps in 0..=most {
        trace.push(farthest[most + 1 - steps..=most + 1 + steps].to_vec());
        for diagonal in (0..=2 * steps).step_by(2) {
            let at = most + 1 + diagonal - steps;
            let down =
                diagonal == 0 || diagonal != 2 * steps && farthest[at - 1] < farthest[at + 1];
            let mut one = if down { farthest[at + 1] } else { farthest[at - 1] + 1 };
            let Some(mut other) = (one + steps).checked_sub(diagonal) else { continue };
            while one < old.len() && other < new.len() && is_same(&old[one], &new[other]) {
                (one, other) = (one + 1, other + 1);
            }
            farthest[at] = one;
            if one >= old.len() && other >= new.len() {
                return walk_back(&trace, (one, other), steps);
            }
        }
    }
    Vec::new()
}

/// The common places on the way that was found, from its end.
fn walk_back(
    trace: &[Vec<usize>],
    (mut one, mut other): (usize, usize),
    steps: usize,
) -> Vec<(usize, usize)> {
    let mut common = Vec::new();
    for steps in (1..=steps).rev() {
        // What was farthest before this step, of diagonals from `-steps` to `steps`.
        let before = |diagonal: usize| trace[steps][diagonal];
        let diagonal = one + steps - other;
        let down =
            diagonal == 0 || diagonal != 2 * steps && before(diagonal - 1) < before(diagonal + 1);
        let (from, step) =
            if down { (before(diagonal + 1), (0, 1)) } else { (before(diagonal - 1), (1, 0)) };
        let length = one - from - step.0;
        common.extend((1..=length).map(|back| (one - back, other - back)));
        (one, other) = (from, other - length - step.1);
    }
    common.extend((1..=one.min(other)).map(|back| (one - back, other - back)));
    common.reverse();
    common
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_of_one_side_are_found() {
        let lines = |text: &'static str| text.split(' ').collect::<Vec<_>>();
        let found = |old, new| {
            let changes = changes(&lines(old), &lines(new));
            let shown = changes
                .iter()
                .map(|it| format!("{}{}", if it.is_new { "+" } else { "-" }, it.number));
            shown.collect::<Vec<_>>().join(" ")
        };
        assert_eq!(found("a b c", "a b c"), "");
        assert_eq!(found("a b c", "a x b c"), "+2");
        assert_eq!(found("a b c", "a c"), "-2");
        assert_eq!(found("a b c d", "x b y d"), "-1 +1 -3 +3");
        assert_eq!(found("a b c a b b a", "c b a b a c").split(' ').count(), 5);
        assert_eq!(found("a", "b c d"), "-1 +1 +2 +3");
    }
}
