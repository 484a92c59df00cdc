// @generated: a copy of codegen/runtime/src/runtime/scalar/date_time.rs: edit that instead of this.

//! A date and a time.

text! {
    /// A date and a time, as text.
    ///
    /// Mostly it has the form of RFC 3339, such as `2026-04-22T12:34:41Z`; some servers leave the
    /// offset from UTC out, as in `2026-04-22T12:34:41.342245`. Any text is accepted and kept to
    /// the letter. Values are compared, ordered and hashed by their text: two texts for one instant
    /// differ.
    ///
    /// The features `jiff`, `chrono` and `time` add conversions to and from the types of these
    /// crates. Each has one for an instant, which fails where the offset is left out, and one for
    /// the date and the time alone, which ignores the offset.
    DateTime
}

#[cfg(feature = "jiff")]
impl DateTime {
    /// Converts it to an instant.
    ///
    /// # Errors
    /// If the text is not a date and a time with an offset.
    pub fn to_jiff(&self) -> Result<jiff::Timestamp, jiff::Error> {
        self.as_str().parse()
    }

    /// Converts it to the date and the time that are written, whatever the offset.
    ///
    /// # Errors
    /// If the text is not a date and a time.
    pub fn to_jiff_civil(&self) -> Result<jiff::civil::DateTime, jiff::Error> {
        super::texts::without_offset(self.as_str()).parse()
    }
}

#[cfg(feature = "jiff")]
impl From<jiff::Timestamp> for DateTime {
    fn from(instant: jiff::Timestamp) -> Self {
        Self(instant.to_string())
    }
}

#[cfg(feature = "jiff")]
impl From<jiff::civil::DateTime> for DateTime {
    fn from(civil: jiff::civil::DateTime) -> Self {
        Self(civil.to_string())
    }
}

#[cfg(feature = "chrono")]
impl DateTime {
    /// Converts it to an instant with its offset.
    ///
    /// # Errors
    /// If the text is not a date and a time with an offset.
    pub fn to_chrono(&self) -> Result<chrono::DateTime<chrono::FixedOffset>, chrono::ParseError> {
        chrono::DateTime::parse_from_rfc3339(self.as_str())
    }

    /// Converts it to the date and the time that are written, whatever the offset.
    ///
    /// # Errors
    /// If the text is not a date and a time.
    pub fn to_chrono_naive(&self) -> Result<chrono::NaiveDateTime, chrono::ParseError> {
        super::texts::without_offset(self.as_str()).parse()
    }
}

#[cfg(feature = "chrono")]
impl<Tz: chrono::TimeZone> From<chrono::DateTime<Tz>> for DateTime {
    fn from(instant: chrono::DateTime<Tz>) -> Self {
        Self(instant.to_rfc3339_opts(chrono::SecondsFormat::AutoSi, true))
    }
}

#[cfg(feature = "chrono")]
impl From<chrono::NaiveDateTime> for DateTime {
    fn from(naive: chrono::NaiveDateTime) -> Self {
        Self(naive.format("%Y-%m-%dT%H:%M:%S%.f").to_string())
    }
}

#[cfg(feature = "time")]
impl DateTime {
    /// Converts it to an instant with its offset.
    ///
    /// # Errors
    /// If the text is not a date and a time with an offset.
    pub fn to_time(&self) -> Result<time::OffsetDateTime, time::error::Parse> {
        let format = time::format_description::well_known::Rfc3339;
        time::OffsetDateTime::parse(self.as_str(), &format)
    }

    /// Converts it to the date and the time that are written, whatever the offset.
    ///
    /// # Errors
    /// If the text is not a date and a time.
    pub fn to_time_primitive(&self) -> Result<time::PrimitiveDateTime, time::error::Parse> {
        let format = time::format_description::well_known::Iso8601::DEFAULT;
        time::PrimitiveDateTime::parse(super::texts::without_offset(self.as_str()), &format)
    }
}

#[cfg(feature = "time")]
impl From<time::OffsetDateTime> for DateTime {
    fn from(instant: time::OffsetDateTime) -> Self {
        let (hours, minutes, seconds) = instant.offset().as_hms();
        // RFC 3339 has no seconds in an offset, so such a time is written in UTC. If it has none
        // there, since its year would be out of range, the seconds are left out.
        let in_utc = instant.checked_to_offset(time::UtcOffset::UTC);
        if let Some(instant) = in_utc.filter(|_| seconds != 0) {
            return Self::from(instant);
        }
        let Self(mut text) =
            Self::from(time::PrimitiveDateTime::new(instant.date(), instant.time()));
        text += &match (hours, minutes) {
            (0, 0) => String::from("Z"),
            (hours, minutes) => {
                let sign = if hours < 0 || minutes < 0 { '-' } else { '+' };
                format!("{sign}{:02}:{:02}", hours.abs(), minutes.abs())
            }
        };
        Self(text)
    }
}

#[cfg(feature = "time")]
impl From<time::PrimitiveDateTime> for DateTime {
    fn from(primitive: time::PrimitiveDateTime) -> Self {
        let (date, time) = (primitive.date(), primitive.time());
        Self(format!("{}T{}", super::texts::date(date), super::texts::time(time)))
    }
}
