import type { CatalogService } from '@backstage/plugin-catalog-node';
import {
  INSTANCE_PRICES_AS_OF,
  INSTANCE_PRICES_OF,
} from '@fmops/backstage-plugin-fmops-models-common';
import type { PortalLinks } from '../../models';
import type { ActionsRegistryService } from '../alpha';
import { plainData } from '../plainData';
import { READ_ONLY } from '../readOnly';
import { assertFitInput, fitInput } from './fitInput';
import { fitSubject } from './fitSubject';
import { partsAnswer, placementAnswer, placementSchema } from './Placement';
import { placements } from './placements';
import { placeServing } from './placeServing';
import { placeTraining } from './placeTraining';

const DESCRIPTION = `
Estimate how much device memory a model needs for serving or for fine-tuning (full, LoRA, QLoRA), and which EC2 instance types it fits on, cheapest first, with the price per hour. For a model of the catalog, or for any number of parameters. Use it for questions such as "what does it take to run this" and "does it fit on one g6e.xlarge".

Memory is in GiB per device; fits leaves room for what an estimate misses, tight does not. All numbers are estimates: try a short run before buying.`.trim();

/** Instance types to name of each verdict. */
const NAMED = 8;

/** Registers the estimate of what a model runs on. */
export function registerFitModel(
  registry: ActionsRegistryService,
  { catalog, links }: { catalog: CatalogService; links: PortalLinks },
): void {
  registry.register({
    name: 'fit-model-on-hardware',
    title: 'Fit a model on hardware',
    description: DESCRIPTION,
    attributes: READ_ONLY,
    examples: [
      {
        title: 'What QLoRA fine-tuning of a model takes',
        input: {
          model: 'foundationmodel:default/llama-3.1-8b-instruct',
          purpose: 'qlora',
          contextTokens: 4096,
          sequences: 1,
          rank: 16,
          nodes: 1,
        },
      },
      {
        title:
          'Whether 70 B parameters in 4 bit can be served on a g6e.12xlarge',
        input: {
          parameters: 70e9,
          architecture: {
            layers: 80,
            hiddenSize: 8192,
            attentionHeads: 64,
            kvHeads: 8,
          },
          purpose: 'serving',
          precision: 'int4',
          instanceType: 'g6e.12xlarge',
          sequences: 1,
          rank: 16,
          nodes: 1,
        },
      },
    ],
    schema: {
      input: fitInput,
      output: z => {
        const placed = z.array(placementSchema(z));
        return z.object({
          estimate: z.literal(true),
          ref: z.string().optional(),
          parameters: z.number().optional(),
          purpose: z.string(),
          memory: z
            .object({
              instanceType: z.string(),
              needGiBPerDevice: z.number(),
              partsGiB: z.record(z.number()),
            })
            .optional()
            .describe(
              'The need by part, on the instance asked for, else on the cheapest that fits.',
            ),
          asked: placementSchema(z).optional(),
          fits: placed.describe(
            `Cheapest first, one for each set of devices, at most ${NAMED}.`,
          ),
          tight: placed.describe(`Cheapest first, at most ${NAMED}.`),
          doesNotFit: placed.describe(
            `With what is missing, the least first, at most ${NAMED}.`,
          ),
          prices: z.string(),
          reasons: z
            .array(z.string())
            .describe('What to know, or why nothing is estimated.'),
          url: z.string().optional().describe('Page of the model.'),
        });
      },
    },
    action: async ({ input, credentials }) => {
      assertFitInput(input);
      const { ref, spec } = await fitSubject(input, catalog, credentials);
      const place =
        input.purpose === 'serving'
          ? placeServing(spec, input)
          : placeTraining(spec, input.purpose, input);
      const { fits, tight, doesNotFit, asked, reasons } = placements(
        place,
        input.instanceType,
      );
      const [shown] = [asked, ...fits, ...tight, ...doesNotFit].filter(
        one => one !== undefined,
      );
      return {
        output: plainData({
          estimate: true as const,
          ref,
          parameters: spec.parameters,
          purpose: input.purpose,
          memory: shown && {
            instanceType: shown.instance.instanceType,
            needGiBPerDevice: placementAnswer(shown).needGiBPerDevice,
            partsGiB: partsAnswer(shown),
          },
          asked: asked && placementAnswer(asked),
          fits: fits.slice(0, NAMED).map(placementAnswer),
          tight: tight.slice(0, NAMED).map(placementAnswer),
          doesNotFit: doesNotFit.slice(0, NAMED).map(placementAnswer),
          prices: `${INSTANCE_PRICES_OF}, as of ${INSTANCE_PRICES_AS_OF}`,
          reasons,
          url: ref && links.entity(ref),
        }),
      };
    },
  });
}
