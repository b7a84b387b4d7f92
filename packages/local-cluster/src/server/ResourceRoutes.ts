import { Request, Response } from 'express';
import { authorize } from '../access/authorize';
import { User } from '../access/User';
import { badRequest, methodNotAllowed, notFound } from '../errors/catalogue';
import { PodLogs } from '../logs/PodLogs';
import { Selection } from '../selectors/Selection';
import { ClusterStore } from '../store/ClusterStore';
import { serveWatch } from '../watch/serveWatch';
import { Lister } from './list';
import { serveLog } from './log';
import { queryFlag, queryNumber, queryText } from './query';
import { RequestInfo } from './requestInfo';
import { WriteRoutes } from './write';

/** What the routes of resources work with. */
export interface ResourceRoutesOptions {
  store: ClusterStore;
  lister: Lister;
  writes: WriteRoutes;
  logs: PodLogs;
  bookmarkPeriodMs: number;
}

/** Serves resource requests of a known user: authorises each by its verb, then answers. */
export class ResourceRoutes {
  constructor(private readonly options: ResourceRoutesOptions) {}

  serve(req: Request, res: Response, user: User, info: RequestInfo): void {
    const { writes } = this.options;
    const verb = verbOf(req, info);
    checkMethod(verb, info);
    const may = (wanted: string) =>
      authorize(user, {
        verb: wanted,
        group: info.type.group,
        plural: info.type.plural,
        subresource: info.subresource,
        namespace: info.namespace,
        name: wanted === 'create' ? undefined : info.name,
      });
    may(verb);
    if (!info.type.verbs.includes(verb)) {
      throw methodNotAllowed();
    }
    switch (verb) {
      case 'list':
        return void res.json(
          this.options.lister.list(req, selectionOf(req, info)),
        );
      case 'watch':
        return this.watch(req, res, info);
      case 'get':
        return this.get(req, res, info);
      case 'create':
        return writes.create(req, res, info);
      case 'update':
        return writes.replace(req, res, info);
      case 'patch':
        return writes.patch(req, res, info, () => may('create'));
      case 'delete':
        return writes.remove(req, res, info);
      default:
        throw methodNotAllowed();
    }
  }

  private get(req: Request, res: Response, info: RequestInfo): void {
    const { type, namespace, name = '' } = info;
    const { store, logs } = this.options;
    if (info.subresource === 'log') {
      serveLog(req, res, info, store, logs);
      return;
    }
    const object = store.get(type, namespace, name);
    if (!object) {
      throw notFound(type, name);
    }
    res.json(object);
  }

  private watch(req: Request, res: Response, info: RequestInfo): void {
    if (queryFlag(req, 'sendInitialEvents')) {
      throw badRequest(
        'sendInitialEvents is not served here: list first, then watch from the resourceVersion of the list',
      );
    }
    const timeout = queryNumber(req, 'timeoutSeconds');
    serveWatch(
      this.options.store,
      {
        selection: selectionOf(req, info),
        resourceVersion: queryNumber(req, 'resourceVersion'),
        bookmarks: queryFlag(req, 'allowWatchBookmarks'),
        timeoutMs: (timeout || 1800) * 1000,
        bookmarkPeriodMs: this.options.bookmarkPeriodMs,
      },
      res,
    );
  }
}

/** @throws ApiError 405 for a verb that a name or subresource does not take */
function checkMethod(verb: string, { name, subresource }: RequestInfo): void {
  const taken =
    subresource === undefined ||
    verb === 'get' ||
    (subresource === 'status' && ['patch', 'update'].includes(verb));
  if (!taken || (verb === 'create' && name !== undefined)) {
    throw methodNotAllowed();
  }
}

function selectionOf(req: Request, { type, namespace, name }: RequestInfo) {
  return new Selection(type, {
    namespace,
    name,
    labelSelector: queryText(req, 'labelSelector'),
    fieldSelector: queryText(req, 'fieldSelector'),
  });
}

function verbOf(req: Request, { name }: RequestInfo): string {
  switch (req.method) {
    case 'GET':
      if (queryFlag(req, 'watch')) {
        return 'watch';
      }
      return name === undefined ? 'list' : 'get';
    case 'POST':
      return 'create';
    case 'PUT':
      return 'update';
    case 'PATCH':
      return 'patch';
    case 'DELETE':
      return name === undefined ? 'deletecollection' : 'delete';
    default:
      return req.method.toLocaleLowerCase('en-US');
  }
}
