import path from 'node:path';
import type { BackendFeature } from '@backstage/backend-plugin-api';
import { mockServices, startTestBackend } from '@backstage/backend-test-utils';
import { parseEntityRef } from '@backstage/catalog-model';
import catalogPlugin from '@backstage/plugin-catalog-backend';
import templateModel from '@backstage/plugin-catalog-backend-module-scaffolder-entity-model';
import scaffolderPlugin from '@backstage/plugin-scaffolder-backend';
import type { JsonObject } from '@backstage/types';
import catalogModuleFmopsModels from '@fmops/backstage-plugin-catalog-backend-module-fmops-models';
import { until } from '@fmops/test-servers';
import scaffolderModuleFmops from '../index';
import { TEMPLATE_DIRECTORY } from './template';

const REPOSITORY = path.resolve(TEMPLATE_DIRECTORY, '../../..');

/** A portal's backend with the real templates, which runs tasks. */
export async function startTaskPortal(options: {
  /** Of local projects. */
  directory: string;
  /** Kinds by file of the repository that the catalog reads. */
  files?: Record<string, string>;
  fmops?: JsonObject;
  features: BackendFeature[];
  /** References of entities without which there is nothing to test. */
  awaited: string[];
}) {
  const { directory, files = {}, fmops, features, awaited } = options;
  const backend = await startTestBackend({
    features: [
      catalogPlugin,
      templateModel,
      catalogModuleFmopsModels,
      scaffolderPlugin,
      scaffolderModuleFmops,
      ...features,
      mockServices.rootConfig.factory({
        data: {
          app: { baseUrl: 'http://localhost' },
          backend: { listen: { port: 0 } },
          fmops: { localProjects: { directory }, ...fmops },
          catalog: {
            // So that only a refresh can make a project readable in time.
            processingInterval: { minutes: 30 },
            locations: [
              ...Object.entries({
                'templates/*/*/template.yaml': 'Template',
                ...files,
              }).map(([target, kind]) => ({
                type: 'file',
                target: path.join(REPOSITORY, target),
                rules: [{ allow: [kind] }],
              })),
              {
                type: 'file',
                target: `${directory}/*/catalog-info.yaml`,
                rules: [{ allow: ['Component', 'FoundationModel'] }],
              },
            ],
          },
        },
      }),
    ],
  });
  const { port } = backend.server.address() as { port: number };
  const send = (url: string, body?: object, authorization?: string) =>
    fetch(`http://localhost:${port}/api${url}`, {
      method: body ? 'POST' : 'GET',
      headers: {
        'content-type': 'application/json',
        ...(authorization && { authorization }),
      },
      body: body && JSON.stringify(body),
    });
  const call = async (url: string, body?: object, authorization?: string) => {
    const response = await send(url, body, authorization);
    return response.ok ? response.json() : undefined;
  };
  const entity = (kind: string, name: string) =>
    call(`/catalog/entities/by-name/${kind}/default/${name}`);
  for (const ref of awaited) {
    const { kind, name } = parseEntityRef(ref);
    await until(() => entity(kind, name));
  }
  return {
    entity,
    async post(url: string, body: object) {
      const response = await send(url, body);
      return { status: response.status, body: await response.json() };
    },
    /** Runs a template to its end, as a user unless an authorization says otherwise. */
    async run(templateRef: string, values: object, authorization?: string) {
      const { name } = parseEntityRef(templateRef);
      await until(() => entity('template', name));
      const tasks = '/scaffolder/v2/tasks';
      const request = { templateRef, values };
      const { id } = await call(tasks, request, authorization);
      const task = await until(async () => {
        const item = await call(`${tasks}/${id}`, undefined, authorization);
        return /completed|failed/.test(item.status) && item;
      });
      const events = await call(
        `${tasks}/${id}/events`,
        undefined,
        authorization,
      );
      const { body } = events.find(
        ({ type }: { type: string }) => type === 'completion',
      );
      return { status: task.status, output: body.output, error: body.error };
    },
    stop: () => backend.stop(),
  };
}
