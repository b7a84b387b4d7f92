import type {
  ScanFinding,
  ScanFormat,
  ScanSeverity,
} from '@fmops/backstage-plugin-fmops-evaluations-common';

/** What a security report tells. */
export interface ScanReport {
  format: ScanFormat;
  tool: string;
  /** Names of the tools without their versions: the next version is the same scanner. */
  scanner: string;
  scannedAt?: string;
  findings: ScanFinding[];
  /** All that the report says it is about: digests, revisions, addresses. */
  subjects: string[];
}

/** Severity of a score from 0 to 10, by the bands of CVSS 3.1, section 5. */
export function severityOfScore(score: number): ScanSeverity {
  if (!(score >= 0 && score <= 10)) return 'unknown';
  if (score >= 9) return 'critical';
  if (score >= 7) return 'high';
  if (score >= 4) return 'medium';
  return score > 0 ? 'low' : 'info';
}

/** One name for what scanned, in whatever order a report lists it. */
export function scannerOf(names: readonly string[]): string {
  return [...new Set(names)].sort().join(', ') || 'unknown';
}
