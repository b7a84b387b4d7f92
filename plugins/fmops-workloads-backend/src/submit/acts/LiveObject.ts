import { ConflictError, NotFoundError } from '@backstage/errors';
import type { WorkloadRef } from '@fmops/backstage-plugin-fmops-workloads-common';
import type {
  KubernetesObject,
  MergePatch,
} from '@fmops/backstage-plugin-fmops-workloads-node';
import {
  KubernetesError,
  resourcePath,
  toHttpError,
  type ApiResource,
  type ClusterConnection,
} from '../../clusters';
import { FIELD_MANAGER } from '../applyManifest';

/** How often a change is tried again when the object changes meanwhile. */
const ATTEMPTS = 4;

/** One object in a cluster, by its uid: another of the same name is never touched. */
export class LiveObject {
  readonly #connection: ClusterConnection;
  readonly #path: string;
  readonly #uid: string;
  readonly #what: string;

  constructor(options: {
    connection: ClusterConnection;
    resource: ApiResource;
    ref: Pick<WorkloadRef, 'kind' | 'namespace' | 'name' | 'uid'>;
  }) {
    const { kind, namespace, name, uid } = options.ref;
    this.#connection = options.connection;
    this.#path = resourcePath(options.resource, namespace, name);
    this.#uid = uid;
    this.#what = `${kind} ${namespace}/${name}`;
  }

  /**
   * @throws NotFoundError when it is gone
   * @throws ConflictError when another has taken its name, or it is being deleted
   */
  async read(): Promise<KubernetesObject> {
    return this.#refusals(() => this.#read());
  }

  /**
   * Merges a change into it, after a dry run. A field that the cluster does not
   * know is refused, not dropped.
   *
   * @param changeOf - what to change in the object as it is now; throws when it cannot be
   */
  async change(
    changeOf: (object: KubernetesObject) => MergePatch,
    { dryRun = false } = {},
  ): Promise<void> {
    await this.#refusals(async () => {
      for (let left = ATTEMPTS; ; left -= 1) {
        const object = await this.#read();
        const change = changeOf(object);
        const { uid, resourceVersion } = object.metadata ?? {};
        const body = {
          ...change,
          metadata: { ...(change.metadata ?? {}), uid, resourceVersion },
        };
        try {
          await this.#patch(body, { dryRun: 'All' });
          if (!dryRun) {
            await this.#patch(body, {});
          }
          return;
        } catch (error) {
          // Controllers write to the object all the time.
          const changed =
            error instanceof KubernetesError && error.status === 409;
          if (!changed || left <= 1) {
            throw error;
          }
        }
      }
    });
  }

  /** Deletes it and what belongs to it, after a dry run. */
  async delete({ dryRun = false } = {}): Promise<void> {
    await this.#refusals(async () => {
      await this.#delete({ dryRun: ['All'] });
      if (!dryRun) {
        await this.#delete({});
      }
    });
  }

  async #read(): Promise<KubernetesObject> {
    const { body } = await this.#connection.json<KubernetesObject>({
      path: this.#path,
    });
    if (body.metadata?.uid !== this.#uid) {
      throw new ConflictError(
        `${this.#what} is another one by now: the one that was meant is gone`,
      );
    }
    if (body.metadata.deletionTimestamp) {
      throw new ConflictError(`${this.#what} is just being deleted`);
    }
    return body;
  }

  async #patch(body: object, query: { dryRun?: 'All' }) {
    await this.#connection.json({
      method: 'PATCH',
      path: this.#path,
      query: {
        fieldManager: FIELD_MANAGER,
        fieldValidation: 'Strict',
        ...query,
      },
      contentType: 'application/merge-patch+json',
      body,
    });
  }

  async #delete(options: { dryRun?: ['All'] }) {
    await this.#connection.json({
      method: 'DELETE',
      path: this.#path,
      // All options are here: with a body, those of the query do not count.
      body: {
        ...options,
        propagationPolicy: 'Background',
        preconditions: { uid: this.#uid },
      },
    });
  }

  async #refusals<T>(request: () => Promise<T>): Promise<T> {
    try {
      return await request();
    } catch (error) {
      if (error instanceof KubernetesError && error.status === 404) {
        throw new NotFoundError(`${this.#what} is no longer in the cluster`);
      }
      // Refusals of our own are said already.
      throw error instanceof ConflictError
        ? error
        : toHttpError(this.#connection.cluster.name, error);
    }
  }
}
