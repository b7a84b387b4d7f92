import type { AuthService, LoggerService } from '@backstage/backend-plugin-api';
import { parseEntityRef, type Entity } from '@backstage/catalog-model';
import { toError } from '@backstage/errors';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import type { NotificationService } from '@backstage/plugin-notifications-node';
import { indicatorOf } from '@fmops/backstage-plugin-fmops-evaluations-common';
import { ownersOf } from '../access';
import type { ObjectiveStore, UntoldBreach } from './ObjectiveStore';
import { formLink, remediesFor } from './remedies';

const BATCH = 20;
/** When it is tried again what failed or was cut off, in ms. */
const AGAIN = 5 * 60_000;

const titleOf = ({ metadata }: Entity) => metadata.title ?? metadata.name;

const rounded = (value: number) => Number(value.toPrecision(3));

/** Tells the owners of endpoints of breaches, once. */
export class BreachNotices {
  constructor(
    private readonly options: {
      auth: AuthService;
      catalog: CatalogService;
      logger: LoggerService;
      /** Reference of the model that an endpoint serves, where that is known. */
      modelOf(endpoint: string): Promise<string | undefined>;
      notifications: NotificationService;
      store: ObjectiveStore;
    },
  ) {}

  async tellDue(now: number): Promise<void> {
    const { logger, store } = this.options;
    const at = new Date(now).toISOString();
    const again = new Date(now + AGAIN).toISOString();
    for (const untold of await store.untold(at, BATCH)) {
      const { id } = untold.breach;
      if (!(await store.claimNotice(id, at, again))) continue;
      try {
        await this.#tell(untold);
        await store.told(id, at);
      } catch (error) {
        logger.warn(`Breach ${id} is told later: ${toError(error).message}`);
      }
    }
  }

  async #tell({ breach, objective }: UntoldBreach): Promise<void> {
    const { auth, catalog, modelOf, notifications } = this.options;
    const credentials = await auth.getOwnServiceCredentials();
    const entity = await catalog.getEntityByRef(objective.endpoint, {
      credentials,
    });
    if (!entity) throw new Error(`${objective.endpoint} is not in the catalog`);
    const owners = ownersOf(entity);
    if (!owners.length) return;
    const { title, unit = '', good } = indicatorOf(objective.indicator);
    const [remedy] = await remediesFor(
      objective.indicator,
      await modelOf(objective.endpoint),
      catalog,
      credentials,
    );
    const side = good === 'atMost' ? 'at most' : 'at least';
    await notifications.send({
      recipients: { type: 'entity', entityRef: owners },
      payload: {
        title: `${titleOf(entity)} misses its objective: ${title}`,
        description: [
          `Since ${breach.since} it has been ${rounded(
            breach.worst,
          )} ${unit}`.trim(),
          `, where it is to be ${side} ${rounded(
            breach.limit,
          )} ${unit}`.trimEnd(),
          remedy ? `. ${remedy.title}: the form is filled in.` : '.',
        ].join(''),
        link: remedy ? formLink(remedy) : endpointLink(objective.endpoint),
        severity: 'high',
        topic: 'objective-missed',
        scope: objective.id,
      },
    });
  }
}

function endpointLink(ref: string): string {
  const { kind, namespace, name } = parseEntityRef(ref);
  return `/catalog/${namespace}/${kind}/${name}/objectives`;
}
