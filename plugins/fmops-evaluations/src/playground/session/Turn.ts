import type {
  ChatMessage,
  GenerationParameters,
  PlaygroundRequest,
  PromptSource,
} from '@fmops/backstage-plugin-fmops-evaluations-common';
import type { LiveAnswer } from './LiveAnswer';
import type { Target } from './Target';

/** What is asked, of all endpoints alike. */
export interface Question {
  mode: PlaygroundRequest['mode'];
  /** What the person wrote; may be empty where a prompt says enough. */
  input: string;
  /** What comes before: the system prompt, or the prompt of the catalog as it was filled in. */
  opening: ChatMessage[];
  /** Where `opening` comes from, if from the catalog. */
  prompt?: PromptSource;
  parameters: GenerationParameters;
}

/** An endpoint's answer to a question. */
export interface TurnAnswer {
  target: Target;
  live: LiveAnswer;
}

/** A question with its answers. */
export interface Turn {
  id: string;
  question: Question;
  answers: TurnAnswer[];
}

/**
 * Whether a question goes on with the chat before it: completions never do, and
 * another prompt begins anew.
 */
export function continues(question: Question, before: Question): boolean {
  return (
    question.mode === 'chat' &&
    before.mode === 'chat' &&
    JSON.stringify(question.prompt) === JSON.stringify(before.prompt)
  );
}
