import type { ClusterRight } from '@fmops/backstage-plugin-fmops-workloads-common';
import limiterFactory from 'p-limit';
import { KubernetesError, type ClusterConnection } from '../clusters';
import { grants, type ResourceRule } from './grants';

const API = '/apis/authorization.k8s.io/v1';
const VERSION = 'authorization.k8s.io/v1';

/** Requests at a time to one API server, and how many at most for one look. */
const AT_A_TIME = 8;
const MOST = 3_000;

/** Which rights are granted, and which the API server did not tell of. */
export interface Answers {
  granted: ClusterRight[];
  lacking: ClusterRight[];
  unknown: ClusterRight[];
}

const VERDICTS: Record<`${boolean | undefined}`, keyof Answers> = {
  true: 'granted',
  false: 'lacking',
  undefined: 'unknown',
};

/** Asks an API server what an account may do. */
export class AccessReviews {
  readonly #limit = limiterFactory(AT_A_TIME);
  readonly #signal: AbortSignal;
  #left = MOST;

  constructor(signal: AbortSignal) {
    this.#signal = signal;
  }

  /**
   * Asks for all rights of a namespace at once, and by itself for each that these
   * do not grant: authorizers other than RBAC, such as that of EKS access
   * policies, tell no list.
   *
   * @throws what keeps the first question from being answered
   */
  async ask(
    connection: ClusterConnection,
    rights: readonly ClusterRight[],
    namespace?: string,
  ): Promise<Answers> {
    const rules = namespace ? await this.#rules(connection, namespace) : [];
    const answers: Answers = { granted: [], lacking: [], unknown: [] };
    await Promise.all(
      rights.map(async right => {
        const allowed = rules.some(rule => grants(rule, right))
          ? true
          : await this.#review(connection, right, namespace);
        answers[VERDICTS[`${allowed}`]].push(right);
      }),
    );
    return answers;
  }

  async #rules(
    connection: ClusterConnection,
    namespace: string,
  ): Promise<ResourceRule[]> {
    try {
      const { body } = await connection.json<{
        status?: { resourceRules?: ResourceRule[] };
      }>({
        method: 'POST',
        path: `${API}/selfsubjectrulesreviews`,
        body: {
          ...{ apiVersion: VERSION, kind: 'SelfSubjectRulesReview' },
          spec: { namespace },
        },
        signal: this.#signal,
      });
      return body.status?.resourceRules ?? [];
    } catch (error) {
      if (error instanceof KubernetesError && error.status === 404) {
        return [];
      }
      throw error;
    }
  }

  async #review(
    connection: ClusterConnection,
    { verb, group, resource: whole, name }: ClusterRight,
    namespace?: string,
  ): Promise<boolean | undefined> {
    this.#left -= 1;
    if (this.#left < 0) {
      return undefined;
    }
    const [resource, subresource] = whole.split('/');
    const resourceAttributes = {
      ...{ verb, group, resource, subresource, name, namespace },
    };
    const { body } = await this.#limit(() =>
      connection.json<{
        status?: { allowed?: boolean; evaluationError?: string };
      }>({
        method: 'POST',
        path: `${API}/selfsubjectaccessreviews`,
        body: {
          ...{ apiVersion: VERSION, kind: 'SelfSubjectAccessReview' },
          spec: { resourceAttributes },
        },
        signal: this.#signal,
      }),
    );
    const { allowed = false, evaluationError } = body.status ?? {};
    return !allowed && evaluationError ? undefined : allowed;
  }
}
