use api::{Error, Files};
use api::resources::files;
use api::types::File;

pub fn started(files: &files::Files, path: &str) -> files::ReadRequest {
    files.read(path).with_max_retries(1)
}

pub async fn caller(client: &Files) -> Result<i64, Error> {
    let files = client.files();
    let paths = ["a".to_owned(), "b".to_owned()];
    let requests: Vec<files::ReadRequest> = paths.iter().map(|path| files.read(path)).collect();
    let mut sizes = 0;
    for request in requests {
        sizes += request.await?.size;
    }
    let File { size, .. } = started(&files, "c").await?;
    Ok(sizes + size)
}
