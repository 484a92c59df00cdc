//! A server that knows two answers: the summary of a session, and a stream that falls silent after its first event.
//!
//! It is a process of its own, so that nothing of it counts for a client, and ends with the one that started it. An answer
//! is one write, so that no client sees it in other pieces than another one.

use std::io::{self, BufRead, BufReader, Read, Write};
use std::net::{Ipv4Addr, TcpListener, TcpStream};
use std::process::{Child, Command, Stdio};
use std::thread;

use anyhow::{Context, Result};

use super::Role;

/// The summary of a session with all that it can have.
pub(super) const SUMMARY: &str = concat!(
    r#"{"session_id":"ses-abc123","generated_title":"What were the main findings in Q3?...","#,
    r#""last_updated_at":"2026-04-22T12:34:41.342245","job_metadata":{"duration_ms":5321.25,"error":null,"#,
    r#""export_config_ids":null,"is_error":false,"total_input_tokens":18234,"total_output_tokens":912,"turns":3},"#,
    r#""index_ids":["idx-abc123","idx-def456"]}"#,
);

/// The first event of a stream, and the last that comes.
const EVENT: &str = "data: {\"type\":\"text_delta\",\"content\":\"Revenue grew by\"}\n\n";

/// A server in another process.
pub(super) struct Server {
    process: Child,
    pub(super) origin: String,
}

impl Server {
    /// Starts it, and waits until it listens.
    pub(super) fn start() -> Result<Self> {
        let mut command = Role::Serve.command()?;
        command.stdin(Stdio::piped()).stdout(Stdio::piped());
        let mut process = command.spawn().context("starting the server")?;
        let said = process.stdout.take().context("the server says nothing")?;
        let mut origin = String::new();
        BufReader::new(said).read_line(&mut origin).context("asking the server where it is")?;
        Ok(Self { process, origin: origin.trim().to_owned() })
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // It may have ended by itself.
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

/// Serves until the standard input ends, as it does when whoever started this is gone.
pub(super) fn serve() -> Result<()> {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).context("listening")?;
    println!("http://{}", listener.local_addr()?);
    thread::spawn(move || {
        for connection in listener.incoming().flatten() {
            // A client that leaves is no error.
            thread::spawn(move || answer_all(connection));
        }
    });
    io::stdin().read_to_end(&mut Vec::new()).context("waiting for the end")?;
    Ok(())
}

fn answer_all(mut connection: TcpStream) -> io::Result<()> {
    connection.set_nodelay(true)?;
    let summary = format!(
        "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: {}\r\n\
         date: Wed, 22 Apr 2026 12:34:41 GMT\r\nx-request-id: req-abc123\r\n\r\n{SUMMARY}",
        SUMMARY.len()
    );
    let stream = format!(
        "HTTP/1.1 200 OK\r\ncontent-type: text/event-stream\r\ntransfer-encoding: chunked\r\n\r\n\
         {:x}\r\n{EVENT}\r\n",
        EVENT.len()
    );
    let mut come = Vec::new();
    loop {
        let mut some = [0; 4096];
        match connection.read(&mut some)? {
            0 => return Ok(()),
            read => come.extend_from_slice(&some[..read]),
        }
        // Nobody sends a request before the last is answered, and the body of one is not looked at.
        if come.windows(4).any(|window| window == b"\r\n\r\n") {
            let answer = if come.starts_with(b"GET") { &summary } else { &stream };
            connection.write_all(answer.as_bytes())?;
            come.clear();
        }
    }
}

/// A command without the proxies of whoever runs this: they would stand between a client and the server.
pub(super) fn without_proxies(command: &mut Command) {
    for name in ["HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY"] {
        command.env_remove(name).env_remove(name.to_lowercase());
    }
}
