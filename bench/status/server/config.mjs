import { NAMESPACES, OWNER, clusterNames } from '../scene.mjs';

/** What differs from app-config.yaml: the same for both plugins. */
export function config({ baseUrl, port, database, cluster, clusters }) {
  const names = clusterNames(clusters);
  return {
    app: { baseUrl, listen: { host: '127.0.0.1', port: port + 1 } },
    backend: { baseUrl, listen: { host: '127.0.0.1', port }, database },
    auth: {
      providers: {
        guest: {
          userEntityRef: 'user:default/guest',
          dangerouslyAllowOutsideDevelopment: true,
        },
      },
    },
    permission: {
      enabled: true,
      roles: [
        { title: 'Everybody', allow: ['catalog.entity.read', 'kubernetes.*'] },
      ],
    },
    catalog: {
      processingInterval: { hours: 24 },
      rules: [{ allow: ['Component', 'Group'] }],
      locations: [],
    },
    kubernetes: {
      serviceLocatorMethod: { type: 'multiTenant' },
      customResources: [
        { group: 'kubeflow.org', apiVersion: 'v1', plural: 'pytorchjobs' },
      ],
      clusterLocatorMethods: [
        {
          type: 'config',
          clusters: names.map(name => ({
            name,
            title: name,
            url: cluster.url,
            authProvider: 'serviceAccount',
            serviceAccountToken: cluster.tokens.admin,
            caFile: cluster.caFile,
          })),
        },
      ],
    },
    fmops: {
      workloads: {
        clusters: [],
        namespaces: names.flatMap(name =>
          NAMESPACES.map(namespace => ({
            cluster: name,
            namespace,
            owner: OWNER,
          })),
        ),
      },
    },
  };
}
