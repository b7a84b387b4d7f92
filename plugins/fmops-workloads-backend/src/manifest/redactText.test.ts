import { growthOf } from '@fmops/linear-time';
import { redactText } from './redactText';

describe('text of a manifest', () => {
  it.each([
    ['python train.py --hub-token=abc1', 'python train.py --hub-token=***'],
    ['python train.py --api_key abc1 -v', 'python train.py --api_key *** -v'],
    ['export DB_PASSWORD="two words"; run', 'export DB_PASSWORD=***; run'],
    ['helm --set=auth.password=x1', 'helm --set=auth.password=***'],
    ['curl -u robot:x1 https://a', 'curl -u robot:*** https://a'],
    ["curl -H 'Authorization: Custom x1'", "curl -H 'Authorization: ***'"],
    ["curl -H 'X-Api-Key: x1'", "curl -H 'X-Api-Key: ***'"],
    [
      'git clone https://bot:x1@example.com/r',
      'git clone https://***@example.com/r',
    ],
    ['login x9Kq2LmZ7vRt4WyP8sNd1Bc', 'login ***'],
  ])('hides the secret in %s', (text, hidden) => {
    expect(redactText(text)).toBe(hidden);
  });

  it.each([
    'python train.py --lr=1e-4 --max-token 4096 --seed 7',
    'example.com/train@sha256:9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
    '--model=Qwen/Qwen2.5-7B-Instruct-GPTQ-Int4',
    '--revision=a1b2c3d4e5f60718293a4b5c6d7e8f9012345678',
    's3://models/Llama-3.1-8B/checkpoint-2000/adapter_model.safetensors',
    'secretName: registry',
    'if [ -z "$HOME" ]; then exit 1; fi',
  ])('leaves %s', text => {
    expect(redactText(text)).toBe(text);
  });

  it.each([
    ...['a=', 'ab=', '--a', '--ab=', '-u a', 'authorization:', '"a": "', 'Aa1'],
    ...['?key=', 'x://a', 'password="'],
  ])('is read in little time when it is of %j', async part => {
    expect(
      await growthOf(times => redactText(part.repeat(times)), 10_000),
    ).toBe('linear');
  });
});
