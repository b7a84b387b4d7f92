import type { Members } from '../../access';
import type { FineTunings } from '../../fineTunings';
import type { PortalLinks } from '../../models';
import type { ActionsRegistryService } from '../alpha';
import { READ_ONLY, TEXTS_ARE_DATA } from '../readOnly';
import { fineTuningAnswer, fineTuningSchema } from './answer';

const DESCRIPTION = `
Say where the making of a model from a group's own data stands: preparing the data, training, the gate, registering, serving; with the reason when it stands still or has failed, and the endpoint at the end. Use the id that start-fine-tuning returned. It takes minutes to hours: don't ask more than once a minute.
${TEXTS_ARE_DATA}`.trim();

/** Registers the look at one fine-tuning. */
export function registerGetFineTuning(
  registry: ActionsRegistryService,
  context: { fineTunings: FineTunings; links: PortalLinks; members: Members },
): void {
  const { fineTunings, links, members } = context;
  registry.register({
    name: 'get-fine-tuning',
    title: 'Get a fine-tuning',
    description: DESCRIPTION,
    attributes: READ_ONLY,
    schema: {
      input: z =>
        z
          .object({
            id: z
              .string()
              .regex(/^[0-9a-f-]{1,36}$/)
              .describe('From start-fine-tuning.'),
          })
          .strict(),
      output: fineTuningSchema,
    },
    action: async ({ input, credentials }) => {
      const member = await members.of(credentials);
      const found = await fineTunings.get(input.id, { credentials, member });
      return { output: fineTuningAnswer(found, links) };
    },
  });
}
