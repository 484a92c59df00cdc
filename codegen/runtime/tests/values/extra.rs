//! The members that a type does not know.

use runtime::{Extra, Json};
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
