// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/structs.rs: edit those instead of this.

use super::{ConfigurableDataSinkNames, DataSinkComponent};
use crate::runtime::{self, Extra, members};

/// Schema for creating a data sink.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DataSinkCreate {
    /// The name of the data sink.
    pub name: String,
    /// The `sink_type` member.
    pub sink_type: ConfigurableDataSinkNames,
    /// Component that implements the data sink
    pub component: DataSinkComponent,
    /// Members that this version of the crate does not know.
    pub extra: Extra,
}

impl DataSinkCreate {
    /// Creates a value with the required members and without the optional ones.
    pub fn new(
        name: impl Into<String>,
        sink_type: impl Into<ConfigurableDataSinkNames>,
        component: impl Into<DataSinkComponent>,
    ) -> Self {
        Self {
            name: name.into(),
            sink_type: sink_type.into(),
            component: component.into(),
            extra: Extra::default(),
        }
    }
}

members! {
    DataSinkCreate,
    name = required "name",
    sink_type = required "sink_type",
    component = required "component",
}
