//! A strict reader of `multipart/form-data`: what it does not expect, it rejects.

use std::collections::BTreeMap;

/// A part: its name, its file name and its content type if it has them, and its content.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Part {
    pub(crate) name: String,
    pub(crate) file_name: Option<String>,
    pub(crate) content_type: Option<String>,
    pub(crate) content: Vec<u8>,
}

/// Reads the parts of a body, whose boundary is in its content type.
pub(crate) fn parts(content_type: &str, body: &[u8]) -> Vec<Part> {
    let boundary = content_type.strip_prefix("multipart/form-data; boundary=").expect("a boundary");
    let delimiter = format!("\r\n--{boundary}").into_bytes();
    // The first delimiter has no line before it.
    let body = [b"\r\n", body].concat();
    let mut rest = body.strip_prefix(delimiter.as_slice()).expect("a body begins with a boundary");
    let mut parts = Vec::new();
    while let Some(part) = rest.strip_prefix(b"\r\n") {
        let end = find(part, &delimiter).expect("a part ends with a boundary");
        parts.push(read(&part[..end]));
        rest = &part[end + delimiter.len()..];
    }
    assert_eq!(rest, b"--\r\n", "nothing follows the last boundary");
    parts
}

fn read(part: &[u8]) -> Part {
    let end = find(part, b"\r\n\r\n").expect("a part has a head");
    let head = std::str::from_utf8(&part[..end]).expect("a head of text");
    let headers: BTreeMap<&str, &str> =
        head.split("\r\n").map(|line| line.split_once(": ").expect("a header")).collect();
    let is_known = |name: &&str| ["Content-Disposition", "Content-Type"].contains(name);
    assert!(headers.keys().all(is_known), "{headers:?}");
    let mut pieces = headers["Content-Disposition"].split('"');
    assert_eq!(pieces.next(), Some("form-data; name="));
    let name = pieces.next().expect("a name").to_owned();
    let file_name = match pieces.next() {
        Some("; filename=") => Some(pieces.next().expect("a file name").to_owned()),
        other => {
            assert_eq!(other, Some(""));
            None
        }
    };
    if file_name.is_some() {
        assert_eq!(pieces.next(), Some(""));
    }
    assert_eq!(pieces.next(), None);
    Part {
        name,
        file_name,
        content_type: headers.get("Content-Type").map(|value| (*value).to_owned()),
        content: part[end + 4..].to_vec(),
    }
}

fn find(text: &[u8], wanted: &[u8]) -> Option<usize> {
    text.windows(wanted.len()).position(|window| window == wanted)
}
