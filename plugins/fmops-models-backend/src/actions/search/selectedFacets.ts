import { InputError } from '@backstage/errors';
import {
  findInstance,
  INSTANCE_VALUES,
  MODEL_FACETS,
  memoryClassesOn,
  type FacetDefinition,
} from '@fmops/backstage-plugin-fmops-models-common';
import type { OpenValues } from './OpenValues';
import type { SearchInput } from './searchInput';

/** A facet that a search is narrowed by. */
export interface SelectedFacet {
  facet: FacetDefinition;
  /** Values of the facet's field, any of them. */
  values: readonly string[];
  /** Values of the facet on the Models page. */
  onPage: readonly string[];
  note?: string;
}

function servedBy(instanceType: string): readonly string[] {
  const instance = findInstance(instanceType.trim());
  const values = instance && memoryClassesOn(instance);
  if (values?.length) return values;
  const known = INSTANCE_VALUES.map(({ value }) => value).join(', ');
  throw new InputError(
    instance
      ? `fitsOn: what fits on ${instanceType} is not estimated; try one of ${known}`
      : `fitsOn: '${instanceType}' is no instance type that is known here; try one of ${known}`,
  );
}

const facetOf = (id: string) => MODEL_FACETS.find(facet => facet.id === id)!;

/**
 * Reads the facets that a search is narrowed by. Words for open sets, such as
 * providers, are matched against what models have.
 *
 * @throws InputError for instance types that are not known
 */
export async function selectedFacets(
  input: SearchInput,
  open: OpenValues,
): Promise<SelectedFacet[]> {
  const selected: SelectedFacet[] = [];
  const fixed: [string, readonly (string | undefined)[]][] = [
    ['access', input.access ?? []],
    ['licenseUse', input.licenseUse ?? []],
    ['modality', [input.modality]],
    ['type', [input.type]],
    ['language', [input.language?.toLocaleLowerCase('en-US')]],
    ['fineTuningMethod', [input.fineTuningMethod]],
  ];
  if (input.fineTunable !== undefined) {
    fixed.push(['fineTunable', [input.fineTunable ? 'yes' : 'no']]);
  }
  for (const [id, wanted] of fixed) {
    const values = wanted.filter(value => value !== undefined);
    if (values.length > 0) {
      selected.push({ facet: facetOf(id), values, onPage: values });
    }
  }
  for (const id of ['task', 'provider'] as const) {
    const word = input[id];
    if (word !== undefined) {
      const matched = await open.match(facetOf(id), word);
      const onPage = matched.values.length > 0 ? matched.values : [word];
      selected.push({ facet: facetOf(id), onPage, ...matched });
    }
  }
  if (input.fitsOn !== undefined) {
    selected.push({
      facet: facetOf('fitsOn'),
      values: servedBy(input.fitsOn),
      onPage: [input.fitsOn.trim()],
      note: 'fitsOn: estimated for one sequence at a time, by classes of memory. Models just above a class may be missing, and large ones may be tight: fit-model-on-hardware says it of one model',
    });
  }
  return selected;
}
