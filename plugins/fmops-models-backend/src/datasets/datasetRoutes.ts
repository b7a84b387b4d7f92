import type { Request, Router } from 'express';
import type {
  AuditorService,
  AuthService,
  BackstageCredentials,
  HttpAuthService,
} from '@backstage/backend-plugin-api';
import { InputError, NotFoundError } from '@backstage/errors';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import {
  DATASET_MEDIA_TYPES,
  datasetDeletePermission,
  datasetUploadPermission,
  type DatasetFileFormat,
  type DatasetUpload,
  type UploadedDataset,
} from '@fmops/backstage-plugin-fmops-models-common';
import { audited, type Members } from '../access';
import type { Datasets } from './Datasets';
import type { DatasetStores } from './DatasetStores';
import { readableDatasets } from './readableDatasets';
import { tooLarge } from './rows';

/** What {@link addDatasetRoutes} needs. */
export interface DatasetContext {
  auditor: AuditorService;
  auth: AuthService;
  catalog: CatalogService;
  datasets: Datasets;
  httpAuth: HttpAuthService;
  members: Members;
  stores: DatasetStores;
}

const FORMATS = new Map<string, DatasetFileFormat>(
  Object.entries(DATASET_MEDIA_TYPES),
);

function formatOf(req: Request): DatasetFileFormat {
  const type = (req.headers['content-type'] ?? '').split(';', 1)[0].trim();
  const format = FORMATS.get(type.toLocaleLowerCase('en-US'));
  if (!format || req.headers['content-encoding']) {
    throw new InputError(
      `Send the file as it is, not compressed, with one of these content types: ${[
        ...FORMATS.keys(),
      ].join(', ')}`,
    );
  }
  return format;
}

/** Uploads datasets to the stores of groups, lists and deletes them. */
export function addDatasetRoutes(
  router: Router,
  context: DatasetContext,
): void {
  const { auditor, auth, datasets, httpAuth, members, stores } = context;

  const readable =
    (credentials: BackstageCredentials) =>
    async (items: UploadedDataset[]): Promise<UploadedDataset[]> =>
      auth.isPrincipal(credentials, 'service')
        ? items
        : readableDatasets(items, {
            ...context,
            credentials,
            member: await members.of(credentials),
          });

  router.get('/v1/dataset-stores', async (req, res) => {
    const credentials = await httpAuth.credentials(req, { allow: ['user'] });
    const { ownershipRefs } = await members.of(credentials);
    res.json({
      items: stores
        .of(ownershipRefs)
        .map(({ owner, cluster, namespace, maxBytes }) => ({
          ...{ owner, cluster, namespace, maxBytes },
        })),
    });
  });

  router.get('/v1/datasets', async (req, res) => {
    const credentials = await httpAuth.credentials(req);
    const all = await datasets.list();
    res.json({ items: await readable(credentials)(all) });
  });

  router.get('/v1/datasets/:name', async (req, res) => {
    const credentials = await httpAuth.credentials(req);
    const found = await datasets.get(req.params.name);
    const [dataset] = await readable(credentials)(found ? [found] : []);
    if (!dataset) {
      throw new NotFoundError(
        `There is no uploaded dataset ${req.params.name} that you may read`,
      );
    }
    res.json(dataset);
  });

  router.post('/v1/datasets', async (req, res) => {
    // What is not read any more has to go, or the next request waits behind it
    res.once('finish', () => req.resume());
    const upload = req.query as unknown as DatasetUpload;
    const { dataset, created } = await audited(
      auditor,
      {
        eventId: 'dataset-upload',
        severityLevel: 'medium',
        request: req,
        meta: { name: upload.name, owner: upload.owner },
      },
      async () => {
        const credentials = await httpAuth.credentials(req, {
          allow: ['user'],
        });
        await members.require(
          datasetUploadPermission,
          credentials,
          'upload datasets',
        );
        const format = formatOf(req);
        const member = await members.of(credentials);
        const { maxBytes } = stores.get(upload.owner) ?? {};
        if (maxBytes && Number(req.headers['content-length']) > maxBytes) {
          throw tooLarge(maxBytes);
        }
        // The connection stays open for the answer, also when reading ends early
        const chunks = req.iterator({ destroyOnReturn: false });
        return datasets.upload(upload, { format, chunks }, member);
      },
      result => ({
        created: result.created,
        digest: result.dataset.digest,
        rows: result.dataset.rows,
      }),
    );
    res.status(created ? 201 : 200).json({ dataset, created });
  });

  router.delete('/v1/datasets/:name', async (req, res) => {
    const { name } = req.params;
    await audited(
      auditor,
      {
        eventId: 'dataset-delete',
        severityLevel: 'medium',
        request: req,
        meta: { name },
      },
      async () => {
        const credentials = await httpAuth.credentials(req, {
          allow: ['user'],
        });
        await members.require(
          datasetDeletePermission,
          credentials,
          'delete datasets',
        );
        await datasets.delete(name, await members.of(credentials));
      },
    );
    res.status(204).end();
  });
}
