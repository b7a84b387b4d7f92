import type { AuthService } from '@backstage/backend-plugin-api';
import { createTemplateAction } from '@backstage/plugin-scaffolder-node';
import type { FmopsWorkloadsApi } from '@fmops/backstage-plugin-fmops-workloads-common';
import { initiatorToken } from '../submitting/initiatorToken';
import { readManifest } from '../submitting/readManifest';
import { readSupporting } from '../submitting/readSupporting';
import { runUrl } from '../submitting/runUrl';
import { submissionError } from '../submitting/submissionError';
import { submitWorkloadExamples } from './submitWorkload.examples';

/** What {@link createSubmitWorkloadAction} needs. */
export interface SubmitWorkloadOptions {
  auth: AuthService;
  workloads: Pick<FmopsWorkloadsApi, 'submit'>;
}

/**
 * Creates the action `fmops:workload:submit`: submits a manifest of the
 * workspace on behalf of whoever started the task, and returns at once. The
 * workloads backend checks and audits; the same manifest is created once.
 */
export function createSubmitWorkloadAction({
  auth,
  workloads,
}: SubmitWorkloadOptions) {
  return createTemplateAction({
    id: 'fmops:workload:submit',
    description: 'Submits a workload to a cluster, on behalf of the user',
    examples: submitWorkloadExamples,
    supportsDryRun: true,
    schema: {
      input: {
        cluster: z => z.string().describe('Name of the cluster in the portal'),
        entityRef: z =>
          z.string().describe('Entity that the workload belongs to'),
        manifestPath: z =>
          z.string().describe('File in the workspace with one object'),
        supporting: z =>
          z
            .array(z.string())
            .optional()
            .describe('Files with objects that it needs beside itself'),
        configMap: z =>
          z
            .object({
              name: z.string(),
              file: z
                .string()
                .optional()
                .describe('File in the workspace that it holds'),
              folder: z
                .string()
                .optional()
                .describe('Folder in the workspace whose files it holds'),
            })
            .optional()
            .describe('ConfigMap that is made of files and applied beside it'),
        dryRun: z =>
          z.boolean().optional().describe('Let the cluster check only'),
      },
      output: {
        cluster: z => z.string(),
        namespace: z => z.string(),
        name: z => z.string(),
        uid: z => z.string().optional(),
        created: z => z.boolean().describe('False when it was already there'),
        runUrl: z => z.string().describe('Path of the Runs tab in the portal'),
      },
    },
    async handler(ctx) {
      const { cluster, entityRef, manifestPath, dryRun } = ctx.input;
      const manifest = await readManifest(ctx.workspacePath, manifestPath);
      const { name, namespace } = manifest.metadata;
      const supporting = await readSupporting(
        ctx.workspacePath,
        ctx.input,
        namespace,
      );
      ctx.output('cluster', cluster);
      ctx.output('namespace', namespace);
      ctx.output('name', name);
      ctx.output('runUrl', runUrl(entityRef));
      // In the dry run of a whole template the entity does not exist, so that
      // the workloads backend would refuse.
      if (ctx.isDryRun) {
        ctx.logger.info(`Would submit ${manifest.kind} ${namespace}/${name}`);
        return;
      }
      const token = await initiatorToken(
        auth,
        await ctx.getInitiatorCredentials(),
      );
      const result = await ctx.checkpoint({
        key: `submit.${cluster}.${namespace}.${name}${dryRun ? '.dry' : ''}`,
        fn: async () => {
          const { uid, created } = await workloads
            .submit(
              { cluster, entityRef, manifest, supporting, dryRun },
              { token },
            )
            .catch(error => {
              throw submissionError(error, entityRef);
            });
          return { uid: uid ?? null, created };
        },
      });
      ctx.output('created', result.created);
      if (result.uid) {
        ctx.output('uid', result.uid);
      }
      ctx.logger.info(
        `${manifest.kind} ${namespace}/${name} ${
          result.created ? 'was submitted to' : 'was already in'
        } the cluster ${cluster}`,
      );
    },
  });
}
