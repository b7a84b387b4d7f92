import {
  coreServices,
  createBackendPlugin,
} from '@backstage/backend-plugin-api';
import { InputError } from '@backstage/errors';
import type {
  PreflightCheck,
  PreflightRequest,
  SubmitRequest,
  SubmitTarget,
} from '@fmops/backstage-plugin-fmops-workloads-common';
import express from 'express';

/** What {@link workloadsPlugin} was asked. */
export interface ReceivedSubmission {
  /** Who it was on behalf of. */
  user: string;
  request: SubmitRequest;
}

/** What {@link workloadsPlugin} was asked, and what it says. */
export interface WorkloadsState {
  received: ReceivedSubmission[];
  refuse?: string;
  /** What was last asked of a namespace. */
  asked?: PreflightRequest;
  /** What is found in namespaces. */
  checks?: PreflightCheck[];
}

/** Two namespaces, one of which the caller may use. */
export const TARGETS: SubmitTarget[] = [
  {
    cluster: 'local',
    namespace: 'team-language',
    owner: 'group:default/language-team',
    allowed: true,
    demo: true,
  },
  {
    cluster: 'local',
    namespace: 'team-vision',
    owner: 'group:default/vision-team',
    allowed: false,
    reason: 'You are not a member of group:default/vision-team.',
    demo: true,
  },
];

const endpointNamed = (name: string) => ({
  category: 'endpoint',
  ref: {
    ...{ cluster: 'local', namespace: 'team-language' },
    group: 'serving.kserve.io',
    version: 'v1beta1',
    kind: 'InferenceService',
    ...{ name, uid: `uid-of-${name}` },
  },
  state: 'Ready',
  stateSince: '2026-01-01T00:00:00.000Z',
  kubernetesId: name,
  endpoint: {
    url: `http://${name}.team-language.svc.cluster.local`,
    model: { name: 'support-model' },
  },
  lineage: { model: 'foundationmodel:default/support-model' },
});

/** An endpoint that answers. */
export const ENDPOINT = endpointNamed('assistant-endpoint');

/**
 * Stands in for the workloads backend, over HTTP: remembers submissions, and
 * refuses them while `refuse` holds a reason.
 */
export function workloadsPlugin(state: WorkloadsState) {
  return createBackendPlugin({
    pluginId: 'fmops-workloads',
    register({ registerInit }) {
      registerInit({
        deps: {
          httpAuth: coreServices.httpAuth,
          httpRouter: coreServices.httpRouter,
        },
        async init({ httpAuth, httpRouter }) {
          const router = express.Router();
          router.use(express.json());
          router.get('/v1/targets', (_req, res) => {
            res.json({ items: TARGETS });
          });
          router.get('/v1/workloads', (req, res) => {
            const { entityRef } = req.query;
            const [, name] =
              /^component:default\/(assistant-endpoint.*)$/.exec(
                String(entityRef),
              ) ?? [];
            res.json({
              items: name ? [endpointNamed(name)] : [],
              clusters: [],
            });
          });
          router.post('/v1/preflight', (req, res) => {
            state.asked = req.body;
            res.json({ items: state.checks ?? [] });
          });
          router.get('/v1/clusters', (_req, res) => {
            res.json({
              items: [{ name: 'local', reachable: true, kinds: ['TrainJob'] }],
            });
          });
          router.post('/v1/submissions', (req, res, next) => {
            httpAuth
              .credentials(req, { allow: ['user'] })
              .then(({ principal }) => {
                const request: SubmitRequest = req.body;
                const { name, namespace } = request.manifest.metadata as Record<
                  string,
                  string
                >;
                if (state.refuse) {
                  throw new InputError(state.refuse);
                }
                const known = state.received.some(
                  item =>
                    JSON.stringify(item.request.manifest) ===
                    JSON.stringify(request.manifest),
                );
                if (!known) {
                  state.received.push({
                    user: principal.userEntityRef,
                    request,
                  });
                }
                res.status(known ? 200 : 201).json({
                  created: !known,
                  cluster: request.cluster,
                  namespace,
                  kind: 'TrainJob',
                  name,
                  uid: `uid-of-${name}`,
                });
              })
              .catch(next);
          });
          httpRouter.use(router);
        },
      });
    },
  });
}
