import {
  messagesOf,
  renderPrompt,
  type ChatMessage,
  type PromptValue,
  type PromptValues,
  type PromptVariableType,
  type PromptVersionContent,
} from '@fmops/backstage-plugin-fmops-evaluations-common';
import type { PlaygroundMessages } from '../messages';

/** A prompt with values: what it says, or what is missing. */
export interface FilledPrompt {
  messages: ChatMessage[];
  /** Values as they are sent. */
  values: PromptValues;
  /** By variable; `''` for what is wrong with the whole. */
  problems: Record<string, string>;
}

const FIELD = /^values\.?/;

/** A value as it is sent: lists without empty lines, numbers as such. */
function sentValue(value: PromptValue, type: PromptVariableType): PromptValue {
  if (Array.isArray(value)) return value.filter(Boolean);
  const isTyped = type === 'number' && typeof value === 'string';
  return isTyped && value.trim() !== '' ? Number(value) : value;
}

function sentValues(
  { content }: Pick<PromptVersionContent, 'content'>,
  typed: PromptValues,
): PromptValues {
  const sent: PromptValues = {};
  for (const { name, type } of content.variables ?? []) {
    if (Object.hasOwn(typed, name)) sent[name] = sentValue(typed[name], type);
  }
  return sent;
}

/** Fills a prompt in, as the portal will. */
export function fillPrompt(
  t: PlaygroundMessages,
  prompt: Pick<PromptVersionContent, 'content'>,
  typed: PromptValues,
  mode: 'chat' | 'completion',
): FilledPrompt {
  const values = sentValues(prompt, typed);
  if (mode === 'completion' && prompt.content.type === 'chat') {
    return { messages: [], values, problems: { '': t('prompt.isChat') } };
  }
  const result = renderPrompt(prompt.content, values);
  return {
    messages: result.prompt ? messagesOf(result.prompt) : [],
    values,
    problems: Object.fromEntries(
      result.problems.map(({ field, message }) => [
        field.replace(FIELD, ''),
        message,
      ]),
    ),
  };
}
