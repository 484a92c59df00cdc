//! A date.

text! {
    /// A date, as text.
    ///
    /// Mostly it has the form of RFC 3339, `2026-04-22`. Any text is accepted and kept to the
    /// letter. Values are compared, ordered and hashed by their text.
    ///
    /// The features `jiff`, `chrono` and `time` add conversions to and from the types of these
    /// crates.
    Date
}

#[cfg(feature = "jiff")]
impl Date {
    /// Converts it to a date.
    ///
    /// # Errors
    /// If the text is not one.
    pub fn to_jiff(&self) -> Result<jiff::civil::Date, jiff::Error> {
        self.as_str().parse()
    }
}

#[cfg(feature = "jiff")]
impl From<jiff::civil::Date> for Date {
    fn from(date: jiff::civil::Date) -> Self {
        Self(date.to_string())
    }
}

#[cfg(feature = "chrono")]
impl Date {
    /// Converts it to a date.
    ///
    /// # Errors
    /// If the text is not one.
    pub fn to_chrono(&self) -> Result<chrono::NaiveDate, chrono::ParseError> {
        self.as_str().parse()
    }
}

#[cfg(feature = "chrono")]
impl From<chrono::NaiveDate> for Date {
    fn from(date: chrono::NaiveDate) -> Self {
        Self(date.to_string())
    }
}

#[cfg(feature = "time")]
impl Date {
    /// Converts it to a date.
    ///
    /// # Errors
    /// If the text is not one.
    pub fn to_time(&self) -> Result<time::Date, time::error::Parse> {
        time::Date::parse(self.as_str(), &time::format_description::well_known::Iso8601::DATE)
    }
}

#[cfg(feature = "time")]
impl From<time::Date> for Date {
    fn from(date: time::Date) -> Self {
        Self(super::texts::date(date))
    }
}
