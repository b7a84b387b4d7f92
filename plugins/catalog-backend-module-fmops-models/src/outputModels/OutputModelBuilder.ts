import type { AuthService } from '@backstage/backend-plugin-api';
import {
  ANNOTATION_LOCATION,
  type Entity,
  stringifyEntityRef,
} from '@backstage/catalog-model';
import { ConflictError, InputError } from '@backstage/errors';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import {
  isFoundationModelEntity,
  type FoundationModelEntity,
} from '@fmops/backstage-plugin-fmops-models-common';
import type { LineageResolver } from './LineageResolver';
import { mergeVersions } from './mergeVersions';
import {
  outputModelEntity,
  RUN_LOCATION_TYPE,
  versionOf,
} from './outputModelEntity';
import type { ModelRun } from './selectRuns';

// Validation takes addresses only; this one says what is validated and is never read.
const VALIDATION_LOCATION = 'url:https://catalog.invalid/run-output-models';

function locationOf(entity: Entity): string {
  return entity.metadata.annotations?.[ANNOTATION_LOCATION] ?? '';
}

function isOurs(entity: Entity): entity is FoundationModelEntity {
  return (
    isFoundationModelEntity(entity) &&
    locationOf(entity).startsWith(`${RUN_LOCATION_TYPE}:`)
  );
}

/** Builds the entity of a model from the runs that made it, and checks it. */
export class OutputModelBuilder {
  readonly #catalog: CatalogService;
  readonly #auth: AuthService;
  readonly #lineage: LineageResolver;

  constructor(options: {
    catalog: CatalogService;
    auth: AuthService;
    lineage: LineageResolver;
  }) {
    this.#catalog = options.catalog;
    this.#auth = options.auth;
    this.#lineage = options.lineage;
  }

  /**
   * @param runs - all known runs that made one model, oldest first
   * @throws ConflictError when the model belongs to another source or owner;
   * NotFoundError when its base is not known; InputError when it is not valid
   */
  async build(runs: ModelRun[]): Promise<FoundationModelEntity> {
    const credentials = await this.#auth.getOwnServiceCredentials();
    const { modelRef, owner } = runs[0];
    const existing = await this.#catalog.getEntityByRef(modelRef, {
      credentials,
    });
    if (existing && !isOurs(existing)) {
      throw new ConflictError(
        `${modelRef} already comes from ${locationOf(
          existing,
        )}; choose another output model name`,
      );
    }
    const holder = existing?.spec.owner ?? owner;
    const own = runs.filter(run => run.owner === holder);
    const newest = own[own.length - 1];
    if (!newest) {
      throw new ConflictError(
        `${modelRef} belongs to ${holder}; choose another output model name`,
      );
    }
    const entity = outputModelEntity(
      newest,
      await this.#lineage.resolve(newest),
      mergeVersions(
        existing?.spec.versions ?? [],
        own.map(({ workload }) => versionOf(workload)),
      ),
    );
    const result = await this.#catalog.validateEntity(
      entity,
      VALIDATION_LOCATION,
      { credentials },
    );
    if (!result.valid) {
      throw new InputError(
        `${stringifyEntityRef(entity)} is not valid: ${result.errors
          .map(({ message }) => message)
          .join('; ')}`,
      );
    }
    return entity;
  }
}
