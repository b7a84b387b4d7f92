import type {
  KubernetesCondition,
  KubernetesObject,
} from '@fmops/backstage-plugin-fmops-workloads-node';
import { trueCondition } from './conditions';
import { queueOf } from './suspension';

/** What the readings of most kinds have in common. */
export abstract class BaseReading<
  TSpec extends object,
  TStatus extends { conditions?: KubernetesCondition[] },
> {
  protected readonly object: KubernetesObject<TSpec, TStatus>;

  constructor(object: KubernetesObject) {
    this.object = object as KubernetesObject<TSpec, TStatus>;
  }

  protected get spec(): Partial<TSpec> {
    return this.object.spec ?? {};
  }

  protected get status(): Partial<TStatus> {
    return this.object.status ?? {};
  }

  /** The condition that the state follows from, if it follows from one. */
  protected get decisive(): KubernetesCondition | undefined {
    return undefined;
  }

  /** The first of these conditions that holds. */
  protected condition(...types: string[]): KubernetesCondition | undefined {
    return trueCondition(this.status.conditions, ...types);
  }

  get reason(): string | undefined {
    return this.decisive?.reason;
  }

  get message(): string | undefined {
    return this.decisive?.message;
  }

  get since(): string | undefined {
    return this.decisive?.lastTransitionTime;
  }

  get queue() {
    return queueOf(this.object);
  }
}
