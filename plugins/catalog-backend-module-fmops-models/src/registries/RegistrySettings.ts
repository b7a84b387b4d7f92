import {
  readSchedulerServiceTaskScheduleDefinitionFromConfig,
  type SchedulerServiceTaskScheduleDefinition,
} from '@backstage/backend-plugin-api';
import {
  DEFAULT_NAMESPACE,
  parseEntityRef,
  stringifyEntityRef,
} from '@backstage/catalog-model';
import type { Config } from '@backstage/config';
import { InputError } from '@backstage/errors';
import {
  ACCESS_LEVELS,
  MODALITIES,
  MODEL_TYPES,
  type FoundationModelSpec,
} from '@fmops/backstage-plugin-fmops-models-common';
import { matchesName } from './matchesName';

/** Fields that every model has, for registries that do not tell them. */
export type RegistryDefaults = Pick<
  FoundationModelSpec,
  'type' | 'lifecycle' | 'provider' | 'access' | 'license' | 'modality' | 'task'
>;

/** What holds for registries of all types. */
export interface RegistrySettings {
  id: string;
  type: string;
  /** For people. */
  title: string;
  /** Of the entities. */
  namespace: string;
  defaults: RegistryDefaults;
  schedule: SchedulerServiceTaskScheduleDefinition;
  /** More models than this are a failed list. */
  maxModels: number;
  /** Share of the models in the catalog that one list may remove. */
  maxRemovalPercentage: number;
  /** Entity reference of the owner of a model. */
  ownerOf(name: string): string;
  includes(name: string): boolean;
}

const DEFAULT_SCHEDULE: SchedulerServiceTaskScheduleDefinition = {
  frequency: { minutes: 30 },
  timeout: { minutes: 20 },
  // Entities in files come first, so that theirs is the name in a conflict
  initialDelay: { minutes: 1 },
};

const DEFAULTS = {
  type: 'base',
  lifecycle: 'production',
  access: 'open',
  modality: 'text',
  task: 'unknown',
} as const;

function readOwner(config: Config, key: string): string {
  return stringifyEntityRef(
    parseEntityRef(config.getString(key), {
      defaultKind: 'Group',
      defaultNamespace: DEFAULT_NAMESPACE,
    }),
  );
}

const ALLOWED: Partial<Record<keyof typeof DEFAULTS, readonly string[]>> = {
  type: MODEL_TYPES,
  access: ACCESS_LEVELS,
  modality: MODALITIES,
};

function defaultOf<K extends keyof typeof DEFAULTS>(config: Config, key: K) {
  const value = config.getOptionalString(`defaults.${key}`) ?? DEFAULTS[key];
  const allowed = ALLOWED[key];
  if (allowed && !allowed.includes(value)) {
    throw new InputError(
      `defaults.${key} of a registry is ${value}, and must be one of ${allowed.join(
        ', ',
      )}`,
    );
  }
  return value as RegistryDefaults[K];
}

/**
 * Reads `catalog.providers.fmopsRegistries.<id>`.
 *
 * @throws InputError that names the key
 */
export function readRegistrySettings(
  id: string,
  config: Config,
): RegistrySettings {
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/i.test(id)) {
    throw new InputError(
      `catalog.providers.fmopsRegistries.${id}: a name of letters, digits and single hyphens is needed, it becomes part of annotations`,
    );
  }
  const title = config.getOptionalString('title') ?? id;
  const owner = readOwner(config, 'owner');
  const owners = (config.getOptionalConfigArray('owners') ?? []).map(item => ({
    match: item.getString('match'),
    owner: readOwner(item, 'owner'),
  }));
  const include = config.getOptionalStringArray('include') ?? ['*'];
  const exclude = config.getOptionalStringArray('exclude') ?? [];
  return {
    id,
    type: config.getString('type'),
    title,
    namespace: config.getOptionalString('namespace') ?? DEFAULT_NAMESPACE,
    defaults: {
      type: defaultOf(config, 'type'),
      lifecycle: defaultOf(config, 'lifecycle'),
      access: defaultOf(config, 'access'),
      modality: defaultOf(config, 'modality'),
      task: defaultOf(config, 'task'),
      provider: config.getOptionalString('defaults.provider') ?? title,
      license: {},
    },
    schedule: config.has('schedule')
      ? readSchedulerServiceTaskScheduleDefinitionFromConfig(
          config.getConfig('schedule'),
        )
      : DEFAULT_SCHEDULE,
    maxModels: config.getOptionalNumber('maxModels') ?? 20_000,
    maxRemovalPercentage:
      config.getOptionalNumber('maxRemovalPercentage') ?? 50,
    ownerOf: name =>
      owners.find(({ match }) => matchesName(match, name))?.owner ?? owner,
    includes: name =>
      include.some(pattern => matchesName(pattern, name)) &&
      !exclude.some(pattern => matchesName(pattern, name)),
  };
}
