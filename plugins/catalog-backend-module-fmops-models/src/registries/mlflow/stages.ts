import type { Config } from '@backstage/config';
import { InputError } from '@backstage/errors';
import {
  VERSION_STAGES,
  type VersionStage,
} from '@fmops/backstage-plugin-fmops-models-common';

/** Stage by alias, or by the older stage of MLflow, in lower case. */
export type StageTable = ReadonlyMap<string, VersionStage>;

const STAGES: Record<string, VersionStage> = {
  champion: 'production',
  production: 'production',
  prod: 'production',
  challenger: 'staging',
  staging: 'staging',
  archived: 'archived',
};

/** Where one version has several names, the first of these counts. */
const ORDER: VersionStage[] = ['production', 'staging', 'archived'];

function stageNamed(alias: string, value: string): VersionStage {
  const stage = VERSION_STAGES.find(item => item === value);
  if (!stage) {
    throw new InputError(
      `stages.${alias} of a registry is ${value}, and must be one of ${VERSION_STAGES.join(
        ', ',
      )}`,
    );
  }
  return stage;
}

/**
 * The usual aliases, with those of `stages` in the configuration.
 *
 * @throws InputError for a stage that there is not
 */
export function readStages(config: Config): StageTable {
  const own = config.getOptionalConfig('stages');
  return new Map([
    ...Object.entries(STAGES),
    ...(own?.keys() ?? []).map(
      alias =>
        [
          alias.toLowerCase(),
          stageNamed(alias, own!.getString(alias)),
        ] as const,
    ),
  ]);
}

/** Stage of a version: by its aliases, else by the older stage, else development. */
export function stageOf(
  aliases: string[],
  older: string | undefined,
  table: StageTable,
): VersionStage {
  const byAlias = aliases.flatMap(
    alias => table.get(alias.toLowerCase()) ?? [],
  );
  return (
    ORDER.find(stage => byAlias.includes(stage)) ??
    table.get(older?.toLowerCase() ?? '') ??
    'development'
  );
}
