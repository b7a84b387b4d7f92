import { mockServices } from '@backstage/backend-test-utils';
import type { EntityProviderConnection } from '@backstage/plugin-catalog-node';
import type { Workload } from '@fmops/backstage-plugin-fmops-workloads-common';
import { finishedRun } from '../__testUtils__/finishedRun';
import { RunOutputModelProvider } from './RunOutputModelProvider';
import type { ModelRun } from './selectRuns';

async function setUp() {
  const applyMutation = jest.fn<
    Promise<void>,
    Parameters<EntityProviderConnection['applyMutation']>
  >(async () => {});
  const list = jest.fn<Promise<Workload[]>, []>(async () => []);
  const build = jest.fn(
    async ([{ modelRef }]: ModelRun[]) =>
      ({ metadata: { name: modelRef } } as never),
  );
  const logger = mockServices.logger.mock();
  let pass: () => Promise<void> = async () => {};
  const provider = new RunOutputModelProvider({
    logger,
    events: mockServices.events.mock(),
    schedule: {
      run: async ({ fn }) => {
        pass = async () => fn(new AbortController().signal);
      },
    },
    reader: { list },
    builder: { build },
    namespaces: [
      {
        cluster: 'local',
        namespace: 'team-language',
        owner: 'group:default/language-team',
        outputModels: true,
      },
    ],
  });
  await provider.connect({ applyMutation, refresh: jest.fn() });
  return { applyMutation, list, build, logger, pass: () => pass() };
}

describe('RunOutputModelProvider', () => {
  it('adds the models of runs whose events were missed', async () => {
    const { applyMutation, list, build, pass } = await setUp();
    const earlier = finishedRun('a-1', { finishedAt: '2026-07-01T00:00:00Z' });
    list.mockResolvedValue([finishedRun('a-2'), earlier]);

    await pass();

    expect(build).toHaveBeenCalledTimes(1);
    expect(build.mock.calls[0][0].map(({ workload }) => workload)).toEqual([
      earlier,
      finishedRun('a-2'),
    ]);
    expect(applyMutation).toHaveBeenCalledWith({
      type: 'delta',
      added: [
        {
          entity: { metadata: { name: 'foundationmodel:default/assistant' } },
          locationKey: 'fmops-run-output-models',
        },
      ],
      removed: [],
    });
  });

  it('changes nothing when runs can not be listed, and says so', async () => {
    const { applyMutation, list, logger, pass } = await setUp();
    list.mockRejectedValue(new Error('connection refused'));

    await pass();

    expect(applyMutation).not.toHaveBeenCalled();
    expect(logger.error).toHaveBeenCalledWith(
      expect.stringMatching(/nothing was changed.*connection refused/),
    );
  });

  it('changes nothing when the catalog can not be asked', async () => {
    const { applyMutation, list, build, pass } = await setUp();
    list.mockResolvedValue([
      finishedRun('a'),
      finishedRun('b', { lineage: { outputModel: 'other' } }),
    ]);
    build.mockRejectedValueOnce(new Error('catalog down'));

    await pass();

    expect(applyMutation).not.toHaveBeenCalled();
  });

  it('removes nothing when records of runs have expired', async () => {
    const { applyMutation, list, pass } = await setUp();
    list.mockResolvedValueOnce([finishedRun('a')]);
    await pass();
    list.mockResolvedValueOnce([]);
    await pass();

    expect(applyMutation).toHaveBeenCalledTimes(1);
  });

  it('tells of a refused run once, with the number of refused runs', async () => {
    const { list, logger, pass } = await setUp();
    list.mockResolvedValue([finishedRun('a', { ref: { namespace: 'x' } })]);

    await pass();
    await pass();

    expect(logger.warn).toHaveBeenCalledTimes(1);
    expect(logger.warn).toHaveBeenCalledWith(
      expect.stringContaining('Run local/x/a adds no model'),
    );
    expect(logger.info).toHaveBeenCalledWith(
      'Models made by runs: 0 in the catalog, 1 refused',
    );
  });
});
