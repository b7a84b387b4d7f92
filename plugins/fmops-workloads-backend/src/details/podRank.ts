import type { WorkloadPod } from '@fmops/backstage-plugin-fmops-workloads-common';
import { clusterText } from '../text/clusterText';

type Labels = Record<string, string | undefined>;

const ROLE_LENGTH = 63;
const INDEX = /^\d{1,6}$/;

/** Labels by which controllers tell the place of a pod: the first that are there count. */
const PLACES: {
  index: string;
  role?: string;
  /** Number of the replica of the role, where there are several. */
  replica?: string;
}[] = [
  {
    index: 'leaderworkerset.sigs.k8s.io/worker-index',
    replica: 'leaderworkerset.sigs.k8s.io/group-index',
  },
  {
    index: 'training.kubeflow.org/replica-index',
    role: 'training.kubeflow.org/replica-type',
  },
  { index: 'volcano.sh/task-index', role: 'volcano.sh/task-spec' },
  {
    index: 'batch.kubernetes.io/job-completion-index',
    role: 'jobset.sigs.k8s.io/replicatedjob-name',
    replica: 'jobset.sigs.k8s.io/job-index',
  },
  {
    index: 'jobset.sigs.k8s.io/job-index',
    role: 'jobset.sigs.k8s.io/replicatedjob-name',
  },
  {
    index: 'ray.io/worker-group-replica-index',
    role: 'ray.io/group',
    replica: 'ray.io/replica-host-index',
  },
];
/** Labels of pods that are the only ones of their role. */
const ONLY: [label: string, role: string][] = [
  ['training.kubeflow.org/job-role', 'launcher'],
  ['training.kubeflow.org/job-role', 'master'],
  ['ray.io/node-type', 'head'],
];
/** Roles that lead the others, whose pods come first. */
const LEADERS = /^(?:master|chief|launcher|head|leader|driver)\b/i;

/** The place of a pod among those of its workload; undefined where no label tells. */
export function podRank(labels: Labels = {}): WorkloadPod['rank'] {
  for (const { index, role, replica } of PLACES) {
    if (INDEX.test(labels[index] ?? '')) {
      const of = replica ? labels[replica] : undefined;
      const names = [
        role && labels[role],
        // Of a single one the number says nothing.
        of && INDEX.test(of) && (of !== '0' || !role) ? of : undefined,
      ];
      return {
        ...roleOf(names.filter(Boolean).join('-')),
        index: Number(labels[index]),
      };
    }
  }
  const only = ONLY.find(([label, role]) => labels[label] === role);
  return only && { role: only[1], index: 0 };
}

function roleOf(text: string) {
  const role = clusterText(text, ROLE_LENGTH);
  return role ? { role } : {};
}

type Rank = WorkloadPod['rank'];

/** Order of ranks: by role, the leading ones first, and by number. */
export function compareRanks(a: Rank, b: Rank): number {
  const [leadsA, roleA, indexA] = orderOf(a);
  const [leadsB, roleB, indexB] = orderOf(b);
  return (
    leadsA - leadsB ||
    roleA.localeCompare(roleB, 'en', { numeric: true }) ||
    indexA - indexB ||
    0
  );
}

function orderOf(rank: Rank) {
  const { role = '', index } = rank ?? { index: Number.MAX_SAFE_INTEGER };
  return [LEADERS.test(role) ? 0 : 1, role, index] as const;
}

/** Order of pods: by rank, those without by name. */
export function byRank(a: WorkloadPod, b: WorkloadPod): number {
  return (
    compareRanks(a.rank, b.rank) ||
    a.name.localeCompare(b.name, 'en', { numeric: true })
  );
}
