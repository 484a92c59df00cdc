//! Forms and multipart bodies, put together member by member.
//!
//! Property: slow decoders give back every name, value and file in order, later members in place of earlier ones,
//! whatever is in them.

use std::borrow::Cow;
use std::pin::Pin;
use std::task::{Context, Poll, Waker};

use http_body::Body as _;
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::test_runner::TestCaseResult;
use runtime::Upload;
use runtime::payload::{Encoded, Payload};
use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::Input;
use crate::multipart_parser::{Part, parts};
use crate::query::{decode, name, value};
use crate::text::{Octets, hostile};

/// The members of a form.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Form {
    members: Vec<(String, Value)>,
}

/// The members and the files of a multipart body.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Multipart {
    members: Vec<(String, Value)>,
    files: Vec<(String, Vec<File>)>,
}

/// A file of a multipart body.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct File {
    name: Option<String>,
    content_type: Option<String>,
    content: Octets,
}

impl Input for Form {
    const NAME: &'static str = "form";
    const SEEDS: &'static str = include_str!("../seeds/form.jsonl");

    fn strategy() -> BoxedStrategy<Self> {
        vec((name(), value()), 0..4).prop_map(|members| Self { members }).boxed()
    }

    fn property(&self) -> TestCaseResult {
        let mut payload = payload(&self.members);
        payload.make_form();
        let Encoded { body, content_type } = encoded(&payload)?;
        prop_assert_eq!(content_type.as_bytes(), b"application/x-www-form-urlencoded");
        let sent = String::from_utf8(bytes(body)).expect("a form is text");
        let members = laid_over(&self.members);
        let pairs: Vec<_> =
            members.iter().flat_map(|(name, value)| pairs(name, "", value)).collect();
        let query = if sent.is_empty() { String::new() } else { format!("?{sent}") };
        prop_assert_eq!(decode(&query), Some(pairs), "{}", sent);
        // One that may be left out is the same, unless it has no members.
        let mut optional = Payload::default();
        optional.make_optional_form();
        set(&mut optional, &self.members);
        let encoded = optional.encode().map_err(TestCaseError::fail)?;
        let expected = (!self.members.is_empty()).then_some((content_type, sent.into_bytes()));
        prop_assert_eq!(encoded.map(|it| (it.content_type, bytes(it.body))), expected);
        Ok(())
    }
}

impl Input for Multipart {
    const NAME: &'static str = "multipart";
    const SEEDS: &'static str = include_str!("../seeds/multipart.jsonl");

    fn strategy() -> BoxedStrategy<Self> {
        let content = prop_oneof![
            hostile().prop_map(|text| Octets(text.into_bytes())),
            vec(any::<u8>(), 0..20).prop_map(Octets),
            Just(Octets(b"\r\n--\r\n----\r\n\r\n--".to_vec())),
        ];
        let file = (prop::option::of(hostile()), prop::option::of(hostile()), content)
            .prop_map(|(name, content_type, content)| File { name, content_type, content });
        let files = vec((name(), vec(file, 0..3)), 0..3);
        (vec((name(), value()), 0..4), files)
            .prop_map(|(members, files)| Self { members, files })
            .boxed()
    }

    fn property(&self) -> TestCaseResult {
        let mut payload = payload(&self.members);
        payload.make_multipart();
        for (name, files) in &self.files {
            payload.set_files(Cow::Owned(name.clone()), files.iter().map(File::upload).collect());
        }
        let members = laid_over(&self.members);
        let mut expected: Vec<Part> =
            members.iter().flat_map(|(name, it)| texts(name, it)).collect();
        let files = |at: usize| self.files[at + 1..].iter().all(|(it, _)| *it != self.files[at].0);
        for at in (0..self.files.len()).filter(|at| files(*at)) {
            let (name, files) = &self.files[at];
            let mut contents = files.iter();
            if contents.any(|file| !file.content_type.iter().all(|it| is_header(it))) {
                prop_assert!(payload.encode().is_err());
                return Ok(());
            }
            expected.extend(files.iter().map(|file| file.part(name)));
        }
        let Encoded { body, content_type } = encoded(&payload)?;
        let length = body.length();
        let sent = bytes(body);
        prop_assert_eq!(length, Some(sent.len() as u64));
        let content_type = content_type.to_str().expect("a content type of text");
        prop_assert_eq!(parts(content_type, &sent), expected);
        Ok(())
    }
}

impl File {
    fn upload(&self) -> Upload {
        let mut upload = Upload::from(self.content.0.clone());
        if let Some(name) = &self.name {
            upload = upload.with_file_name(name);
        }
        if let Some(content_type) = &self.content_type {
            upload = upload.with_content_type(content_type);
        }
        upload
    }

    fn part(&self, name: &str) -> Part {
        Part {
            name: escaped(name),
            file_name: Some(escaped(self.name.as_deref().unwrap_or("blob"))),
            content_type: Some(
                self.content_type.clone().unwrap_or_else(|| "application/octet-stream".to_owned()),
            ),
            content: self.content.0.clone(),
        }
    }
}

fn is_header(text: &str) -> bool {
    text.bytes().all(|byte| byte == b'\t' || byte >= b' ' && byte != 0x7f)
}

fn payload(members: &[(String, Value)]) -> Payload {
    let mut payload = Payload::default();
    set(&mut payload, members);
    payload
}

fn set(payload: &mut Payload, members: &[(String, Value)]) {
    for (name, value) in members {
        let outcome = payload.set_member(Cow::Owned(name.clone()), value);
        outcome.expect("a tree of values can be sent");
    }
}

fn encoded(payload: &Payload) -> Result<Encoded, TestCaseError> {
    let encoded = payload.encode().map_err(TestCaseError::fail)?;
    encoded.ok_or_else(|| TestCaseError::fail("there is no body"))
}

/// The bytes of a body that waits for nothing.
fn bytes(mut body: runtime::transport::Body) -> Vec<u8> {
    let mut bytes = Vec::new();
    let mut context = Context::from_waker(Waker::noop());
    while let Poll::Ready(Some(frame)) = Pin::new(&mut body).poll_frame(&mut context) {
        let frame = frame.expect("bytes in memory can be read");
        bytes.extend(frame.into_data().expect("it has no trailers"));
    }
    bytes
}

/// The members as they are meant: a later one in the place of the first of its name.
fn laid_over(members: &[(String, Value)]) -> Vec<(&str, &Value)> {
    let mut known: Vec<(&str, &Value)> = Vec::new();
    for (name, value) in members {
        match known.iter_mut().find(|(it, _)| it == name) {
            Some((_, known)) => *known = value,
            None => known.push((name, value)),
        }
    }
    known
}

fn pairs(name: &str, suffix: &str, value: &Value) -> Vec<(String, String)> {
    match value {
        Value::Null => vec![(name.to_owned(), String::new())],
        Value::Array(items) => {
            let is_nested = items.iter().any(|item| item.is_array() || item.is_object());
            let key = |at| match is_nested {
                true => format!("{name}[{at}]"),
                false => format!("{name}{suffix}"),
            };
            items.iter().enumerate().flat_map(|(at, item)| pairs(&key(at), "[]", item)).collect()
        }
        Value::Object(members) => {
            let key = |member| format!("{name}[{member}]");
            members.iter().flat_map(|(member, value)| pairs(&key(member), "[]", value)).collect()
        }
        single => vec![(name.to_owned(), text(single))],
    }
}

fn texts(name: &str, value: &Value) -> Vec<Part> {
    let part = |value: &Value| Part {
        name: escaped(name),
        file_name: None,
        content_type: (value.is_object() || value.is_array())
            .then(|| "application/json".to_owned()),
        content: text(value).into_bytes(),
    };
    match value {
        Value::Array(items) => items.iter().map(part).collect(),
        value => vec![part(value)],
    }
}

fn text(value: &Value) -> String {
    match value {
        Value::Null => String::new(),
        Value::String(text) => text.clone(),
        value => value.to_string(),
    }
}

fn escaped(name: &str) -> String {
    name.replace('"', "%22").replace('\r', "%0D").replace('\n', "%0A")
}
