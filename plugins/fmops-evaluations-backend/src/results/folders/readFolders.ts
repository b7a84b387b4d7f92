import path from 'node:path';
import type { RootConfigService } from '@backstage/backend-plugin-api';
import { parseEntityRef, stringifyEntityRef } from '@backstage/catalog-model';
import { InputError } from '@backstage/errors';

const KEY = 'fmops.evaluations.results.folders';

/** A folder that results are taken from. */
export interface ResultFolder {
  /** Absolute. */
  path: string;
  /** Entity reference of the group that may tell there of its models. */
  owner: string;
  /** Whether results there count for models of others as well. */
  otherModels: boolean;
  /** Whether they are made up, to show how the portal looks. */
  demo: boolean;
}

/**
 * Reads `fmops.evaluations.results.folders`.
 *
 * @throws InputError for a folder that is there twice
 */
export function readFolders(config: RootConfigService): ResultFolder[] {
  const seen = new Set<string>();
  return (config.getOptionalConfigArray(KEY) ?? []).map(one => {
    const folder = path.resolve(one.getString('path'));
    if (seen.has(folder)) {
      throw new InputError(`${KEY}: ${folder} is there twice`);
    }
    seen.add(folder);
    return {
      path: folder,
      owner: stringifyEntityRef(
        parseEntityRef(one.getString('owner'), { defaultKind: 'Group' }),
      ),
      otherModels: one.getOptionalBoolean('otherModels') ?? false,
      demo: one.getOptionalBoolean('demo') ?? false,
    };
  });
}
