/** A field of pod templates that would let a workload out of its namespace. */
export interface PodRule {
  field: string;
  refuses(value: unknown): boolean;
  /** What a workload with it does, after "a workload that". */
  why: string;
}

const always = () => true;
const unlessFalse = (value: unknown) => value !== false;
const isNonEmpty = (value: unknown) => Array.isArray(value) && value.length > 0;
const unless = (allowed: string) => (value: unknown) => value !== allowed;
const isUnconfined = (value: unknown) =>
  (value as { type?: unknown }).type === 'Unconfined';

const OPENS = 'is reachable from outside of the cluster';

/** Fields that name the account that pods act as. */
export const ACCOUNT_FIELDS: ReadonlySet<string> = new Set([
  'serviceAccountName',
  'serviceAccount',
]);

/** What the pods of a submitted workload may not ask for. */
export const POD_RULES: readonly PodRule[] = [
  { field: 'hostPath', refuses: always, why: 'reads the disk of the node' },
  {
    field: 'hostNetwork',
    refuses: unlessFalse,
    why: 'uses the network of the node',
  },
  {
    field: 'hostPID',
    refuses: unlessFalse,
    why: 'sees the processes of the node',
  },
  {
    field: 'hostIPC',
    refuses: unlessFalse,
    why: 'shares memory with the node',
  },
  { field: 'hostPort', refuses: Boolean, why: 'opens a port of the node' },
  {
    field: 'hostProcess',
    refuses: unlessFalse,
    why: 'is a process of the node',
  },
  {
    field: 'privileged',
    refuses: unlessFalse,
    why: 'has the rights of the node',
  },
  {
    field: 'allowPrivilegeEscalation',
    refuses: unlessFalse,
    why: 'may gain rights that it was not given',
  },
  {
    field: 'add',
    refuses: isNonEmpty,
    why: 'adds capabilities of the operating system',
  },
  {
    field: 'procMount',
    refuses: unless('Default'),
    why: 'sees what the kernel hides from containers',
  },
  {
    field: 'seccompProfile',
    refuses: isUnconfined,
    why: 'may call all of the kernel',
  },
  {
    field: 'appArmorProfile',
    refuses: isUnconfined,
    why: 'goes around AppArmor',
  },
  { field: 'seLinuxOptions', refuses: always, why: 'goes around SELinux' },
  { field: 'sysctls', refuses: isNonEmpty, why: 'changes the kernel' },
  { field: 'nodeName', refuses: always, why: 'goes around the scheduler' },
  {
    field: 'priorityClassName',
    refuses: value => `${value}`.startsWith('system-'),
    why: 'is kept for the cluster itself',
  },
  {
    field: 'podSpecPatch',
    refuses: Boolean,
    why: 'changes its pods by a text that nobody can check',
  },
  {
    field: 'serviceType',
    refuses: unless('ClusterIP'),
    why: OPENS,
  },
  {
    field: 'type',
    refuses: value =>
      value === 'LoadBalancer' ||
      value === 'NodePort' ||
      value === 'ExternalName',
    why: OPENS,
  },
  { field: 'enableIngress', refuses: unlessFalse, why: OPENS },
  {
    field: 'manualSelector',
    refuses: unlessFalse,
    why: 'takes the pods of others for its own',
  },
];
