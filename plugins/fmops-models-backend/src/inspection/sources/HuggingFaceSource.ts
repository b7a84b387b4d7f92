import { toError } from '@backstage/errors';
import {
  adapterFacts,
  configFacts,
  fields,
  HubClient,
  hubId,
  hubModel,
} from '@fmops/backstage-plugin-fmops-models-node';
import { cleanSpec } from '../cleanSpec';
import type { Draft } from '../Draft';

const FIELD = 'huggingFaceId';
const CONFIG = 'config.json';
const ADAPTER_CONFIG = 'adapter_config.json';

/** Looks a model up on the Hugging Face Hub. */
export class HuggingFaceSource {
  readonly #hub: HubClient;

  constructor(hub: HubClient) {
    this.#hub = hub;
  }

  async inspect(
    asked: string,
    draft: Draft,
    signal: AbortSignal,
  ): Promise<void> {
    const answer = await this.#hub.model(asked, signal);
    if (!answer.found) {
      draft.error({
        code: 'not-found',
        field: FIELD,
        message: `The Hugging Face Hub has no model ${asked}, or it is private and the portal may not see it. Check the id.`,
      });
      return;
    }
    const id = hubId(fields(answer.body).id) ?? asked;
    const { title, url, spec } = hubModel(
      { ...fields(answer.body), id },
      this.#hub.baseUrl,
    );
    draft.identify({ name: title, title, url });
    // Left out for what is derived: the Hub knows a base by its card alone
    draft.add('Hugging Face Hub', { type: 'base', ...cleanSpec(spec) });
    if (id !== asked) {
      draft.info({
        code: 'renamed',
        field: FIELD,
        message: `${asked} is called ${id} now, and is registered by that id.`,
      });
    }
    await this.#addConfig(id, draft, signal);
    if (!draft.spec.parameters) {
      draft.info({
        code: 'size-unknown',
        field: 'parameters',
        message:
          'The Hub does not say how many parameters the model has. Fill them in, or memory and cost stay unknown.',
      });
    }
  }

  async #addConfig(
    id: string,
    draft: Draft,
    signal: AbortSignal,
  ): Promise<void> {
    const isAdapter = draft.spec.type === 'adapter';
    const name = isAdapter ? ADAPTER_CONFIG : CONFIG;
    let answer;
    try {
      answer = await this.#hub.file(id, name, signal);
    } catch (error) {
      signal.throwIfAborted();
      // Python writes NaN and Infinity, which are no JSON
      draft.warn({
        code: 'unreadable',
        field: FIELD,
        message: `${name} of ${id} can't be read, so shape and context are unknown: ${
          toError(error).message
        }`,
      });
      return;
    }
    if (answer.found) {
      draft.add(
        name,
        isAdapter ? adapterFacts(answer.body) : configFacts(answer.body),
      );
    } else if (answer.gated) {
      draft.warn({
        code: 'gated-without-access',
        field: FIELD,
        message: `${id} is gated, and the portal has no access: its files can't be read, so shape and context are unknown. Somebody has to accept its terms on the Hub; runs need a token of an account that has.`,
      });
    }
  }
}
