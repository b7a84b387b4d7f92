import type { Pod } from '../../objects/workloads';
import { programFor } from './programFor';

const told = (script: string, endpoint?: string) => {
  const pod = {
    metadata: { annotations: { 'fmops.dev/stage': 'evaluation' } },
    spec: {
      restartPolicy: 'Never',
      containers: [{ command: ['python', `/workspace/${script}`] }],
    },
  } as unknown as Pod;
  const run = { seed: 'a', seconds: 10, endless: false, endpoint };
  return [...programFor(pod)(run)]
    .map(({ text }) => text)
    .filter(text => text.startsWith('fmops-evaluation '))
    .map(text => JSON.parse(text.slice('fmops-evaluation '.length)));
};

it.each([
  ['llm_judge.py', 'judge', 'judge-score'],
  ['load_test.py', 'load', 'ttft-p95'],
])('%s tells what it found of the endpoint', (script, method, metric) => {
  const [found, ...more] = told(script, 'component:default/chat');
  expect(more).toEqual([]);
  expect(found).toMatchObject({
    ...{ method, endpoint: 'component:default/chat' },
    // Never to be compared with what was really measured.
    settings: { demonstration: true },
    scores: expect.arrayContaining([expect.objectContaining({ metric })]),
  });
  expect(told(script)).toEqual([]);
});
