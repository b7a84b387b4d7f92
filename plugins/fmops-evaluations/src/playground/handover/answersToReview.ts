import type {
  AnswersToReview,
  AnswerToReview,
  ChatMessage,
  PlaygroundEndpoint,
} from '@fmops/backstage-plugin-fmops-evaluations-common';
import { targetTitle } from '../endpoints/targetTitle';
import type { Target } from '../session/Target';
import type { Turn, TurnAnswer } from '../session/Turn';
import { answerToRate } from '../turns/answerToRate';
import { keepObstacle } from './keepObstacle';

/**
 * Questions with their answers, as people can judge them. Answers to the same
 * words stand side by side; what models were told differently, because their
 * chats went differently, stands alone.
 */
export function answersToReview(
  turns: readonly Turn[],
  endpoints: readonly PlaygroundEndpoint[],
): AnswersToReview[] {
  const byPrompt = new Map<string, AnswersToReview>();
  turns.forEach((turn, index) => {
    for (const answer of turn.answers) {
      const { text } = answer.live.now;
      if (!text.trim() || keepObstacle(answer.live.now)) continue;
      const prompt = promptText(
        answerToRate(answer.target, turn.question, turns.slice(0, index)),
      );
      const key = `${turn.id}\n${prompt}`;
      const item = byPrompt.get(key) ?? { prompt, answers: [] };
      item.answers.push({ text, ...modelOf(answer, turn, endpoints) });
      byPrompt.set(key, item);
    }
  });
  return [...byPrompt.values()];
}

/** One message as it is, several with who says them. */
function promptText(messages: readonly ChatMessage[]): string {
  return messages.length === 1
    ? messages[0].content
    : messages.map(({ role, content }) => `${role}: ${content}`).join('\n\n');
}

/** The model of the catalog, where it is sure which one has answered, and no other of the turn is it too. */
function modelOf(
  { target }: TurnAnswer,
  { answers }: Turn,
  endpoints: readonly PlaygroundEndpoint[],
): Omit<AnswerToReview, 'text'> {
  const known = servedBy(target, endpoints);
  const same = answers.filter(one => {
    const other = servedBy(one.target, endpoints);
    return other?.model === known?.model && other?.version === known?.version;
  });
  return known && same.length === 1
    ? known
    : { model: targetTitle(target, endpoints) };
}

function servedBy(
  { endpoint, servedModel }: Target,
  endpoints: readonly PlaygroundEndpoint[],
): { model: string; version?: string } | undefined {
  const known = endpoints.find(one => one.endpoint === endpoint);
  if (!known?.model) return undefined;
  if (servedModel && servedModel !== known.servedModel) return undefined;
  const { model, version } = known;
  return { model, ...(version && { version }) };
}
