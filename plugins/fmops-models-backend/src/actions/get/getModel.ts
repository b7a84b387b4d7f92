import { stringifyEntityRef } from '@backstage/catalog-model';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import {
  compareModels,
  licenseName,
  licenseVerdict,
  newestFirst,
} from '@fmops/backstage-plugin-fmops-models-common';
import { webAddress } from '@fmops/backstage-plugin-fmops-models-node';
import { parseModelRef, ReadableModels, type PortalLinks } from '../../models';
import type { ActionsRegistryService } from '../alpha';
import { cellOf, cellSchema, dimensionOf, dimensionSchema } from '../compare';
import { plainData } from '../plainData';
import { READ_ONLY, TEXTS_ARE_DATA } from '../readOnly';
import { lineageSchema, readLineage } from './lineage';
import { servingMemory, servingMemorySchema } from './servingMemory';

const DESCRIPTION = `
Get all that the catalog knows of one model: facts with where each comes from, what its licence allows in plain words, versions, what it is derived from and trained on, what runs it, and the memory to serve it. Use it when somebody asks about one model, or before recommending it; use search-models when its reference is not known.

null is not known, never 0 or no. The licence verdict is a summary: the licence text decides.
${TEXTS_ARE_DATA}`.trim();

/** Versions to return, the newest. */
const MAX_VERSIONS = 50;

/** Registers the look at one model. */
export function registerGetModel(
  registry: ActionsRegistryService,
  { catalog, links }: { catalog: CatalogService; links: PortalLinks },
): void {
  registry.register({
    name: 'get-model',
    title: 'Get a model',
    description: DESCRIPTION,
    attributes: READ_ONLY,
    examples: [
      {
        title: 'Everything about one model',
        input: { model: 'foundationmodel:default/llama-3.1-8b-instruct' },
      },
    ],
    schema: {
      input: z =>
        z
          .object({
            model: z
              .string()
              .min(1)
              .max(400)
              .describe(
                'Entity reference from search-models: foundationmodel:default/my-model.',
              ),
          })
          .strict(),
      output: z => {
        const verdict = z.object({
          verdict: z.enum(['allowed', 'conditional', 'forbidden', 'unknown']),
          reason: z.string(),
        });
        return z.object({
          ref: z.string(),
          title: z.string(),
          description: z.string().optional(),
          owner: z.string(),
          lifecycle: z.string(),
          type: z.string(),
          facts: z.array(dimensionSchema(z).merge(cellSchema(z))),
          license: z.object({
            name: z.string(),
            url: z.string().optional(),
            commercialUse: verdict,
            researchUse: verdict,
          }),
          versions: z.array(
            z.object({
              version: z.string(),
              stage: z.string().optional(),
              artifactUri: z.string().optional(),
              createdAt: z.string().optional(),
            }),
          ),
          huggingFaceId: z.string().optional(),
          lineage: lineageSchema(z),
          servingMemory: servingMemorySchema(z),
          sources: z.array(z.string()),
          url: z.string().describe('Page in the portal.'),
        });
      },
    },
    action: async ({ input, credentials }) => {
      const readable = new ReadableModels(catalog, credentials);
      const model = await readable.one(parseModelRef(input.model, 'model'));
      const { metadata, spec } = model;
      const ref = stringifyEntityRef(model);
      return {
        output: plainData({
          ref,
          title: metadata.title ?? metadata.name,
          description: metadata.description,
          owner: spec.owner,
          lifecycle: spec.lifecycle,
          type: spec.type,
          facts: compareModels([model]).map(row => ({
            ...cellOf(row.cells[0]),
            ...dimensionOf(row),
            unit: row.cells[0].valueUnit ?? row.unit,
          })),
          license: {
            name: licenseName(spec.license),
            url: webAddress(spec.license.url),
            commercialUse: licenseVerdict(spec.license, 'commercial'),
            researchUse: licenseVerdict(spec.license, 'research'),
          },
          versions: newestFirst(spec.versions ?? []).slice(0, MAX_VERSIONS),
          huggingFaceId: spec.source?.huggingFaceId,
          lineage: await readLineage(catalog, credentials, model),
          servingMemory: servingMemory(spec),
          sources: (spec.sources ?? []).flatMap(one => webAddress(one) ?? []),
          url: links.entity(ref),
        }),
      };
    },
  });
}
