//! HTTP dates, written.
//!
//! Invariant: days are counted one by one and no formula is shared with a parser, so that a mistake would not be made twice.

use std::sync::OnceLock;

const DAYS: [&str; 7] =
    ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];
const MONTHS: [(&str, u64); 12] = [
    ("Jan", 31),
    ("Feb", 28),
    ("Mar", 31),
    ("Apr", 30),
    ("May", 31),
    ("Jun", 30),
    ("Jul", 31),
    ("Aug", 31),
    ("Sep", 30),
    ("Oct", 31),
    ("Nov", 30),
    ("Dec", 31),
];

/// The three forms of RFC 9110 (5.6.7) for a second since 1970. The second of them has two digits for the year, so it
/// names one of 1970 to 2069; for other years the first stands in its place.
pub(crate) fn forms(second: u64) -> [String; 3] {
    let (mut days, rest) = (second / 86_400, second % 86_400);
    // 1 January 1970 was a Thursday.
    let weekday = DAYS[usize::try_from((days + 3) % 7).unwrap_or_default()];
    let starts = starts();
    let year = starts.partition_point(|start| *start <= days) - 1;
    days -= starts[year];
    let year = 1970 + year as u64;
    let mut month = 0;
    while days >= length(year, month) {
        days -= length(year, month);
        month += 1;
    }
    let (day, month) = (days + 1, MONTHS[month].0);
    let time = format!("{:02}:{:02}:{:02}", rest / 3600, rest / 60 % 60, rest % 60);
    let short = &weekday[..3];
    let first = format!("{short}, {day:02} {month} {year} {time} GMT");
    let second = match year {
        ..2070 => format!("{weekday}, {day:02}-{month}-{:02} {time} GMT", year % 100),
        _ => first.clone(),
    };
    [first, second, format!("{short} {month} {day:2} {time} {year}")]
}

/// The first day of each year.
fn starts() -> &'static [u64] {
    static STARTS: OnceLock<Vec<u64>> = OnceLock::new();
    STARTS.get_or_init(|| {
        let mut start = 0;
        let mut starts = Vec::new();
        for year in 1970..10_001 {
            starts.push(start);
            start += (0..12).map(|month| length(year, month)).sum::<u64>();
        }
        starts
    })
}

fn length(year: u64, month: usize) -> u64 {
    let is_leap = year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400));
    MONTHS[month].1 + u64::from(is_leap && month == 1)
}
