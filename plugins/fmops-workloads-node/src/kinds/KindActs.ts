import type { KubernetesObject } from './KubernetesObject';

/**
 * What is merged into an object (RFC 7386): null takes a field away.
 *
 * @public
 */
export type MergePatch = Readonly<Record<string, unknown>>;

/**
 * How people act on objects of a kind. What is absent is not offered.
 *
 * @public
 */
export interface KindActs {
  /**
   * How an object is paused and resumed. A job that Kueue manages is paused
   * through Kueue instead: it would take such a change back.
   */
  readonly pause?: {
    readonly suspend: MergePatch;
    readonly resume: MergePatch;
    /** Why this object cannot be paused, in a sentence for people. */
    obstacle?(object: KubernetesObject): string | undefined;
    /** What people do not expect of it, in a sentence. */
    readonly note?: string;
  };
  /** How the number of replicas of an endpoint is changed. */
  readonly scale?: {
    change(replicas: number): MergePatch;
    /** Why this object cannot be scaled, in a sentence for people. */
    obstacle?(object: KubernetesObject): string | undefined;
  };
}
