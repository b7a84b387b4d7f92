import type {
  AuthService,
  RootConfigService,
} from '@backstage/backend-plugin-api';
import { DefaultAwsCredentialsManager } from '@backstage/integration-aws-node';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import { HubClient } from '@fmops/backstage-plugin-fmops-models-node';
import { ArtifactFolders } from './folders/ArtifactFolders';
import { S3Clients } from './folders/S3Clients';
import { Inspections } from './Inspections';
import { readInspectionSettings } from './InspectionSettings';
import { HuggingFaceSource } from './sources/HuggingFaceSource';

/**
 * Sets up lookups as the configuration `fmops.models` says.
 *
 * @throws at configuration that can't be meant
 */
export function createInspections(services: {
  auth: AuthService;
  catalog: CatalogService;
  config: RootConfigService;
}): Inspections {
  const { auth, catalog, config } = services;
  const settings = readInspectionSettings(config);
  const clients = new S3Clients(
    DefaultAwsCredentialsManager.fromConfig(config),
  );
  return new Inspections({
    auth,
    catalog,
    sources: {
      huggingFace: new HuggingFaceSource(new HubClient(settings.huggingFace)),
      folders: new ArtifactFolders(settings, clients),
    },
  });
}
