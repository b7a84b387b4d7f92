import type {
  AuthService,
  DiscoveryService,
} from '@backstage/backend-plugin-api';
import {
  ANNOTATION_SOURCE_LOCATION,
  parseLocationRef,
} from '@backstage/catalog-model';
import type { Config } from '@backstage/config';
import { InputError, ResponseError } from '@backstage/errors';
import type {
  PromotionAction,
  PromotionActionType,
  PromotionOrder,
  PromotionStep,
  PromotionSubject,
} from '@fmops/backstage-plugin-fmops-evaluations-node';
import type { JsonObject } from '@backstage/types';

/** Annotation of endpoints that says which repository holds their overlays. */
const REPOSITORY = 'fmops.dev/promotion-repository';
const TEMPLATE = 'template:default/promote-overlay';
/** Seconds between two looks at a task. */
const AGAIN = 5;
const ENDED: ReadonlySet<string> = new Set(['failed', 'cancelled', 'skipped']);

/** What a task of the scaffolder tells. */
interface Task {
  status: string;
  output?: { links?: { title?: string; url?: string }[] };
}

/** Calls the scaffolder as the portal itself. */
export interface ScaffolderTasks {
  start(
    templateRef: string,
    values: JsonObject,
    signal: AbortSignal,
  ): Promise<string>;
  get(id: string, signal: AbortSignal): Promise<Task>;
}

/**
 * Proposes the change of an overlay as a pull request, by a task of the
 * scaffolder. The task is the portal's own: who asked for it and who approved it
 * stands in the proposal. Its branch is named after its content, so that a
 * second task of the same promotion proposes nothing new.
 */
export class OverlayPullRequest implements PromotionAction {
  readonly title =
    'A pull request on the overlay of the stage, which somebody merges';
  readonly terms: JsonObject;
  readonly changes = 'endpoint';

  constructor(
    private readonly tasks: ScaffolderTasks,
    private readonly options: { from: string; to: string; template: string },
  ) {
    this.terms = { ...options };
  }

  target({ endpoint, kind }: PromotionSubject) {
    if (!endpoint) {
      throw new InputError(
        'A pull request on an overlay needs an endpoint: name it in the promotion',
      );
    }
    if (kind === 'rollback') {
      throw new InputError(
        `kind: this stage is changed by pull requests, and those copy ${this.options.from} to ${this.options.to}. Go back by reverting the one that was merged`,
      );
    }
    const { annotations = {}, name } = endpoint.metadata;
    const source = annotations[ANNOTATION_SOURCE_LOCATION];
    const repoUrl = annotations[REPOSITORY];
    return {
      ...{ name, from: this.options.from, to: this.options.to },
      ...(repoUrl && {
        repoUrl,
        sourceUrl: source ? parseLocationRef(source).target : '',
      }),
    };
  }

  async step(
    order: PromotionOrder,
    { taskId }: JsonObject,
    signal: AbortSignal,
  ): Promise<PromotionStep> {
    if (typeof taskId !== 'string') {
      const started = await this.tasks.start(
        this.options.template,
        this.#values(order),
        signal,
      );
      return { state: 'waiting', again: AGAIN, progress: { taskId: started } };
    }
    const { status, output } = await this.tasks.get(taskId, signal);
    if (ENDED.has(status)) {
      throw new InputError(
        `The task ${taskId} of the scaffolder, which proposes the change, is ${status}: see its log`,
      );
    }
    if (status !== 'completed') {
      return { state: 'waiting', again: AGAIN, progress: { taskId } };
    }
    const links = (output?.links ?? []).flatMap(({ title, url }) =>
      url && /^https?:\/\//.test(url)
        ? [{ title: title ?? 'Pull request', url }]
        : [],
    );
    return {
      state: 'done',
      summary: `The change of ${this.options.to} was proposed by the task ${taskId}.`,
      links,
    };
  }

  #values(order: PromotionOrder): JsonObject {
    const { endpointRef, modelRef, version } = order.subject;
    return {
      ...this.target(order.subject),
      description: [
        `${modelRef} version ${version.version} for ${endpointRef}.`,
        order.reason,
        `Asked for by ${order.requestedBy}, approved by ${
          order.approvedBy.join(', ') || 'nobody, as configured'
        }.`,
        `Promotion ${order.id}, evidence ${order.evidenceDigest}.`,
      ].join('\n\n'),
    };
  }
}

/** Actions of type `overlay-pull-request`. */
export function overlayPullRequestType(
  tasks: ScaffolderTasks,
): PromotionActionType {
  return {
    type: 'overlay-pull-request',
    create: (config: Config) =>
      new OverlayPullRequest(tasks, {
        from: config.getString('from'),
        to: config.getString('to'),
        template: config.getOptionalString('template') ?? TEMPLATE,
      }),
  };
}

/** Tasks over the scaffolder's API. */
export function scaffolderTasks(options: {
  auth: AuthService;
  discovery: DiscoveryService;
}): ScaffolderTasks {
  const call = async (path: string, init: RequestInit) => {
    const { token } = await options.auth.getPluginRequestToken({
      onBehalfOf: await options.auth.getOwnServiceCredentials(),
      targetPluginId: 'scaffolder',
    });
    const base = await options.discovery.getBaseUrl('scaffolder');
    const response = await fetch(`${base}${path}`, {
      ...init,
      headers: {
        authorization: `Bearer ${token}`,
        'content-type': 'application/json',
      },
    });
    if ([400, 404].includes(response.status)) {
      const text = (await response.text()).slice(0, 300);
      throw new InputError(`The scaffolder refuses: ${text}`);
    }
    if (!response.ok) throw await ResponseError.fromResponse(response);
    return response.json();
  };
  return {
    start: async (templateRef, values, signal) => {
      const body = JSON.stringify({ templateRef, values });
      const { id } = (await call('/v2/tasks', {
        ...{ method: 'POST', body, signal },
      })) as { id: string };
      return id;
    },
    get: async (id, signal) => {
      const path = `/v2/tasks/${encodeURIComponent(id)}`;
      const { status } = (await call(path, { signal })) as Task;
      const events = (await call(`${path}/events`, { signal })) as {
        type: string;
        body?: { output?: Task['output'] };
      }[];
      const end = events.find(({ type }) => type === 'completion');
      return { status, output: end?.body?.output };
    },
  };
}
