import type {
  HttpAuthService,
  PermissionsService,
} from '@backstage/backend-plugin-api';
import { parseEntityRef } from '@backstage/catalog-model';
import { InputError, NotAllowedError } from '@backstage/errors';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import { taskCreatePermission } from '@backstage/plugin-scaffolder-common/alpha';
import type { JsonObject } from '@backstage/types';
import express, { Router, type Request } from 'express';
import type { Preflight } from './Preflight';

interface Asked {
  templateRef: string;
  values: JsonObject;
}

function isEntityRef(value: unknown): value is string {
  try {
    parseEntityRef(value as string);
    return typeof value === 'string';
  } catch {
    return false;
  }
}

function askedOf({ body }: Request): Asked {
  const { templateRef, values } = (body ?? {}) as Partial<Asked>;
  if (!isEntityRef(templateRef)) {
    throw new InputError(
      'templateRef: name the template, such as template:default/instruction-tuning',
    );
  }
  if (typeof values !== 'object' || values === null || Array.isArray(values)) {
    throw new InputError('values: give what the form was filled in with');
  }
  return { templateRef, values };
}

/**
 * `POST /fmops/preflight`: what a task would find, were it started now. For
 * users who may start one.
 */
export function createPreflightRouter(options: {
  httpAuth: HttpAuthService;
  permissions: PermissionsService;
  preflight: Preflight;
}): Router {
  const { httpAuth, permissions, preflight } = options;
  const router = Router();
  router.use('/fmops', express.json({ limit: '200kb' }));
  router.post('/fmops/preflight', async (req, res, next) => {
    try {
      const credentials = await httpAuth.credentials(req, { allow: ['user'] });
      const [decision] = await permissions.authorize(
        [{ permission: taskCreatePermission }],
        { credentials },
      );
      if (decision.result !== AuthorizeResult.ALLOW) {
        throw new NotAllowedError(
          'You may not start tasks, so there is nothing to check for you',
        );
      }
      const { templateRef, values } = askedOf(req);
      res.json(await preflight.check(templateRef, values, credentials));
    } catch (error) {
      next(error);
    }
  });
  return router;
}
