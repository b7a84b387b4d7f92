import { Request } from 'express';
import {
  badRequest,
  expired,
  tooLargeResourceVersion,
} from '../errors/catalogue';
import { KubeObject } from '../objects/KubeObject';
import { apiVersionOf, qualifiedPlural } from '../resources/ResourceType';
import { Selection } from '../selectors/Selection';
import { ClusterStore } from '../store/ClusterStore';
import { Snapshots } from '../store/Snapshots';
import { queryNumber, queryText } from './query';

interface Continue {
  v: 'meta.k8s.io/v1';
  rv: number;
  start: number;
}

interface Moment {
  resourceVersion: number;
  items: KubeObject[];
  start: number;
}

/** Answers list requests, page by page of one moment. */
export class Lister {
  constructor(
    private readonly store: ClusterStore,
    private readonly snapshots: Snapshots,
  ) {}

  /** @throws ApiError 400 for a bad parameter, 410 for a page of a list that is no longer held, 504 for a version of the future */
  list(req: Request, selection: Selection) {
    const token = queryText(req, 'continue');
    const limit = queryNumber(req, 'limit') || Infinity;
    const { resourceVersion, items, start } = token
      ? this.resume(req, selection, token)
      : this.begin(req, selection);
    const end = start + limit;
    const remaining = items.length - end;
    if (remaining > 0) {
      this.snapshots.hold(keyOf(selection, resourceVersion), items);
    }
    const { type } = selection;
    return {
      kind: `${type.kind}List`,
      apiVersion: apiVersionOf(type),
      metadata: {
        resourceVersion: String(resourceVersion),
        ...(remaining > 0 && {
          continue: encode({
            v: 'meta.k8s.io/v1',
            rv: resourceVersion,
            start: end,
          }),
          ...(!selection.narrowed && { remainingItemCount: remaining }),
        }),
      },
      items: items.slice(start, end),
    };
  }

  private begin(req: Request, selection: Selection): Moment {
    const asked = queryNumber(req, 'resourceVersion');
    const current = this.store.resourceVersion;
    if (asked && asked > current) {
      throw tooLargeResourceVersion(asked, current);
    }
    if (
      queryText(req, 'resourceVersionMatch') === 'Exact' &&
      asked !== current
    ) {
      throw expired(
        `The provided resource version is too old to display a list: ${asked} (${current})`,
      );
    }
    const items = this.store
      .list(selection.type)
      .filter(object => selection.has(object));
    return { resourceVersion: current, items, start: 0 };
  }

  private resume(req: Request, selection: Selection, token: string): Moment {
    if (queryNumber(req, 'resourceVersion')) {
      throw badRequest(
        'specifying resource version is not allowed when using continue',
      );
    }
    const { rv, start } = decode(token);
    const items = this.snapshots.find(keyOf(selection, rv));
    if (!items) {
      throw expired(
        'The provided continue parameter is too old to display a consistent list result. You can start a new list without the continue parameter.',
      );
    }
    return {
      resourceVersion: rv,
      items: items.filter(object => selection.has(object)),
      start,
    };
  }
}

function keyOf({ type, query }: Selection, resourceVersion: number): string {
  return JSON.stringify([qualifiedPlural(type), query, resourceVersion]);
}

function encode(token: Continue): string {
  return Buffer.from(JSON.stringify(token)).toString('base64url');
}

function decode(text: string): Continue {
  try {
    const token = JSON.parse(Buffer.from(text, 'base64url').toString());
    if (
      token.v === 'meta.k8s.io/v1' &&
      Number.isSafeInteger(token.rv) &&
      Number.isSafeInteger(token.start)
    ) {
      return token;
    }
  } catch {
    // Answered below, as every other unreadable token.
  }
  throw badRequest('continue key is not valid');
}
