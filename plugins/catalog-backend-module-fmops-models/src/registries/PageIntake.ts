import type { RegistryModel } from '@fmops/backstage-plugin-fmops-models-node';
import {
  readableName,
  type MappedModels,
  type MappingRejection,
} from './entity/mapModels';
import { modelName, REGISTRY_LOCATION_TYPE } from './entity/modelEntity';
import type { KnownModels } from './KnownModels';
import {
  listedModel,
  type ListedModel,
  type ListedModels,
  type StoredModel,
} from './store';

/**
 * What happens to a model whose entity name another model of the registry had
 * before: wait until the end of the list tells whether that one is gone, be
 * refused, or take its place if it was not found.
 */
export type WhenTaken = 'wait' | 'refuse' | 'replace';

/** What was not kept of a page. */
export interface PageRemainder {
  rejections: MappingRejection[];
  postponed: RegistryModel[];
}

/** Keeps pages of one registry's list. */
export class PageIntake {
  readonly #registryId: string;
  readonly #models: ListedModels;
  readonly #known: Pick<KnownModels, 'locations' | 'twins'>;

  constructor(options: {
    registryId: string;
    models: ListedModels;
    known: Pick<KnownModels, 'locations' | 'twins'>;
  }) {
    this.#registryId = options.registryId;
    this.#models = options.models;
    this.#known = options.known;
  }

  /** @param pass - number of the pass that has found the page */
  async take(
    mapped: MappedModels,
    pass: number,
    whenTaken: WhenTaken,
  ): Promise<PageRemainder> {
    const id = this.#registryId;
    const before = await this.#models.ofRegistry(id, [
      ...mapped.entities.keys(),
      ...mapped.excluded,
      ...mapped.rejections.flatMap(({ entityRef }) => entityRef ?? []),
    ]);
    await this.#keepRejected(mapped.rejections, before, pass);
    await this.#models.remove(id, [...mapped.excluded]);
    const rest: PageRemainder = {
      rejections: [...mapped.rejections],
      postponed: [],
    };
    const listed = this.#listed(mapped, before, { pass, whenTaken, rest });
    const accepted = await this.#withoutConflicts(listed, before, rest);
    await this.#write(accepted, before, pass);
    return rest;
  }

  /** A model whose answer is no longer valid stays as it was. */
  async #keepRejected(
    rejections: MappingRejection[],
    before: Map<string, StoredModel>,
    pass: number,
  ): Promise<void> {
    const refs = rejections.flatMap(({ entityRef, name }) =>
      entityRef && before.get(entityRef)?.name === name ? entityRef : [],
    );
    await this.#models.see(this.#registryId, pass, refs);
  }

  #listed(
    { entities, sources }: MappedModels,
    before: Map<string, StoredModel>,
    options: { pass: number; whenTaken: WhenTaken; rest: PageRemainder },
  ): ListedModel[] {
    const { pass, whenTaken, rest } = options;
    return [...entities].flatMap(([entityRef, entity]) => {
      const source = sources.get(entityRef)!;
      const name = readableName(modelName(source) ?? '');
      const other = before.get(entityRef);
      if (other && !other.removed && other.name !== name) {
        if (other.seenPass < pass && whenTaken === 'wait') {
          rest.postponed.push(source);
          return [];
        }
        if (other.seenPass >= pass || whenTaken === 'refuse') {
          const reason = `${entityRef} is ${other.name} of this registry already`;
          rest.rejections.push({ name, reason, entityRef });
          return [];
        }
      }
      return listedModel(this.#registryId, name, entity);
    });
  }

  /** Leaves out models that another source has already, by name or by what they are. */
  async #withoutConflicts(
    listed: ListedModel[],
    before: Map<string, StoredModel>,
    rest: PageRemainder,
  ): Promise<ListedModel[]> {
    if (listed.length === 0) {
      return [];
    }
    const id = this.#registryId;
    const refs = listed.map(({ entityRef }) => entityRef);
    const delivered = refs.flatMap(ref => before.get(ref)?.deliveredRef ?? []);
    const locations = await this.#known.locations([
      ...new Set([...refs, ...delivered]),
    ]);
    const reasons = new Map<string, string>();
    for (const [ref, location] of locations) {
      if (!location.startsWith(`${REGISTRY_LOCATION_TYPE}:`)) {
        reasons.set(ref, `${ref} already comes from ${location}`);
      }
    }
    const twins = await this.#known.twins(listed.map(({ entity }) => entity));
    for (const [ref, twin] of twins) {
      reasons.set(
        ref,
        `it is ${twin.entityRef} already, which comes from ${twin.location}`,
      );
    }
    const others = await this.#models.ofOthers(id, refs);
    for (const model of listed) {
      const known = before.get(model.entityRef);
      const other = others.find(
        ({ entityRef, hubKey }) =>
          entityRef === model.entityRef &&
          hubKey &&
          model.hubKey &&
          hubKey !== model.hubKey,
      );
      if (other && (!known || known.removed)) {
        reasons.set(
          model.entityRef,
          `${model.entityRef} is ${other.name} of registry ${other.registryId}, another model`,
        );
      }
    }
    await this.#models.remove(id, [...reasons.keys()]);
    // What was delivered and is not in the catalog is given to it once more
    await this.#models.deliverAgain(
      id,
      refs.filter(ref => {
        const deliveredRef = before.get(ref)?.deliveredRef;
        return deliveredRef && !locations.has(deliveredRef);
      }),
    );
    return listed.filter(({ entityRef, name }) => {
      const reason = reasons.get(entityRef);
      if (reason) {
        rest.rejections.push({ name, reason, entityRef });
      }
      return !reason;
    });
  }

  async #write(
    accepted: ListedModel[],
    before: Map<string, StoredModel>,
    pass: number,
  ): Promise<void> {
    const changed = accepted.filter(model => {
      const known = before.get(model.entityRef);
      return (
        !known ||
        known.removed ||
        known.revision !== model.revision ||
        known.name !== model.name
      );
    });
    const same = accepted.filter(model => !changed.includes(model));
    await this.#models.write(pass, changed);
    await this.#models.see(
      this.#registryId,
      pass,
      same.map(({ entityRef }) => entityRef),
    );
  }
}
