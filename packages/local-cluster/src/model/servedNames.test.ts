import { Pod } from '../objects/workloads';
import { servedNames } from './servedNames';

const pod = (args: string[], labels: Record<string, string> = {}) =>
  ({
    metadata: { labels },
    spec: { containers: [{ name: 'server', image: 'vllm', args }] },
  } as unknown as Pod);

const ISVC = { 'serving.kserve.io/inferenceservice': 'chat' };

it.each([
  [['--model', 'Qwen/Qwen3-8B', '--port', '80'], {}, ['Qwen/Qwen3-8B']],
  [['--model', 'm', '--served-model-name', 'a', 'b', '--x'], {}, ['a', 'b']],
  [['--model_name=chat', '--model_dir=/mnt'], {}, ['chat']],
  [
    ['--lora-modules', 'x=/x', '{"name":"y","path":"/y"}'],
    ISVC,
    ['chat', 'x', 'y'],
  ],
  [[], {}, ['demo']],
])('of a server with %j are known', (args, labels, names) => {
  expect(servedNames(pod(args, labels))).toEqual(names);
});
