//! The TLS configuration that every connection shares.
//!
//! Certificates are judged by the operating system. Reading them takes milliseconds, so a process does it once.

use rustls::ClientConfig;
use rustls_platform_verifier::BuilderVerifierExt;
use std::sync::{Arc, OnceLock};

/// The configuration; an error if the system has no certificates to judge by.
pub(super) fn configuration() -> Result<ClientConfig, rustls::Error> {
    static SHARED: OnceLock<ClientConfig> = OnceLock::new();
    if let Some(configuration) = SHARED.get() {
        return Ok(configuration.clone());
    }
    // Named, not the process's default: another crate's choice of provider must not change or break this one.
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let configuration = ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()?
        .with_platform_verifier()?
        .with_no_client_auth();
    Ok(SHARED.get_or_init(|| configuration).clone())
}
