/**
 * From the worst; `unknown` is where a report does not say.
 *
 * @public
 */
export const SCAN_SEVERITIES = [
  'critical',
  'high',
  'medium',
  'low',
  'info',
  'unknown',
] as const;

/** @public */
export type ScanSeverity = (typeof SCAN_SEVERITIES)[number];

/**
 * Formats of reports: SARIF 2.1.0, and CycloneDX in JSON from 1.4.
 *
 * @public
 */
export type ScanFormat = 'sarif' | 'cyclonedx';

/**
 * A finding of a report. Text of a tool: never to be rendered as markup.
 *
 * @public
 */
export interface ScanFinding {
  /** Of the rule or the vulnerability, such as `CVE-2026-1234`. */
  id: string;
  severity: ScanSeverity;
  title?: string;
  /** Where it was found. */
  location?: string;
  /** Why it does not count: suppressed, or judged as not affected. */
  dismissed?: string;
}

/**
 * A security report of a version of a model.
 *
 * @public
 */
export interface SecurityScan {
  /** `sha256:` and 64 hex digits, over the canonical form of the report. */
  digest: string;
  /** Reference of the FoundationModel. */
  model: string;
  version: string;
  format: ScanFormat;
  /** Name and version of the scanner, as it says. */
  tool: string;
  /** When the scanner ran, where the report says so. */
  scannedAt?: string;
  importedAt: string;
  /** Reference of a user, or name of the service. */
  importedBy: string;
  /** What in the report says that it is of this version; left out where nothing does. */
  identifiedBy?: string;
  /** Findings that count, by severity. */
  counts: Record<ScanSeverity, number>;
  /** Findings that do not count. */
  dismissed: number;
  /** The worst ones first; at most 200. */
  findings: ScanFinding[];
}
