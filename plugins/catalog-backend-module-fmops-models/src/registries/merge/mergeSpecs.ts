import { isDeepStrictEqual } from 'node:util';
import type {
  FoundationModelSpec,
  ModelDisagreement,
} from '@fmops/backstage-plugin-fmops-models-common';
import { contradictions, isRecord } from './contradictions';

type Key = keyof FoundationModelSpec;

/** Lists to which each registry adds. */
const UNITED: readonly string[] = [
  'dependsOn',
  'evaluatedOn',
  'evaluations',
  'registries',
  'servedBy',
  'sources',
  'speed',
  'trainedOn',
  'versions',
] satisfies Key[];

/** Fields that are about another one, and come from where that comes from. */
const COMPANIONS: Partial<Record<string, Key>> = {
  parametersBasis: 'parameters',
  activeParametersBasis: 'activeParameters',
  contextNote: 'contextWindow',
};

/** What a registry says is filled in field by field; other records stay whole where they differ. */
const LOOSE: readonly string[] = ['source'] satisfies Key[];

/** About the merged spec, not about the model. */
const MADE_HERE: readonly string[] = [
  'unverifiedFields',
  'disagreements',
] satisfies Key[];

const MOST_DISAGREEMENTS = 50;

interface Said {
  registry: string;
  value: unknown;
  /** Paths below this field that were not read in a source. */
  unverified: string[];
}

function isEmpty(value: unknown): boolean {
  return (
    value === undefined || (isRecord(value) && Object.keys(value).length === 0)
  );
}

/** What each registry says of a field; what was only assumed comes last. */
function sayings(specs: FoundationModelSpec[], key: string): Said[] {
  const all = specs
    .map((spec, index): Said => {
      const { [key]: value }: Record<string, unknown> = spec;
      return {
        registry: spec.registries?.[0]?.id ?? String(index),
        value,
        unverified: (spec.unverifiedFields ?? []).filter(
          path => path === key || path.startsWith(`${key}.`),
        ),
      };
    })
    .filter(({ value }) => value !== undefined);
  const assumed = ({ value, unverified }: Said) =>
    unverified.includes(key) || isEmpty(value);
  return [
    ...all.filter(said => !assumed(said)),
    ...all.filter(said => assumed(said)),
  ];
}

function fill(key: string, [first, ...others]: Said[]): unknown {
  if (UNITED.includes(key)) {
    const items = [first, ...others].flatMap(({ value }) => value as unknown[]);
    return items.filter(
      (item, index) =>
        items.findIndex(other => isDeepStrictEqual(item, other)) === index,
    );
  }
  return others.reduce<unknown>((value, other) => {
    if (!isRecord(value) || !isRecord(other.value)) {
      return value;
    }
    const coherent =
      LOOSE.includes(key) ||
      contradictions(key, value, other.value).length === 0;
    return coherent ? { ...other.value, ...value } : value;
  }, first.value);
}

/**
 * Merges what registries say of one model, field by field. The first one that
 * knows a field wins. Lists of versions, results and references are united.
 * Where registries contradict each other, `disagreements` says so.
 */
export function mergeSpecs(specs: FoundationModelSpec[]): FoundationModelSpec {
  if (specs.length === 1) {
    return specs[0];
  }
  const merged: Record<string, unknown> = {};
  const unverified: string[] = [];
  const disagreements: ModelDisagreement[] = [];
  const keys = new Set(specs.flatMap(spec => Object.keys(spec)));
  for (const key of keys) {
    const about = COMPANIONS[key];
    const teller = about && sayings(specs, about)[0]?.registry;
    const said = sayings(specs, key).filter(
      ({ registry }) => !teller || registry === teller,
    );
    const [winner, ...others] = said;
    if (MADE_HERE.includes(key) || !winner) {
      continue;
    }
    merged[key] = fill(key, said);
    unverified.push(...winner.unverified);
    for (const other of others) {
      if (!other.unverified.includes(key)) {
        disagreements.push(
          ...contradictions(key, winner.value, other.value).map(
            ({ field, value }) => ({ field, registry: other.registry, value }),
          ),
        );
      }
    }
  }
  return {
    ...(merged as FoundationModelSpec),
    ...(unverified.length > 0 && { unverifiedFields: unverified }),
    ...(disagreements.length > 0 && {
      disagreements: disagreements.slice(0, MOST_DISAGREEMENTS),
    }),
  };
}
