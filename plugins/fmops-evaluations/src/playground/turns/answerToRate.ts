import type { ChatMessage } from '@fmops/backstage-plugin-fmops-evaluations-common';
import { completionText, messagesFor } from '../session/messages';
import type { Target } from '../session/Target';
import type { Question, Turn } from '../session/Turn';

/** What was asked, as an example would keep it. */
export function answerToRate(
  target: Target,
  question: Question,
  before: readonly Turn[],
): ChatMessage[] {
  return question.mode === 'chat'
    ? messagesFor(target, question, before)
    : [{ role: 'user', content: completionText(question) }];
}
