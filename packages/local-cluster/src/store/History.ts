import { Change } from './Change';

/** The last changes of one kind, for watches that resume. */
export class History {
  private changes: Change[] = [];

  /**
   * @param capacity - changes kept, in number
   * @param floor - oldest resource version from which a watch can resume
   */
  constructor(private readonly capacity: number, private floor: number) {}

  push(change: Change): void {
    this.changes.push(change);
    if (this.changes.length > this.capacity) {
      this.floor = this.changes.shift()!.resourceVersion;
    }
  }

  /** Forgets everything up to a version. */
  truncate(resourceVersion: number): void {
    this.floor = Math.max(this.floor, resourceVersion);
    this.changes = this.changes.filter(
      c => c.resourceVersion > resourceVersion,
    );
  }

  /** Changes after a version, or undefined when some of them are no longer known. */
  since(resourceVersion: number): Change[] | undefined {
    if (resourceVersion < this.floor) {
      return undefined;
    }
    return this.changes.filter(c => c.resourceVersion > resourceVersion);
  }

  get oldest(): number {
    return this.floor;
  }
}
