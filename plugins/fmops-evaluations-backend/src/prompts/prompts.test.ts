import { mockServices, TestDatabases } from '@backstage/backend-test-utils';
import type { Entity } from '@backstage/catalog-model';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import {
  examplePromptTemplate,
  type PromptTemplateEntity,
} from '@fmops/backstage-plugin-fmops-evaluations-common';
import type { Knex } from 'knex';
import request from 'supertest';
import { startEvaluationsBackend } from '../__testUtils__/startEvaluationsBackend';
import { migrate } from '../database/migrate';
import { PromptVersions } from './PromptVersions';
import { PromptWatch } from './PromptWatch';

/** As browsers and the client do. */
const encodeRefs = (url: string) =>
  url.replace(/=([^&]*)/g, (_, value) => `=${encodeURIComponent(value)}`);

const ref = 'prompttemplate:default/example-summary';
const other: Entity = {
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Component',
  metadata: { name: 'app' },
  spec: {},
};

function promptWith(
  spec: Partial<PromptTemplateEntity['spec']>,
  etag = 'a',
  name = 'example-summary',
): PromptTemplateEntity {
  return {
    ...examplePromptTemplate,
    metadata: { ...examplePromptTemplate.metadata, name, etag },
    spec: { ...examplePromptTemplate.spec, ...spec },
  };
}

const databases = TestDatabases.create({
  ids: ['SQLITE_3', 'POSTGRES_15'],
  disableDocker: true,
});

describe.each(databases.eachSupportedId())('versions on %s', databaseId => {
  let knex: Knex;
  let versions: PromptVersions;

  beforeEach(async () => {
    knex = await databases.init(databaseId);
    await migrate(mockServices.database.mock({ getClient: async () => knex }));
    versions = new PromptVersions(knex);
  });

  it('keeps a text once, whoever sees it', async () => {
    await Promise.all([1, 2, 3].map(() => versions.keep(promptWith({}))));
    const current = await versions.keep(
      promptWith({ owner: 'group:default/others', lifecycle: 'deprecated' }),
    );
    const [kept, ...rest] = await versions.list(ref, current);
    expect(rest).toEqual([]);
    expect(kept).toMatchObject({
      prompt: ref,
      version: '1.0.0',
      digest: expect.stringMatching(/^sha256:[0-9a-f]{64}$/),
      current: true,
      changed: false,
    });
  });

  it('shows a text that was changed under its version, and keeps the first', async () => {
    const first = await versions.keep(promptWith({}));
    const text = `${examplePromptTemplate.spec.text} Be brief.`;
    const changed = await versions.keep(promptWith({ text }));
    const next = await versions.keep(promptWith({ text, version: '1.1.0' }));

    expect(
      (await versions.list(ref, next)).map(one => [
        one.version,
        one.digest,
        one.changed,
        one.current,
      ]),
    ).toEqual([
      ['1.1.0', next.digest, false, true],
      ['1.0.0', changed.digest, true, false],
      ['1.0.0', first.digest, false, false],
    ]);
    const meant = await versions.find(ref, { version: '1.0.0' });
    expect(meant?.content.text).toBe(examplePromptTemplate.spec.text);
    const byDigest = await versions.find(ref, { digest: changed.digest });
    expect(byDigest).toMatchObject({ changed: true, content: { text } });
  });

  it('lists versions without reading their texts', async () => {
    await versions.keep(promptWith({}));
    const read: string[] = [];
    const onQuery = ({ sql }: { sql: string }) => read.push(sql);
    knex.on('query', onQuery);
    expect(await versions.list(ref)).not.toHaveLength(0);
    knex.off('query', onQuery);
    expect(read).toHaveLength(1);
    expect(read[0]).not.toMatch(/content|\*/);
  });

  it('looks through 10,000 prompts and reads only those that are new', async () => {
    const entities = Array.from({ length: 10_000 }, (_, index) =>
      promptWith({}, 'a', `prompt-${index}`),
    );
    const catalog = catalogServiceMock({ entities: [...entities, other] });
    const read = jest.spyOn(catalog, 'getEntitiesByRefs');
    const watch = new PromptWatch({
      auth: mockServices.auth(),
      catalog,
      database: knex,
      logger: mockServices.logger.mock(),
      versions,
    });
    await watch.look();
    const count = async () =>
      Number((await knex('prompt_versions').count({ count: '*' }))[0].count);
    expect(await count()).toBe(10_000);

    read.mockClear();
    await watch.look();
    expect(read).not.toHaveBeenCalled();
    expect(await count()).toBe(10_000);
  });
});

it('is rolled back', async () => {
  const knex = await databases.init('SQLITE_3');
  await migrate(mockServices.database.mock({ getClient: async () => knex }));
  const { down } = require('../../migrations/20261122_prompts.js');
  await down(knex);
  expect(await knex.schema.hasTable('prompt_versions')).toBe(false);
});

describe('routes', () => {
  const path = '/api/fmops-evaluations/v1/prompts';

  let ask: (url: string, body?: object) => request.Test;

  beforeAll(async () => {
    const { server, as } = await startEvaluationsBackend({
      entities: [promptWith({}), other],
    });
    ask = (url, body) =>
      (body
        ? request(server).post(`${path}${url}`).send(body)
        : request(server).get(`${path}${encodeRefs(url)}`)
      ).set('Authorization', as());
  });

  it('tells the versions of a prompt, and the text of each', async () => {
    const { body } = await ask(`/versions?prompt=${ref}`);
    expect(body.items).toEqual([
      expect.objectContaining({ version: '1.0.0', current: true }),
    ]);
    const version = await ask(`/version?prompt=${ref}&version=1.0.0`);
    expect(version.body.content.text).toBe(examplePromptTemplate.spec.text);
    const newest = await ask(`/version?prompt=${ref}`);
    expect(newest.body.digest).toBe(body.items[0].digest);
  });

  it('fills a version in, and tells all that is wrong with values', async () => {
    const good = await ask('/render', {
      prompt: ref,
      values: { document: 'Say {{tone}}.', readers: ['a', 'b'] },
    });
    expect(good.body.rendered.text).toBe(
      'Summarize in 3 sentences, plain, for - a\n- b. Formal: false.\n\nSay {{tone}}.',
    );
    const bad = await ask('/render', {
      prompt: ref,
      values: { sentences: 'many', tone: 'loud', colour: 'red' },
    });
    expect(bad.status).toBe(400);
    expect(bad.body.error.message).toBe(
      'values.document is required; values.sentences must be a number; values.tone must be one of plain, lively; values.colour is no variable of this prompt',
    );
  });

  it.each([
    ['/versions?prompt=prompttemplate:default/none', 404, 'no prompt'],
    ['/versions?prompt=component:default/app', 400, 'is no PromptTemplate'],
    ['/versions?prompt=<script>', 400, 'prompt'],
    [`/version?prompt=${ref}&version=9`, 404, "has seen no version '9'"],
    [`/version?prompt=${ref}&digest=abc`, 400, 'digest'],
  ])('answers %s with %s', async (url, status, message) => {
    const response = await ask(url);
    expect(response.status).toBe(status);
    expect(response.body.error.message).toContain(message);
  });
});
