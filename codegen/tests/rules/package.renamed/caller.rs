use notes::Notes; // breaks

pub async fn caller(client: &Notes) {
    let _ = client.notes().read("1").await;
}
