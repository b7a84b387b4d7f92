import { RENDERED_PROMPT_MAX_CHARACTERS } from './limits';
import { fillPlaceholders } from './placeholders';
import type { PromptProblem } from './PromptProblem';
import type { PromptContent, PromptMessage } from './PromptTemplate';
import { readValues } from './readValues';

/**
 * A prompt with its values filled in, ready to be sent.
 *
 * @public
 */
export type RenderedPrompt =
  | { type: 'text'; text: string }
  | { type: 'chat'; messages: PromptMessage[] };

/**
 * A prompt, or everything that keeps it from being rendered.
 *
 * @public
 */
export type RenderResult =
  | { prompt: RenderedPrompt; problems: [] }
  | { prompt?: undefined; problems: PromptProblem[] };

/** Fills texts in and stops adding where they get too long together. */
class Filling {
  size = 0;

  constructor(private readonly texts: ReadonlyMap<string, string>) {}

  fill(text: string): string {
    this.size += text.length;
    return fillPlaceholders(text, name => {
      const value = this.texts.get(name) ?? '';
      this.size += value.length;
      return this.tooLong ? '' : value;
    });
  }

  get tooLong(): boolean {
    return this.size > RENDERED_PROMPT_MAX_CHARACTERS;
  }
}

/**
 * Fills the variables of a prompt in. Placeholders are `{{name}}` and nothing
 * else: no expressions, no code. Values are data: a placeholder inside a value
 * stays as it is. All problems are told at once.
 *
 * @param content - spec of a PromptTemplate, or a kept version of it
 * @param values - by variable; what is missing or empty takes its default
 *
 * @public
 */
export function renderPrompt(
  content: PromptContent,
  values: Readonly<Record<string, unknown>> = {},
): RenderResult {
  const { texts, problems } = readValues(content.variables ?? [], values);
  if (problems.length) return { problems };

  const filling = new Filling(texts);
  const prompt: RenderedPrompt =
    content.type === 'text'
      ? { type: 'text', text: filling.fill(content.text ?? '') }
      : {
          type: 'chat',
          messages: (content.messages ?? []).map(message => ({
            role: message.role,
            content: filling.fill(message.content),
          })),
        };
  if (filling.tooLong) {
    const message = `make a prompt of more than ${RENDERED_PROMPT_MAX_CHARACTERS} characters`;
    return { problems: [{ field: 'values', message }] };
  }
  return { prompt, problems: [] };
}

/**
 * The messages to send to a chat endpoint: a text prompt is what the user says.
 *
 * @public
 */
export function messagesOf(prompt: RenderedPrompt): PromptMessage[] {
  return prompt.type === 'chat'
    ? prompt.messages
    : [{ role: 'user', content: prompt.text }];
}
