import { ConfigReader } from '@backstage/config';
import type { PromotionSubject } from '@fmops/backstage-plugin-fmops-evaluations-node';
import type {
  FoundationModelEntity,
  ModelVersion,
} from '@fmops/backstage-plugin-fmops-models-common';
import type { JsonObject } from '@backstage/types';
import knexFactory, { type Knex } from 'knex';
import { MODEL, REVISION, sceneEntities } from '../__testUtils__/scene';
import { migrated } from '../__testUtils__/startReplica';
import { identifiedBy, ScanStore } from '../scans';
import { readScan } from '../scans/readScan';
import { scanGateType } from './ScanGate';

let knex: Knex;
let store: ScanStore;
let minute: number;

beforeEach(async () => {
  knex = await migrated(
    knexFactory({
      client: 'better-sqlite3',
      connection: ':memory:',
      useNullAsDefault: true,
    }),
  );
  store = new ScanStore(knex);
  minute = 0;
});

afterEach(() => knex.destroy());

const sarif = (
  results: JsonObject[],
  { of = REVISION, tool = 'modelscan' } = {},
): JsonObject => ({
  version: '2.1.0',
  runs: [
    {
      tool: { driver: { name: tool } },
      artifacts: [{ hashes: { 'sha-1': of } }],
      results,
    },
  ],
});

const cycloneDx = (
  vulnerabilities: JsonObject[],
  tool = 'trivy',
): JsonObject => ({
  ...{ bomFormat: 'CycloneDX', specVersion: '1.6', vulnerabilities },
  metadata: {
    tools: [{ name: tool }],
    component: { name: 'm', type: 'machine-learning-model', version: REVISION },
  },
});

const subject = (version?: Partial<ModelVersion>): PromotionSubject => {
  const model = sceneEntities()[0] as FoundationModelEntity;
  return {
    ...{ kind: 'promotion', model, modelRef: MODEL, stage: 'prod' },
    version: { ...model.spec.versions![1], ...version },
  };
};

async function imported(report: JsonObject) {
  const read = readScan(report);
  minute += 1;
  return store.add(
    {
      ...{ model: MODEL, version: '2', report, read },
      identifiedBy: identifiedBy(subject().version, read.subjects),
      importedBy: 'user:default/a',
    },
    new Date(Date.UTC(2026, 0, 1, 0, minute)).toISOString(),
  );
}

const judge = (config: JsonObject = {}, of = subject()) =>
  scanGateType(store).create(new ConfigReader(config)).check(of);

const HIGH = { ruleId: 'H', level: 'error' };
const MEDIUM = { ruleId: 'M', level: 'warning' };

it('is passed by a report that finds nothing too bad, which is the evidence', async () => {
  const scan = await imported(sarif([MEDIUM]));
  expect(await judge()).toMatchObject({
    ...{ status: 'passed', reason: 'modelscan found nothing above medium.' },
    evidence: [
      { kind: 'scan', id: scan.digest, document: { version: '2.1.0' } },
    ],
  });
  expect(await judge({ atMost: 'low' })).toMatchObject({
    status: 'failed',
    reason: 'modelscan found 1 above low: M.',
  });
});

it('is not passed by a report of something else', async () => {
  await imported(sarif([], { of: 'b'.repeat(40) }));
  expect(await judge()).toMatchObject({
    status: 'unknown',
    reason: 'No security report names version 2 by its revision or address.',
  });
});

it('is not passed by a report of what the version was before', async () => {
  await imported(sarif([]));
  expect(await judge({}, subject({ revision: 'e'.repeat(40) }))).toMatchObject({
    status: 'unknown',
  });
});

it('can be told of no version that the catalog does not know by anything', async () => {
  expect(
    await judge({}, subject({ revision: undefined, artifactUri: undefined })),
  ).toMatchObject({
    status: 'unknown',
    advice: 'State the revision of the version in the catalog.',
  });
});

it('takes the newest report of each tool', async () => {
  await imported(sarif([HIGH]));
  await imported(sarif([]));
  expect(await judge()).toMatchObject({ status: 'passed' });
  await imported(sarif([HIGH], { tool: 'other' }));
  expect(await judge()).toMatchObject({ status: 'failed' });
  expect(await judge({ tool: 'modelscan' })).toMatchObject({
    status: 'passed',
  });
});

it('takes a VEX for what it says of another report', async () => {
  const bad = { id: 'CVE-1', ratings: [{ severity: 'critical' }] };
  await imported(cycloneDx([bad]));
  expect(await judge()).toMatchObject({ status: 'failed' });
  await imported(
    cycloneDx([{ ...bad, analysis: { state: 'not_affected' } }], 'a person'),
  );
  expect(await judge()).toMatchObject({ status: 'passed', evidence: [{}, {}] });
});

it('does not let one place that is suppressed hide the others', async () => {
  await imported(
    sarif([HIGH, { ...HIGH, suppressions: [{ kind: 'external' }] }]),
  );
  expect(await judge()).toMatchObject({
    status: 'failed',
    reason: 'modelscan found 1 above medium: H.',
  });
});

it('does not take findings that nobody judged for harmless', async () => {
  await imported(cycloneDx([{ id: 'CVE-1' }]));
  expect(await judge()).toMatchObject({ status: 'unknown' });
  expect(await judge({ allowed: ['CVE-1'] })).toMatchObject({
    status: 'passed',
  });
});

it('does not take what is old', async () => {
  await imported(sarif([]));
  expect(await judge({ maxAge: { days: 1 } })).toMatchObject({
    status: 'failed',
    advice: 'Scan the version again.',
  });
});

it('keeps the same report once', async () => {
  const first = await imported(sarif([HIGH]));
  const again = await imported(sarif([HIGH]));
  expect(again).toEqual(first);
  expect(await store.list(MODEL)).toMatchObject([
    { counts: { high: 1, medium: 0 }, identifiedBy: `revision ${REVISION}` },
  ]);
});

describe('of one scanner, the newest scan counts', () => {
  const at = (endTimeUtc: string | undefined, version: string, bad = false) => {
    const report = sarif(
      bad
        ? [{ ruleId: 'X1', level: 'error', message: { text: 'Unsafe' } }]
        : [],
    );
    const [run] = report.runs as JsonObject[];
    run.tool = { driver: { name: 'modelscan', version } };
    if (endTimeUtc) {
      run.invocations = [{ endTimeUtc, executionSuccessful: true }];
    }
    return report;
  };
  const EARLY = '2025-12-01T00:00:00Z';
  const LATE = '2025-12-02T00:00:00Z';

  it.each([
    [
      'a newer version of it has found nothing',
      [at(EARLY, '1', true), at(LATE, '2')],
      'passed',
    ],
    [
      'an old report is imported late',
      [at(LATE, '2', true), at(EARLY, '1')],
      'failed',
    ],
    [
      'it does not say when',
      [at(LATE, '2', true), at(undefined, '2')],
      'passed',
    ],
    [
      'it says that it scans in times to come',
      [at('2999-01-01T00:00:00Z', '1'), at(undefined, '1', true)],
      'failed',
    ],
  ])('%s', async (_, reports, status) => {
    for (const report of reports) await imported(report);
    const verdict = await judge();
    expect(verdict.status).toBe(status);
    expect(verdict.evidence).toHaveLength(1);
  });
});
