/**
 * @jest-environment node
 */
import * as fc from 'fast-check';
import { execFileSync } from 'node:child_process';
import { asJson, hostileCalls } from './__testUtils__/hostileCalls';
import { streamedBody, urlOf } from './ApiCall';
import { curlCode } from './curl';

/** The words that a shell gives to curl. */
function wordsOf(command: string): string[] {
  const script = `PATH=/nowhere; curl() { printf '%s\\0' "$@"; }\n${command}`;
  const output = execFileSync('bash', ['-c', script], {
    env: { ...process.env, OPENAI_API_KEY: 'the-token' },
    encoding: 'utf8',
  });
  return output.split('\0').slice(0, -1);
}

it('is one command with the token in a variable', () => {
  expect(
    curlCode({
      mode: 'chat',
      baseUrl: 'https://chat.example/v1/',
      body: {
        model: 'm',
        messages: [{ role: 'user', content: "What's new?" }],
      },
    }),
  ).toMatchInlineSnapshot(`
"curl --no-buffer 'https://chat.example/v1/chat/completions' \\
  --header 'Content-Type: application/json' \\
  --header "Authorization: Bearer $OPENAI_API_KEY" \\
  --data-raw '{
  "model": "m",
  "messages": [
    {
      "role": "user",
      "content": "What'\\''s new?"
    }
  ],
  "stream": true,
  "stream_options": {
    "include_usage": true
  }
}'"
`);
});

it('stands for an address that is not known', () => {
  expect(curlCode({ mode: 'completion', body: {} })).toContain(
    `'https://address-of-the-endpoint/v1/completions'`,
  );
});

it('is read by a shell as it was meant, whatever the texts are', () => {
  fc.assert(
    fc.property(hostileCalls, call => {
      const words = wordsOf(curlCode(call));
      expect(words.slice(0, -1)).toEqual([
        '--no-buffer',
        urlOf(call),
        '--header',
        'Content-Type: application/json',
        '--header',
        'Authorization: Bearer the-token',
        '--data-raw',
      ]);
      expect(asJson(JSON.parse(words.at(-1)!))).toBe(
        asJson(streamedBody(call)),
      );
    }),
    { numRuns: 60 },
  );
});
