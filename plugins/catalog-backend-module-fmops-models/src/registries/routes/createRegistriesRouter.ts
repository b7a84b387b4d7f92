import type {
  AuditorService,
  BackstageCredentials,
  HttpAuthService,
  PermissionsService,
  SchedulerService,
} from '@backstage/backend-plugin-api';
import { NotAllowedError, toError } from '@backstage/errors';
import {
  AuthorizeResult,
  type BasicPermission,
} from '@backstage/plugin-permission-common';
import {
  REGISTRIES_PATH,
  registryReadPermission,
  registryRefreshPermission,
  type RegistryList,
} from '@fmops/backstage-plugin-fmops-models-common';
import type { Router } from 'express';
import PromiseRouter from 'express-promise-router';
import { readerOf, type RegistryReader } from '../RegistryReader';
import type { RegistryStates } from '../store';

/** What {@link createRegistriesRouter} works with. */
export interface RegistriesRouterOptions {
  auditor: AuditorService;
  httpAuth: HttpAuthService;
  permissions: PermissionsService;
  readers: RegistryReader[];
  scheduler: SchedulerService;
  states: RegistryStates;
}

/** Routes that tell how model registries are doing, and have one read at once. */
export function createRegistriesRouter(
  options: RegistriesRouterOptions,
): Router {
  const { auditor, httpAuth, permissions, readers, scheduler, states } =
    options;
  const router = PromiseRouter();

  async function allow(
    permission: BasicPermission,
    credentials: BackstageCredentials,
  ): Promise<void> {
    const [{ result }] = await permissions.authorize([{ permission }], {
      credentials,
    });
    if (result !== AuthorizeResult.ALLOW) {
      throw new NotAllowedError(
        `Model registries need the permission ${permission.name}`,
      );
    }
  }

  router.get(REGISTRIES_PATH, async (req, res) => {
    await allow(registryReadPermission, await httpAuth.credentials(req));
    const known = await states.list();
    const body: RegistryList = {
      items: known.flatMap(state => {
        // One that another replica's configuration has, and this one's has not
        const settings = readers.find(
          reader => reader.settings.id === state.id,
        )?.settings;
        return settings
          ? { ...state, type: settings.type, title: settings.title }
          : [];
      }),
    };
    res.json(body);
  });

  router.post(`${REGISTRIES_PATH}/:id/refresh`, async (req, res) => {
    const { id } = req.params;
    const event = await auditor.createEvent({
      eventId: 'registry-refresh',
      severityLevel: 'low',
      request: req,
      meta: { registry: id },
    });
    try {
      await allow(registryRefreshPermission, await httpAuth.credentials(req));
      await scheduler.triggerTask(readerOf(readers, id).taskId);
      await event.success();
    } catch (error) {
      await event.fail({ error: toError(error) });
      throw error;
    }
    res.status(202).end();
  });

  return router;
}
