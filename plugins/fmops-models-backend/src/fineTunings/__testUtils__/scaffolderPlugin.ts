import {
  coreServices,
  createBackendPlugin,
} from '@backstage/backend-plugin-api';
import type { FineTuningProblem } from '@fmops/backstage-plugin-fmops-models-common';
import { json, Router } from 'express';

/** What {@link scaffolderPlugin} was asked, and what it says. */
export interface ScaffolderState {
  tasks: { user: string; values: Record<string, unknown> }[];
  problems: FineTuningProblem[];
  status: string;
  /** While set, it starts nothing. */
  down?: boolean;
}

/** Stands in for the scaffolder, over HTTP: remembers tasks and runs none. */
export function scaffolderPlugin(state: ScaffolderState) {
  return createBackendPlugin({
    pluginId: 'scaffolder',
    register({ registerInit }) {
      registerInit({
        deps: {
          httpAuth: coreServices.httpAuth,
          httpRouter: coreServices.httpRouter,
        },
        async init({ httpAuth, httpRouter }) {
          const router = Router();
          router.use(json());
          router.post('/fmops/preflight', (_req, res) => {
            res.json({ problems: state.problems, notes: [], passed: [] });
          });
          router.post('/v2/tasks', (req, res, next) => {
            httpAuth
              .credentials(req, { allow: ['user'] })
              .then(({ principal }) => {
                if (state.down) {
                  res.status(503).end();
                  return;
                }
                const { values } = req.body;
                state.tasks.push({ user: principal.userEntityRef, values });
                res.status(201).json({ id: `task-${state.tasks.length}` });
              })
              .catch(next);
          });
          router.get('/v2/tasks/:id', (req, res) => {
            res.json({ id: req.params.id, status: state.status });
          });
          router.get('/v2/tasks/:id/events', (_req, res) => {
            const error = { message: 'The quota is used up.' };
            res.json([{ type: 'completion', body: { error } }]);
          });
          httpRouter.use(router);
        },
      });
    },
  });
}
