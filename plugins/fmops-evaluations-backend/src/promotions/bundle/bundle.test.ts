import { execFile } from 'node:child_process';
import { mkdtemp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { Spec, Validation } from '@cyclonedx/cyclonedx-library';
import JSZip from 'jszip';
import {
  ENDPOINT,
  MODEL,
  OFFICER,
  OWNERS,
  REVIEWER,
  SCIENTIST,
  sceneEntities,
} from '../__testUtils__/scene';
import { refusal } from '../__testUtils__/refusal';
import { startPromotionsBackend } from '../__testUtils__/startPromotionsBackend';

type Portal = Awaited<ReturnType<typeof startPromotionsBackend>>;

let portal: Portal;
let id: string;
let early: Awaited<ReturnType<typeof refusal>>;
let zip: JSZip;
let folder: string;

const download = async (userRef: string) => {
  const response = await portal.as(userRef).bundle(id);
  return Buffer.from(await response.arrayBuffer());
};
const text = (file: string) => zip.file(file)!.async('string');
const json = async (file: string) => JSON.parse(await text(file));

/** Runs the script of the bundle, as an auditor does. */
async function verify(...known: string[]) {
  const script = path.join(folder, 'verify.mjs');
  return promisify(execFile)(process.execPath, [script, ...known]).then(
    ({ stdout }) => ({ whole: true, told: stdout }),
    ({ stderr }) => ({ whole: false, told: stderr as string }),
  );
}

beforeAll(async () => {
  portal = await startPromotionsBackend({
    lacks: { [SCIENTIST]: ['fmops.promotion.audit'] },
  });
  const { as, until } = portal;
  const asked = await as(SCIENTIST).request({
    ...{ model: MODEL, version: '2', endpoint: ENDPOINT, stage: 'prod' },
    reason: 'Fewer <b>escalations</b>\u202e',
  });
  id = asked.id;
  early = await refusal(as(REVIEWER).bundle(id));
  await as(REVIEWER).approve(id, { evidenceDigest: asked.evidenceDigest! });
  await until(SCIENTIST, id, 'done');
  zip = await JSZip.loadAsync(await download(REVIEWER));
  folder = await mkdtemp(path.join(os.tmpdir(), 'bundle-'));
});

beforeEach(async () => {
  for (const { name } of Object.values(zip.files)) {
    const file = path.join(folder, name);
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, await text(name));
  }
});

afterAll(() => rm(folder, { recursive: true, force: true }));

it('has the same bytes whenever it is asked for', async () => {
  const first = await download(REVIEWER);
  await new Promise(resolve => setTimeout(resolve, 2_100));
  expect((await download(REVIEWER)).equals(first)).toBe(true);
});

it('is not there before it is done', () => {
  expect(early).toEqual({
    status: 404,
    message: `There is no bundle of promotion '${id}': it is awaiting-approval, and there is one once it is done`,
  });
});

it('is for those who may audit', async () => {
  expect(await refusal(portal.as(SCIENTIST).bundle(id))).toEqual({
    status: 403,
    message:
      'You may not download evidence bundles: the permission fmops.promotion.audit is missing',
  });
});

it('holds a bill of materials by the schema of CycloneDX 1.6', async () => {
  const validator = new Validation.JsonStrictValidator(Spec.Version.v1dot6);
  expect(await validator.validate(await text('ml-bom.cdx.json'))).toBeNull();
  const bom = await json('ml-bom.cdx.json');
  expect(bom.metadata.component).toMatchObject({
    ...{ type: 'machine-learning-model', 'bom-ref': MODEL, version: '2' },
    licenses: [{ expression: 'Apache-2.0' }],
    pedigree: {
      ancestors: [{ name: 'base-7b' }],
      commits: [{ uid: 'a'.repeat(40) }],
      notes: 'finetune',
    },
    modelCard: {
      modelParameters: {
        task: 'text-generation',
        datasets: [{ ref: 'modeldataset:default/tickets' }],
      },
    },
  });
  expect(bom.components).toMatchObject([
    {
      type: 'machine-learning-model',
      purl: `pkg:huggingface/example/Base-7B@${'d'.repeat(40)}`,
    },
    { type: 'data', licenses: [{ license: { name: 'Internal use' } }] },
  ]);
  // No workloads backend here: what nobody could ask is said to be unknown.
  expect(bom.metadata.properties).toEqual([
    {
      name: 'fmops:unknown',
      value: `Images of ${ENDPOINT}: what runs it could not be asked of the clusters.`,
    },
  ]);
});

it('says who approved what', async () => {
  const { evidenceDigest } = await json('manifest.json');
  expect(await json('approvals.json')).toMatchObject([
    { userRef: REVIEWER, evidenceDigest, voidedAt: null },
  ]);
  expect(await json('evidence/statement.json')).toMatchObject({
    ...{ model: MODEL, version: '2', revision: 'a'.repeat(40) },
    gates: [
      { name: 'licence', status: 'passed' },
      { name: 'served-model', status: 'passed' },
    ],
  });
});

it('withholds what is about endpoints that the auditor may not read', async () => {
  const OTHER = 'component:default/secret-chat';
  const secret = {
    ...sceneEntities().find(
      ({ metadata }) => metadata.name === 'support-chat',
    )!,
  };
  secret.metadata = { ...secret.metadata, name: 'secret-chat' };
  const base = 'foundationmodel:default/base-7b';
  const hidden: Record<string, string[]> = { [OFFICER]: [OTHER] };
  const { as, until } = await startPromotionsBackend({
    ...{ hidden, entities: [...sceneEntities(), secret] },
    stages: [
      { name: 'dev' },
      { name: 'prod', gates: [{ type: 'earlier-stage' }] },
    ],
  });
  const ask = async (endpoint: string, stage: string) => {
    const asked = await as(SCIENTIST).request({
      ...{ model: MODEL, version: '2', reason: 'secret-reason' },
      ...{ endpoint, stage },
    });
    return until(SCIENTIST, asked.id, 'done');
  };
  await ask(OTHER, 'dev');
  const done = await ask(ENDPOINT, 'prod');
  expect((await as(OFFICER).get(done.id)).gates[0]).toMatchObject({
    ...{ status: 'passed', evidence: [] },
  });

  const open = async (userRef: string) => {
    const response = await as(userRef).bundle(done.id);
    const found = await JSZip.loadAsync(await response.arrayBuffer());
    const texts: string[] = [];
    const where = await mkdtemp(path.join(os.tmpdir(), 'withheld-'));
    await mkdir(path.join(where, 'evidence'));
    for (const { name, dir } of Object.values(found.files)) {
      if (dir) continue;
      const content = await found.file(name)!.async('string');
      texts.push(content);
      await writeFile(path.join(where, name), content);
    }
    const script = path.join(where, 'verify.mjs');
    const { stdout } = await promisify(execFile)(process.execPath, [script]);
    await rm(where, { recursive: true });
    return { all: texts.join(), stdout };
  };
  const whole = await open(SCIENTIST);
  expect(whole.all).toContain('secret-chat');
  expect(whole.stdout).not.toContain('withheld');
  const part = await open(OFFICER);
  expect(part.all).not.toContain('secret-chat');
  expect(part.stdout).toMatch(/^Whole: .* the content was withheld/);
  expect(part.stdout.split('\n')[1]).toBe(whole.stdout.split('\n')[1]);

  hidden[OFFICER].push(base);
  expect(await refusal(as(OFFICER).bundle(done.id))).toEqual({
    status: 403,
    message:
      'The bundle tells of 1 models or datasets that this one comes from and that you may not read in the catalog',
  });
});

describe('its script', () => {
  it('finds it whole, and knows the head that stands in the audit log', async () => {
    const { meta } = portal.audit.success.mock.calls
      .map(([call]) => call)
      .findLast(call => call?.meta?.head);
    const { seq, hash } = meta.head;
    const { whole, told } = await verify(`${seq}=${hash}`);
    expect(told).toMatch(/^Whole: 5 entries of history, 1 approvals/);
    expect(whole).toBe(true);
  });

  it.each([
    ['facts.json', /support-assistant/, 'support-assistent'],
    [
      'history.json',
      /"by": "user:default\/reviewer"/,
      '"by": "user:default/x"',
    ],
    ['ml-bom.cdx.json', /Apache-2.0/, 'MIT'],
    ['approvals.json', /user:default\/reviewer/, 'user:default/x'],
    ['evidence/statement.json', /"passed"/, '"failed"'],
  ])('sees that %s was changed', async (file, from, to) => {
    const before = await text(file);
    const after = before.replace(from, to);
    expect(after).not.toBe(before);
    await writeFile(path.join(folder, file), after);
    const { whole, told } = await verify();
    expect(whole).toBe(false);
    expect(told).toContain(`Not as it was: ${file}`);
  });

  it('sees through a list of files that was made to fit', async () => {
    const file = path.join(folder, 'approvals.json');
    const other = (await readFile(file, 'utf8')).replace(REVIEWER, SCIENTIST);
    await writeFile(file, other);
    const manifest = path.join(folder, 'manifest.json');
    const list = JSON.parse(await readFile(manifest, 'utf8'));
    list.files = list.files.filter(
      ({ path: name }: { path: string }) => name !== 'approvals.json',
    );
    await writeFile(manifest, JSON.stringify(list));
    expect(await verify()).toEqual({
      whole: false,
      told: [
        `Not as it was: the history tells of no approval by ${SCIENTIST}\n`,
        `Not as it was: approvals.json leaves out the approval by ${REVIEWER}\n`,
      ].join(''),
    });
  });

  it('sees that the approvals are not enough for what was approved', async () => {
    const file = path.join(folder, 'evidence/statement.json');
    const statement = JSON.parse(await readFile(file, 'utf8'));
    statement.approvals[0].count = 2;
    await writeFile(file, JSON.stringify(statement));
    expect((await verify()).told).toContain(
      'evidence/statement.json asks for 2 more approvals than there are',
    );
  });

  it('sees that somebody approved for another group', async () => {
    const file = path.join(folder, 'approvals.json');
    const approvals = JSON.parse(await readFile(file, 'utf8'));
    approvals[0].groups = [OWNERS];
    await writeFile(file, JSON.stringify(approvals));
    expect((await verify()).told).toContain(
      `${REVIEWER} approved for other groups than the history tells`,
    );
  });

  it('sees that the history is not the one that was noted elsewhere', async () => {
    const { whole, told } = await verify(`2=sha256:${'1'.repeat(64)}`);
    expect(whole).toBe(false);
    expect(told).toContain('entry 2 is not the one that was noted elsewhere');
  });
});
