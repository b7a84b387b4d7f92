import { startAws, startCluster } from './servers.mjs';

const scope = '@fmops/backstage-plugin-';

/**
 * Plugins that are installed together, and how they are seen to work.
 *
 * @typedef {object} Group
 * @property {string} title
 * @property {string[]} backend packages that the README has added to the backend
 * @property {string[]} app packages that are added to the app
 * @property {Function} [beside] starts what it needs to have something to show
 * @property {{ path: string, holds: RegExp }[]} routes what a signed-in user is answered
 * @property {{ path: string, shows: RegExp }[]} pages what a page shows
 */

/** @type {Record<string, Group>} */
export const groups = {
  models: {
    title: 'Models and datasets',
    backend: [
      `${scope}catalog-backend-module-fmops-models`,
      `${scope}fmops-models-backend`,
    ],
    app: [`${scope}fmops-models`],
    routes: [
      {
        path: '/api/catalog/entities/by-name/foundationmodel/default/small-chat',
        holds: /"fmops\.dev\/size-class"/,
      },
      { path: '/api/fmops-models/openapi.json', holds: /"openapi"/ },
    ],
    pages: [
      { path: '/models', shows: /small-chat/ },
      { path: '/catalog/default/foundationmodel/small-chat', shows: /Memory/ },
    ],
  },
  workloads: {
    title: 'Runs and endpoints',
    backend: [`${scope}fmops-workloads-backend`],
    app: [`${scope}fmops-workloads`],
    beside: startCluster,
    routes: [
      {
        path: '/api/fmops-workloads/v1/workloads',
        holds: /"name":\s*"support-assistant-sft/,
      },
    ],
    pages: [
      { path: '/runs', shows: /support-assistant-sft/ },
      {
        path: '/catalog/default/component/support-assistant-sft/runs',
        shows: /Running|Succeeded/,
      },
    ],
  },
  scaffolder: {
    title: 'Actions and form fields of templates',
    backend: [`${scope}scaffolder-backend-module-fmops`],
    app: [`${scope}scaffolder-module-fmops`],
    routes: [
      { path: '/api/scaffolder/v2/actions', holds: /"fmops:project:plan"/ },
    ],
    // What it adds to the app are fields of forms, and a page over the models backend
    pages: [],
  },
  evaluations: {
    title: 'Evaluations',
    backend: [
      `${scope}catalog-backend-module-fmops-evaluations`,
      `${scope}fmops-evaluations-backend`,
    ],
    app: [`${scope}fmops-evaluations`],
    routes: [
      {
        path: '/api/catalog/entities/by-name/prompttemplate/default/greeting',
        holds: /"version":\s*"1\.0\.0"/,
      },
      { path: '/api/fmops-evaluations/v1/sets', holds: /"items":\s*\[/ },
    ],
    pages: [{ path: '/prompts', shows: /greeting/ }],
  },
  eks: {
    title: 'EKS clusters in the catalog',
    backend: [`${scope}catalog-backend-module-fmops-eks`],
    app: [],
    beside: startAws,
    routes: [
      {
        path: '/api/catalog/entities/by-name/resource/default/training-gpu',
        holds: /"fmops\.dev\/kubernetes-version"/,
      },
    ],
    pages: [],
  },
};
