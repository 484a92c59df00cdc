//! Files and bytes in bodies.

use std::fs;
use std::path::PathBuf;

use loopback::types::Item;
use loopback::{Error, Upload};
use tokio::io::AsyncWriteExt;

use crate::server::{Response, Server};

/// A file of this name, in a folder of the test.
fn file(folder: &str, name: &str, content: &[u8]) -> PathBuf {
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(folder);
    fs::create_dir_all(&folder).unwrap();
    let path = folder.join(name);
    fs::write(&path, content).unwrap();
    path
}

#[tokio::test]
async fn parts_are_members_and_then_files() {
    let path = file("parts", "a \"ü\".txt", b"from a file");
    let server = Server::script([]);
    let call = server
        .client()
        .uploads()
        .create(path, "batch")
        .preview(Upload::from(b"1".to_vec()).with_content_type("image/png"))
        .attachments([Upload::from(&b"2"[..]).with_file_name("two"), Upload::from(&b""[..])])
        .tags(["a", "b\r\n--c"])
        .expires(Item::new("p").with_quantity(3))
        .note_null();
    call.await.unwrap();
    let request = server.only();
    assert_eq!(request.line, "POST /uploads HTTP/1.1");
    assert_eq!(request.header("content-length"), Some(&*request.body.len().to_string()));
    let lines = [
        "multipart/form-data; boundary=BOUNDARY\n--BOUNDARY",
        "Content-Disposition: form-data; name=\"purpose\"\r\n\r\nbatch\r\n--BOUNDARY",
        "Content-Disposition: form-data; name=\"kind\"\r\n\r\nfile\r\n--BOUNDARY",
        "Content-Disposition: form-data; name=\"tags[]\"\r\n\r\na\r\n--BOUNDARY",
        "Content-Disposition: form-data; name=\"tags[]\"\r\n\r\nb\r\n--c\r\n--BOUNDARY",
        "Content-Disposition: form-data; name=\"expires\"",
        "Content-Type: application/json\r\n\r\n{\"price\":\"p\",\"quantity\":3}\r\n--BOUNDARY",
        "Content-Disposition: form-data; name=\"note\"\r\n\r\n\r\n--BOUNDARY",
        "Content-Disposition: form-data; name=\"file\"; filename=\"a %22ü%22.txt\"",
        "Content-Type: application/octet-stream\r\n\r\nfrom a file\r\n--BOUNDARY",
        "Content-Disposition: form-data; name=\"preview\"; filename=\"blob\"",
        "Content-Type: image/png\r\n\r\n1\r\n--BOUNDARY",
        "Content-Disposition: form-data; name=\"attachments\"; filename=\"two\"",
        "Content-Type: application/octet-stream\r\n\r\n2\r\n--BOUNDARY",
        "Content-Disposition: form-data; name=\"attachments\"; filename=\"blob\"",
        "Content-Type: application/octet-stream\r\n\r\n\r\n--BOUNDARY--\r\n",
    ];
    assert_eq!(request.multipart(), lines.join("\r\n"));
}

#[tokio::test]
async fn parts_may_be_a_type_or_be_left_out() {
    let server = Server::script([]);
    let uploads = server.client().uploads();
    uploads.amend().await.unwrap();
    uploads.amend().body(Item::new("p").with_sizes([1, 2])).await.unwrap();
    uploads.amend().with_member("price", "q").await.unwrap();
    let [none, typed, member] = server.arrived().try_into().ok().expect("three requests");
    assert_eq!((none.header("content-type"), none.text()), (None, ""));
    let lines = [
        "multipart/form-data; boundary=BOUNDARY\n--BOUNDARY",
        "Content-Disposition: form-data; name=\"price\"\r\n\r\np\r\n--BOUNDARY",
        "Content-Disposition: form-data; name=\"sizes\"\r\n\r\n1\r\n--BOUNDARY",
        "Content-Disposition: form-data; name=\"sizes\"\r\n\r\n2\r\n--BOUNDARY--\r\n",
    ];
    assert_eq!(typed.multipart(), lines.join("\r\n"));
    let lines = [
        "multipart/form-data; boundary=BOUNDARY\n--BOUNDARY",
        "Content-Disposition: form-data; name=\"price\"\r\n\r\nq\r\n--BOUNDARY--\r\n",
    ];
    assert_eq!(member.multipart(), lines.join("\r\n"));
}

#[tokio::test]
async fn a_reader_is_sent_in_chunks_until_its_end() {
    let server = Server::script([]);
    let (mut writer, reader) = tokio::io::duplex(3);
    tokio::spawn(async move { writer.write_all(b"from a reader").await });
    let upload = Upload::from_reader(reader).with_file_name("r");
    server.client().uploads().replace(upload).await.unwrap();
    let request = server.only();
    assert_eq!(request.header("content-length"), None);
    assert_eq!(request.header("transfer-encoding"), Some("chunked"));
    let text = "multipart/form-data; boundary=BOUNDARY\n--BOUNDARY\r\nContent-Disposition: form-data; name=\"file\"; filename=\"r\"\r\nContent-Type: application/octet-stream\r\n\r\nfrom a reader\r\n--BOUNDARY--\r\n";
    assert_eq!(request.multipart(), text);
}

#[tokio::test]
async fn files_and_bytes_are_sent_again_by_a_retry() {
    let large = vec![b'x'; 200_000];
    let path = file("retries", "large", &large);
    let server = Server::script([Response::busy(), Response::busy()]);
    server.client().uploads().create(path.clone(), "p").preview(&b"1"[..]).await.unwrap();
    let [first, second, third] = server.arrived().try_into().ok().expect("three requests");
    assert!(first.text().contains(std::str::from_utf8(&large).unwrap()));
    assert_eq!(first.multipart(), second.multipart());
    assert_eq!(first.multipart(), third.multipart());

    let server = Server::script([Response::busy()]);
    server.client().uploads().put("1", path).await.unwrap();
    let [first, second] = server.arrived().try_into().ok().expect("two requests");
    assert!(first.body == large && second.body == large);
}

#[tokio::test]
async fn a_reader_is_sent_once() {
    let server = Server::script([Response::busy(), Response::busy()]);
    let uploads = server.client().uploads();
    let error = uploads.replace(Upload::from_reader(&b"once"[..])).await.unwrap_err();
    let Error::Api(error) = error else { panic!("{error}") };
    assert_eq!((error.status().as_u16(), error.retries()), (503, 0));
    let error = uploads.put("1", Upload::from_reader(&b"once"[..])).await.unwrap_err();
    let Error::Api(error) = error else { panic!("{error}") };
    assert_eq!((error.status().as_u16(), error.retries()), (503, 0));
    assert_eq!(server.lines(), ["PUT /uploads HTTP/1.1", "PUT /uploads/1 HTTP/1.1"]);
}

#[tokio::test]
async fn bytes_have_the_content_type_of_the_upload_or_of_the_call() {
    let server = Server::script([]);
    let uploads = server.client().uploads();
    uploads.put("a/b", &b"\x00\xff"[..]).await.unwrap();
    uploads.put("1", Upload::from(vec![1]).with_content_type("image/png")).await.unwrap();
    uploads.append("1", "text/css").body(&b"a{}"[..]).await.unwrap();
    uploads.append("1", "text/css").await.unwrap();
    let sent: Vec<_> = server
        .arrived()
        .into_iter()
        .map(|request| {
            let content_type = request.header("content-type").map(str::to_owned);
            (request.line, content_type, request.body)
        })
        .collect();
    let expected = |line: &str, content_type: &str, body: &[u8]| {
        let content_type = (!content_type.is_empty()).then(|| content_type.to_owned());
        (line.to_owned(), content_type, body.to_owned())
    };
    assert_eq!(
        sent,
        [
            expected("PUT /uploads/a%2Fb HTTP/1.1", "application/octet-stream", b"\x00\xff"),
            expected("PUT /uploads/1 HTTP/1.1", "image/png", &[1]),
            expected("PATCH /uploads/1 HTTP/1.1", "text/css", b"a{}"),
            expected("PATCH /uploads/1 HTTP/1.1", "", b""),
        ]
    );
}

#[tokio::test]
async fn a_file_that_is_not_there_is_an_error_before_anything_is_sent() {
    let server = Server::script([]);
    let uploads = server.client().uploads();
    let missing = || PathBuf::from("no/such/file");
    for error in [
        uploads.put("1", missing()).await.unwrap_err(),
        uploads.replace(missing()).await.unwrap_err(),
        uploads.replace(Upload::from(vec![]).with_content_type("a\r\nb")).await.unwrap_err(),
    ] {
        assert!(matches!(error, Error::InvalidArgument(_)), "{error}");
    }
    assert!(server.arrived().is_empty());
}
