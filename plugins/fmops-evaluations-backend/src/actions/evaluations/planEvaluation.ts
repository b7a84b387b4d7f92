import { stringifyEntityRef, type Entity } from '@backstage/catalog-model';
import { FMOPS_GROUP } from '@fmops/backstage-plugin-fmops-models-common';
import type { JsonObject } from '@backstage/types';
import { ReadableEntities } from '../../access';
import type { RouteContext } from '../../routes';
import type { ActionsRegistryService } from '../alpha';
import { READ_ONLY } from '../attributes';

const STAGE = `metadata.annotations.${FMOPS_GROUP}/stage`;

const DESCRIPTION = `
Find out how to run an evaluation of a model: which templates of the portal evaluate, what each one is for, and the fields of its form, with the model filled in. Show the values to the user and have them confirmed, since a run costs money; then start it with the action execute-template of the scaffolder, in the user's name. When the run has ended, its results are recorded by themselves and list-evaluations finds them.
`.trim();

/** Registers the look at what could evaluate a model. */
export function registerPlanEvaluation(
  registry: ActionsRegistryService,
  { catalog }: Pick<RouteContext, 'catalog'>,
): void {
  registry.register({
    name: 'plan-evaluation',
    title: 'Find out how to run an evaluation',
    description: DESCRIPTION,
    attributes: READ_ONLY,
    schema: {
      input: z =>
        z.object({
          model: z
            .string()
            .describe('Entity reference, such as foundationmodel:default/name'),
        }),
      output: z =>
        z.object({
          templates: z.array(
            z.object({
              templateRef: z.string(),
              title: z.string(),
              description: z.string().optional(),
              values: z.record(z.unknown()).describe('Known already'),
              parameters: z
                .array(z.unknown())
                .describe('JSON Schemas of the steps of its form'),
            }),
          ),
        }),
    },
    action: async ({ input, credentials }) => {
      const model = input.model.toLocaleLowerCase('en-US');
      await new ReadableEntities(catalog, credentials).one(model, 'model');
      const { items } = await catalog.queryEntities(
        { filter: { kind: 'Template', [STAGE]: 'evaluation' }, limit: 50 },
        { credentials },
      );
      return { output: { templates: items.map(one => planOf(one, model)) } };
    },
  });
}

function planOf({ metadata, spec, ...entity }: Entity, model: string) {
  const { parameters = [] } = (spec ?? {}) as JsonObject;
  const steps = Array.isArray(parameters) ? parameters : [parameters];
  return {
    templateRef: stringifyEntityRef({ ...entity, metadata }),
    title: metadata.title ?? metadata.name,
    description: metadata.description,
    values: JSON.stringify(steps).includes('"model":') ? { model } : {},
    parameters: steps,
  };
}
