import { literal, quoted, type Dialect } from './literal';
import { baseUrlOf, streamedBody, type ApiCall } from './ApiCall';

const TYPESCRIPT: Dialect = {
  true: 'true',
  false: 'false',
  null: 'null',
  // A plain `__proto__` would be no key
  key: name => (/^[a-z]\w*$/i.test(name) ? `${name}:` : `[${quoted(name)}]:`),
};

const CALLS = {
  chat: { method: 'chat.completions', text: 'choices[0]?.delta?.content' },
  completion: { method: 'completions', text: 'choices[0]?.text' },
};

/** The call as a program in TypeScript with the package `openai`. */
export function typescriptCode(call: ApiCall): string {
  const { method, text } = CALLS[call.mode];
  const body = literal(streamedBody(call), TYPESCRIPT);
  return [
    `import OpenAI from 'openai';`,
    '',
    'const client = new OpenAI({',
    `  baseURL: ${quoted(baseUrlOf(call))},`,
    '  apiKey: process.env.OPENAI_API_KEY,',
    '});',
    // A stream in the type of the answer needs the literal `true`
    `const stream = await client.${method}.create(${body});`,
    'for await (const chunk of stream) {',
    `  process.stdout.write(chunk.${text} ?? '');`,
    '}',
    '',
  ].join('\n');
}
