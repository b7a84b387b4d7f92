import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { resolvePackagePath } from '@backstage/backend-plugin-api';
import type { JsonObject } from '@backstage/types';
import { parse, stringify } from 'yaml';
import { entitiesOf, type Person } from './people';

/** Where people would reach it; requests come as if through a load balancer. */
export const PORTAL_URL = 'https://portal.example.com';

const BASE = ['app-config.yaml', 'app-config.production.yaml'];

interface Location {
  target: string;
}

/**
 * The portal as `app-config.production.yaml` has it, with its limits, roles and
 * sign-in; on top of that the demonstration's cluster, catalog, namespaces and results.
 *
 * @param options.server - connection string of PostgreSQL
 * @param options.metadataUrl - of the identity provider
 */
export function productionPortal(options: {
  directory: string;
  clusterUrl: string;
  server: string;
  prefix: string;
  metadataUrl: string;
  people: readonly Person[];
}) {
  const { directory, clusterUrl, server, prefix, metadataUrl, people } =
    options;
  const { hostname, port, username, password } = new URL(server);
  const file = path.join(directory, 'people.yaml');
  writeFileSync(
    file,
    entitiesOf(people)
      .map(entity => stringify(entity))
      .join('---\n'),
  );
  return {
    directory,
    clusterUrl,
    base: BASE,
    config: configOf(prefix, file),
    env: {
      NODE_ENV: 'production',
      FMOPS_BASE_URL: PORTAL_URL,
      FMOPS_OIDC_METADATA_URL: metadataUrl,
      FMOPS_OIDC_CLIENT_ID: 'portal',
      FMOPS_OIDC_CLIENT_SECRET: 'secret-of-the-portal',
      FMOPS_SESSION_SECRET: 'secret-of-sessions',
      FMOPS_TRAINING_IMAGE: 'registry.example.com/tuning:1.0.0',
      POSTGRES_HOST: hostname,
      POSTGRES_PORT: port,
      POSTGRES_USER: username,
      POSTGRES_PASSWORD: password || 'none',
      POSTGRES_CA_FILE: '/dev/null',
    },
  };
}

function configOf(prefix: string, people: string): JsonObject {
  const demonstration = parse(
    readFileSync(
      path.join(resolvePackagePath('backend'), '../../app-config.yaml'),
      'utf8',
    ),
  );
  const { workloads, evaluations } = demonstration.fmops;
  const { clusters, namespaces } = workloads;
  return {
    backend: {
      listen: { host: '127.0.0.1', port: '${FMOPS_BACKEND_PORT}' },
      // The test server has no TLS
      database: { prefix, connection: { ssl: false } },
    },
    catalog: {
      locations: [
        ...demonstration.catalog.locations.filter(
          ({ target }: Location) => !target.includes('FMOPS_PROJECTS_DIR'),
        ),
        {
          type: 'file',
          target: people,
          rules: [{ allow: ['User', 'Group', 'Component'] }],
        },
      ],
    },
    kubernetes: demonstration.kubernetes,
    fmops: {
      workloads: { clusters, namespaces },
      evaluations: { results: evaluations.results },
    },
  };
}
