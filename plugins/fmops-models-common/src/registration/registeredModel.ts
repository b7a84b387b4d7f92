import type { Entity } from '@backstage/catalog-model';
import type { ModelInspection } from '../inspection';
import type { FoundationModelSpec, ModelPricing } from '../kinds';
import { FMOPS_API_VERSION, FOUNDATION_MODEL_KIND } from '../vocabulary';
import type {
  ModelRegistration,
  RegistrationProblem,
  StatedFacts,
} from './ModelRegistration';
import { registeredLicense } from './registeredLicense';
import { registrationProblems } from './registrationProblems';

/**
 * An entity to register, with where its facts come from.
 *
 * @public
 */
export interface RegisteredModel {
  /** Complete when there are no problems. */
  entity: Entity;
  /** Where fields of the spec were read, or that somebody stated them. */
  origins: Map<string, string>;
  /** What keeps it from being registered. */
  problems: RegistrationProblem[];
}

const STATED = 'the form';

/** Fields that are taken as they are stated. */
const PLAIN_FIELDS = [
  'provider',
  'type',
  'access',
  'modality',
  'task',
  'parameters',
  'contextWindow',
  'languages',
] as const satisfies readonly (keyof StatedFacts)[];

const isGiven = (value: unknown) =>
  value !== undefined &&
  value !== '' &&
  !(Array.isArray(value) && value.length === 0);

function given<T extends object>(value: T): Partial<T> {
  return Object.fromEntries(
    Object.entries(value).filter(([, item]) => isGiven(item)),
  ) as Partial<T>;
}

function hasPrice(
  pricing: Partial<ModelPricing> | undefined,
): pricing is ModelPricing {
  return (
    pricing?.inputPerMTokens !== undefined ||
    pricing?.outputPerMTokens !== undefined
  );
}

/**
 * What was read, with what was stated over it; and the fields that were stated.
 *
 * @public
 */
export function withStatedFacts(
  read: Partial<FoundationModelSpec>,
  facts: StatedFacts = {},
): { spec: Partial<FoundationModelSpec>; stated: string[] } {
  const { license, pricing } = facts;
  const over: Partial<FoundationModelSpec> = given(
    Object.fromEntries(PLAIN_FIELDS.map(field => [field, facts[field]])),
  );
  if (over.parameters) {
    over.parametersBasis = 'published';
  }
  if (license && Object.keys(given(license)).length > 0) {
    over.license = registeredLicense(read.license, given(license));
  }
  if (hasPrice(pricing)) {
    over.pricing = given(pricing) as ModelPricing;
  }
  return {
    spec: { ...read, ...over },
    stated: Object.keys(over).filter(field => field !== 'parametersBasis'),
  };
}

/**
 * Makes an entity of what was read of a model and what somebody states. Stated
 * facts are listed in `unverifiedFields`; prices name their own source.
 *
 * @public
 */
export function registeredModel(
  { source, facts = {}, owner, lifecycle }: ModelRegistration,
  inspection: ModelInspection,
): RegisteredModel {
  const { spec, stated } = withStatedFacts(inspection.spec, facts);
  const name = source.name?.trim() || inspection.name || '';
  const title = facts.title?.trim() || inspection.title;
  const description = facts.description?.trim();
  const unverifiedFields = stated.filter(field => field !== 'pricing');
  const { type, access, license, provider, modality, task, ...others } = spec;
  const entity: Entity = {
    apiVersion: FMOPS_API_VERSION,
    kind: FOUNDATION_MODEL_KIND,
    metadata: {
      name,
      ...(title && { title }),
      ...(description && { description }),
      ...(inspection.url && {
        links: [{ url: inspection.url, title: 'Model card' }],
      }),
    },
    spec: {
      type,
      owner,
      lifecycle,
      provider,
      access,
      license: license ?? {},
      modality,
      task,
      ...others,
      ...(unverifiedFields.length > 0 && { unverifiedFields }),
    },
  };
  const origins = new Map(
    inspection.facts.map(({ field, from }) => [field, from]),
  );
  stated.forEach(field => origins.set(field, STATED));
  return { entity, origins, problems: registrationProblems(spec, facts) };
}
