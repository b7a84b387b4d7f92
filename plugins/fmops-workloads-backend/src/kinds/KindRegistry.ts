import { ConflictError } from '@backstage/errors';
import type { WorkloadKind } from '@fmops/backstage-plugin-fmops-workloads-node';

/** Name of a kind, such as `Job.batch`: kind names alone clash. */
export function kindName({
  kind,
  group,
}: Pick<WorkloadKind, 'kind' | 'group'>): string {
  return `${kind}.${group}`;
}

/** The kinds of workloads that this backend knows. */
export class KindRegistry {
  readonly #kinds = new Map<string, WorkloadKind>();

  constructor(kinds: readonly WorkloadKind[] = []) {
    this.add(...kinds);
  }

  add(...kinds: WorkloadKind[]): void {
    for (const kind of kinds) {
      const id = `${kind.plural}.${kind.group}`;
      if (this.#kinds.has(id)) {
        throw new ConflictError(`The workload kind ${id} is registered twice`);
      }
      this.#kinds.set(id, kind);
    }
  }

  all(): WorkloadKind[] {
    return [...this.#kinds.values()];
  }

  /** The kind of a manifest, by group and kind: kind names alone clash. */
  find(group: string, kind: string): WorkloadKind | undefined {
    return this.all().find(
      candidate => candidate.group === group && candidate.kind === kind,
    );
  }
}
