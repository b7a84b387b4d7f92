import { readDurationFromConfig, type Config } from '@backstage/config';
import { InputError } from '@backstage/errors';
import {
  SCAN_SEVERITIES,
  type ScanSeverity,
} from '@fmops/backstage-plugin-fmops-evaluations-common';
import type {
  FoundEvidence,
  GateVerdict,
  PromotionGate,
  PromotionGateType,
  PromotionSubject,
} from '@fmops/backstage-plugin-fmops-evaluations-node';
import { durationToMilliseconds, type JsonObject } from '@backstage/types';
import {
  canBeIdentified,
  identifiedBy,
  type KeptScan,
  type ScanStore,
} from '../scans';

const DAY = 24 * 60 * 60_000;

/** Asks for a security report of the very artefact, with no finding that is too bad. */
export class ScanGate implements PromotionGate {
  readonly #store: Pick<ScanStore, 'of' | 'report'>;
  readonly #limit: ScanSeverity;
  readonly #allowed: ReadonlySet<string>;
  readonly #tool?: string;
  readonly #maxAge?: number;

  constructor(store: Pick<ScanStore, 'of' | 'report'>, config: Config) {
    this.#store = store;
    const limit = config.getOptionalString('atMost') ?? 'medium';
    const found = SCAN_SEVERITIES.find(item => item === limit);
    if (!found || found === 'unknown') {
      throw new InputError(
        `atMost: '${limit}' is none of critical, high, medium, low, info`,
      );
    }
    this.#limit = found;
    this.#allowed = new Set(config.getOptionalStringArray('allowed') ?? []);
    this.#tool = config.getOptionalString('tool');
    this.#maxAge = config.has('maxAge')
      ? durationToMilliseconds(
          readDurationFromConfig(config, { key: 'maxAge' }),
        )
      : undefined;
  }

  get requirement(): string {
    const by = this.#tool ? ` by ${this.#tool}` : '';
    const age = this.#maxAge
      ? `, not older than ${Math.round(this.#maxAge / DAY)} days`
      : '';
    return `A security scan${by} of this version found nothing above ${
      this.#limit
    }${age}`;
  }

  get terms(): JsonObject {
    return {
      atMost: this.#limit,
      allowed: [...this.#allowed].sort(),
      tool: this.#tool ?? null,
      maxAge: this.#maxAge ?? null,
    };
  }

  async check({ modelRef, version }: PromotionSubject): Promise<GateVerdict> {
    if (!canBeIdentified(version)) {
      return {
        status: 'unknown',
        reason: `The catalog knows neither a revision nor an address of version ${version.version}, so no report can be told to be of it.`,
        advice: 'State the revision of the version in the catalog.',
        evidence: [],
      };
    }
    const scans = await this.#scans(modelRef, version);
    const wanted = scans.filter(
      ({ tool }) => !this.#tool || tool.includes(this.#tool),
    );
    if (!wanted.length) {
      return {
        status: 'unknown',
        reason: `No security report names version ${version.version} by its revision or address.`,
        advice:
          'Import a report, SARIF or CycloneDX, that names the revision of the version.',
        evidence: [],
      };
    }
    const evidence = await Promise.all(scans.map(scan => this.#evidence(scan)));
    const old = wanted.find(scan => this.#isOld(scan));
    if (old) {
      return {
        status: 'failed',
        reason: `The report of ${old.tool} is of ${(
          old.scannedAt ?? old.importedAt
        ).slice(0, 10)}, which is too old.`,
        advice: 'Scan the version again.',
        evidence,
      };
    }
    return { ...this.#judge(wanted, scans), evidence };
  }

  /** The newest report of each scanner that is of this very version, by when it scanned. */
  async #scans(model: string, version: PromotionSubject['version']) {
    const newest = new Map<string, KeptScan>();
    for (const scan of await this.#store.of(model, version.version)) {
      const same =
        scan.identifiedBy !== undefined &&
        identifiedBy(version, [scan.identifiedBy.replace(/^\w+ /, '')]);
      const key = `${scan.format} ${scan.scanner}`;
      const known = newest.get(key);
      if (same && (!known || takenAt(scan) > takenAt(known))) {
        newest.set(key, scan);
      }
    }
    return [...newest.values()];
  }

  #judge(wanted: KeptScan[], scans: KeptScan[]) {
    const harmless = new Set(scans.flatMap(harmlessIn));
    const found = wanted
      .flatMap(({ all }) => all)
      .filter(({ dismissed }) => !dismissed)
      .filter(({ id }) => !harmless.has(id) && !this.#allowed.has(id));
    const bad = found.filter(({ severity }) => this.#isTooBad(severity));
    const tools = wanted.map(({ tool }) => tool).join(', ');
    if (bad.length) {
      const ids = [...new Set(bad.map(({ id }) => id))];
      return {
        status: 'failed' as const,
        reason: `${tools} found ${bad.length} above ${this.#limit}: ${ids
          .slice(0, 5)
          .join(', ')}${ids.length > 5 ? ', …' : ''}.`,
        advice: 'Mend them, or import a VEX that says why they do no harm.',
      };
    }
    const unknown = found.filter(({ severity }) => severity === 'unknown');
    return unknown.length
      ? {
          status: 'unknown' as const,
          reason: `${tools} does not say how bad ${unknown.length} of its findings are, such as ${unknown[0].id}.`,
          advice: 'Judge them, and import a report or VEX that says so.',
        }
      : {
          status: 'passed' as const,
          reason: `${tools} found nothing above ${this.#limit}.`,
        };
  }

  #isTooBad(severity: ScanSeverity): boolean {
    return (
      severity !== 'unknown' &&
      SCAN_SEVERITIES.indexOf(severity) < SCAN_SEVERITIES.indexOf(this.#limit)
    );
  }

  #isOld(scan: KeptScan): boolean {
    return (
      this.#maxAge !== undefined && Date.now() - takenAt(scan) > this.#maxAge
    );
  }

  async #evidence({
    digest,
    tool,
    importedBy,
  }: KeptScan): Promise<FoundEvidence> {
    return {
      ...{ kind: 'scan', id: digest },
      title: `${tool}, imported by ${importedBy}`,
      document: await this.#store.report(digest),
    };
  }
}

/** When a scan was made, as it says, but not after it was imported. In ms. */
function takenAt({ scannedAt, importedAt }: KeptScan): number {
  const imported = Date.parse(importedAt);
  return Math.min(Date.parse(scannedAt ?? importedAt), imported);
}

/**
 * What a CycloneDX report judges to do no harm wherever it names it, as a VEX
 * does, holds for other reports too. A result that SARIF suppresses is one place.
 */
function harmlessIn({ all, format }: KeptScan): string[] {
  if (format !== 'cyclonedx') return [];
  const harmful = new Set(
    all.filter(({ dismissed }) => !dismissed).map(({ id }) => id),
  );
  return all.map(({ id }) => id).filter(id => !harmful.has(id));
}

/** Gates of type `security-scan`. */
export function scanGateType(
  store: Pick<ScanStore, 'of' | 'report'>,
): PromotionGateType {
  return {
    type: 'security-scan',
    title: 'Security scan',
    create: config => new ScanGate(store, config),
  };
}
