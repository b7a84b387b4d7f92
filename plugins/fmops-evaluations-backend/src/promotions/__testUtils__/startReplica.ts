import { ConfigReader } from '@backstage/config';
import { mockServices } from '@backstage/backend-test-utils';
import { resolvePackagePath } from '@backstage/backend-plugin-api';
import type { Entity } from '@backstage/catalog-model';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import type { JsonObject } from '@backstage/types';
import type { Knex } from 'knex';
import { Membership, Permits } from '../../access';
import { startPromotions, type PromotionServices } from '../startPromotions';
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
  const services: PromotionServices = {
    ...{ auditor, auth },
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
    discovery: mockServices.discovery(),
    lifecycle: mockServices.lifecycle.mock(),
    logger: mockServices.logger.mock(),
    notifications: { send },
    scheduler: mockServices.scheduler.mock({
      scheduleTask: async task => {
        scheduled.push(async () => task.fn(new AbortController().signal));
      },
    }),
  };
  const types: StageTypes = {
    gates: new TypeRegistry('gates'),
    actions: new TypeRegistry('actions'),
  };
  options.types?.(types);
  const permissions = mockServices.permissions({
    result: AuthorizeResult.ALLOW,
  });
  const context = await startPromotions(
    services,
    {
      database: options.database,
      membership,
      permits: new Permits(permissions),
    },
    types,
  );
  /** What the scheduler does every few seconds. */
  const tick = async () => {
    for (const run of scheduled) await run();
  };
  return { ...context, auditor, send, tick };
}
