import { readFile } from 'node:fs/promises';
import { parseAllDocuments } from 'yaml';

const RBAC = '/apis/rbac.authorization.k8s.io/v1';
const MANIFESTS = ['reader', 'writer'].map(
  name =>
    new URL(`../../../infra/kubernetes/access/${name}.yaml`, import.meta.url),
);
const PATHS = {
  ClusterRole: `${RBAC}/clusterroles`,
  ClusterRoleBinding: `${RBAC}/clusterrolebindings`,
};

/** Groups that the roles which the portal's users install are bound to. */
export const READERS = 'fmops:readers';
export const WRITERS = 'fmops:writers';

/** Lines of the API server's token file: token, user, uid, groups. */
export function tokenFile(tokens) {
  return [
    `${tokens.admin},admin,admin,system:masters`,
    `${tokens.reader},fmops-reader,fmops-reader,${READERS}`,
    `${tokens.writer},fmops-writer,fmops-writer,"${READERS},${WRITERS}"`,
    '',
  ].join('\n');
}

/** The roles that the portal ships, with writers bound in the given namespaces. */
export async function accessRules(namespaces) {
  const documents = await Promise.all(
    MANIFESTS.map(async url => parseAllDocuments(await readFile(url, 'utf8'))),
  );
  return [
    ...documents
      .flat()
      .map(document => document.toJS())
      .map(object => ({ path: PATHS[object.kind], object })),
    ...namespaces.map(namespace => ({
      path: `${RBAC}/namespaces/${namespace}/rolebindings`,
      object: {
        metadata: { name: 'fmops-writers' },
        roleRef: {
          apiGroup: 'rbac.authorization.k8s.io',
          kind: 'ClusterRole',
          name: 'fmops-writer',
        },
        subjects: [
          {
            apiGroup: 'rbac.authorization.k8s.io',
            kind: 'Group',
            name: WRITERS,
          },
        ],
      },
    })),
  ];
}
