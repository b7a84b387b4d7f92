import type {
  AuthService,
  BackstageCredentials,
} from '@backstage/backend-plugin-api';
import { InputError } from '@backstage/errors';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import {
  promotionScanPermission,
  type SecurityScan,
} from '@fmops/backstage-plugin-fmops-evaluations-common';
import {
  isFoundationModelEntity,
  type FoundationModelEntity,
} from '@fmops/backstage-plugin-fmops-models-common';
import type { JsonObject } from '@backstage/types';
import {
  assertMember,
  ownersOf,
  ReadableEntities,
  type Membership,
  type Permits,
} from '../../access';
import { plainJson } from '../plainJson';
import { identifiedBy } from './identifiedBy';
import { readScan } from './readScan';
import type { ScanStore } from './ScanStore';

/** Imports security reports and shows them, as far as the model may be read. */
export class Scans {
  constructor(
    private readonly options: {
      auth: AuthService;
      catalog: CatalogService;
      membership: Membership;
      permits: Permits;
      store: ScanStore;
    },
  ) {}

  /**
   * @throws InputError for a report that can't be read, naming the field
   * @throws NotAllowedError for users who don't own the model
   */
  async import(
    credentials: BackstageCredentials,
    scan: { model: string; version: string; report: JsonObject },
  ): Promise<SecurityScan> {
    await this.options.permits.require(
      promotionScanPermission,
      credentials,
      'import security reports',
    );
    const model = await this.#model(credentials, scan.model);
    const importedBy = await this.#importer(credentials, model, scan.model);
    const version = (model.spec.versions ?? []).find(
      item => item.version === scan.version,
    );
    if (!version) {
      throw new InputError(
        `version: the catalog lists no version '${scan.version}' of ${scan.model}`,
      );
    }
    const report = plainJson(scan.report);
    const read = readScan(report);
    return this.options.store.add(
      {
        ...scan,
        ...{ read, report, importedBy },
        identifiedBy: identifiedBy(version, read.subjects),
      },
      new Date().toISOString(),
    );
  }

  async list(
    credentials: BackstageCredentials,
    model: string,
    version?: string,
  ): Promise<SecurityScan[]> {
    await this.#model(credentials, model);
    return this.options.store.list(model, version);
  }

  async #importer(
    credentials: BackstageCredentials,
    model: FoundationModelEntity,
    ref: string,
  ): Promise<string> {
    const { auth, membership } = this.options;
    if (auth.isPrincipal(credentials, 'service')) {
      return credentials.principal.subject;
    }
    const member = await membership.of(credentials);
    assertMember(member, ownersOf(model), ref);
    return member.userRef;
  }

  async #model(credentials: BackstageCredentials, ref: string) {
    const readable = new ReadableEntities(this.options.catalog, credentials);
    const model = await readable.one(ref, 'model');
    if (!isFoundationModelEntity(model)) {
      throw new InputError(`model: ${ref} is no FoundationModel`);
    }
    return model;
  }
}
