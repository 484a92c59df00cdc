//! The members that a type does not know.

use runtime::{Extra, Json, object};
use serde_json::json;

#[test]
fn members_are_kept_by_name() {
    let mut extra = Extra::new();
    assert!(extra.is_empty() && extra == Extra::default());
    assert_eq!(extra.insert("b", json!(1)), None);
    assert_eq!(extra.insert("a", Json::null()), None);
    assert_eq!(extra.insert("b", json!(2)), Some(Json::from(json!(1))));
    assert_eq!(extra.len(), 2);
    assert_eq!(
        extra.iter().map(|(name, value)| format!("{name}={value}")).collect::<Vec<_>>(),
        ["a=null", "b=2"]
    );
    assert_eq!(extra.get("b").map(Json::as_str), Some("2"));
    assert_eq!(extra.get("c"), None);
    assert_eq!(extra.remove("c"), None);
    assert_eq!(extra.remove("b"), Some(Json::from(json!(2))));
    assert_eq!(extra.remove("a"), Some(Json::null()));
    assert_eq!(extra, Extra::new());
}

#[test]
fn what_keeps_nothing_is_small_and_equal_to_nothing() {
    let mut extra = Extra::new();
    assert_eq!(size_of_val(&extra), size_of::<usize>());
    assert_eq!(format!("{extra:?}"), "Extra({})");
    assert!(!extra.is_null("a") && !extra.remove_null("a"));
    extra.insert("a", Json::null());
    assert!(!extra.is_null("a"), "a member that is unknown has its null itself");
    assert!(!extra.remove_null("a") && extra.len() == 1);
    extra.remove("a");
    assert_eq!(extra, Extra::new());
}

#[test]
fn nulls_are_no_members_and_stay_without_any() {
    let mut extra = Extra::new();
    object::set_null(&mut extra, "b");
    object::set_null(&mut extra, "a");
    object::set_null(&mut extra, "b");
    assert!(extra.is_null("a") && extra.is_null("b") && !extra.is_null("c"));
    assert!(extra.is_empty() && extra.iter().next().is_none() && extra.get("a").is_none());
    assert_ne!(extra, Extra::new());

    let mut other = extra.clone();
    other.insert("c", Json::null());
    other.remove("c");
    assert_eq!(other, extra);
    assert!(other.remove_null("a"));
    assert_ne!(other, extra);
    assert!(other.remove_null("b"));
    assert_eq!(other, Extra::new());
}
