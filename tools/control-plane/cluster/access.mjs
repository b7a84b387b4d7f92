const RBAC = '/apis/rbac.authorization.k8s.io/v1';
const READER = 'fmops-reader';
const WRITER = 'fmops-writer';

const READ = ['get', 'list', 'watch'];
const WRITE = ['create', 'patch', 'update', 'delete'];
const WORKLOADS = [
  { apiGroups: ['batch'], resources: ['jobs'] },
  { apiGroups: ['trainer.kubeflow.org'], resources: ['trainjobs'] },
];

/** Lines of the API server's token file: token, user, uid, groups. */
export function tokenFile(tokens) {
  return [
    `${tokens.admin},admin,admin,system:masters`,
    `${tokens.reader},${READER},${READER}`,
    `${tokens.writer},${WRITER},${WRITER}`,
    '',
  ].join('\n');
}

/**
 * What the two users may do: the reader reads what the portal shows, the writer
 * also writes workloads in the given namespaces. Both may ask what they may do,
 * as every authenticated user may.
 */
export function accessRules(namespaces) {
  const role = (name, rules) => ({
    path: `${RBAC}/clusterroles`,
    object: { metadata: { name }, rules },
  });
  const bindingOf = (roleName, users) => ({
    metadata: { name: roleName },
    roleRef: {
      apiGroup: 'rbac.authorization.k8s.io',
      kind: 'ClusterRole',
      name: roleName,
    },
    subjects: users.map(name => ({
      apiGroup: 'rbac.authorization.k8s.io',
      kind: 'User',
      name,
    })),
  });
  return [
    role(READER, [
      ...WORKLOADS.map(rule => ({ ...rule, verbs: READ })),
      {
        apiGroups: [''],
        resources: ['pods', 'pods/log', 'events', 'nodes', 'namespaces'],
        verbs: READ,
      },
    ]),
    role(
      WRITER,
      WORKLOADS.map(rule => ({ ...rule, verbs: WRITE })),
    ),
    {
      path: `${RBAC}/clusterrolebindings`,
      object: bindingOf(READER, [READER, WRITER]),
    },
    ...namespaces.map(namespace => ({
      path: `${RBAC}/namespaces/${namespace}/rolebindings`,
      object: bindingOf(WRITER, [WRITER]),
    })),
  ];
}
