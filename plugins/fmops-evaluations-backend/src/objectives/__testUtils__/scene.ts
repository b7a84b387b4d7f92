import { mockServices } from '@backstage/backend-test-utils';
import type { Entity } from '@backstage/catalog-model';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import {
  INDICATOR_IDS,
  type IndicatorId,
  type NewObjective,
} from '@fmops/backstage-plugin-fmops-evaluations-common';
import type { Knex } from 'knex';
import { migrate } from '../../database/migrate';
import { BreachNotices } from '../BreachNotices';
import type { IndicatorReader, Reading } from '../indicators';
import { ObjectiveStore } from '../ObjectiveStore';
import { ObjectiveWatch } from '../ObjectiveWatch';

export const ENDPOINT = 'component:default/chat';
export const MODEL = 'foundationmodel:default/tuned';
const MINUTE = 60_000;
/** When the first measurement is made. */
export const START = Date.parse('2026-03-01T12:00:00Z');

export const endpoint: Entity = {
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Component',
  metadata: { name: 'chat', namespace: 'default', title: 'Chat' },
  spec: { type: 'model-endpoint', owner: 'group:default/team' },
  relations: [
    { type: 'ownedBy', targetRef: 'group:default/team' },
    { type: 'serves', targetRef: MODEL },
  ],
};

export const model: Entity = {
  apiVersion: 'fmops.dev/v1alpha1',
  kind: 'FoundationModel',
  metadata: { name: 'tuned', namespace: 'default' },
  spec: {
    type: 'fine-tuned',
    owner: 'group:default/team',
    lifecycle: 'production',
    provider: 'Acme',
    access: 'open',
    license: { id: 'apache-2.0', spdx: 'Apache-2.0', commercialUse: 'yes' },
    modality: 'text',
    task: 'text-generation',
    source: { huggingFaceId: 'acme/tuned' },
  },
};

export const alignment: Entity = {
  apiVersion: 'scaffolder.backstage.io/v1beta3',
  kind: 'Template',
  metadata: {
    name: 'align',
    namespace: 'default',
    title: 'Align a model',
    annotations: { 'fmops.dev/stage': 'alignment' },
  },
  spec: {
    type: 'model-training',
    owner: 'group:default/team',
    steps: [],
    parameters: [
      { properties: { baseModel: { 'ui:field': 'FmopsModelPicker' } } },
    ],
  },
};

/**
 * What watches objectives, with readings that the test says.
 *
 * @param hanging - an indicator whose source never answers
 */
export async function sceneOn(knex: Knex, hanging?: IndicatorId) {
  await migrate(mockServices.database.mock({ getClient: async () => knex }));
  const store = new ObjectiveStore(knex);
  const catalog = catalogServiceMock({
    entities: [endpoint, model, alignment],
  });
  const auth = mockServices.auth();
  const logger = mockServices.logger.mock();
  const notifications = { send: jest.fn().mockResolvedValue(undefined) };
  let reading: Reading | Error = { problem: 'nothing was said' };
  const reader: IndicatorReader = {
    async read() {
      if (reading instanceof Error) throw reading;
      return reading;
    },
  };
  const watch = () =>
    new ObjectiveWatch({
      ...{ auth, catalog, logger, store },
      readers: Object.fromEntries(
        INDICATOR_IDS.map(id => [
          id,
          id === hanging ? { read: () => new Promise(() => {}) } : reader,
        ]),
      ) as Record<IndicatorId, IndicatorReader>,
      longest: () => 3_000,
      workloadsOf: async () => [],
    });
  const notices = new BreachNotices({
    ...{ auth, catalog, logger, store, notifications },
    modelOf: async () => MODEL,
  });
  let now = START;
  return {
    store,
    notices,
    notifications,
    watch,
    get now() {
      return now;
    },
    add: (fields: Partial<NewObjective> = {}) =>
      store.add(
        {
          endpoint: ENDPOINT,
          indicator: 'firstToken',
          limit: 1_000,
          windowMinutes: 60,
          ...fields,
        },
        'user:default/guest',
        new Date(START).toISOString(),
      ),
    /** Measures what is due at the time of the next measurement. */
    async measure(read: Reading | Error) {
      reading = read;
      await watch().measureDue(now);
      now += 24 * 60 * MINUTE;
    },
  };
}
