import type { Request, Router } from 'express';
import type {
  AuditorService,
  HttpAuthService,
} from '@backstage/backend-plugin-api';
import {
  fineTuningStartPermission,
  type FineTuningRequest,
} from '@fmops/backstage-plugin-fmops-models-common';
import { audited, type Members } from '../access';
import type { Caller, FineTunings } from './FineTunings';

/** What {@link addFineTuningRoutes} needs. */
export interface FineTuningContext {
  auditor: AuditorService;
  fineTunings: FineTunings;
  httpAuth: HttpAuthService;
  members: Members;
}

/** Starts fine-tunings, and says where they stand. */
export function addFineTuningRoutes(
  router: Router,
  { auditor, fineTunings, httpAuth, members }: FineTuningContext,
): void {
  const callerOf = async (req: Request): Promise<Caller> => {
    const credentials = await httpAuth.credentials(req, { allow: ['user'] });
    return { credentials, member: await members.of(credentials) };
  };

  router.post('/v1/fine-tunings', async (req, res) => {
    const request = req.body as FineTuningRequest;
    const key = String(req.headers['idempotency-key']);
    const { fineTuning, created } = await audited(
      auditor,
      {
        eventId: 'fine-tuning-start',
        severityLevel: 'medium',
        request: req,
        meta: {
          name: request.name,
          dataset: request.dataset,
          baseModel: request.baseModel,
        },
      },
      async () => {
        const caller = await callerOf(req);
        await members.require(
          fineTuningStartPermission,
          caller.credentials,
          'have models fine-tuned',
        );
        return fineTunings.start(request, key, caller);
      },
      result => ({ id: result.fineTuning.id, created: result.created }),
    );
    res.status(created ? 201 : 200).json(fineTuning);
  });

  router.get('/v1/fine-tunings', async (req, res) => {
    res.json({ items: await fineTunings.list(await callerOf(req)) });
  });

  router.get('/v1/fine-tunings/:id', async (req, res) => {
    res.json(await fineTunings.get(req.params.id, await callerOf(req)));
  });
}
