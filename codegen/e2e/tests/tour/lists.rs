//! Lists of several pages.

use e2e::Server;

use crate::chat;

async fn with_sessions(count: usize) -> (Server, Vec<String>) {
    let server = Server::start().await;
    let chat = chat(&server);
    let mut ids = Vec::new();
    for _ in 0..count {
        ids.insert(0, chat.create().await.unwrap().session_id);
    }
    (server, ids)
}

#[tokio::test]
async fn items_of_all_pages_come_in_order() {
    let (server, ids) = with_sessions(5).await;
    let mut items = chat(&server).list().page_size(2).items();
    let mut found = Vec::new();
    while let Some(item) = items.next().await {
        found.push(item.unwrap().session_id);
    }
    assert_eq!(found, ids);
    let lists: Vec<_> =
        server.requests().into_iter().filter(|request| request.method == "GET").collect();
    assert_eq!(lists.len(), 3);
    let sizes = lists.iter().map(|request| {
        request.query().into_iter().find(|(name, _)| name == "page_size").map(|(_, size)| size)
    });
    assert!(sizes.into_iter().all(|size| size.as_deref() == Some("2")), "options are kept");
}

#[tokio::test]
async fn pages_can_be_taken_one_at_a_time() {
    let (server, ids) = with_sessions(3).await;
    let first = chat(&server).list().page_size(2).organization_id("org-1").await.unwrap();
    assert!(first.has_next_page());
    assert_eq!(first.items.len(), 2);
    let second = first.next_page().await.unwrap().expect("there is a second page");
    assert_eq!(second.items[0].session_id, ids[2]);
    assert!(!second.has_next_page());
    assert_eq!(second.next_token(), None);
    assert!(second.next_page().await.unwrap().is_none());
    let last = server.requests().pop().unwrap();
    assert!(last.query().contains(&("organization_id".into(), "org-1".into())));
}

#[tokio::test]
async fn pages_can_be_streamed() {
    let (server, _) = with_sessions(4).await;
    let mut pages = chat(&server).list().page_size(3).pages();
    let mut sizes = Vec::new();
    while let Some(page) = pages.next().await {
        sizes.push(page.unwrap().items.len());
    }
    assert_eq!(sizes, [3, 1]);
}
