import type {
  AuthService,
  BackstageCredentials,
  DiscoveryService,
} from '@backstage/backend-plugin-api';
import { NotFoundError, ResponseError } from '@backstage/errors';
import type { ScaffolderService } from '@backstage/plugin-scaffolder-node';
import type { JsonObject } from '@backstage/types';
import type { FineTuningProblem } from '@fmops/backstage-plugin-fmops-models-common';

/** How far a task is. */
export interface TaskProgress {
  status: 'going' | 'completed' | 'failed' | 'gone';
  /** Why it failed. */
  message?: string;
}

/** Without fields that are undefined. */
const plain = (values: JsonObject) =>
  JSON.parse(JSON.stringify(values)) as Record<string, string>;

const isNotFound = (error: unknown) =>
  error instanceof NotFoundError ||
  (error instanceof ResponseError && error.statusCode === 404);

/** A task ends with an event that tells why. */
const errorOf = (body: unknown): string | undefined =>
  (body as { error?: { message?: string } } | undefined)?.error?.message;

/** The scaffolder, as far as fine-tunings need it. */
export class ScaffolderTasks {
  constructor(
    private readonly services: {
      auth: AuthService;
      discovery: DiscoveryService;
      scaffolder: ScaffolderService;
    },
  ) {}

  /**
   * What a task would find, were it started now by these users.
   *
   * @throws ResponseError when they may not start one
   */
  async problems(
    templateRef: string,
    values: JsonObject,
    credentials: BackstageCredentials,
  ): Promise<FineTuningProblem[]> {
    const { auth, discovery } = this.services;
    const { token } = await auth.getPluginRequestToken({
      onBehalfOf: credentials,
      targetPluginId: 'scaffolder',
    });
    const baseUrl = await discovery.getBaseUrl('scaffolder');
    const response = await fetch(`${baseUrl}/fmops/preflight`, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${token}`,
        'content-type': 'application/json',
      },
      body: JSON.stringify({ templateRef, values }),
    });
    if (!response.ok) {
      throw await ResponseError.fromResponse(response);
    }
    const { problems } = (await response.json()) as {
      problems: FineTuningProblem[];
    };
    return problems;
  }

  /** Starts a task for a user, and returns its id. */
  async start(
    templateRef: string,
    values: JsonObject,
    credentials: BackstageCredentials,
  ): Promise<string> {
    const { taskId } = await this.services.scaffolder.scaffold(
      { templateRef, values: plain(values) },
      { credentials },
    );
    return taskId;
  }

  /**
   * How far a task is. Asked as the portal itself: who may see a fine-tuning
   * may see this of its task, whoever started it.
   */
  async progress(taskId: string): Promise<TaskProgress> {
    const { auth, scaffolder } = this.services;
    const credentials = await auth.getOwnServiceCredentials();
    try {
      const { status } = await scaffolder.getTask({ taskId }, { credentials });
      switch (status) {
        case 'completed':
          return { status };
        case 'failed':
        case 'cancelled': {
          const events = await scaffolder.getLogs({ taskId }, { credentials });
          const { body } =
            events.find(({ type }) => type === 'completion') ?? {};
          return {
            status: 'failed',
            message: errorOf(body) ?? `The task was ${status}.`,
          };
        }
        default:
          return { status: 'going' };
      }
    } catch (error) {
      if (isNotFound(error)) {
        return { status: 'gone' };
      }
      throw error;
    }
  }
}
