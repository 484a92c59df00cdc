//! A time of day.

text! {
    /// A time of day, as text.
    ///
    /// Mostly it has the form of RFC 3339, with an offset from UTC or without: `12:34:41Z`,
    /// `12:34:41.342`. Any text is accepted and kept to the letter. Values are compared, ordered
    /// and hashed by their text.
    ///
    /// The features `jiff`, `chrono` and `time` add conversions to and from the types of these
    /// crates, which have no offset.
    Time
}

#[cfg(feature = "jiff")]
impl Time {
    /// Converts it to the time that is written, whatever the offset.
    ///
    /// # Errors
    /// If the text is not a time.
    pub fn to_jiff(&self) -> Result<jiff::civil::Time, jiff::Error> {
        super::texts::without_offset(self.as_str()).parse()
    }
}

#[cfg(feature = "jiff")]
impl From<jiff::civil::Time> for Time {
    fn from(time: jiff::civil::Time) -> Self {
        Self(time.to_string())
    }
}

#[cfg(feature = "chrono")]
impl Time {
    /// Converts it to the time that is written, whatever the offset.
    ///
    /// # Errors
    /// If the text is not a time.
    pub fn to_chrono(&self) -> Result<chrono::NaiveTime, chrono::ParseError> {
        super::texts::without_offset(self.as_str()).parse()
    }
}

#[cfg(feature = "chrono")]
impl From<chrono::NaiveTime> for Time {
    fn from(time: chrono::NaiveTime) -> Self {
        Self(time.to_string())
    }
}

#[cfg(feature = "time")]
impl Time {
    /// Converts it to the time that is written, whatever the offset.
    ///
    /// # Errors
    /// If the text is not a time.
    pub fn to_time(&self) -> Result<time::Time, time::error::Parse> {
        let format = time::format_description::well_known::Iso8601::TIME;
        time::Time::parse(super::texts::without_offset(self.as_str()), &format)
    }
}

#[cfg(feature = "time")]
impl From<time::Time> for Time {
    fn from(time: time::Time) -> Self {
        Self(super::texts::time(time))
    }
}
