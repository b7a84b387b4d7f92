import type { ModelVersion } from '@fmops/backstage-plugin-fmops-models-common';
import {
  fields,
  instant,
  items,
  text,
  texts,
} from '@fmops/backstage-plugin-fmops-models-node';
import { stageOf, type StageTable } from './stages';

/** A version of a registered model, with the run that made it. */
export interface MlflowVersion extends ModelVersion {
  runId?: string;
}

/** MLflow writes `scheme:/path` where addresses have `scheme:///path`. */
function artifactUri(source: unknown): string | undefined {
  const uri = text(source)?.replace(/^([a-z][a-z0-9+.-]*):\/(?!\/)/, '$1:///');
  return uri && /^[a-z][a-z0-9+.-]*:\/\/\S+$/.test(uri) ? uri : undefined;
}

/** The number of a version, which MLflow writes as a text. */
function versionOf(value: unknown): string | undefined {
  const number = typeof value === 'number' ? `${value}` : text(value);
  return number && /^\d{1,15}$/.test(number) ? number : undefined;
}

function aliasesByVersion(model: unknown): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const item of items(fields(model).aliases)) {
    const { alias, version } = fields(item);
    const key = versionOf(version);
    if (!key) continue;
    found.set(key, [...(found.get(key) ?? []), ...texts(alias)]);
  }
  return found;
}

/** Versions of a registered model, newest first. What is no version is left out. */
export function modelVersions(
  model: unknown,
  versions: unknown[],
  stages: StageTable,
): MlflowVersion[] {
  const aliases = aliasesByVersion(model);
  return versions
    .flatMap(item => {
      const raw = fields(item);
      const version = versionOf(raw.version);
      if (!version || text(raw.status) === 'FAILED_REGISTRATION') {
        return [];
      }
      const uri = artifactUri(raw.source);
      const createdAt = instant(raw.creation_timestamp);
      const runId = text(raw.run_id);
      return {
        version,
        ...(uri && { artifactUri: uri }),
        stage: stageOf(
          [...(aliases.get(version) ?? []), ...texts(raw.aliases)],
          text(raw.current_stage),
          stages,
        ),
        ...(createdAt && { createdAt }),
        ...(runId && { runId }),
      };
    })
    .sort((a, b) => Number(b.version) - Number(a.version));
}
