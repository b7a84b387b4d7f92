import { InputError } from '@backstage/errors';
import type { Manifest } from './Manifest';

interface Rule {
  field: string;
  refuses(value: unknown): boolean;
  why: string;
}

const always = () => true;
const isTrue = (value: unknown) => value === true;
const isNonEmpty = (value: unknown) => Array.isArray(value) && value.length > 0;

/** Fields of pod templates that would let a workload out of its namespace. */
const RULES: readonly Rule[] = [
  { field: 'hostPath', refuses: always, why: 'reads the disk of the node' },
  {
    field: 'hostNetwork',
    refuses: isTrue,
    why: 'uses the network of the node',
  },
  { field: 'hostPID', refuses: isTrue, why: 'sees the processes of the node' },
  { field: 'hostIPC', refuses: isTrue, why: 'shares memory with the node' },
  { field: 'hostPort', refuses: Boolean, why: 'opens a port of the node' },
  { field: 'privileged', refuses: isTrue, why: 'has the rights of the node' },
  {
    field: 'allowPrivilegeEscalation',
    refuses: isTrue,
    why: 'may gain rights that it was not given',
  },
  {
    field: 'add',
    refuses: isNonEmpty,
    why: 'adds capabilities of the operating system',
  },
  { field: 'sysctls', refuses: isNonEmpty, why: 'changes the kernel' },
  { field: 'nodeName', refuses: always, why: 'goes around the scheduler' },
  {
    field: 'priorityClassName',
    refuses: value => `${value}`.startsWith('system-'),
    why: 'is kept for the cluster itself',
  },
  {
    field: 'serviceAccountName',
    refuses: value => value !== 'default',
    why: 'acts as another account than the default one of the namespace',
  },
  {
    field: 'serviceAccount',
    refuses: value => value !== 'default',
    why: 'acts as another account than the default one of the namespace',
  },
];

const BY_FIELD = new Map(RULES.map(rule => [rule.field, rule]));
// Names in these are the author's own, not fields of Kubernetes.
const FREE_FORM = new Set(['labels', 'annotations', 'env', 'args', 'command']);
const METADATA = new Set(['name', 'namespace', 'labels', 'annotations']);

/**
 * Refuses manifests that reach beyond their namespace. Pod templates stand at
 * different places in each kind, so the fields are looked for everywhere.
 *
 * @throws InputError naming the field, its path and what is wrong with it
 */
export function guardManifest(manifest: Manifest): void {
  for (const field of Object.keys(manifest.metadata)) {
    if (!METADATA.has(field)) {
      throw new InputError(
        `manifest.metadata.${field} is not for the author of a manifest to set`,
      );
    }
  }
  if (manifest.status !== undefined) {
    throw new InputError('manifest.status is set by the cluster alone');
  }
  visit(manifest.spec, 'manifest.spec');
}

function visit(value: unknown, path: string): void {
  if (Array.isArray(value)) {
    value.forEach((item, index) => visit(item, `${path}[${index}]`));
    return;
  }
  if (typeof value !== 'object' || value === null) {
    return;
  }
  for (const [field, child] of Object.entries(value)) {
    const at = `${path}.${field}`;
    const rule = BY_FIELD.get(field);
    if (rule && child !== undefined && child !== null && rule.refuses(child)) {
      throw new InputError(`${at}: a workload that ${rule.why} is not allowed`);
    }
    if (!FREE_FORM.has(field)) {
      visit(child, at);
    }
  }
}
