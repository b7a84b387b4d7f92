import type { Config } from '@backstage/config';
import { ConflictError, InputError, ResponseError } from '@backstage/errors';
import type {
  PromotionAction,
  PromotionActionType,
  PromotionOrder,
  PromotionStep,
  PromotionSubject,
} from '@fmops/backstage-plugin-fmops-evaluations-node';
import type { JsonObject } from '@backstage/types';

const REGISTRIES = 'catalog.providers.fmopsRegistries';
const MODEL_NAME = 'mlflow.org/model-name';
const ALIAS = /^[\w-]{1,255}$/;
const API = 'api/2.0/mlflow/registered-models/alias';

/** A tracking server, as the registries of the catalog are configured. */
interface Server {
  id: string;
  baseUrl: string;
  token?: string;
}

/**
 * Points an alias of a registered model at the version. MLflow moves an alias in
 * one request, and to the same version as often as one likes.
 */
export class MlflowAlias implements PromotionAction {
  readonly title: string;
  readonly terms: JsonObject;
  readonly changes = 'model';

  constructor(private readonly server: Server, private readonly alias: string) {
    this.title = `The alias ${alias} of the model in MLflow leads to the version`;
    this.terms = { alias, registry: server.id };
  }

  target({ model, modelRef }: PromotionSubject): { name: string } {
    const name = model.metadata.annotations?.[MODEL_NAME];
    if (!name) {
      throw new InputError(
        `${modelRef} has no annotation ${MODEL_NAME}: it is not known by which name MLflow has it`,
      );
    }
    return { name };
  }

  exclusive(subject: PromotionSubject): string {
    const { name } = this.target(subject);
    return `alias ${this.alias} of ${name} in ${this.server.id}`;
  }

  async step(
    { subject }: PromotionOrder,
    _progress: JsonObject,
    signal: AbortSignal,
  ): Promise<PromotionStep> {
    const { name } = this.target(subject);
    const { version } = subject.version;
    await this.#call('POST', { name, alias: this.alias, version }, signal);
    const now = await this.#read(name, signal);
    if (now !== version) {
      throw new ConflictError(
        `MLflow has moved the alias ${this.alias} of ${name} to version ${now}: somebody else changes it too`,
      );
    }
    return {
      state: 'done',
      summary: `The alias ${this.alias} of ${name} in MLflow leads to version ${version}.`,
      links: [
        {
          title: 'MLflow',
          url: `${this.server.baseUrl}/#/models/${encodeURIComponent(
            name,
          )}/versions/${encodeURIComponent(version)}`,
        },
      ],
    };
  }

  async #read(name: string, signal: AbortSignal): Promise<string | undefined> {
    const query = new URLSearchParams({ name, alias: this.alias });
    const answer = await this.#call('GET', undefined, signal, `?${query}`);
    const { model_version: found } = (await answer.json()) as {
      model_version?: { version?: unknown };
    };
    return found?.version === undefined ? undefined : String(found.version);
  }

  async #call(
    method: 'GET' | 'POST',
    body: object | undefined,
    signal: AbortSignal,
    query = '',
  ): Promise<Response> {
    const { baseUrl, token } = this.server;
    const response = await fetch(`${baseUrl}/${API}${query}`, {
      ...{ method, signal, redirect: 'error' },
      headers: {
        'content-type': 'application/json',
        ...(token && { authorization: `Bearer ${token}` }),
      },
      ...(body && { body: JSON.stringify(body) }),
    });
    // What the request lacks will not come by itself.
    if ([400, 403, 404].includes(response.status)) {
      const { message = response.statusText } = (await response
        .json()
        .catch(() => ({}))) as { message?: string };
      throw new InputError(`MLflow refuses: ${message.slice(0, 300)}`);
    }
    if (!response.ok) {
      throw await ResponseError.fromResponse(response);
    }
    return response;
  }
}

/** Actions of type `mlflow-alias`, on registries of the catalog. */
export function mlflowAliasType(root: Config): PromotionActionType {
  return {
    type: 'mlflow-alias',
    create: config => {
      const alias = config.getString('alias');
      if (!ALIAS.test(alias)) {
        throw new InputError(`alias: '${alias}' is no name that MLflow takes`);
      }
      return new MlflowAlias(
        serverOf(root, config.getOptionalString('registry')),
        alias,
      );
    },
  };
}

function serverOf(root: Config, wanted: string | undefined): Server {
  const all = root.getOptionalConfig(REGISTRIES);
  const servers = (all?.keys() ?? [])
    .filter(id => all!.getOptionalString(`${id}.type`) === 'mlflow')
    .filter(id => wanted === undefined || id === wanted);
  if (servers.length !== 1) {
    throw new InputError(
      wanted === undefined
        ? `registry: name one of the registries of type mlflow: ${
            servers.join(', ') || 'there is none'
          }`
        : `registry: there is no registry '${wanted}' of type mlflow`,
    );
  }
  const [id] = servers;
  return {
    id,
    baseUrl: all!.getString(`${id}.baseUrl`).replace(/(?<!\/)\/+$/, ''),
    token: all!.getOptionalString(`${id}.token`),
  };
}
