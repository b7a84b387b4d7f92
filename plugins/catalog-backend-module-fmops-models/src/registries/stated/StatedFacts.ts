import {
  FMOPS_GROUP,
  type FoundationModelSpec,
  type Modality,
  type ModelType,
} from '@fmops/backstage-plugin-fmops-models-common';
import {
  HUB_TASKS,
  hubId,
  text,
} from '@fmops/backstage-plugin-fmops-models-node';
import { roundedCount } from './roundedCount';
import { statedLicense } from './statedLicense';

const PREFIX = `${FMOPS_GROUP}/`;

function plain(name: string): string {
  return name.toLowerCase().replace(/[\s_]+/g, '-');
}

/**
 * Facts that a team keeps with a model in properties of its own: `fmops.dev/task`,
 * or under names that others use too, such as `License` or `Source model`. Case,
 * spaces and underscores in names don't count.
 *
 * What stands under `fmops.dev/` is meant for the catalog, so a wrong value there
 * ends in a rejection that names the field; under other names it is left out.
 */
export class StatedFacts {
  readonly #values: ReadonlyMap<string, string>;

  constructor(properties: Iterable<readonly [name: string, value: unknown]>) {
    this.#values = new Map(
      [...properties].flatMap(([name, value]) => {
        const content = text(value);
        return content ? [[plain(name), content] as const] : [];
      }),
    );
  }

  /** The value of the first of these names that there is. */
  get(...names: string[]): string | undefined {
    return (
      names
        .flatMap(name => [PREFIX + name, name])
        .map(name => this.#values.get(name))
        .find(Boolean) ?? undefined
    );
  }

  /** The facts in terms of the catalog. */
  get spec(): Partial<Omit<FoundationModelSpec, 'owner' | 'system'>> {
    const license = statedLicense(
      this.get('license'),
      this.get('license-link', 'license-url'),
    );
    const provider = this.get('provider');
    const huggingFaceId = hubId(this.get('hugging-face-id'));
    const parameters = roundedCount(this.get('parameters', 'parameter-count'));
    const contextWindow = roundedCount(
      this.get('context-window', 'context-length'),
    );
    return {
      ...this.#task(),
      ...this.#origin(),
      ...(license && { license }),
      ...(provider && { provider }),
      ...(huggingFaceId && { source: { huggingFaceId } }),
      ...(parameters && { parameters, parametersBasis: 'published' }),
      ...(contextWindow && { contextWindow }),
    };
  }

  #task(): Partial<FoundationModelSpec> {
    const own = this.#values.get(`${PREFIX}task`);
    const said = own ?? this.get('task');
    const known = said && Object.hasOwn(HUB_TASKS, said) ? said : undefined;
    // Checked against the schema, as all of the entity is
    const modality =
      (this.#values.get(`${PREFIX}modality`) as Modality | undefined) ??
      (known && HUB_TASKS[known]);
    const task = own ?? known;
    return { ...(task && { task }), ...(modality && { modality }) };
  }

  #origin(): Partial<FoundationModelSpec> {
    const type = this.#values.get(`${PREFIX}type`) as ModelType | undefined;
    const base = hubId(this.get('base-model', 'source-model'));
    if (!base) {
      return type ? { type } : {};
    }
    return {
      type: type ?? 'fine-tuned',
      baseModel: { huggingFaceId: base, relation: 'finetune' },
      // That there is a base is said, what was done with it is not
      unverifiedFields: [...(type ? [] : ['type']), 'baseModel.relation'],
    };
  }
}
