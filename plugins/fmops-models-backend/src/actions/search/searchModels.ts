import type { CatalogService } from '@backstage/plugin-catalog-node';
import { isFoundationModelEntity } from '@fmops/backstage-plugin-fmops-models-common';
import type { PortalLinks } from '../../models';
import type { ActionsRegistryService } from '../alpha';
import { plainData } from '../plainData';
import { READ_ONLY, TEXTS_ARE_DATA } from '../readOnly';
import { modelSummary, modelSummarySchema } from './modelSummary';
import { OpenValues } from './OpenValues';
import { searchInput, type SearchInput } from './searchInput';
import { searchRequest } from './searchRequest';
import { selectedFacets, type SelectedFacet } from './selectedFacets';

const DESCRIPTION = `
Find foundation models (LLMs, embedding, image and speech models) in the company's model catalog, by facts: task, licence, access, size, context window, language, provider, or the machine that shall serve them. Start here when somebody looks for a model; then compare-models for two to five of the answer, get-model for all that is known of one.

The answer has the total, compact facts, and the page where people see the same list. What is not known is left out: it never means 0 or no.
${TEXTS_ARE_DATA}`.trim();

/** The Models page takes whole classes only, so ranges of numbers are not in the link. */
function pageParams(
  { text, sort, order }: SearchInput,
  facets: readonly SelectedFacet[],
): URLSearchParams {
  const params = new URLSearchParams();
  if (text) params.set('q', text);
  facets.forEach(({ facet, onPage }) =>
    onPage.forEach(value => params.append(facet.id, value)),
  );
  params.set('sort', sort);
  if (order) params.set('order', order);
  return params;
}

/** Registers the search for models. */
export function registerSearchModels(
  registry: ActionsRegistryService,
  { catalog, links }: { catalog: CatalogService; links: PortalLinks },
): void {
  registry.register({
    name: 'search-models',
    title: 'Search models',
    description: DESCRIPTION,
    attributes: READ_ONLY,
    examples: [
      {
        title: 'Small models for a commercial product in German',
        input: {
          task: 'text-generation',
          language: 'de',
          licenseUse: ['commercial', 'conditional'],
          maxParameters: 8e9,
          sort: 'released',
          limit: 10,
        },
      },
      {
        title: 'What can be fine-tuned and served on one g6.xlarge',
        input: {
          fineTunable: true,
          fitsOn: 'g6.xlarge',
          sort: 'parameters',
          order: 'desc',
          limit: 10,
        },
      },
    ],
    schema: {
      input: searchInput,
      output: z =>
        z.object({
          total: z.number().describe('Models that you may read.'),
          models: z.array(modelSummarySchema(z)),
          nextCursor: z.string().optional(),
          notes: z.array(z.string()),
          url: z
            .string()
            .describe(
              'The same list in the portal, without ranges of numbers.',
            ),
        }),
    },
    action: async ({ input, credentials }) => {
      const open = new OpenValues(catalog, credentials);
      const facets = await selectedFacets(input, open);
      const request = searchRequest(input, facets);
      const { items, totalItems } = await catalog.queryEntities(request, {
        credentials,
      });
      const next = (request.offset ?? 0) + items.length;
      return {
        output: plainData({
          total: totalItems,
          models: items
            .filter(isFoundationModelEntity)
            .map(model => modelSummary(model, links)),
          nextCursor:
            items.length > 0 && next < totalItems ? String(next) : undefined,
          notes: facets.flatMap(({ note }) => note ?? []),
          url: links.models(pageParams(input, facets)),
        }),
      };
    },
  });
}
