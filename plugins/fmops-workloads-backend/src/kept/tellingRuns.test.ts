import type { Pod } from '../details';
import { tellingRuns } from './tellingRuns';

const pod = (
  name: string,
  rest: Omit<Pod, 'metadata'> & Pick<Pod, 'metadata'>,
) =>
  ({
    ...rest,
    spec: { containers: [{ name: 'main' }, { name: 'sidecar' }] },
    metadata: { name, namespace: 'team', ...rest.metadata },
  } as Pod);
const ended = (name: string, exitCode: number, finishedAt: string) => ({
  name,
  state: { terminated: { exitCode, finishedAt } },
});
const ranked = (index: number) => ({
  labels: { 'batch.kubernetes.io/job-completion-index': `${index}` },
});

describe('tellingRuns', () => {
  it('are those of the containers that failed first', () => {
    const failed = (name: string, second: number) =>
      pod(name, {
        status: {
          containerStatuses: [ended('main', 1, `2026-03-01T10:00:0${second}Z`)],
        },
      });
    expect(
      tellingRuns([
        failed('c', 3),
        failed('b', 2),
        failed('d', 4),
        failed('a', 1),
      ]),
    ).toEqual(
      ['a', 'b', 'c'].map(name =>
        expect.objectContaining({ pod: name, container: 'main' }),
      ),
    );
  });

  it('is the main container of rank 0 where none failed', () => {
    const run = { namespace: 'team', pod: 'zero', container: 'main' };
    const pods = [
      pod('one', { metadata: ranked(1) }),
      pod('zero', { metadata: ranked(0) }),
    ];
    expect(tellingRuns(pods)).toEqual([run]);
    expect(
      tellingRuns([
        pod('zero', {
          metadata: {
            annotations: {
              'kubectl.kubernetes.io/default-container': 'sidecar',
            },
          },
        }),
      ]),
    ).toEqual([{ ...run, container: 'sidecar' }]);
  });

  it('is of a pod that failed without a word of its containers', () => {
    const pods = [
      pod('zero', { metadata: ranked(0) }),
      pod('evicted', { metadata: ranked(1), status: { phase: 'Failed' } }),
    ];
    expect(tellingRuns(pods)).toMatchObject([{ pod: 'evicted' }]);
    expect(tellingRuns([])).toEqual([]);
  });
});
