import { ConfigReader } from '@backstage/config';
import { mockServices } from '@backstage/backend-test-utils';
import { resolvePackagePath } from '@backstage/backend-plugin-api';
import type { Entity } from '@backstage/catalog-model';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import type { JsonObject } from '@backstage/types';
import type { Knex } from 'knex';
import { Membership, Permits } from '../../access';
import type { EvaluationsServices } from '../../services';
import { startPromotions } from '../startPromotions';
import { TypeRegistry, type StageTypes } from '../stages';
import { GROUPS } from './scene';

/** Brings a database up to date, as the backend does. */
export async function migrated(knex: Knex): Promise<Knex> {
  await knex.migrate.latest({
    directory: resolvePackagePath(
      '@fmops/backstage-plugin-fmops-evaluations-backend',
      'migrations',
    ),
  });
  return knex;
}

/** What a replica of the backend has of promotions, on a database that others share. */
export async function startReplica(options: {
  database: Knex;
  entities: () => Entity[];
  stages: JsonObject[];
  types?: (types: StageTypes) => void;
}) {
  const userOf = (credentials: { principal: unknown }) =>
    (credentials.principal as { userEntityRef?: string }).userEntityRef ?? '';
  const auth = mockServices.auth();
  const membership = new Membership(
    auth,
    mockServices.userInfo.mock({
      getUserInfo: async credentials => ({
        userEntityRef: userOf(credentials),
        ownershipEntityRefs: [
          userOf(credentials),
          ...(GROUPS[userOf(credentials)] ?? []),
        ],
      }),
    }),
  );
  const auditor = mockServices.auditor.mock();
  auditor.createEvent.mockResolvedValue({
    success: async () => {},
    fail: async () => {},
  });
  const send = jest.fn(async () => {});
  const scheduled: (() => Promise<void>)[] = [];
  const services: EvaluationsServices = {
    ...{ auditor, auth },
    cache: mockServices.cache.mock(),
    catalog: catalogServiceMock.mock({
      getEntitiesByRefs: (request, by) =>
        catalogServiceMock({ entities: options.entities() }).getEntitiesByRefs(
          request,
          by,
        ),
    }),
    config: new ConfigReader({
      fmops: { evaluations: { promotions: { stages: options.stages } } },
    }),
    database: mockServices.database.mock(),
    discovery: mockServices.discovery(),
    events: mockServices.events.mock(),
    httpAuth: mockServices.httpAuth(),
    lifecycle: mockServices.lifecycle.mock(),
    logger: mockServices.logger.mock(),
    notifications: { send },
    permissions: mockServices.permissions({ result: 'ALLOW' as never }),
    scheduler: mockServices.scheduler.mock({
      scheduleTask: async task => {
        scheduled.push(async () => task.fn(new AbortController().signal));
      },
    }),
    userInfo: mockServices.userInfo.mock(),
    promotionTypes: {
      gates: new TypeRegistry('gates'),
      actions: new TypeRegistry('actions'),
    },
  };
  options.types?.(services.promotionTypes);
  const context = await startPromotions(
    services,
    {
      database: options.database,
      membership,
      permits: new Permits(services.permissions),
    },
    services.promotionTypes,
  );
  /** What the scheduler does every few seconds. */
  const tick = async () => {
    for (const run of scheduled) await run();
  };
  return { ...context, send, tick };
}
