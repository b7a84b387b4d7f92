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
import { CatalogLookup } from './CatalogLookup';
import { Draft } from './Draft';
import { lookUp, type Sources } from './lookUp';
import { sourceFinding } from './sourceFinding';

const DEFAULT_TIMEOUT_MS = 30_000;

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

  constructor(options: InspectionsOptions) {
    this.#options = options;
  }

  /**
   * @param credentials - of the caller: what they may not read is not told
   */
  async inspect(
    request: InspectionRequest,
    credentials: BackstageCredentials,
  ): Promise<ModelInspection> {
    const draft = new Draft();
    await this.#lookUp(request, draft);
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

  async #lookUp(request: InspectionRequest, draft: Draft): Promise<void> {
    const { sources, timeoutMs = DEFAULT_TIMEOUT_MS } = this.#options;
    const signal = AbortSignal.timeout(timeoutMs);
    try {
      await lookUp(request, sources, draft, signal);
    } catch (error) {
      const field = fieldOf(request);
      const finding = signal.aborted
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
