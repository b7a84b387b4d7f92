import { finishedRun } from '../__testUtils__/finishedRun';
import { selectRuns } from './selectRuns';

const namespaces = [
  {
    cluster: 'local',
    namespace: 'team-language',
    owner: 'group:default/language-team',
    outputModels: true,
  },
  {
    cluster: 'local',
    namespace: 'platform',
    owner: 'group:default/ml-platform',
    outputModels: false,
  },
];

function select(run: ReturnType<typeof finishedRun>) {
  return selectRuns([run], namespaces);
}

describe('selectRuns', () => {
  it('takes a successful run, owned by the owner of its namespace', () => {
    expect(select(finishedRun('a')).runs).toEqual([
      {
        workload: finishedRun('a'),
        modelRef: 'foundationmodel:default/assistant',
        owner: 'group:default/language-team',
      },
    ]);
  });

  it.each([
    ['a running job', finishedRun('a', { state: 'Running' })],
    ['a failed job', finishedRun('a', { state: 'Failed' })],
    ['an endpoint', finishedRun('a', { category: 'endpoint' })],
    ['no model', finishedRun('a', { lineage: { outputModel: undefined } })],
  ])('passes over %s', (_, run) => {
    expect(select(run)).toEqual({ runs: [], refused: [] });
  });

  it.each([undefined, 'user:default/data-scientist'])(
    'goes by the configuration of the namespace, not by who claims to have submitted: %s',
    submittedBy => {
      expect(select(finishedRun('a', { submittedBy })).runs).toHaveLength(1);

      const { runs, refused } = select(
        finishedRun('a', { submittedBy, ref: { namespace: 'platform' } }),
      );
      expect(runs).toEqual([]);
      expect(refused[0].reason).toMatch(/outputModels is not set/);
    },
  );

  it('refuses runs from namespaces that nobody owns', () => {
    const { refused } = select(
      finishedRun('a', { ref: { namespace: 'default' } }),
    );
    expect(refused[0].reason).toMatch(
      /namespace default of cluster local has no owner/,
    );
  });

  it.each([
    '<script>',
    'component:default/a',
    '../etc',
    'a'.repeat(64),
    'foundationmodel:default/',
  ])('refuses %s as a name', outputModel => {
    const { runs, refused } = select(
      finishedRun('a', { lineage: { outputModel } }),
    );
    expect(runs).toEqual([]);
    expect(refused[0].reason).toContain('is no name of a model');
  });
});
