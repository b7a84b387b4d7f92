import type { ConfigApi } from '@backstage/core-plugin-api';

/** Integrations whose hosts `fmops:project:publish` publishes to, with the host that goes without saying. */
const HOSTED_BY = {
  github: 'github.com',
  gitlab: 'gitlab.com',
  gitea: 'gitea.com',
};

/** Where projects may be kept. */
export interface RepositoryPlaces {
  /** On the machine of the backend. */
  local: boolean;
  /** Git hosts that the portal has an account on. */
  hosts: string[];
}

/**
 * Reads where projects may be kept. Integrations that nobody configured, which
 * Backstage adds for reading public code, are left out: nothing can be
 * published with them.
 */
export function repositoryPlaces(config: ConfigApi): RepositoryPlaces {
  return {
    local: config.getOptionalBoolean('fmops.localProjects.offered') ?? false,
    hosts: Object.entries(HOSTED_BY).flatMap(([type, usual]) =>
      (config.getOptionalConfigArray(`integrations.${type}`) ?? []).map(
        integration => integration.getOptionalString('host') ?? usual,
      ),
    ),
  };
}
