import type {
  AuthService,
  BackstageCredentials,
} from '@backstage/backend-plugin-api';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import {
  modelNameObjection,
  proposedModelName,
  type InspectionRequest,
  type ModelInspection,
} from '@fmops/backstage-plugin-fmops-models-common';
import limiterFactory from 'p-limit';
import { CatalogLookup } from './CatalogLookup';
import { Draft } from './Draft';
import { lookUp, type Sources } from './lookUp';
import { sourceFinding } from './sourceFinding';

const DEFAULT_TIMEOUT_MS = 30_000;

/** Lookups at a time: each may hold 100 MB of headers. */
const AT_A_TIME = 4;

/** What {@link Inspections} needs. */
export interface InspectionsOptions {
  auth: AuthService;
  catalog: CatalogService;
  sources: Sources;
  /** Of one lookup with all its requests. Default: 30 seconds. */
  timeoutMs?: number;
}

function fieldOf({ huggingFaceId, uri }: InspectionRequest): string {
  if (huggingFaceId) {
    return 'huggingFaceId';
  }
  return uri ? 'uri' : 'providerModelId';
}

/** Finds out what is to be known about a model before it is registered. */
export class Inspections {
  readonly #options: InspectionsOptions;
  readonly #limit = limiterFactory(AT_A_TIME);

  constructor(options: InspectionsOptions) {
    this.#options = options;
  }

  /**
   * @param credentials - of the caller: what they may not read is not told
   * @param signal - aborts when nobody waits for the answer any more
   */
  async inspect(
    request: InspectionRequest,
    credentials: BackstageCredentials,
    signal: AbortSignal,
  ): Promise<ModelInspection> {
    const draft = new Draft();
    await this.#limit(() => this.#lookUp(request, draft, signal));
    const name = request.name ?? proposedModelName(draft.name ?? '');
    await this.#compareWithCatalog(name, draft, credentials);
    const { title, url, spec, facts, findings } = draft;
    if (Object.keys(spec).length > 0 && !spec.license?.commercialUse) {
      const { name: called, id } = spec.license ?? {};
      draft.warn({
        code: 'license-unknown',
        field: 'license',
        message: `${
          called ?? id
            ? `What the licence ${called ?? id} allows is not known here.`
            : 'No licence is stated.'
        } Say what it allows, or have it reviewed.`,
      });
    }
    return { name, title, url, spec, facts, findings };
  }

  async #lookUp(
    request: InspectionRequest,
    draft: Draft,
    gone: AbortSignal,
  ): Promise<void> {
    gone.throwIfAborted();
    const { sources, timeoutMs = DEFAULT_TIMEOUT_MS } = this.#options;
    const timeout = AbortSignal.timeout(timeoutMs);
    try {
      await lookUp(request, sources, draft, AbortSignal.any([gone, timeout]));
    } catch (error) {
      gone.throwIfAborted();
      const field = fieldOf(request);
      const finding = timeout.aborted
        ? {
            severity: 'error' as const,
            code: 'unavailable' as const,
            field,
            message: `The lookup took longer than ${
              timeoutMs / 1_000
            } seconds and was ended. Try again later.`,
          }
        : sourceFinding(error, field);
      if (!finding) {
        throw error;
      }
      draft.findings.push(finding);
    }
  }

  async #compareWithCatalog(
    name: string | undefined,
    draft: Draft,
    credentials: BackstageCredentials,
  ): Promise<void> {
    const { auth, catalog } = this.#options;
    const lookup = new CatalogLookup(catalog, credentials);
    const objection = name && modelNameObjection(name);
    if (objection) {
      draft.error({ code: 'invalid', field: 'name', message: objection });
    } else if (name) {
      const own = await auth.getOwnServiceCredentials();
      await lookup.checkName(name, draft, own);
    }
    await lookup.checkSource(draft.spec, draft);
    await lookup.linkBase(draft);
  }
}
