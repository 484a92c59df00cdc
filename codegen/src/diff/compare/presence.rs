//! Meaning for a server of a value that may now be absent or null, or no longer may.

use crate::api::Presence;
use crate::diff::facts::{Rule, rules};

/// The rules of members, or of parameters: they are alike. Each way there has its mirror back.
pub(super) struct Rules {
    became_required: &'static Rule,
    became_optional: &'static Rule,
    became_nullable: &'static Rule,
    became_not_nullable: &'static Rule,
    optional_became_nullable: &'static Rule,
    optional_became_not_nullable: &'static Rule,
    /// Rule for a nullable value that becomes an optional one, or the other way around.
    changed: &'static Rule,
}

pub(super) const FIELD: Rules = Rules {
    became_required: rules::REQUEST_FIELD_BECAME_REQUIRED,
    became_optional: rules::REQUEST_FIELD_BECAME_OPTIONAL,
    became_nullable: rules::REQUEST_FIELD_BECAME_NULLABLE,
    became_not_nullable: rules::REQUEST_FIELD_BECAME_NOT_NULLABLE,
    optional_became_nullable: rules::REQUEST_FIELD_OPTIONAL_BECAME_NULLABLE,
    optional_became_not_nullable: rules::REQUEST_FIELD_OPTIONAL_BECAME_NOT_NULLABLE,
    changed: rules::REQUEST_FIELD_PRESENCE_CHANGED,
};

pub(super) const PARAMETER: Rules = Rules {
    became_required: rules::REQUEST_PARAMETER_BECAME_REQUIRED,
    became_optional: rules::REQUEST_PARAMETER_BECAME_OPTIONAL,
    became_nullable: rules::REQUEST_PARAMETER_BECAME_NULLABLE,
    became_not_nullable: rules::REQUEST_PARAMETER_BECAME_NOT_NULLABLE,
    optional_became_nullable: rules::REQUEST_PARAMETER_OPTIONAL_BECAME_NULLABLE,
    optional_became_not_nullable: rules::REQUEST_PARAMETER_OPTIONAL_BECAME_NOT_NULLABLE,
    changed: rules::REQUEST_PARAMETER_PRESENCE_CHANGED,
};

impl Rules {
    /// The rule of a change, if it is one.
    pub(super) fn rule(&self, was: Presence, is: Presence) -> Option<&'static Rule> {
        use Presence::{Nullable, Optional, OptionalNullable, Required};
        Some(match (was, is) {
            (Required, Required)
            | (Nullable, Nullable)
            | (Optional, Optional)
            | (OptionalNullable, OptionalNullable) => return None,
            (Required, Nullable) => self.became_nullable,
            (Nullable, Required) => self.became_not_nullable,
            (Required, Optional | OptionalNullable) | (Nullable, OptionalNullable) => {
                self.became_optional
            }
            (Optional | OptionalNullable, Required) | (OptionalNullable, Nullable) => {
                self.became_required
            }
            (Optional, OptionalNullable) => self.optional_became_nullable,
            (OptionalNullable, Optional) => self.optional_became_not_nullable,
            (Nullable, Optional) | (Optional, Nullable) => self.changed,
        })
    }

    /// The same where null is never sent: what may be null may be left out.
    pub(super) fn rule_without_null(&self, was: Presence, is: Presence) -> Option<&'static Rule> {
        let nullable = |presence| match presence {
            Presence::Optional => Presence::OptionalNullable,
            presence => presence,
        };
        self.rule(nullable(was), nullable(is))
    }
}
