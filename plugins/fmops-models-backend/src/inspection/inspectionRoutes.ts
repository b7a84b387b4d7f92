import type { Router } from 'express';
import type {
  AuditorService,
  HttpAuthService,
  PermissionsService,
} from '@backstage/backend-plugin-api';
import { NotAllowedError, toError } from '@backstage/errors';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import {
  modelRegisterPermission,
  type InspectionRequest,
} from '@fmops/backstage-plugin-fmops-models-common';
import type { Inspections } from './Inspections';

/** What {@link addInspectionRoutes} needs. */
export interface InspectionContext {
  auditor: AuditorService;
  httpAuth: HttpAuthService;
  inspections: Inspections;
  permissions: PermissionsService;
}

/** Routes that look models up at their sources: for people who may register them. */
export function addInspectionRoutes(
  router: Router,
  { auditor, httpAuth, inspections, permissions }: InspectionContext,
): void {
  router.post('/v1/inspections', async (req, res) => {
    const request = req.body as InspectionRequest;
    const event = await auditor.createEvent({
      eventId: 'model-inspect',
      severityLevel: 'low',
      request: req,
      meta: { ...request },
    });
    try {
      const credentials = await httpAuth.credentials(req, { allow: ['user'] });
      const [{ result }] = await permissions.authorize(
        [{ permission: modelRegisterPermission }],
        { credentials },
      );
      if (result !== AuthorizeResult.ALLOW) {
        throw new NotAllowedError(
          'You may not register models. Ask a platform engineer for the permission fmops.model.register.',
        );
      }
      // Who types goes on to the next question without waiting
      const gone = new AbortController();
      res.on('close', () => gone.abort());
      const inspection = await inspections.inspect(
        request,
        credentials,
        gone.signal,
      );
      await event.success({
        meta: { findings: inspection.findings.map(({ code }) => code) },
      });
      res.json(inspection);
    } catch (error) {
      await event.fail({ error: toError(error) });
      throw error;
    }
  });
}
