import type { AuthService } from '@backstage/backend-plugin-api';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import { createTemplateAction } from '@backstage/plugin-scaffolder-node';
import type { FmopsWorkloadsApi } from '@fmops/backstage-plugin-fmops-workloads-common';
import { planRun } from '../planning/planRun';
import { initiatorToken } from '../submitting/initiatorToken';
import { planTrainingExamples } from './planTraining.examples';

/** What {@link createPlanTrainingAction} needs. */
export interface PlanTrainingOptions {
  auth: AuthService;
  catalog: CatalogService;
  workloads: Pick<FmopsWorkloadsApi, 'targets' | 'clusters'>;
  /** Image for requests that name none. */
  defaultImage?: string;
}

/**
 * Creates the action `fmops:training:plan`: checks a fine-tuning request in
 * every respect before anything is created, and works out what the project's
 * skeleton is rendered from.
 */
export function createPlanTrainingAction(options: PlanTrainingOptions) {
  const { auth, catalog, workloads, defaultImage } = options;
  return createTemplateAction({
    id: 'fmops:training:plan',
    description:
      'Checks a fine-tuning run before anything is created, and works out what its project is rendered from',
    examples: planTrainingExamples,
    supportsDryRun: true,
    schema: {
      input: {
        name: z => z.string().describe('Name of the project'),
        description: z => z.string().optional(),
        owner: z => z.string().describe('Entity reference of the owning group'),
        baseModel: z =>
          z.string().describe('Entity reference of a FoundationModel'),
        dataset: z => z.string().describe('Entity reference of a ModelDataset'),
        outputModel: z =>
          z.string().describe('Name of the model that a successful run makes'),
        use: z =>
          z
            .enum(['commercial', 'research'])
            .describe('What the result is for; licences are judged by it'),
        method: z => z.enum(['lora', 'qlora']),
        r: z => z.number().describe('Rank of the adapter'),
        alpha: z => z.number().describe('Scale of the adapter'),
        dropout: z => z.number(),
        targetModules: z => z.enum(['all-linear', 'attention']),
        learningRate: z => z.number(),
        epochs: z => z.number(),
        sequenceLength: z => z.number().describe('Tokens per example, at most'),
        batchSize: z => z.number().describe('Examples per GPU and step'),
        gradientAccumulation: z => z.number(),
        target: z => z.object({ cluster: z.string(), namespace: z.string() }),
        compute: z =>
          z.object({
            instanceType: z.string(),
            nodes: z.number(),
            gpusPerNode: z.number(),
          }),
        maxRuntimeHours: z => z.number(),
        claim: z =>
          z.string().describe('Persistent volume claim for the results'),
        huggingFaceSecret: z =>
          z
            .string()
            .optional()
            .describe('Secret with a token, for gated models'),
        queue: z =>
          z
            .string()
            .optional()
            .describe('Kueue queue; by default the namespace’s own'),
        image: z =>
          z.string().optional().describe('Container image with a tag'),
      },
      output: {
        plan: z =>
          z
            .record(z.any())
            .describe('Everything that a skeleton needs to know'),
      },
    },
    async handler(ctx) {
      const credentials = await ctx.getInitiatorCredentials();
      const plan = await planRun(ctx.input, {
        catalog,
        credentials,
        ownCredentials: await auth.getOwnServiceCredentials(),
        userRef: ctx.user?.ref ?? 'unknown',
        defaultImage,
        async targets() {
          const token = await initiatorToken(auth, credentials);
          const [targets, clusters] = await Promise.all([
            workloads.targets({ token }),
            workloads.clusters({ token }),
          ]);
          return { targets, clusters };
        },
      });
      plan.notes.forEach(note => ctx.logger.warn(note));
      ctx.logger.info(
        `${plan.model.id} on ${plan.dataset.id}: ${plan.compute.nodes} × ${plan.compute.instanceType}, estimated memory ${plan.estimate.text}`,
      );
      ctx.output('plan', plan);
    },
  });
}
