import {
  messagesOf,
  renderPrompt,
  rowInputText,
  type PromptTemplateEntity,
  type SetRow,
} from '@fmops/backstage-plugin-fmops-evaluations-common';
import type { EvaluationSets } from '../sets';
import type { SampledQuestion } from './indicators';

/** Far from any length of a set, so that samples wander through all of it. */
const STRIDE = 104_729;

/**
 * Draws questions from the newest published version of a set: a stretch of it,
 * another one for another seed. Rows of variables are filled into the set's
 * first prompt; those that do not fit it are left out.
 */
export async function sampleOf(
  sources: {
    sets: Pick<EvaluationSets, 'get' | 'rows'>;
    prompt(ref: string): Promise<PromptTemplateEntity>;
  },
  { set, size, seed }: { set: string; size: number; seed: number },
): Promise<SampledQuestion[]> {
  const { latestVersion, rowCount, prompts } = await sources.sets.get(set);
  if (!latestVersion) return [];
  const places = Math.max(1, rowCount - size + 1);
  const { items } = await sources.sets.rows(set, latestVersion, {
    offset: (Math.floor(seed / 60_000) * STRIDE) % places,
    limit: size,
  });
  const needsPrompt = items.some(({ input }) => 'variables' in input);
  const prompt =
    needsPrompt && prompts[0]
      ? await sources.prompt(prompts[0].ref)
      : undefined;
  return items.flatMap(row => questionOf(row, prompt) ?? []);
}

function questionOf(
  { input, expected, label }: SetRow,
  prompt: PromptTemplateEntity | undefined,
): SampledQuestion | undefined {
  const wanted = expected ?? label;
  const question = {
    text: rowInputText(input),
    ...(wanted !== undefined && { expected: wanted }),
  };
  if ('messages' in input) return { ...question, messages: input.messages };
  if ('text' in input) {
    return { ...question, messages: [{ role: 'user', content: input.text }] };
  }
  const rendered = prompt && renderPrompt(prompt.spec, input.variables).prompt;
  return rendered && { ...question, messages: messagesOf(rendered) };
}
