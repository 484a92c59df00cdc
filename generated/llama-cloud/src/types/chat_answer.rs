// @generated from spec/llama-cloud.yaml by codegen/src/emit/types/aggregate.rs: edit those instead of this.

use super::{ChatEvent, StopEvent, ToolCallEvent, ToolResultEvent, Usage};
use crate::runtime::{self, collect};

/// The aggregate of the events of a turn, or of a whole conversation.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ChatAnswer {
    /// The agent's answer.
    pub text: runtime::AggregatedText,
    /// The agent's reasoning.
    pub thinking: runtime::AggregatedText,
    /// The calls of tools, each with its result.
    pub tool_calls: Vec<runtime::CallWithResult<ToolCallEvent, ToolResultEvent>>,
    /// Token usage and duration of the turn.
    pub usage: Option<Usage>,
    /// The end of the turn. None if it has not ended.
    pub stop: Option<StopEvent>,
    /// The elements that none of these fields hold, in the order in which they were received.
    pub other: Vec<ChatEvent>,
}

impl runtime::Collect for ChatEvent {
    type Aggregate = ChatAnswer;

    fn add_to(self, aggregate: &mut ChatAnswer) {
        match self {
            Self::ThinkingDelta(element) => {
                aggregate.thinking.push_piece(&element.content)
            }
            Self::TextDelta(element) => aggregate.text.push_piece(&element.content),
            Self::Thinking(element) => aggregate.thinking.push_whole(&element.content),
            Self::Text(element) => aggregate.text.push_whole(&element.content),
            Self::ToolCall(element) => {
                aggregate.tool_calls.push(runtime::CallWithResult::new(element))
            }
            Self::ToolResult(element) => {
                let matches = |call: &ToolCallEvent, result: &ToolResultEvent| {
                    call.call_id == result.call_id
                };
                let unmatched = collect::assign(
                    &mut aggregate.tool_calls,
                    element,
                    matches,
                );
                aggregate.other.extend(unmatched.map(Self::ToolResult));
            }
            Self::Stop(element) => {
                aggregate.usage = Some(element.usage.clone());
                aggregate.stop = Some(element);
            }
            element => aggregate.other.push(element),
        }
    }

    fn text(self) -> Option<collect::Fragment> {
        match self {
            Self::TextDelta(element) => Some(collect::Fragment::Piece(element.content)),
            Self::Text(element) => Some(collect::Fragment::Whole(element.content)),
            _ => None,
        }
    }
}

impl Extend<ChatEvent> for ChatAnswer {
    fn extend<I: IntoIterator<Item = ChatEvent>>(&mut self, elements: I) {
        elements.into_iter().for_each(|element| runtime::Collect::add_to(element, self));
    }
}

impl FromIterator<ChatEvent> for ChatAnswer {
    fn from_iter<I: IntoIterator<Item = ChatEvent>>(elements: I) -> Self {
        let mut aggregate = Self::default();
        aggregate.extend(elements);
        aggregate
    }
}
