//! Types that contain themselves, as the generator emits them: a union, a struct, a union told apart by shape.

use runtime::{
    Extra, Json, Kind, Members, Mismatch, RawObject, Shape, Slot, Union, Unrecognized, Untagged,
};
use runtime::{union, untagged};
use serde::de::MapAccess;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::events::ImageAttachment;
use crate::member_table::members;

#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Node {
    Leaf(Leaf),
    Branch(Branch),
    Unrecognized(Unrecognized),
}

#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Leaf {
    /// An integer here, a string in the branch.
    pub(crate) value: i64,
    pub(crate) extra: Extra,
}

#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Branch {
    pub(crate) children: Vec<Node>,
    pub(crate) chain: Option<Box<Chain>>,
    pub(crate) value: Option<String>,
    pub(crate) extra: Extra,
}

#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Chain {
    pub(crate) next: Option<Box<Chain>>,
    pub(crate) node: Option<Box<Node>>,
    pub(crate) extra: Extra,
}

#[derive(Default, PartialEq)]
pub(crate) struct NodeMembers {
    value: Slot<Json>,
    children: Slot<Vec<Node>>,
    chain: Slot<Option<Box<Chain>>>,
}

impl Members for NodeMembers {
    fn read<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        object: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "value" => self.value.read(object),
            "children" => self.children.read(object),
            "chain" => self.chain.read(object),
            _ => Ok(false),
        }
    }
}

impl Union for Node {
    const TAG: &'static str = "kind";
    const TAGS: &'static [&'static str] = &["leaf", "branch"];
    type Members = NodeMembers;

    fn assemble(tag: &str, members: &mut NodeMembers, extra: Extra) -> Result<Self, Mismatch> {
        Ok(match tag {
            "leaf" => {
                Self::Leaf(Leaf { value: members.value.decoded()?.required("value")?, extra })
            }
            "branch" => Self::Branch(Branch {
                children: members.children.required("children")?,
                chain: members.chain.optional(),
                value: members.value.decoded()?.optional(),
                extra,
            }),
            _ => return Err(Mismatch::unknown_tag()),
        })
    }

    fn is_empty(members: &NodeMembers) -> bool {
        members.value.is_empty() && members.children.is_empty() && members.chain.is_empty()
    }

    fn decode(tag: &str, element: &RawObject<'_>) -> Result<Self, Mismatch> {
        match tag {
            "leaf" => element.decode(Self::Leaf),
            "branch" => element.decode(Self::Branch),
            _ => Err(Mismatch::unknown_tag()),
        }
    }

    fn unrecognized(element: Unrecognized) -> Self {
        Self::Unrecognized(element)
    }

    fn is_error(&self) -> bool {
        matches!(self, Self::Unrecognized(element) if element.is_error())
    }
}

impl<'de> Deserialize<'de> for Node {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        union::deserialize(deserializer)
    }
}

impl Serialize for Node {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Leaf(node) => union::serialize(node, Self::TAG, "leaf", serializer),
            Self::Branch(node) => union::serialize(node, Self::TAG, "branch", serializer),
            Self::Unrecognized(element) => element.serialize(serializer),
        }
    }
}

members! { Leaf, value = required "value" }

members! {
    Branch,
    children = required "children",
    chain = optional "chain",
    value = optional "value",
}

members! { Chain, next = optional "next", node = optional "node" }

#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Content {
    Text(String),
    Count(i64),
    Parts(Vec<Content>),
    Image(ImageAttachment),
    Node(Node),
    Unrecognized(Unrecognized),
}

impl Untagged for Content {
    fn choose(shape: &Shape<'_>) -> Option<Result<Self, Mismatch>> {
        Some(match shape.kind() {
            Kind::String => shape.decode(Self::Text),
            Kind::Number if shape.is_integer() => shape.decode(Self::Count),
            Kind::Array => shape.decode(Self::Parts),
            Kind::Object if shape.has("source_id") => shape.decode(Self::Image),
            Kind::Object
                if shape.literal("kind").is_some_and(|kind| kind == "leaf" || kind == "branch") =>
            {
                shape.decode(Self::Node)
            }
            _ => return None,
        })
    }

    fn unrecognized(element: Unrecognized) -> Self {
        Self::Unrecognized(element)
    }
}

impl<'de> Deserialize<'de> for Content {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        untagged::deserialize(deserializer)
    }
}

impl Serialize for Content {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Text(value) => value.serialize(serializer),
            Self::Count(value) => value.serialize(serializer),
            Self::Parts(value) => value.serialize(serializer),
            Self::Image(value) => value.serialize(serializer),
            Self::Node(value) => value.serialize(serializer),
            Self::Unrecognized(element) => element.serialize(serializer),
        }
    }
}
