import { setTimeout as sleep } from 'node:timers/promises';
import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import { ANNOTATION_LOCATION } from '@backstage/catalog-model';
import { ConflictError, ServiceUnavailableError } from '@backstage/errors';
import type { CatalogService } from '@backstage/plugin-catalog-node';

/** What {@link assertNotFromElsewhere} and {@link awaitEntity} look for. */
export interface AwaitedEntity {
  catalog: CatalogService;
  entityRef: string;
  /** Location that the entity is to be read from. */
  location: string;
}

const POLL_MS = 200;
const DEFAULT_PATIENCE_MS = 30_000;

/**
 * Makes sure that the name is free in the catalog, or taken by this project.
 *
 * @throws ConflictError when the entity is read from somewhere else.
 */
export async function assertNotFromElsewhere(
  { catalog, entityRef, location }: AwaitedEntity,
  credentials: BackstageCredentials,
): Promise<void> {
  const entity = await catalog.getEntityByRef(entityRef, { credentials });
  if (
    entity &&
    entity.metadata.annotations?.[ANNOTATION_LOCATION] !== location
  ) {
    throw new ConflictError(
      `name: the catalog already has ${entityRef} from another place. Choose another name.`,
    );
  }
}

/**
 * Waits until the user can read the entity.
 *
 * @throws ServiceUnavailableError after `patienceMs`, saying how to go on.
 */
export async function awaitEntity(
  { catalog, entityRef }: AwaitedEntity,
  credentials: BackstageCredentials,
  options: { signal?: AbortSignal; patienceMs?: number } = {},
): Promise<void> {
  const patienceMs = options.patienceMs ?? DEFAULT_PATIENCE_MS;
  const end = Date.now() + patienceMs;
  for (;;) {
    if (await catalog.getEntityByRef(entityRef, { credentials })) {
      return;
    }
    if (Date.now() >= end) {
      throw new ServiceUnavailableError(
        `The project ${entityRef} was published, but you can't read it in the catalog after ${Math.round(
          patienceMs / 1000,
        )} seconds. The catalog may be busy, its location for local projects missing, or you may not read it; start the task again to go on from here.`,
      );
    }
    await sleep(POLL_MS, undefined, { signal: options.signal });
  }
}
