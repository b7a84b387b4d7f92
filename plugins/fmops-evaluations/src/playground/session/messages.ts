import type {
  ChatMessage,
  PlaygroundRequest,
} from '@fmops/backstage-plugin-fmops-evaluations-common';
import { targetKey, type Target } from './Target';
import { continues, type Question, type Turn } from './Turn';

/** Where a chat goes on with a question after turns: the index of its first turn. */
export function chatStart(question: Question, before: readonly Turn[]): number {
  let start = before.length;
  let next = question;
  while (start > 0 && continues(next, before[start - 1].question)) {
    start -= 1;
    next = before[start].question;
  }
  return start;
}

const said = (input: string): ChatMessage[] =>
  input ? [{ role: 'user', content: input }] : [];

/**
 * What one endpoint has heard and said so far in the chat that a question goes
 * on with. Questions that it has not answered are left out.
 */
function heard(
  target: Target,
  question: Question,
  before: readonly Turn[],
): ChatMessage[] {
  const key = targetKey(target);
  return before.slice(chatStart(question, before)).flatMap(turn => {
    const answer = turn.answers.find(one => targetKey(one.target) === key);
    const text = answer?.live.now.text;
    return text
      ? [
          ...said(turn.question.input),
          { role: 'assistant' as const, content: text },
        ]
      : [];
  });
}

/** All that a question says to an endpoint, in the order of the chat. */
export function messagesFor(
  target: Target,
  question: Question,
  before: readonly Turn[],
): ChatMessage[] {
  return [
    ...question.opening,
    ...heard(target, question, before),
    ...said(question.input),
  ];
}

/** The text that an endpoint is to go on with. */
export function completionText({ opening, input }: Question): string {
  return [...opening.map(({ content }) => content), input].join('');
}

/** A question as it is sent to the portal; a prompt goes by its name, to be filled in there. */
export function requestFor(
  target: Target,
  question: Question,
  before: readonly Turn[],
): PlaygroundRequest {
  const { mode, prompt, parameters, opening } = question;
  const request = { ...target, mode, prompt, parameters };
  if (mode === 'completion') {
    const text = prompt ? question.input : completionText(question);
    return { ...request, text: text || undefined };
  }
  const messages = messagesFor(target, question, before);
  return {
    ...request,
    messages: prompt ? messages.slice(opening.length) : messages,
  };
}
