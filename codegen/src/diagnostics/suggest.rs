//! Choice of the known name that was probably meant.
//!
//! Only a name that a slip of the fingers explains is suggested.

/// The candidate nearest to a name, if one is near enough to be what was meant; of several that are
/// as near, the one that has the most of its letters, then the first in alphabetical order.
pub fn nearest<'a>(name: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    // Nobody misspells more than this; and what is longer would take long to compare.
    const LONGEST: usize = 200;
    if name.len() > LONGEST {
        return None;
    }
    let limit = (name.chars().count() / 3).clamp(1, 3);
    let folded = fold(name);
    let letters = letters(name);
    candidates
        .into_iter()
        .filter(|candidate| {
            // Each folded character was at least one, and all were at most as many as the bytes.
            let is_as_long = candidate.len() + limit >= folded.len() && candidate.len() <= LONGEST;
            // An edit takes one letter away and adds one.
            is_as_long && (letters ^ self::letters(candidate)).count_ones() as usize <= 2 * limit
        })
        .filter_map(|candidate| {
            let distance = distance(&folded, &fold(candidate), limit)?;
            let foreign = (letters ^ self::letters(candidate)).count_ones();
            Some((distance, foreign, candidate))
        })
        .min()
        .map(|(.., candidate)| candidate)
}

/// Case and separators are what people get wrong most, so they count for nothing.
fn fold(name: &str) -> Vec<char> {
    name.chars().filter(|c| !matches!(c, '_' | '-' | ' ')).flat_map(char::to_lowercase).collect()
}

/// Returns the letters and digits of a name, each as a bit; the others share one.
fn letters(name: &str) -> u64 {
    name.bytes().fold(0, |letters, byte| {
        letters
            | match byte.to_ascii_lowercase() {
                b'_' | b'-' | b' ' => 0,
                letter @ b'a'..=b'z' => 1 << (letter - b'a'),
                digit @ b'0'..=b'9' => 1 << (26 + digit - b'0'),
                _ => 1 << 63,
            }
    })
}

/// Edits between two words, a swap of neighbours counting once; none if above the limit.
fn distance(a: &[char], b: &[char], limit: usize) -> Option<usize> {
    if a.len().abs_diff(b.len()) > limit {
        return None;
    }
    let mut before = vec![0; b.len() + 1];
    let mut last: Vec<usize> = (0..=b.len()).collect();
    for i in 1..=a.len() {
        // Further from the diagonal the words are further apart than the limit.
        let mut row = vec![limit + 1; b.len() + 1];
        row[0] = i;
        for j in i.saturating_sub(limit).max(1)..=(i + limit).min(b.len()) {
            let replaced = last[j - 1] + usize::from(a[i - 1] != b[j - 1]);
            row[j] = replaced.min(last[j] + 1).min(row[j - 1] + 1);
            if i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1] {
                row[j] = row[j].min(before[j - 2] + 1);
            }
        }
        // A swap reaches back two rows.
        if row.iter().chain(&last).all(|cost| *cost > limit) {
            return None;
        }
        before = std::mem::replace(&mut last, row);
    }
    last.last().copied().filter(|cost| *cost <= limit)
}
