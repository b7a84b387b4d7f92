import { growthOf } from '@fmops/linear-time';
import { redactSecrets } from './redactSecrets';

describe('secrets in messages', () => {
  it.each([
    ['token hf_abcdefghijklmnop refused', 'token *** refused'],
    ['AKIAIOSFODNN7EXAMPLE is not valid', '*** is not valid'],
    ['Authorization: Bearer abc.def-ghi_jkl', 'Authorization: Bearer ***'],
    [
      'pull from https://robot:hunter22@registry.example.com/a',
      'pull from https://***@registry.example.com/a',
    ],
    [
      'GET https://b.example.com/k?X-Amz-Signature=0af3&x=1',
      'GET https://b.example.com/k?X-Amz-Signature=***&x=1',
    ],
    ['AWS_SECRET_ACCESS_KEY=wJalrXUtnFEMI/K7', 'AWS_SECRET_ACCESS_KEY=***'],
    ['{"password": "correct horse"}', '{"password": "*** horse"}'],
    ['HF_TOKEN: abcdef123', 'HF_TOKEN: ***'],
    ['"SecretAccessKey": "wJalrXUtnFEMI/K7"', '"SecretAccessKey": "***"'],
    ['train --token=abcd1234 --lr 1e-4', 'train --token=*** --lr 1e-4'],
    ['train --hub-token abcd1234 -v', 'train --hub-token *** -v'],
    ["login --password 'abcd1234'", "login --password '***'"],
    ['Authorization: Basic cm9ib3Q6aHVudGVyMjI=', 'Authorization: Basic ***'],
    ['GET /x?key=0af3&y=1', 'GET /x?key=***&y=1'],
    [
      'a\n-----BEGIN RSA PRIVATE KEY-----\nMIIE\n-----END RSA PRIVATE KEY-----\nb',
      'a\n***\nb',
    ],
    ['-----BEGIN PRIVATE KEY-----\nMIIE\n-------- next', '***'],
    [
      '-----BEGIN PRIVATE KEY-----\nMII\n-----BEGIN EC PRIVATE KEY-----\nMHc\n-----END EC PRIVATE KEY-----\nb',
      '******\nb',
    ],
    [
      "expected '-----BEGIN PRIVATE KEY-----' or '-----BEGIN CERTIFICATE-----', got MIIE",
      "expected '***",
    ],
    [
      '-----BEGIN PRIVATE KEY-----\nMII\n-----BEGIN x\nE\n-----END PRIVATE KEY-----\nb',
      '***\nb',
    ],
    ['eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0 a', '*** a'],
    ['eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0. a', '*** a'],
  ])('are taken out of %s', (text, redacted) => {
    expect(redactSecrets(text)).toBe(redacted);
  });

  it('are taken out whole, however long they are', () => {
    const token = `eyJ${'x'.repeat(5_000)}.eyJ${'y'.repeat(5_000)}.z-z`;
    expect(redactSecrets(`${token} a`)).toBe('*** a');
  });

  it.each([
    'secret "hf-token" not found',
    'eyJhbGciOiJIUzI1NiJ9 a.b',
    'train --max-token 4096 --eos-token </s> --seed 1',
    '--use-token -v and --token --verbose',
    'Basic training of a model began',
    'keys: model.safetensors',
    'max seq len (131072) tokens: 16.00 GiB KV cache is needed',
    '0/12 nodes are available: 4 Insufficient nvidia.com/gpu',
    'Cannot access gated repo for url https://huggingface.co/meta-llama/Llama-3.1-8B',
  ])('are not seen in %s', text => {
    expect(redactSecrets(text)).toBe(text);
  });

  it.each([
    ...['a:', 'token=', '_token', 'x://', 'eyJ-', '  = ', '--a-token '],
    ...['-----BEGIN PRIVATE KEY-----', 'Basic ', '?key='],
  ])('are looked for in little time in text of %j', async part => {
    expect(
      await growthOf(times => redactSecrets(part.repeat(times)), 10_000),
    ).toBe('linear');
  });
});
