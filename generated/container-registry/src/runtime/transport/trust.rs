// @generated: a copy of codegen/runtime/src/runtime/transport/trust.rs: edit that instead of this.

//! Trusted servers, for all connections of a transport.
//!
//! Certificates are judged by the operating system. Reading them takes milliseconds, so a process
//! does it once.

use crate::runtime::transport::TransportError;

/// Set of trusted servers. Without TLS there is nothing to say.
pub(super) struct Trust {
    #[cfg(feature = "rustls")]
    pub(super) configuration: rustls::ClientConfig,
}

#[cfg(not(feature = "rustls"))]
impl Trust {
    pub(super) fn system() -> Result<Self, TransportError> {
        Ok(Self {})
    }

    pub(super) fn nobody() -> Result<Self, TransportError> {
        Ok(Self {})
    }
}

#[cfg(feature = "rustls")]
impl Trust {
    /// Those that the operating system trusts; an error if it has no certificates to judge by.
    pub(super) fn system() -> Result<Self, TransportError> {
        use rustls_platform_verifier::BuilderVerifierExt;
        static SHARED: std::sync::OnceLock<rustls::ClientConfig> = std::sync::OnceLock::new();
        if let Some(shared) = SHARED.get() {
            return Ok(Self { configuration: shared.clone() });
        }
        let configuration =
            builder()?.with_platform_verifier().map_err(impossible)?.with_no_client_auth();
        Ok(Self { configuration: SHARED.get_or_init(|| configuration).clone() })
    }

    /// None.
    pub(super) fn nobody() -> Result<Self, TransportError> {
        let nobody = rustls::RootCertStore::empty();
        Ok(Self { configuration: builder()?.with_root_certificates(nobody).with_no_client_auth() })
    }
}

/// The provider is named, because another crate's choice of the process's default must not change
/// or break this one.
#[cfg(feature = "rustls")]
fn builder()
-> Result<rustls::ConfigBuilder<rustls::ClientConfig, rustls::WantsVerifier>, TransportError> {
    let provider = std::sync::Arc::new(rustls::crypto::ring::default_provider());
    rustls::ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .map_err(impossible)
}

#[cfg(feature = "rustls")]
fn impossible(error: rustls::Error) -> TransportError {
    TransportError::new(crate::runtime::transport::TransportErrorKind::NotConnected, error)
}
