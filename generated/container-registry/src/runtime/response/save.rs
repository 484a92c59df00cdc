// @generated: a copy of codegen/runtime/src/runtime/response/save.rs: edit that instead of this.

//! Saving the body of a response in a file.

use crate::runtime::error::{ConnectionError, Error};
use crate::runtime::response::download::StreamedResponse;
use crate::runtime::response::source::Source;
use std::fs::{self, File};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

impl StreamedResponse {
    /// Saves the rest of the body in a file, as it comes, and returns the number of bytes.
    ///
    /// The bytes go into a file beside it, whose name ends in `.part`, and which gets the name of
    /// the file once all of them have come. So a file that is there already stays as it is if the
    /// download fails.
    ///
    /// # Errors
    /// [`Error::Connection`] or [`Error::Timeout`] if the body breaks off, and
    /// [`Error::Connection`] if the file cannot be written.
    pub async fn save(mut self, path: impl AsRef<Path>) -> Result<u64, Error> {
        let path = path.as_ref().to_owned();
        let partial = PathBuf::from({
            let mut name = path.clone().into_os_string();
            name.push(".part");
            name
        });
        let saved = self.save_as(partial.clone()).await;
        let is_whole = saved.is_ok();
        let from = partial.clone();
        let moved = blocking(move || match is_whole {
            true => fs::rename(from, path),
            false => fs::remove_file(from),
        });
        let moved = moved.await.map_err(|error| not_saved(&self.source, &partial, error));
        let size = saved?;
        moved.map(|()| size)
    }

    async fn save_as(&mut self, path: PathBuf) -> Result<u64, Error> {
        let created = path.clone();
        let file = blocking(move || File::create(created)).await;
        let mut file = file.map_err(|error| not_saved(&self.source, &path, error))?;
        let mut size = 0;
        while let Some(data) = self.next().await {
            let data = data?;
            size += data.len() as u64;
            let written = blocking(move || file.write_all(&data).map(|()| file)).await;
            file = written.map_err(|error| not_saved(&self.source, &path, error))?;
        }
        Ok(size)
    }
}

/// Does what may block on a thread for that.
async fn blocking<T: Send + 'static>(
    work: impl FnOnce() -> io::Result<T> + Send + 'static,
) -> io::Result<T> {
    tokio::task::spawn_blocking(work).await.map_err(io::Error::other)?
}

fn not_saved(source: &Source, path: &Path, error: io::Error) -> Error {
    ConnectionError {
        origin: source.call.origin(),
        status: Some(source.status),
        retries: source.retries,
        message: format!("the file `{}` cannot be written", path.display()).into(),
        sent: true,
        source: Some(error.into()),
    }
    .into()
}
