import type {
  EvaluationsHttp,
  RequestOptions,
} from '../client/EvaluationsHttp';
import type {
  EvaluationSet,
  EvaluationSetDraft,
  EvaluationSetFields,
  EvaluationSetVersion,
  NewEvaluationSet,
} from './EvaluationSet';
import type { SetFormat, SetImport, SetImportResult } from './SetImport';
import type { NewSetRow, SetDiff, SetRow } from './SetRow';
import type { SetRowsQuery, SetsApi, SetsQuery } from './SetsApi';

const PATH = '/v1/sets';

/**
 * Client of the backend's routes on evaluation catalogs.
 *
 * @public
 */
export class SetsClient implements SetsApi {
  constructor(private readonly http: EvaluationsHttp) {}

  list(
    query: SetsQuery = {},
    options?: RequestOptions,
  ): Promise<{ items: EvaluationSet[]; total: number }> {
    return this.http.json(PATH, { query: { ...query }, options });
  }

  create(body: NewEvaluationSet, options?: RequestOptions) {
    return this.http.json<EvaluationSet>(PATH, {
      method: 'POST',
      body,
      options,
    });
  }

  get(id: string, options?: RequestOptions) {
    return this.http.json<EvaluationSet>(pathOf(id), { options });
  }

  update(id: string, body: EvaluationSetFields, options?: RequestOptions) {
    return this.http.json<EvaluationSet>(pathOf(id), {
      method: 'PUT',
      body,
      options,
    });
  }

  versions(
    id: string,
    options?: RequestOptions,
  ): Promise<{ items: EvaluationSetVersion[]; draft?: EvaluationSetDraft }> {
    return this.http.json(`${pathOf(id)}/versions`, { options });
  }

  rows(
    id: string,
    query: SetRowsQuery,
    options?: RequestOptions,
  ): Promise<{ items: SetRow[]; total: number }> {
    return this.http.json(`${pathOf(id)}/rows`, {
      query: { ...query },
      options,
    });
  }

  putRow(id: string, body: NewSetRow, options?: RequestOptions) {
    return this.http.json<SetRow>(`${pathOf(id)}/rows`, {
      method: 'POST',
      body,
      options,
    });
  }

  removeRow(id: string, key: string, options?: RequestOptions): Promise<void> {
    return this.http.json(`${pathOf(id)}/rows`, {
      method: 'DELETE',
      query: { key },
      options,
    });
  }

  import(
    id: string,
    body: SetImport & { preview: boolean },
    options?: RequestOptions,
  ) {
    return this.http.json<SetImportResult>(`${pathOf(id)}/import`, {
      method: 'POST',
      body,
      options,
    });
  }

  publish(id: string, note: string | undefined, options?: RequestOptions) {
    return this.http.json<EvaluationSetVersion>(`${pathOf(id)}/versions`, {
      method: 'POST',
      body: { note },
      options,
    });
  }

  discard(id: string, options?: RequestOptions): Promise<void> {
    return this.http.json(`${pathOf(id)}/draft`, { method: 'DELETE', options });
  }

  diff(
    id: string,
    query: Parameters<SetsApi['diff']>[1],
    options?: RequestOptions,
  ) {
    return this.http.json<SetDiff>(`${pathOf(id)}/diff`, { query, options });
  }

  async export(
    id: string,
    query: { version: number | 'draft'; format: SetFormat },
    options?: RequestOptions,
  ): Promise<Blob> {
    const path = `${pathOf(id)}/export`;
    return (await this.http.send(path, { query, options })).blob();
  }
}

function pathOf(id: string): string {
  return `${PATH}/${encodeURIComponent(id)}`;
}
