// @generated: a copy of codegen/runtime/src/runtime/json/decimal.rs: edit that instead of this.

//! The numbers of JSON, taken exactly: nothing is rounded.

/// A number in its one shortest form: its sign, its digits without zeros at either end, its
/// exponent.
#[derive(PartialEq)]
pub(crate) struct Decimal {
    negative: bool,
    digits: String,
    exponent: i64,
}

impl Decimal {
    /// `None` if the exponent is beyond `i64`.
    pub(crate) fn read(number: &str) -> Option<Self> {
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

    /// The integer that it is; `None` if it is none, or beyond `i128`.
    pub(crate) fn integer(&self) -> Option<i128> {
        if self.digits.is_empty() {
            return Some(0);
        }
        // No power of ten overflows that would not overflow with a digit in front.
        let power = 10_i128.checked_pow(u32::try_from(self.exponent).ok()?)?;
        let value = self.digits.parse::<i128>().ok()?.checked_mul(power)?;
        Some(if self.negative { -value } else { value })
    }
}
