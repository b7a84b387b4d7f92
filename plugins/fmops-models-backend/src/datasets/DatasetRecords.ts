import type { Knex } from 'knex';
import { ConflictError } from '@backstage/errors';
import {
  MODEL_DATASET_KIND,
  type CommercialUse,
  type DatasetUpload,
  type UploadedDataset,
} from '@fmops/backstage-plugin-fmops-models-common';
import { isUniqueViolation } from '../database';
import type { RowsSummary } from './rows';

const TABLE = 'uploaded_datasets';

interface Row {
  id: string;
  name: string;
  owner: string;
  title: string | null;
  description: string | null;
  commercial_use: string | null;
  uri: string;
  digest: string | null;
  layout: string | null;
  columns: string | null;
  ignored_columns: string | null;
  /** PostgreSQL gives whole numbers of 64 bits as text. */
  rows: number | string | null;
  size_bytes: number | string | null;
  uploaded_by: string;
  started_at: string;
  stored_at: string | null;
}

/** A name that somebody's rows are being sent under. */
export interface Reservation extends DatasetUpload {
  id: string;
  uri: string;
  uploadedBy: string;
}

/** Where the rows of a dataset are. */
export interface StoredFolder {
  id: string;
  name: string;
  owner: string;
}

/** Path of a dataset's folder below the root of its store. */
export const folderOf = ({ id, name }: Pick<StoredFolder, 'id' | 'name'>) =>
  `${name}/${id}`;

/** Entity reference of an uploaded dataset. */
export const datasetRef = (name: string) =>
  `${MODEL_DATASET_KIND.toLocaleLowerCase('en-US')}:default/${name}`;

function datasetOf(row: Row): UploadedDataset {
  return {
    name: row.name,
    entityRef: datasetRef(row.name),
    ...(row.title && { title: row.title }),
    ...(row.description && { description: row.description }),
    owner: row.owner,
    ...(row.commercial_use && {
      commercialUse: row.commercial_use as CommercialUse,
    }),
    rows: Number(row.rows),
    sizeBytes: Number(row.size_bytes),
    digest: row.digest ?? '',
    layout: row.layout ?? '',
    columns: JSON.parse(row.columns ?? '[]'),
    ignoredColumns: JSON.parse(row.ignored_columns ?? '[]'),
    uri: row.uri,
    uploadedBy: row.uploaded_by,
    uploadedAt: row.stored_at ?? row.started_at,
  };
}

/** What the database knows of uploaded datasets. */
export class DatasetRecords {
  constructor(private readonly knex: Knex) {}

  async list(): Promise<UploadedDataset[]> {
    const rows: Row[] = await this.#stored().orderBy('stored_at', 'desc');
    return rows.map(datasetOf);
  }

  async get(name: string): Promise<UploadedDataset | undefined> {
    const row: Row | undefined = await this.#stored().where({ name }).first();
    return row && datasetOf(row);
  }

  /** Name of an owner's dataset with these rows. */
  async named(owner: string, digest: string): Promise<string | undefined> {
    const row = await this.#stored().where({ owner, digest }).first('name');
    return row?.name;
  }

  async count(owner: string): Promise<number> {
    const [{ count }] = await this.knex(TABLE)
      .where({ owner })
      .count({ count: '*' });
    return Number(count);
  }

  async folder(name: string): Promise<StoredFolder | undefined> {
    return this.knex<Row>(TABLE).where({ name }).first('id', 'name', 'owner');
  }

  /** @throws ConflictError when somebody is sending rows under the name */
  async reserve(reservation: Reservation, at: Date): Promise<void> {
    const { commercialUse, uploadedBy, title, description, ...rest } =
      reservation;
    try {
      await this.knex(TABLE).insert({
        ...rest,
        title: title ?? null,
        description: description ?? null,
        commercial_use: commercialUse ?? null,
        uploaded_by: uploadedBy,
        started_at: at.toISOString(),
      });
    } catch (error) {
      throw isUniqueViolation(error)
        ? new ConflictError(
            `name: Rows are being uploaded under the name ${reservation.name} right now. Wait for their end, or choose another name.`,
          )
        : error;
    }
  }

  /**
   * Makes a reservation into a dataset.
   *
   * @returns false when its owner has the same rows already
   * @throws ConflictError when it took so long that it was given up
   */
  async store(id: string, rows: RowsSummary, at: Date): Promise<boolean> {
    try {
      const updated = await this.knex(TABLE)
        .where({ id })
        .update({
          rows: rows.rows,
          size_bytes: rows.sizeBytes,
          digest: rows.digest,
          layout: rows.layout,
          columns: JSON.stringify(rows.columns),
          ignored_columns: JSON.stringify(rows.ignoredColumns),
          stored_at: at.toISOString(),
        });
      if (updated === 0) {
        throw new ConflictError('The upload took longer than an hour');
      }
      return true;
    } catch (error) {
      if (isUniqueViolation(error)) {
        return false;
      }
      throw error;
    }
  }

  async delete(id: string): Promise<void> {
    await this.knex(TABLE).where({ id }).delete();
  }

  /** Reservations that began before a moment and came to no end. */
  async abandoned(before: Date): Promise<StoredFolder[]> {
    return this.knex<Row>(TABLE)
      .whereNull('stored_at')
      .where('started_at', '<', before.toISOString())
      .select('id', 'name', 'owner');
  }

  #stored() {
    return this.knex<Row>(TABLE).whereNotNull('stored_at');
  }
}
