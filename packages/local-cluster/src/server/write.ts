import { Request, Response } from 'express';
import {
  badRequest,
  invalid,
  methodNotAllowed,
  unsupportedMediaType,
} from '../errors/catalogue';
import { isJsonObject } from '../objects/json';
import { KubeObject, Manifest } from '../objects/KubeObject';
import { requiredValue } from '../validation/names';
import { FieldManager } from '../write/managedFields';
import { mergePatch } from '../write/mergePatch';
import { DeleteOptions, ObjectRemover } from '../write/ObjectRemover';
import { ObjectWriter, Target } from '../write/ObjectWriter';
import { mediaType, readBody } from './body';
import { queryDryRun, queryFlag, queryNumber, queryText } from './query';
import { RequestInfo } from './requestInfo';

const APPLY = 'application/apply-patch+yaml';
const MERGE = 'application/merge-patch+json';
const STRATEGIC = 'application/strategic-merge-patch+json';

/** The requests that change something. */
export class WriteRoutes {
  constructor(
    private readonly writer: ObjectWriter,
    private readonly remover: ObjectRemover,
  ) {}

  create(req: Request, res: Response, { type, namespace }: RequestInfo): void {
    if (type.namespaced && !namespace) {
      throw methodNotAllowed();
    }
    const object = this.writer.create(type, namespace, manifestOf(req), {
      dryRun: queryDryRun(req),
      manager: managerOf(req, 'Update'),
    });
    res.status(201).json(object);
  }

  replace(req: Request, res: Response, info: RequestInfo): void {
    const object = this.writer.replace(targetOf(info), manifestOf(req), {
      dryRun: queryDryRun(req),
      manager: managerOf(req, 'Update', info.subresource),
    });
    res.json(object);
  }

  /** @param mayCreate - called before an apply creates an object; throws when that is forbidden */
  patch(
    req: Request,
    res: Response,
    info: RequestInfo,
    mayCreate: () => void,
  ): void {
    const target = targetOf(info);
    const { type } = info;
    const accepted = [MERGE, ...(type.custom ? [] : [STRATEGIC]), APPLY];
    const media = mediaType(req);
    if (!accepted.includes(media)) {
      throw unsupportedMediaType(accepted);
    }
    if (media === APPLY) {
      this.apply(req, res, target, mayCreate);
      return;
    }
    const body = readBody(req);
    if (!isJsonObject(body)) {
      throw badRequest('the patch is not a JSON object');
    }
    const object = this.writer.change(
      target,
      live => mergePatch(live, body) as KubeObject,
      {
        dryRun: queryDryRun(req),
        manager: managerOf(req, 'Update', info.subresource),
      },
    );
    res.json(object);
  }

  remove(req: Request, res: Response, info: RequestInfo): void {
    const { type, namespace, name = '' } = info;
    const { object, gone } = this.remover.remove(
      type,
      namespace,
      name,
      deleteOptionsOf(req),
    );
    if (!gone || type.kind === 'Pod') {
      res.json(object);
      return;
    }
    res.json({
      kind: 'Status',
      apiVersion: 'v1',
      metadata: {},
      status: 'Success',
      details: {
        name,
        ...(type.group && { group: type.group }),
        kind: type.plural,
        uid: object.metadata.uid,
      },
    });
  }

  private apply(
    req: Request,
    res: Response,
    target: Target,
    mayCreate: () => void,
  ): void {
    const { type, namespace, name } = target;
    // The field manager is checked first, as in Kubernetes: without it nothing else can be answered.
    if (!queryText(req, 'fieldManager')) {
      throw invalid(
        { ...type, kind: 'PatchOptions', group: 'meta.k8s.io' },
        '',
        [requiredValue('fieldManager', 'is required for apply patch')],
      );
    }
    if (!this.writer.store.get(type, namespace, name)) {
      mayCreate();
    }
    const { object, created } = this.writer.apply(target, manifestOf(req), {
      dryRun: queryDryRun(req),
      force: queryFlag(req, 'force'),
      manager: managerOf(req, 'Apply', target.subresource),
    });
    res.status(created ? 201 : 200).json(object);
  }
}

function targetOf({ type, namespace, name, subresource }: RequestInfo): Target {
  if (name === undefined || subresource === 'log') {
    throw methodNotAllowed();
  }
  return {
    type,
    namespace,
    name,
    ...(subresource && { subresource: 'status' }),
  };
}

function manifestOf(req: Request): Manifest {
  const body = readBody(req);
  if (!isJsonObject(body)) {
    throw badRequest('the object provided is not an API object');
  }
  return body as Manifest;
}

function managerOf(
  req: Request,
  operation: FieldManager['operation'],
  subresource?: string,
): FieldManager {
  const agent = (req.headers['user-agent'] ?? 'unknown').split('/')[0];
  return {
    name: queryText(req, 'fieldManager') ?? agent,
    operation,
    ...(subresource && { subresource }),
  };
}

/** As in Kubernetes, a body stands in place of all parameters of the query. */
function deleteOptionsOf(req: Request): DeleteOptions {
  const body = readBody(req);
  if (body === undefined) {
    return {
      propagationPolicy: queryText(
        req,
        'propagationPolicy',
      ) as DeleteOptions['propagationPolicy'],
      gracePeriodSeconds: queryNumber(req, 'gracePeriodSeconds'),
      dryRun: queryDryRun(req),
    };
  }
  if (!isJsonObject(body)) {
    throw badRequest('the body of a deletion holds DeleteOptions');
  }
  return { ...(body as DeleteOptions), dryRun: Array.isArray(body.dryRun) };
}
