import type { JsonObject } from '@backstage/types';
import { literal, quoted, type Dialect } from './literal';
import { baseUrlOf, streamedBody, type ApiCall } from './ApiCall';

const PYTHON: Dialect = {
  true: 'True',
  false: 'False',
  null: 'None',
  key: name => `${quoted(name)}:`,
};

/** What the package `openai` takes by name; the rest goes into `extra_body`. */
const NAMED = new Set([
  'model',
  'messages',
  'prompt',
  'temperature',
  'top_p',
  'max_tokens',
  'stop',
  'seed',
  'presence_penalty',
  'frequency_penalty',
  'response_format',
  'stream',
  'stream_options',
]);

function namedArguments(body: JsonObject): JsonObject {
  const entries = Object.entries(body);
  const extra = entries.filter(([name]) => !NAMED.has(name));
  return {
    ...Object.fromEntries(entries.filter(([name]) => NAMED.has(name))),
    ...(extra.length > 0 && { extra_body: Object.fromEntries(extra) }),
  };
}

const CALLS = {
  chat: { method: 'chat.completions', text: 'choices[0].delta.content' },
  completion: { method: 'completions', text: 'choices[0].text' },
};

/** The call as a program in Python with the package `openai`. */
export function pythonCode(call: ApiCall): string {
  const { method, text } = CALLS[call.mode];
  const args = Object.entries(namedArguments(streamedBody(call))).map(
    ([name, value]) => `    ${name}=${literal(value, PYTHON, '    ')},`,
  );
  return [
    'import os',
    '',
    'from openai import OpenAI',
    '',
    'client = OpenAI(',
    `    base_url=${quoted(baseUrlOf(call))},`,
    '    api_key=os.environ["OPENAI_API_KEY"],',
    ')',
    `stream = client.${method}.create(`,
    ...args,
    ')',
    'for chunk in stream:',
    '    if chunk.choices:',
    `        print(chunk.${text} or "", end="", flush=True)`,
    '',
  ].join('\n');
}
