import { AccessRule, User } from './User';

/** Namespaces in which the writer may run jobs and change endpoints. */
export const TEAM_NAMESPACES = ['team-language', 'team-vision', 'platform'];

const readAll: AccessRule = {
  verbs: ['get', 'list', 'watch'],
  except: ['secrets', 'services/proxy'],
};

const writeJobs: AccessRule = {
  verbs: ['create', 'patch', 'update', 'delete'],
  resources: [
    'jobs.batch',
    'trainjobs.trainer.kubeflow.org',
    'workflows.argoproj.io',
  ],
  namespaces: TEAM_NAMESPACES,
};

const changeEndpoints: AccessRule = {
  verbs: ['create', 'patch', 'delete'],
  resources: [
    'deployments.apps',
    'inferenceservices.serving.kserve.io',
    'rayservices.ray.io',
  ],
  namespaces: TEAM_NAMESPACES,
};

const writeSupporting: AccessRule = {
  verbs: ['get', 'create', 'patch'],
  resources: [
    'configmaps',
    'serviceaccounts',
    'services',
    'networkpolicies.networking.k8s.io',
    'poddisruptionbudgets.policy',
    'podmonitors.monitoring.coreos.com',
    'servingruntimes.serving.kserve.io',
  ],
  namespaces: TEAM_NAMESPACES,
};

const askEndpoints: AccessRule = {
  verbs: ['get', 'create'],
  resources: ['services/proxy'],
  namespaces: TEAM_NAMESPACES,
};

// Kueue lets jobs go on and holds them back through its Workloads.
const pauseQueued: AccessRule = {
  verbs: ['patch'],
  resources: ['workloads.kueue.x-k8s.io'],
  namespaces: TEAM_NAMESPACES,
};

const everything: AccessRule = { verbs: ['*'] };

/** Bearer tokens and the users behind them; good for a demonstration on one machine only. */
export const defaultTokens: Readonly<Record<string, User>> = {
  'local-reader': { name: 'local-reader', rules: [readAll] },
  'local-writer': {
    name: 'local-writer',
    rules: [
      ...[readAll, writeJobs, changeEndpoints, writeSupporting, pauseQueued],
      askEndpoints,
    ],
  },
  'local-admin': { name: 'local-admin', rules: [everything] },
};
