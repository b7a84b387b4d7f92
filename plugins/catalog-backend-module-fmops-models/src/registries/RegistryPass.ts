import type {
  ModelRegistry,
  RegistryModel,
} from '@fmops/backstage-plugin-fmops-models-node';
import type { CatalogDelivery } from './delivery/CatalogDelivery';
import { mapModels } from './entity/mapModels';
import { pages } from './pages';
import type { PageIntake, WhenTaken } from './PageIntake';
import type { RegistrySettings } from './RegistrySettings';
import { RejectionCount } from './RejectionCount';
import type { ListedModels } from './store';

const PAGE = 200;
const MOST_POSTPONED = 1_000;

/** What a {@link RegistryPass} works with. */
export interface RegistryPassOptions {
  settings: RegistrySettings;
  registry: ModelRegistry;
  models: ListedModels;
  intake: PageIntake;
  delivery: CatalogDelivery;
}

/**
 * Reads a registry from its beginning to its end. Each page is kept and
 * delivered before the next one is asked for. Only after the last one is known
 * what is gone: a pass that is cut off removes nothing.
 */
export class RegistryPass {
  readonly #options: RegistryPassOptions;
  readonly #number: number;
  readonly #rejections = new RejectionCount();
  #postponed: RegistryModel[] = [];
  #nameless = false;

  /** @param number - higher than that of all passes before */
  constructor(options: RegistryPassOptions, number: number) {
    this.#options = options;
    this.#number = number;
  }

  /** What the pass has left out so far. */
  get rejections(): Pick<RejectionCount, 'named' | 'total'> {
    return this.#rejections;
  }

  /** @throws Error that says why the pass has not come to its end */
  async run(signal: AbortSignal): Promise<void> {
    const { settings, registry, models, delivery } = this.#options;
    const before = await models.count(settings.id);
    let listed = 0;
    for await (const page of pages(registry.list(signal), PAGE)) {
      signal.throwIfAborted();
      listed += page.length;
      if (listed > settings.maxModels) {
        throw new Error(
          `it lists more than ${settings.maxModels} models; raise maxModels, or list fewer`,
        );
      }
      await this.#take(
        page,
        this.#postponed.length < MOST_POSTPONED ? 'wait' : 'refuse',
      );
      await delivery.deliver(signal);
    }
    await this.#take(this.#postponed, 'replace');
    signal.throwIfAborted();
    // One without a name may be any of those that were not found
    if (!this.#nameless) {
      await this.#removeUnseen(before);
    }
    await delivery.deliver(signal);
  }

  async #take(page: RegistryModel[], whenTaken: WhenTaken): Promise<void> {
    const { settings, intake } = this.#options;
    const mapped = await mapModels(page, settings);
    const { rejections, postponed } = await intake.take(
      mapped,
      this.#number,
      whenTaken,
    );
    this.#rejections.add(rejections);
    this.#nameless ||= rejections.some(({ name }) => name === undefined);
    this.#postponed.push(...postponed);
  }

  async #removeUnseen(before: number): Promise<void> {
    const { settings, models } = this.#options;
    const { id, maxRemovalPercentage } = settings;
    const { count, example } = await models.unseen(id, this.#number);
    if (count * 100 > before * maxRemovalPercentage) {
      throw new Error(
        `its list lacks ${count} of ${before} models that are in the catalog, such as ${example}; if they are gone, set maxRemovalPercentage to 100 for one pass`,
      );
    }
    await models.removeUnseen(id, this.#number);
  }
}
