import type { Container } from './accelerators';
import { servedModel } from './servedModel';

describe('servedModel', () => {
  it.each<[Container, string?, string?]>([
    [{ args: ['--model', 'Qwen/Qwen3-8B'] }, 'Qwen/Qwen3-8B', 'Qwen/Qwen3-8B'],
    [
      { args: ['--model=/models/a', '--served-model-name=support'] },
      'support',
      '/models/a',
    ],
    [
      { command: ['sh', '-c', "exec vllm serve 'Qwen/Qwen3-8B' --port 8000"] },
      'Qwen/Qwen3-8B',
      'Qwen/Qwen3-8B',
    ],
    [
      {
        command: ['python', '-m', 'sglang.launch_server', '--model-path', 'a'],
      },
      'a',
      'a',
    ],
    [
      { env: [{ name: 'MODEL_ID', value: 'google/gemma-3-4b-it' }] },
      'google/gemma-3-4b-it',
      'google/gemma-3-4b-it',
    ],
    [
      {
        command: ['vllm', 'serve'],
        args: [
          ...['/models/a', '--served-model-name', 'support-base'],
          ...['--lora-modules', 'support=/adapters/a', '--port', '80'],
        ],
      },
      'support',
      '/models/a',
    ],
    // Of many adapters none is the one.
    [
      {
        args: [...['--model', 'a', '--lora-modules', 'x=/x', 'y=/y']],
      },
      'a',
      'a',
    ],
    // What is put in later is not known here.
    [{ args: ['--model', '$(MODEL)'] }, undefined, undefined],
    [{ args: ['--model', '--port'] }, undefined, undefined],
    [{ args: ['--model'] }, undefined, undefined],
    [{}, undefined, undefined],
  ])('of %j is %s from %s', (container, name, uri) => {
    expect(servedModel([{ args: ['sidecar'] }, container])).toEqual(
      name && { name, uri },
    );
  });

  it('of nothing is nothing', () => {
    expect(servedModel(undefined)).toBeUndefined();
  });
});
