import type {
  KubernetesObject,
  WorkloadKind,
  WorkloadReading,
} from '@fmops/backstage-plugin-fmops-workloads-node';
import { READING_SCHEMAS } from './readingSchema';

/**
 * Reads one object as its kind does, but trusts neither: a field that cannot be
 * read, or is not what it should be, is left out; a state becomes Unknown.
 */
export function readObject(kind: WorkloadKind, object: KubernetesObject) {
  const reading = attempt(() => kind.read(object));
  const schema = READING_SCHEMAS[kind.category];
  const fields = Object.keys(schema.shape).map(name => [
    name,
    attempt(() => reading?.[name as keyof WorkloadReading]),
  ]);
  const podSelector = attempt(() => kind.podSelector(object));
  return {
    ...schema.parse(Object.fromEntries(fields)),
    podSelector: typeof podSelector === 'string' ? podSelector : undefined,
  };
}

function attempt<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}
