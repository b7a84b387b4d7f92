import { stringifyEntityRef } from '@backstage/catalog-model';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import {
  compareModels,
  CRITERIA,
  DEFAULT_WORKLOAD,
  EVEN_WEIGHTS,
  rankableBenchmarks,
} from '@fmops/backstage-plugin-fmops-models-common';
import { ReadableModels, type PortalLinks } from '../../models';
import type { ActionsRegistryService } from '../alpha';
import { plainData } from '../plainData';
import { READ_ONLY, TEXTS_ARE_DATA } from '../readOnly';
import { cellOf, cellSchema, dimensionOf, dimensionSchema } from './cellSchema';
import {
  assertWeights,
  comparedRefs,
  compareInput,
  type CompareInput,
} from './compareInput';
import { rankingAnswer, rankingSchema } from './rankingAnswer';

const DESCRIPTION = `
Compare two to five models of the catalog side by side: terms, size, context, quality, speed, cost, what it takes to serve them. Give weights as well to rank them, each rank with its reason. Use it to choose between candidates that search-models has found.

Every value says whether it was published, measured here or estimated; null is not known, and counts in the ranking as the average of the others. Results of benchmarks under other conditions are never ranked together. The url shows people the same comparison.
${TEXTS_ARE_DATA}`.trim();

function pageParams(
  refs: readonly string[],
  { weights = EVEN_WEIGHTS, workload = DEFAULT_WORKLOAD }: CompareInput,
  benchmarks: readonly string[] = [],
): URLSearchParams {
  const params = new URLSearchParams();
  refs.forEach(ref => params.append('model', ref));
  CRITERIA.forEach(one => params.set(one, String(weights[one])));
  benchmarks.forEach(key => params.append('benchmark', key));
  params.set('in', String(workload.inputMTokens));
  params.set('out', String(workload.outputMTokens));
  return params;
}

/** Registers the comparison of models. */
export function registerCompareModels(
  registry: ActionsRegistryService,
  { catalog, links }: { catalog: CatalogService; links: PortalLinks },
): void {
  registry.register({
    name: 'compare-models',
    title: 'Compare models',
    description: DESCRIPTION,
    attributes: READ_ONLY,
    examples: [
      {
        title: 'Which of two, when cost matters most',
        input: {
          models: [
            'foundationmodel:default/llama-3.1-8b-instruct',
            'foundationmodel:default/mistral-7b-instruct-v0.3',
          ],
          weights: { quality: 2, cost: 3, speed: 1 },
        },
      },
    ],
    schema: {
      input: compareInput,
      output: z =>
        z.object({
          models: z.array(
            z.object({ ref: z.string(), title: z.string(), url: z.string() }),
          ),
          rows: z.array(
            dimensionSchema(z).extend({
              differs: z.boolean().describe('Whether two known values differ.'),
              values: z
                .array(cellSchema(z))
                .describe('One per model, in their order.'),
            }),
          ),
          rankableBenchmarks: z.array(
            z.object({ key: z.string(), title: z.string() }),
          ),
          ranking: rankingSchema(z).optional(),
          url: z.string(),
        }),
    },
    action: async ({ input, credentials }) => {
      assertWeights(input);
      const readable = new ReadableModels(catalog, credentials);
      const models = await readable.all(comparedRefs(input));
      const refs = models.map(model => stringifyEntityRef(model));
      const ranking = rankingAnswer(models, input);
      return {
        output: plainData({
          models: models.map(({ metadata }, index) => ({
            ref: refs[index],
            title: metadata.title ?? metadata.name,
            url: links.entity(refs[index]),
          })),
          rows: compareModels(models).map(row => ({
            ...dimensionOf(row),
            differs: row.differs,
            values: row.cells.map(cellOf),
          })),
          rankableBenchmarks: rankableBenchmarks(
            models.map(({ spec }) => spec),
          ).map(({ key, title }) => ({ key, title })),
          ranking,
          url: links.comparison(pageParams(refs, input, ranking?.benchmarks)),
        }),
      };
    },
  });
}
