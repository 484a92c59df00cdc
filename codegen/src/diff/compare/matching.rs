//! Pairs of things of two lists that are the same thing.

/// Two lists, brought together.
pub(super) struct Matched<'a, T> {
    /// Those that both have, in the order of the new one.
    pub(super) both: Vec<(&'a T, &'a T)>,
    /// Those that only the old one has.
    pub(super) only_old: Vec<&'a T>,
    /// Those that only the new one has.
    pub(super) only_new: Vec<&'a T>,
}

/// Brings two lists together: by the first way of being the same, then, of what is left, the next.
pub(super) fn matched<'a, T, const N: usize>(
    old: &[&'a T],
    new: &[&'a T],
    ways: [fn(&T, &T) -> bool; N],
) -> Matched<'a, T> {
    let mut found: Vec<Option<usize>> = vec![None; new.len()];
    let mut taken = vec![false; old.len()];
    for is_same in ways {
        for (at, is) in new.iter().enumerate() {
            if found[at].is_some() {
                continue;
            }
            // Lists mostly have the same order, so the same place is looked at first.
            let places = (at..old.len()).chain(0..at.min(old.len()));
            found[at] = places.into_iter().find(|was| !taken[*was] && is_same(old[*was], is));
            if let Some(was) = found[at] {
                taken[was] = true;
            }
        }
    }
    let mut matched = Matched { both: Vec::new(), only_old: Vec::new(), only_new: Vec::new() };
    for (is, was) in new.iter().zip(&found) {
        match was {
            Some(was) => matched.both.push((old[*was], is)),
            None => matched.only_new.push(is),
        }
    }
    matched.only_old =
        old.iter().zip(taken).filter(|(_, taken)| !taken).map(|(was, _)| *was).collect();
    matched
}

/// Whether what both lists have stands in another order.
pub(super) fn is_reordered<T>(old: &[&T], new: &[&T], is_same: impl Fn(&T, &T) -> bool) -> bool {
    let places = new.iter().filter_map(|is| old.iter().position(|was| is_same(was, is)));
    let places: Vec<usize> = places.collect();
    !places.is_sorted()
}
