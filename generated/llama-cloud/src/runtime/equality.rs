// @generated: a copy of codegen/runtime/src/equality.rs: edit that instead of this.

//! Whether two JSON texts are the same value.
//!
//! Invariant: numbers are compared exactly, not as `f64`; what cannot be taken apart (half a surrogate pair, a nesting
//! beyond the limit) is equal only to the same text.

use serde_json::value::RawValue;

use super::raw_object::{self, RawObject};

/// Whether `left` and `right` are the same JSON.
pub(super) fn same(left: &RawValue, right: &RawValue) -> bool {
    same_within(128, left, right)
}

fn same_within(levels: usize, left: &RawValue, right: &RawValue) -> bool {
    if left.get() == right.get() {
        return true;
    }
    let Some(levels) = levels.checked_sub(1) else {
        return false;
    };
    match (first(left), first(right)) {
        (b'{', b'{') => match (RawObject::read(left.get()), RawObject::read(right.get())) {
            (Ok(left), Ok(right)) => {
                let pairs = || left.iter().zip(right.iter());
                left.iter().len() == right.iter().len()
                    && pairs().all(|((left, _), (right, _))| left == right)
                    && pairs().all(|((_, left), (_, right))| same_within(levels, left, right))
            }
            _ => false,
        },
        (b'[', b'[') => match (elements(left), elements(right)) {
            (Ok(left), Ok(right)) => {
                left.len() == right.len()
                    && left.iter().zip(right).all(|(left, right)| same_within(levels, left, right))
            }
            _ => false,
        },
        (b'"', b'"') => {
            raw_object::text(left).is_some_and(|left| raw_object::text(right) == Some(left))
        }
        (b'-' | b'0'..=b'9', b'-' | b'0'..=b'9') => {
            Decimal::read(left.get()).is_some_and(|left| Decimal::read(right.get()) == Some(left))
        }
        _ => false,
    }
}

fn first(json: &RawValue) -> u8 {
    json.get().as_bytes()[0]
}

fn elements(array: &RawValue) -> Result<Vec<&RawValue>, serde_json::Error> {
    serde_json::from_str(array.get())
}

/// A number in its one shortest form: its sign, its digits without zeros at either end, its exponent.
#[derive(PartialEq)]
struct Decimal {
    negative: bool,
    digits: String,
    exponent: i64,
}

impl Decimal {
    /// `None` if the exponent is beyond `i64`.
    fn read(number: &str) -> Option<Self> {
        let (negative, number) =
            number.strip_prefix('-').map_or((false, number), |number| (true, number));
        let (mantissa, exponent) = number.split_once(['e', 'E']).unwrap_or((number, "0"));
        let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
        let digits = format!("{whole}{fraction}");
        let significant = digits.trim_end_matches('0');
        if significant.is_empty() {
            return Some(Self { negative: false, digits: String::new(), exponent: 0 });
        }
        let trimmed = i64::try_from(digits.len() - significant.len()).ok()?;
        let exponent = exponent
            .parse::<i64>()
            .ok()?
            .checked_sub(i64::try_from(fraction.len()).ok()?)?
            .checked_add(trimmed)?;
        Some(Self { negative, digits: significant.trim_start_matches('0').to_owned(), exponent })
    }
}
