import { KubeObject } from '../objects/KubeObject';
import { Clock } from './Clock';

/** Brings objects to their wanted state, each once after any number of changes. */
export class Reconciler<T extends KubeObject> {
  private readonly waiting = new Map<string, T>();

  constructor(
    private readonly clock: Clock,
    private readonly reconcile: (object: T) => void,
  ) {}

  enqueue(object: T): void {
    const { uid } = object.metadata;
    if (this.waiting.has(uid)) {
      return;
    }
    this.waiting.set(uid, object);
    this.clock.after(0, () => {
      this.waiting.delete(uid);
      this.reconcile(object);
    });
  }
}
