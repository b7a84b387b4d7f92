// What is in the clusters and in the catalog: names that all processes know.

export const NAMESPACES = [0, 1, 2, 3, 4].map(n => `team-${n}`);
export const OWNER = 'group:default/bench';

/** Projects whose tabs are looked at; the runs of others only exist. */
export const VIEWED = 20;
const PROJECTS = 200;
const RUNS_OF_VIEWED = 50;

const projectName = index => `project-${index}`;

/** Where the pods are. */
export const nodeNames = Array.from({ length: 50 }, (_, n) => `gpu-${n}`);

/** Clusters, all of them one API server. */
export const clusterNames = count =>
  Array.from({ length: count }, (_, index) => `cluster-${index + 1}`);

export const projects = Array.from({ length: PROJECTS }, (_, index) => ({
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Component',
  metadata: {
    name: projectName(index),
    annotations: { 'backstage.io/kubernetes-id': projectName(index) },
  },
  spec: { type: 'model-training', lifecycle: 'production', owner: OWNER },
}));

/** Projects that are looked at, in turns by the viewers. */
export const viewed = projects.slice(0, VIEWED);

/**
 * The runs of a cluster, each project's in all namespaces, half of them Jobs.
 * The first thousand are those of the projects that are looked at, and live.
 */
export function runs(from, to) {
  return Array.from({ length: to - from }, (_, offset) => {
    const index = from + offset;
    const live = index < VIEWED * RUNS_OF_VIEWED;
    const project = live
      ? index % VIEWED
      : VIEWED + (index % (PROJECTS - VIEWED));
    return {
      index,
      live,
      kind: Math.floor(index / VIEWED) % 2 ? 'PyTorchJob' : 'Job',
      name: `run-${index}`,
      namespace: NAMESPACES[Math.floor(index / VIEWED) % NAMESPACES.length],
      project: projectName(project),
    };
  });
}

/** Jobs whose status is changed while people look. */
export const changing = runs(0, VIEWED * RUNS_OF_VIEWED).filter(
  ({ kind }) => kind === 'Job',
);
/** Runs of each project that is looked at, in one cluster. */
export const runsOfViewed = count => Math.min(RUNS_OF_VIEWED, count / VIEWED);
