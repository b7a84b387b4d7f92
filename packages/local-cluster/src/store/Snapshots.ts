import { KubeObject } from '../objects/KubeObject';

interface Snapshot {
  items: KubeObject[];
  takenAt: number;
}

/** Lists that clients are paging through, so that all pages show one moment. */
export class Snapshots {
  private readonly held = new Map<string, Snapshot>();

  /** @param maxAgeMs - time for which a list can be continued, in milliseconds */
  constructor(private readonly maxAgeMs = 300_000) {}

  hold(key: string, items: KubeObject[]): void {
    this.dropOld();
    this.held.set(key, { items, takenAt: Date.now() });
  }

  find(key: string): KubeObject[] | undefined {
    this.dropOld();
    return this.held.get(key)?.items;
  }

  private dropOld(): void {
    const oldest = Date.now() - this.maxAgeMs;
    for (const [key, snapshot] of this.held) {
      if (snapshot.takenAt <= oldest) {
        this.held.delete(key);
      }
    }
  }
}
