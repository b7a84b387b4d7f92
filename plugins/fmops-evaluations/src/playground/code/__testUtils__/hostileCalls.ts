import * as fc from 'fast-check';
import type { JsonObject } from '@backstage/types';
import type { ApiCall } from '../ApiCall';

/** What breaks out of strings, commands and lines where quotes are not enough. */
const BREAKERS = [
  `'; touch /tmp/x #`,
  '$(id) `id` ${HOME} !!',
  '"""\n\'\'\'\\',
  '\\"); process.exit() //',
  '\u2028\u202e\u0000\ud800',
  '</script>*/',
];

const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.constantFrom(...BREAKERS),
);

const message = fc.record({
  role: fc.constantFrom('system', 'user', 'assistant'),
  content: text,
});

const parameters = fc.record(
  {
    temperature: fc.double({ min: 0, max: 2, noNaN: true }),
    seed: fc.integer(),
    stop: fc.array(text, { maxLength: 3 }),
    top_k: fc.integer(),
    response_format: fc.record({
      type: fc.constant('json_schema'),
      json_schema: fc.dictionary(text, fc.oneof(text, fc.boolean())),
    }),
  },
  { requiredKeys: [] },
);

/** Calls whose every text may be anything that a person, a prompt or a cluster writes. */
export const hostileCalls: fc.Arbitrary<ApiCall> = fc
  .tuple(
    fc.constantFrom('chat' as const, 'completion' as const),
    fc.webUrl({ withQueryParameters: true }),
    text,
    fc.array(message, { maxLength: 3 }),
    text,
    parameters,
  )
  .map(([mode, baseUrl, model, messages, prompt, rest]) => ({
    mode,
    baseUrl,
    body: JSON.parse(
      JSON.stringify({
        model,
        ...(mode === 'chat' ? { messages } : { prompt }),
        ...rest,
      }),
    ) as JsonObject,
  }));

/** What a program read, compared as text: `__proto__` is a key like others there. */
export const asJson = (value: unknown) => JSON.stringify(sorted(value));

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (value === null || typeof value !== 'object') return value;
  return Object.entries(value)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, part]) => [name, sorted(part)]);
}
