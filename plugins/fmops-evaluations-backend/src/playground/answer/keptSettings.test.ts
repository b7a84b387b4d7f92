import { createHash } from 'node:crypto';
import { keptSettings } from './keptSettings';

const sha256 = (text: string) =>
  `sha256:${createHash('sha256').update(text).digest('hex')}`;

it('keeps numbers as they are, and of texts only digests', () => {
  const numbers = {
    ...{ temperature: 0, topP: 0.5, maxTokens: 7, seed: 1 },
    ...{ presencePenalty: -1, frequencyPenalty: 2 },
  };
  const json_schema = {
    name: 'secret_name',
    schema: { description: 'secret text' },
  };
  const kept = keptSettings('chat', {
    ...numbers,
    stop: ['secret stop'],
    responseFormat: { type: 'json_schema', json_schema },
  });
  expect(kept).toEqual({
    ...{ mode: 'chat', ...numbers, responseFormat: 'json_schema' },
    stopDigest: sha256('["secret stop"]'),
    responseSchemaDigest: sha256(
      '{"name":"secret_name","schema":{"description":"secret text"}}',
    ),
  });
  expect(JSON.stringify(kept)).not.toContain('secret');
});

it('keeps nothing of what was left to the server', () => {
  const kept = keptSettings('completion', {});
  expect(JSON.parse(JSON.stringify(kept))).toEqual({ mode: 'completion' });
});
