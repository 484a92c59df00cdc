//! A document of OpenAPI 3.1, said in OpenAPI 3.0, which is what progenitor reads.
//!
//! What 3.0 cannot say becomes wider. Nothing that a caller would see gets lost but null beside a reference.

use serde_json::{Map, Value, json};

/// Changes a document and everything in it.
pub(super) fn older(document: &mut Value) {
    if let Some(root) = document.as_object_mut() {
        root.insert("openapi".to_owned(), json!("3.0.3"));
        root.retain(|key, _| !matches!(key.as_str(), "jsonSchemaDialect" | "webhooks"));
    }
    visit(document);
}

fn visit(value: &mut Value) {
    match value {
        Value::Array(items) => items.iter_mut().for_each(visit),
        Value::Object(entries) => {
            entries.values_mut().for_each(visit);
            schema(entries);
        }
        _ => {}
    }
}

/// Changes what a schema says; any other object says nothing of the kind.
fn schema(entries: &mut Map<String, Value>) {
    if let Some(value) = entries.remove("const") {
        entries.insert("enum".to_owned(), json!([value]));
    }
    if entries.get("examples").is_some_and(Value::is_array) {
        entries.remove("examples");
    }
    if entries.remove("contentMediaType").is_some() {
        entries.insert("format".to_owned(), json!("binary"));
    }
    if let Some(Value::Array(types)) = entries.get("type") {
        let some: Vec<Value> = types.iter().filter(|ty| *ty != "null").cloned().collect();
        let is_nullable = some.len() < types.len();
        entries.remove("type");
        match &some[..] {
            [one] => drop(entries.insert("type".to_owned(), one.clone())),
            _ => {
                let alternatives = some.iter().map(|ty| json!({"type": ty})).collect();
                entries.insert("anyOf".to_owned(), Value::Array(alternatives));
            }
        }
        set_nullable(entries, is_nullable);
    }
    for key in ["anyOf", "oneOf"] {
        let Some(Value::Array(alternatives)) = entries.get_mut(key) else { continue };
        let all = alternatives.len();
        alternatives.retain(|it| it.get("type").is_none_or(|ty| ty != "null"));
        let is_nullable = alternatives.len() < all;
        if let (true, [one]) = (is_nullable, &alternatives[..]) {
            let one = one.clone();
            entries.remove(key);
            entries.insert("allOf".to_owned(), json!([one]));
        }
        set_nullable(entries, is_nullable);
    }
}

fn set_nullable(entries: &mut Map<String, Value>, is_nullable: bool) {
    if is_nullable {
        entries.insert("nullable".to_owned(), Value::Bool(true));
        // A null among the values would be a value of the type.
        if let Some(Value::Array(values)) = entries.get_mut("enum") {
            values.retain(|value| !value.is_null());
        }
    }
}
