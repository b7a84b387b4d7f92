import {
  canonicalJson,
  SCAN_SEVERITIES,
  textDigest,
  type ScanFinding,
  type ScanSeverity,
  type SecurityScan,
} from '@fmops/backstage-plugin-fmops-evaluations-common';
import type { JsonObject } from '@backstage/types';
import type { Knex } from 'knex';
import type { ScanReport } from './ScanReport';

const TABLE = 'security_scans';
/** Findings that are kept to be shown; all are counted. */
const SHOWN = 200;
const TEXT = 500;

/** A scan with all findings, and whatever it was read from. */
export interface NewScan {
  model: string;
  version: string;
  report: JsonObject;
  read: ScanReport;
  identifiedBy?: string;
  importedBy: string;
}

/** Findings by id with their severity, which gates look through. */
export type KeptScan = SecurityScan & {
  /** Of its tools, without versions. */
  scanner: string;
  all: Pick<ScanFinding, 'id' | 'severity' | 'dismissed'>[];
};

/** Security reports, in the plugin's database. */
export class ScanStore {
  constructor(private readonly database: Knex) {}

  /** Keeps a report; the same one again is the same. */
  async add(scan: NewScan, now: string): Promise<SecurityScan> {
    const text = canonicalJson(scan.report);
    const digest = await textDigest(text);
    const kept = keptScan(scan, digest, now);
    await this.database.transaction(async transaction => {
      await transaction('promotion_documents')
        .insert({ digest, document: text })
        .onConflict('digest')
        .ignore();
      await transaction(TABLE)
        .insert({
          ...{ model_ref: scan.model, version: scan.version, digest },
          ...{ scan: JSON.stringify(kept), imported_at: now },
        })
        .onConflict(['model_ref', 'version', 'digest'])
        .ignore();
    });
    const [stored] = await this.#read({ digest }, scan.model, scan.version);
    return shown(stored);
  }

  /** Newest first, as they are shown. */
  async list(model: string, version?: string): Promise<SecurityScan[]> {
    return (await this.of(model, version)).map(shown);
  }

  /** Newest first, with all findings. */
  async of(model: string, version?: string): Promise<KeptScan[]> {
    return this.#read({}, model, version);
  }

  async report(digest: string): Promise<JsonObject> {
    const row = await this.database('promotion_documents')
      .where({ digest })
      .first();
    return JSON.parse(row.document);
  }

  async #read(
    where: { digest?: string },
    model: string,
    version?: string,
  ): Promise<KeptScan[]> {
    const query = this.database(TABLE)
      .where({ ...where, model_ref: model })
      .orderBy('imported_at', 'desc')
      .limit(100);
    if (version !== undefined) query.where({ version });
    return (await query).map(({ scan }) => JSON.parse(scan));
  }
}

function shown({ all, scanner, ...scan }: KeptScan): SecurityScan {
  return scan;
}

function keptScan(scan: NewScan, digest: string, now: string): KeptScan {
  const { format, tool, scanner, scannedAt, findings } = scan.read;
  const counting = findings.filter(({ dismissed }) => !dismissed);
  const rank = ({ severity, dismissed }: ScanFinding) =>
    SCAN_SEVERITIES.indexOf(severity) + (dismissed ? 100 : 0);
  return {
    ...{ digest, model: scan.model, version: scan.version, format },
    tool: tool.slice(0, TEXT),
    scanner: scanner.slice(0, TEXT),
    ...(scannedAt && { scannedAt }),
    ...{ importedAt: now, importedBy: scan.importedBy },
    ...(scan.identifiedBy && { identifiedBy: scan.identifiedBy }),
    counts: Object.fromEntries(
      SCAN_SEVERITIES.map(severity => [
        severity,
        counting.filter(item => item.severity === severity).length,
      ]),
    ) as Record<ScanSeverity, number>,
    dismissed: findings.length - counting.length,
    findings: [...findings]
      .sort((a, b) => rank(a) - rank(b))
      .slice(0, SHOWN)
      .map(cut),
    all: findings.map(({ id, severity, dismissed }) => ({
      ...{ id: id.slice(0, TEXT), severity },
      ...(dismissed && { dismissed: 'yes' }),
    })),
  };
}

/** Texts of tools are bounded. */
function cut(finding: ScanFinding): ScanFinding {
  return Object.fromEntries(
    Object.entries(finding)
      .filter(([, value]) => value !== undefined)
      .map(([name, value]) => [name, String(value).slice(0, TEXT)]),
  ) as unknown as ScanFinding;
}
