//! The generator, as the commands call it.

use codegen::File;
use codegen::diagnostics::Diagnostics;
use codegen::export::Document;
use codegen::origin::SourceMap;

use crate::mistakes::{Failure, Mistakes};
use crate::sources::Sources;

/// The crate that a spec describes.
pub fn generate(sources: &Sources) -> Result<Vec<File>, Failure> {
    codegen::generate(&sources.named).map_err(|diagnostics| sources.failure(&diagnostics))
}

/// The same crate, with the origins of its lines.
pub fn generate_mapped(sources: &Sources) -> Result<SourceMap, Failure> {
    codegen::generate_mapped(&sources.named).map_err(|diagnostics| sources.failure(&diagnostics))
}

/// Checks that a spec describes a crate.
pub fn check(sources: &Sources) -> Result<(), Failure> {
    codegen::check(&sources.named).map_err(|diagnostics| sources.failure(&diagnostics))
}

/// The OpenAPI document of a spec.
pub fn export(sources: &Sources) -> Result<Document, Failure> {
    codegen::export::export(&sources.named).map_err(|diagnostics| sources.failure(&diagnostics))
}

impl Sources {
    fn failure(&self, diagnostics: &Diagnostics) -> Failure {
        Failure::Mistakes(Mistakes::new(diagnostics, &self.shown))
    }
}
