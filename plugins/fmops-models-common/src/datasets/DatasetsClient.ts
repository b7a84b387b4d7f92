import { ModelsHttp, type ModelsRequestOptions } from '../http';
import type {
  DatasetMediaType,
  DatasetStore,
  DatasetUpload,
  UploadedDataset,
  UploadResult,
} from './UploadedDataset';

/**
 * Datasets that groups upload.
 *
 * @public
 */
export interface DatasetsApi {
  /** Stores that the caller may upload to. */
  stores(options?: ModelsRequestOptions): Promise<DatasetStore[]>;

  /** Uploaded datasets that the caller may read. */
  list(options?: ModelsRequestOptions): Promise<UploadedDataset[]>;

  /** @throws ResponseError 404 where there is none that the caller may read */
  get(name: string, options?: ModelsRequestOptions): Promise<UploadedDataset>;

  /**
   * Uploads rows.
   *
   * @throws ResponseError 400 with the rows that are wrong, see `rowProblems`
   */
  upload(
    upload: DatasetUpload,
    file: { mediaType: DatasetMediaType; body: BodyInit },
    options?: ModelsRequestOptions,
  ): Promise<UploadResult>;

  /** Deletes the rows for good. */
  delete(name: string, options?: ModelsRequestOptions): Promise<void>;
}

const path = (name: string) => `/v1/datasets/${encodeURIComponent(name)}`;

/**
 * {@link DatasetsApi} over HTTP.
 *
 * @public
 */
export class DatasetsClient implements DatasetsApi {
  readonly #http: ModelsHttp;

  constructor(http: ModelsHttp) {
    this.#http = http;
  }

  async stores(options?: ModelsRequestOptions): Promise<DatasetStore[]> {
    return (
      await this.#http.json<{ items: DatasetStore[] }>(
        'GET',
        '/v1/dataset-stores',
        options,
      )
    ).items;
  }

  async list(options?: ModelsRequestOptions): Promise<UploadedDataset[]> {
    return (
      await this.#http.json<{ items: UploadedDataset[] }>(
        'GET',
        '/v1/datasets',
        options,
      )
    ).items;
  }

  get(name: string, options?: ModelsRequestOptions): Promise<UploadedDataset> {
    return this.#http.json('GET', path(name), options);
  }

  upload(
    upload: DatasetUpload,
    file: { mediaType: DatasetMediaType; body: BodyInit },
    options?: ModelsRequestOptions,
  ): Promise<UploadResult> {
    const query = new URLSearchParams(
      Object.entries(upload).filter(([, value]) => value),
    );
    return this.#http.json('POST', `/v1/datasets?${query}`, {
      ...options,
      body: file.body,
      headers: { 'content-type': file.mediaType },
    });
  }

  async delete(name: string, options?: ModelsRequestOptions): Promise<void> {
    await this.#http.send('DELETE', path(name), options);
  }
}
