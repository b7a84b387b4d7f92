import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import {
  FOUNDATION_MODEL_KIND,
  type FacetDefinition,
} from '@fmops/backstage-plugin-fmops-models-common';

/** Values to name where nothing matches. */
const NAMED = 40;

/** What a word stands for among the values that models have. */
export interface MatchedValues {
  values: string[];
  /** What to say where there are none. */
  note?: string;
}

/** Values of facets that are no fixed list, of the models that a caller may read. */
export class OpenValues {
  readonly #catalog: CatalogService;
  readonly #credentials: BackstageCredentials;

  constructor(catalog: CatalogService, credentials: BackstageCredentials) {
    this.#catalog = catalog;
    this.#credentials = credentials;
  }

  /** The values equal to a word, whatever its case, or else those that contain it. */
  async match(facet: FacetDefinition, word: string): Promise<MatchedValues> {
    const { facets } = await this.#catalog.getEntityFacets(
      { filter: { kind: FOUNDATION_MODEL_KIND }, facets: [facet.field] },
      { credentials: this.#credentials },
    );
    const all = (facets[facet.field] ?? [])
      .sort((a, b) => b.count - a.count)
      .map(({ value }) => value);
    const lower = (text: string) => text.trim().toLocaleLowerCase('en-US');
    const equal = all.filter(value => lower(value) === lower(word));
    const values =
      equal.length > 0
        ? equal
        : all.filter(value => lower(value).includes(lower(word)));
    return values.length > 0
      ? { values }
      : {
          values,
          note: `${facet.id}: no model has '${word}'. There are: ${
            all.slice(0, NAMED).join(', ') || 'none'
          }`,
        };
  }
}
