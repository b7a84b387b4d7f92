import type { AuthService } from '@backstage/backend-plugin-api';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import { createTemplateAction } from '@backstage/plugin-scaffolder-node';
import {
  DATASET_TASKS,
  MODEL_PURPOSES,
  TRAINING_METHODS,
} from '@fmops/backstage-plugin-fmops-models-common';
import type { FmopsWorkloadsApi } from '@fmops/backstage-plugin-fmops-workloads-common';
import type { DefaultImages } from '../images/readDefaultImages';
import type { Plan } from '../planning/Plan';
import { planProject } from '../planning/planProject';
import { initiatorToken } from '../submitting/initiatorToken';
import { planProjectExamples } from './planProject.examples';

/** What {@link createPlanProjectAction} needs. */
export interface PlanProjectOptions {
  auth: AuthService;
  catalog: CatalogService;
  workloads: Pick<
    FmopsWorkloadsApi,
    'targets' | 'clusters' | 'list' | 'preflight'
  >;
  /** For requests that name none. */
  defaultImages: DefaultImages;
  /** Address of the portal in browsers. */
  portalUrl?: string;
}

/**
 * Creates the action `fmops:project:plan`: checks in every respect what somebody
 * asked for on a form before anything is created, and works out what the
 * project is rendered from. A template names the parts that its form has.
 */
export function createPlanProjectAction(options: PlanProjectOptions) {
  const { auth, catalog, workloads, defaultImages, portalUrl } = options;
  return createTemplateAction({
    id: 'fmops:project:plan',
    description:
      'Checks a project before anything is created, and works out what it is rendered from',
    examples: planProjectExamples,
    supportsDryRun: true,
    schema: {
      input: {
        stage: z =>
          z.string().describe('Stage of the work, such as instruction-tuning'),
        project: z =>
          z.object({
            name: z.string().describe('Of the project and its component'),
            description: z.string().optional(),
            owner: z.string().describe('Entity reference of the owning group'),
          }),
        use: z =>
          z
            .enum(['commercial', 'research'])
            .optional()
            .describe('What the result is for; licences are judged by it'),
        models: z =>
          z
            .record(
              z.object({
                ref: z
                  .string()
                  .describe('Entity reference of a FoundationModel'),
                for: z.enum(MODEL_PURPOSES),
                method: z.enum(TRAINING_METHODS).optional(),
                sequenceLength: z.number().optional().describe('Tokens'),
              }),
            )
            .optional()
            .describe('By the name of their field on the form'),
        datasets: z =>
          z
            .record(
              z.object({
                ref: z.string().describe('Entity reference of a ModelDataset'),
                for: z
                  .enum(DATASET_TASKS)
                  .optional()
                  .describe('What its rows must hold'),
              }),
            )
            .optional()
            .describe('By the name of their field on the form'),
        endpoints: z =>
          z
            .record(
              z.object({
                ref: z
                  .string()
                  .optional()
                  .describe('Entity reference of the Component of an endpoint'),
              }),
            )
            .optional()
            .describe('By the name of their field on the form'),
        adapters: z =>
          z
            .array(
              z.object({
                tenant: z.string().describe('Who alone may use it'),
                model: z
                  .string()
                  .describe('Entity reference of a FoundationModel'),
              }),
            )
            .optional()
            .describe('To be served together on the model they were made from'),
        clusters: z =>
          z
            .record(
              z.object({
                ref: z
                  .string()
                  .describe(
                    'Entity reference of a Resource of type kubernetes-cluster',
                  ),
              }),
            )
            .optional()
            .describe('By the name of their field on the form'),
        outputModel: z =>
          z
            .string()
            .optional()
            .describe('Name of the model that a successful run makes'),
        target: z =>
          z.object({ cluster: z.string(), namespace: z.string() }).optional(),
        compute: z => {
          const memory = z.discriminatedUnion('kind', [
            z.object({
              kind: z.literal('training'),
              model: z.string().describe('Field of the model'),
              method: z.enum(TRAINING_METHODS),
              r: z.number().optional().describe('Rank of the adapter'),
              sequenceLength: z.number(),
              batch: z.number().describe('Sequences per GPU and step'),
              spread: z
                .enum(['run', 'node'])
                .optional()
                .describe('What one copy of the model is spread over'),
              frozenCopies: z
                .number()
                .optional()
                .describe('Copies of the model that stay as they are'),
            }),
            z.object({
              kind: z.literal('serving'),
              model: z.string().describe('Field of the model'),
              contextTokens: z.number(),
              sequences: z.number().describe('Requests at a time'),
              dtype: z.string().optional(),
              utilization: z.number().optional(),
              gpusPerCopy: z
                .number()
                .optional()
                .describe('GPUs of a node that hold one copy; by default all'),
            }),
          ]);
          return z
            .object({
              instanceType: z.string(),
              nodes: z.number(),
              gpusPerNode: z.number(),
              runs: z
                .enum(['cuda', 'neuron', 'trainium'])
                .optional()
                .describe('What the image is built for'),
              parallel: z
                .object({
                  tensor: z.number(),
                  pipeline: z.number(),
                  context: z.number(),
                  microBatch: z.number().describe('Sequences at a time'),
                  globalBatch: z.number().describe('Sequences of a step'),
                  sequenceLength: z.number(),
                })
                .optional()
                .describe('How a model is cut into pieces over devices'),
              memory: memory
                .or(z.array(memory))
                .optional()
                .describe('What takes memory, one after the other'),
            })
            .optional();
        },
        run: z =>
          z
            .object({
              claim: z
                .string()
                .optional()
                .describe('Persistent volume claim for the results'),
              huggingFaceSecret: z
                .string()
                .optional()
                .describe('Secret with a token, for gated models'),
              queue: z
                .string()
                .optional()
                .describe('Kueue queue; by default the namespace’s own'),
              image: z
                .string()
                .optional()
                .describe('Container image with a tag'),
              maxRuntimeHours: z.number().optional(),
              kinds: z
                .array(z.string())
                .optional()
                .describe(
                  'Kinds that are submitted, each as TrainJob.trainer.kubeflow.org',
                ),
              downloads: z
                .boolean()
                .optional()
                .describe(
                  'It downloads more than models and datasets, such as packages',
                ),
            })
            .optional(),
        settings: z =>
          z
            .record(z.any())
            .optional()
            .describe('What only the skeleton understands; handed through'),
        form: z =>
          z
            .record(z.any())
            .optional()
            .describe(
              'All parameters, so that the form can be opened again from the project',
            ),
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
      const request = {
        ...ctx.input,
        template: ctx.templateInfo?.entityRef,
      };
      const plan = await planProject(request, {
        catalog,
        credentials,
        ownCredentials: await auth.getOwnServiceCredentials(),
        userRef: ctx.user?.ref ?? 'unknown',
        portalUrl,
        defaultImage: defaultImages(ctx.templateInfo?.entityRef),
        async endpoints(entityRef) {
          const token = await initiatorToken(auth, credentials);
          const { items } = await workloads.list({ entityRef }, { token });
          return items.filter(({ category }) => category === 'endpoint');
        },
        async preflight(needs) {
          const token = await initiatorToken(auth, credentials);
          return workloads.preflight(needs, { token });
        },
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
      ctx.logger.info(describe(plan));
      ctx.output('plan', plan);
    },
  });
}

function describe({ project, compute }: Plan): string {
  if (!compute) {
    return `${project.name} can be made`;
  }
  const { nodes, instanceType, estimate } = compute;
  const memory = estimate && `, estimated memory ${estimate}`;
  return `${project.name} can be made, on ${nodes} × ${instanceType}${memory}`;
}
