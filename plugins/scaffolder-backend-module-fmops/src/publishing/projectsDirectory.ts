import path from 'node:path';
import type { RootConfigService } from '@backstage/backend-plugin-api';
import { locationSpecToMetadataName } from '@backstage/plugin-catalog-node';

/** The folder that local projects are published to, as the configuration names it. */
export interface ProjectsDirectory {
  /** Absolute. */
  path: string;
  /** Entity reference of the catalog location that reads it. */
  locationRef: string;
}

/**
 * Reads `fmops.localProjects.directory`. It is resolved against the working
 * directory, as the catalog resolves the targets of its `file` locations, so
 * that the location of the catalog's configuration which matches the
 * `catalog-info.yaml` of every folder in it gets the same name here as there.
 */
export function readProjectsDirectory(
  config: RootConfigService,
): ProjectsDirectory | undefined {
  const directory = config.getOptionalString('fmops.localProjects.directory');
  if (!directory) {
    return undefined;
  }
  const resolved = path.resolve(directory);
  const name = locationSpecToMetadataName({
    type: 'file',
    target: path.join(resolved, '*', 'catalog-info.yaml'),
  });
  return { path: resolved, locationRef: `location:default/${name}` };
}
