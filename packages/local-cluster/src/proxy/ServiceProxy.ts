import { RequestHandler } from 'express';
import { authorize } from '../access/authorize';
import { ApiError } from '../errors/ApiError';
import { methodNotAllowed, notFound } from '../errors/catalogue';
import { DemoModel } from '../model/DemoModel';
import { servedNames } from '../model/servedNames';
import { KubeObject } from '../objects/KubeObject';
import { Pod } from '../objects/workloads';
import { ResourceCatalog } from '../resources/ResourceCatalog';
import { ClusterStore } from '../store/ClusterStore';

interface Service extends KubeObject {
  spec: {
    selector?: Record<string, string>;
    ports?: { name?: string; port: number }[];
  };
}

const PATH =
  /^\/api\/v1\/namespaces\/([a-z0-9-]+)\/services\/(?:https?:)?([a-z0-9-]+)(?::([a-z0-9-]*))?\/proxy(\/.*)?$/;
const VERBS: Record<string, string> = { GET: 'get', POST: 'create' };

const unavailable = (message: string) =>
  new ApiError(503, 'ServiceUnavailable', message);

/** Serves `services/proxy`: behind each Service that has ready pods, the demonstration model answers. */
export class ServiceProxy {
  constructor(
    private readonly catalog: ResourceCatalog,
    private readonly store: ClusterStore,
    private readonly pieceMs: number,
  ) {}

  /** @throws ApiError in the words of kube-apiserver */
  readonly serve: RequestHandler = async (req, res, next) => {
    const [found, namespace, name, port, path = '/'] =
      PATH.exec(req.path) ?? [];
    if (!found) {
      next();
      return;
    }
    try {
      const verb = VERBS[req.method];
      if (!verb) throw methodNotAllowed();
      const plural = 'services';
      authorize(res.locals.user, {
        ...{ verb, group: '', plural, subresource: 'proxy', namespace, name },
      });
      const pod = this.podBehind(namespace, name, port);
      const model = new DemoModel(servedNames(pod), this.pieceMs);
      await model.answer(req, res, path);
    } catch (error) {
      next(error);
    }
  };

  private podBehind(namespace: string, name: string, port?: string): Pod {
    const type = this.catalog.mustKind('v1', 'Service');
    const service = this.store.get(type, namespace, name) as
      | Service
      | undefined;
    if (!service) throw notFound(type, name);
    const { selector, ports = [] } = service.spec;
    const named = ports.some(p => p.name === port || String(p.port) === port);
    if (port && !named) {
      throw unavailable(`no service port ${port} found for service "${name}"`);
    }
    const pod = (
      this.store.list(this.catalog.mustKind('v1', 'Pod'), namespace) as Pod[]
    ).find(candidate => isReady(candidate) && selects(selector, candidate));
    if (!pod) {
      throw unavailable(`no endpoints available for service "${name}"`);
    }
    return pod;
  }
}

function selects(
  selector: Record<string, string> = {},
  { metadata }: Pod,
): boolean {
  const terms = Object.entries(selector);
  return (
    terms.length > 0 &&
    terms.every(([label, value]) => metadata.labels?.[label] === value)
  );
}

function isReady({ metadata, status }: Pod): boolean {
  return (
    !metadata.deletionTimestamp &&
    Boolean(
      status.conditions?.some(
        condition => condition.type === 'Ready' && condition.status === 'True',
      ),
    )
  );
}
