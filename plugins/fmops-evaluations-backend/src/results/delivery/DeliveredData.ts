import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import { InputError } from '@backstage/errors';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import {
  asText,
  asObject,
} from '@fmops/backstage-plugin-fmops-evaluations-node';
import type { Workload } from '@fmops/backstage-plugin-fmops-workloads-common';
import { ReadableEntities } from '../../access';
import type { EvaluationSets } from '../../sets';
import type { DeliveryNamespace } from './readNamespaces';
import type { ToldEvaluation } from './readLines';

/** Looks whether a run may tell of the data that it names. */
export class DeliveredData {
  readonly #entities: ReadableEntities;
  readonly #sets: Pick<EvaluationSets, 'byIds' | 'versions'>;

  constructor(
    catalog: CatalogService,
    own: BackstageCredentials,
    sets: Pick<EvaluationSets, 'byIds' | 'versions'>,
  ) {
    this.#entities = new ReadableEntities(catalog, own);
    this.#sets = sets;
  }

  /**
   * A run counts for the dataset that it was planned with, and for published
   * versions of evaluation catalogs that its owner may read: else it would stand in
   * leaderboards of data that it has never seen.
   *
   * @throws InputError with why it does not count
   */
  async assert(
    told: ToldEvaluation,
    planned: Workload['lineage'],
    { owner }: DeliveryNamespace,
  ): Promise<void> {
    const data = asObject(told.data);
    const dataset = asText(data?.dataset);
    if (dataset) await this.#assertDataset(dataset, planned.dataset);
    const set = asObject(data?.set);
    if (set) {
      const [id, version] = [asText(set.id), asText(set.version)];
      await this.#assertSet(id ?? '', version ?? '', owner);
    }
  }

  async #assertDataset(dataset: string, planned: string | undefined) {
    const key = dataset.toLocaleLowerCase('en-US');
    if (planned?.toLocaleLowerCase('en-US') !== key) {
      throw new InputError(
        `it tells of ${dataset}, and the run was planned with ${
          planned ?? 'no dataset'
        }`,
      );
    }
    if (!(await this.#entities.among([key], ['kind'])).has(key)) {
      throw new InputError(`the catalog has no ${dataset}`);
    }
  }

  async #assertSet(id: string, version: string, owner: string) {
    const [set] = await this.#sets.byIds([id]);
    if (!set || (set.visibility !== 'shared' && set.owner !== owner)) {
      throw new InputError(
        `there is no evaluation catalog '${id}' that ${owner} may read`,
      );
    }
    const versions = await this.#sets.versions(id);
    if (!versions.some(({ number }) => `${number}` === version)) {
      throw new InputError(`'${set.title}' has no version '${version}'`);
    }
  }
}
