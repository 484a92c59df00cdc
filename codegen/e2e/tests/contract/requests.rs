//! Targets and bodies of requests.
//!
//! They are compared to the letter.

use llama_cloud::Error;
use llama_cloud::transport::CannedResponse;
use serde_json::json;

use crate::session;
use crate::stage::{Stage, Way, body, header, target};

over_every_transport! {
    path_parameters_are_encoded_and_stay_in_their_segment,
    path_parameters_that_lead_elsewhere_are_refused_before_anything_is_sent,
    query_parameters_are_encoded_as_forms,
    the_query_of_the_operation_is_followed_by_that_of_the_caller,
    a_path_that_the_caller_wrote_keeps_its_letters,
    a_path_in_the_base_url_stands_in_front,
    bodies_are_compact_json,
    absent_null_and_empty_are_told_apart,
    a_post_without_a_body_says_so,
    a_get_has_no_body,
}

async fn path_parameters_are_encoded_and_stay_in_their_segment(way: Way) {
    let cases = [
        ("Az09-._~", "Az09-._~"),
        ("!$&'()*+,;=:@", "!$&'()*+,;=:@"),
        ("a/b", "a%2Fb"),
        ("a?b#c", "a%3Fb%23c"),
        ("%2e%2e", "%252e%252e"),
        ("%2F", "%252F"),
        ("...", "..."),
        ("a b\t", "a%20b%09"),
        ("\"<>\\^`{|}[]", "%22%3C%3E%5C%5E%60%7B%7C%7D%5B%5D"),
        ("é😀", "%C3%A9%F0%9F%98%80"),
        ("..\\..\\x", "..%5C..%5Cx"),
    ];
    let stage = Stage::new(way, cases.map(|_| session("s"))).await;
    let chat = stage.chat();
    for (id, _) in cases {
        chat.get_summary(id).await.unwrap();
    }
    let requests = stage.requests();
    let targets: Vec<_> = requests.iter().map(target).collect();
    assert_eq!(targets, cases.map(|(_, encoded)| format!("/api/v1/chat/{encoded}/summary")));
}

async fn path_parameters_that_lead_elsewhere_are_refused_before_anything_is_sent(way: Way) {
    let stage = Stage::new(way, []).await;
    let chat = stage.chat();
    for id in ["", ".", ".."] {
        let error = chat.retrieve(id).await.unwrap_err();
        assert!(matches!(error, Error::InvalidArgument(_)), "{error:?}");
        assert!(error.to_string().contains("session_id"), "{error}");
    }
    for path in ["/a/../b", "/a/%2e%2E/b", "https://elsewhere.test/x", "//elsewhere.test/x"] {
        let error = stage.client().get(path).await.unwrap_err();
        assert!(matches!(error, Error::InvalidArgument(_)), "{error:?}");
    }
    assert!(stage.requests().is_empty());
}

async fn query_parameters_are_encoded_as_forms(way: Way) {
    let stage = Stage::new(way, [session("s")]).await;
    let call = stage.chat().retrieve("s");
    call.with_query("null", ())
        .with_query("none", None::<u8>)
        .with_query("no items", Vec::<u8>::new())
        .with_query("empty", "")
        .with_query("a b", "c d")
        .with_query("stand", "Az09-._~")
        .with_query("others", "!$&'()*+,;=:@/?%#[]|^`{}\"<>\\")
        .with_query("é", "😀")
        .with_query("list", ["1", "2 3"])
        .with_query("object", json!({"key": {"sub": "v"}, "list": [true, null, 1.5]}))
        .await
        .unwrap();
    assert_eq!(
        target(&stage.only_request()),
        "/api/v1/chat/s?empty=&a+b=c+d&stand=Az09-._~\
         &others=%21%24%26%27%28%29%2A%2B%2C%3B%3D%3A%40%2F%3F%25%23%5B%5D%7C%5E%60%7B%7D%22%3C%3E%5C\
         &%C3%A9=%F0%9F%98%80&list=1&list=2+3\
         &object%5Bkey%5D%5Bsub%5D=v&object%5Blist%5D=true&object%5Blist%5D=1.5"
    );
}

async fn the_query_of_the_operation_is_followed_by_that_of_the_caller(way: Way) {
    let stage = Stage::new(way, [crate::empty_list()]).await;
    let client = stage.builder().query("team", "blue").query("page_size", 1).build().unwrap();
    client.beta().chat().list().page_size(2).project_id("p 1").with_query("x", 3).await.unwrap();
    assert_eq!(
        target(&stage.only_request()),
        "/api/v1/chat?team=blue&page_size=2&project_id=p+1&x=3"
    );
}

async fn a_path_that_the_caller_wrote_keeps_its_letters(way: Way) {
    let paths = [
        "/v9/%7e/%2f/x;y=1,2/a%zz?b=%7e&b=2&c&d=[1]",
        "/v9//two///three/",
        "/v9/...?q=../x/./y&at=12:30@home",
        "/V9/%C3%a9/!$&'()*+,;=:@?!$&()*,;=:@/?",
        "/v9?",
    ];
    let stage = Stage::new(way, paths.map(session)).await;
    for path in paths {
        stage.client().get(path).await.unwrap();
    }
    let requests = stage.requests();
    let targets: Vec<_> = requests.iter().map(target).collect();
    // A question mark with nothing after it is no query.
    assert_eq!(targets[..4], paths[..4]);
    assert_eq!(targets[4], "/v9");
}

async fn a_path_in_the_base_url_stands_in_front(way: Way) {
    let stage = Stage::new(way, [session("s")]).await;
    let base_url = format!("{}/proxy%2F1/eu/", stage.origin());
    let client = stage.builder().base_url(base_url).build().unwrap();
    client.beta().chat().retrieve("s").await.unwrap();
    assert_eq!(target(&stage.only_request()), "/proxy%2F1/eu/api/v1/chat/s");
}

async fn bodies_are_compact_json(way: Way) {
    let stage = Stage::new(way, [session("s"), session("s")]).await;
    stage.chat().set_title("s", "Grüße\n\"x\" 😀").with_member("later", 1).await.unwrap();
    let tree = json!({"a": [1, 2.5, null], "b": {"c": true}});
    stage.client().post("/v9").with_json(tree).await.unwrap();
    let requests = stage.requests();
    let bodies: Vec<_> = requests.iter().map(body).collect();
    assert_eq!(
        bodies,
        [
            r#"{"first_message":"Grüße\n\"x\" 😀","later":1}"#,
            r#"{"a":[1,2.5,null],"b":{"c":true}}"#
        ]
    );
    for request in &requests {
        assert_eq!(header(request, "content-type"), Some("application/json"));
        let length = request.body().len().to_string();
        assert!(header(request, "content-length").is_none_or(|said| said == length));
        assert_eq!(header(request, "transfer-encoding"), None);
    }
}

async fn absent_null_and_empty_are_told_apart(way: Way) {
    let stage = Stage::new(way, ["1", "2", "3", "4"].map(session)).await;
    let chat = stage.chat();
    chat.create().await.unwrap();
    chat.create().index_ids_null().await.unwrap();
    chat.create().index_ids(Vec::<String>::new()).await.unwrap();
    chat.create().index_ids(["idx"]).await.unwrap();
    let requests = stage.requests();
    let bodies: Vec<_> = requests.iter().map(body).collect();
    let null = r#"{"index_ids":null}"#;
    assert_eq!(bodies, ["{}", null, r#"{"index_ids":[]}"#, r#"{"index_ids":["idx"]}"#]);
}

/// Some servers wait for a body unless they are told that there is none.
async fn a_post_without_a_body_says_so(way: Way) {
    let stage = Stage::new(way, [session("1"), session("2"), session("3")]).await;
    let client = stage.client();
    client.post("/v9").await.unwrap();
    client.put("/v9").await.unwrap();
    client.patch("/v9").await.unwrap();
    for request in stage.requests() {
        let length = if way == Way::InProcess { None } else { Some("0") };
        assert_eq!(header(&request, "content-length"), length, "{}", request.method());
        assert_eq!(header(&request, "content-type"), None);
        assert_eq!(body(&request), "");
    }
}

async fn a_get_has_no_body(way: Way) {
    let stage = Stage::new(way, [session("1"), CannedResponse::new(204)]).await;
    let chat = stage.chat();
    chat.retrieve("s").with_member("not", "sent").await.unwrap();
    chat.delete("s").await.unwrap();
    for request in stage.requests() {
        for name in ["content-type", "content-length", "transfer-encoding"] {
            assert_eq!(header(&request, name), None, "{name}");
        }
        assert_eq!(body(&request), "");
    }
}
