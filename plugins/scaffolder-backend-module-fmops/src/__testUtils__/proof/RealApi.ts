import { readFileSync } from 'node:fs';
import { Agent, request } from 'undici';
import type { ManifestObject } from './manifests';

interface Resource {
  name: string;
  kind: string;
  namespaced: boolean;
}

const URL_OF_SERVER = process.env.FMOPS_KINDS_SERVER_URL;

/** Whether `npm test` has started an API server. */
export const hasRealApi = Boolean(URL_OF_SERVER);

/** A real API server, which checks objects as it would before it keeps them. */
export class RealApi {
  readonly #agent = new Agent({
    connect: { ca: readFileSync(process.env.FMOPS_KINDS_SERVER_CA ?? '') },
  });
  readonly #resources = new Map<string, Promise<Resource[]>>();
  readonly #namespaces = new Map<string, Promise<unknown>>();

  /** What the server says against an object in a dry run; empty when it would take it. */
  async complaintOf(object: ManifestObject): Promise<string> {
    const resource = await this.#resourceOf(object);
    if (!resource) {
      return `the server does not know ${object.apiVersion} ${object.kind}`;
    }
    const { name, namespace = 'team-language' } = object.metadata;
    if (resource.namespaced) {
      await this.#ensureNamespace(namespace);
    }
    const folder = resource.namespaced ? `/namespaces/${namespace}` : '';
    const { status, body } = await this.#send(
      'PATCH',
      `${root(object.apiVersion)}${folder}/${
        resource.name
      }/${name}?dryRun=All&fieldManager=proof&fieldValidation=Strict&force=true`,
      object,
    );
    return status < 300
      ? ''
      : `${object.kind} ${name}: ${(body as { message?: string }).message}`;
  }

  async close(): Promise<void> {
    await this.#agent.close();
  }

  async #resourceOf({
    apiVersion,
    kind,
  }: ManifestObject): Promise<Resource | undefined> {
    const known =
      this.#resources.get(apiVersion) ??
      this.#send('GET', root(apiVersion)).then(
        ({ body }) => (body as { resources?: Resource[] }).resources ?? [],
      );
    this.#resources.set(apiVersion, known);
    return (await known).find(
      resource => resource.kind === kind && !resource.name.includes('/'),
    );
  }

  #ensureNamespace(name: string): Promise<unknown> {
    const made =
      this.#namespaces.get(name) ??
      this.#send(
        'PATCH',
        `/api/v1/namespaces/${name}?fieldManager=proof&force=true`,
        { apiVersion: 'v1', kind: 'Namespace', metadata: { name } },
      );
    this.#namespaces.set(name, made);
    return made;
  }

  async #send(method: 'GET' | 'PATCH', path: string, object?: object) {
    const { statusCode, body } = await request(`${URL_OF_SERVER}${path}`, {
      method,
      dispatcher: this.#agent,
      headers: {
        authorization: `Bearer ${process.env.FMOPS_KINDS_SERVER_TOKEN}`,
        // The server would refuse to answer a GET with it
        ...(object && { 'content-type': 'application/apply-patch+yaml' }),
      },
      body: object && JSON.stringify(object),
    });
    return { status: statusCode, body: await body.json() };
  }
}

function root(apiVersion: string): string {
  return apiVersion.includes('/')
    ? `/apis/${apiVersion}`
    : `/api/${apiVersion}`;
}
