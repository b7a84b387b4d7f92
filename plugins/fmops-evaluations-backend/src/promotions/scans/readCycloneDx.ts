import {
  SCAN_SEVERITIES,
  type ScanFinding,
  type ScanSeverity,
} from '@fmops/backstage-plugin-fmops-evaluations-common';
import { z } from 'zod';
import { isTime } from './readSarif';
import { scannerOf, severityOfScore, type ScanReport } from './ScanReport';

const text = z.string().max(10_000);
const named = z.object({ name: text, version: text.optional() });
const rating = z.object({
  severity: text.optional(),
  score: z.number().optional(),
});
const vulnerability = z.object({
  id: text.optional(),
  'bom-ref': text.optional(),
  description: text.optional(),
  ratings: z.array(rating).optional(),
  analysis: z
    .object({
      state: text.optional(),
      justification: text.optional(),
      detail: text.optional(),
    })
    .optional(),
  affects: z.array(z.object({ ref: text })).optional(),
});
const component = z.object({
  name: text,
  version: text.optional(),
  purl: text.optional(),
  'bom-ref': text.optional(),
  hashes: z.array(z.object({ content: text })).optional(),
  externalReferences: z.array(z.object({ url: text })).optional(),
});

/** The part of CycloneDX from 1.4 that decides. */
export const cycloneDxSchema = z.object({
  bomFormat: z.literal('CycloneDX'),
  specVersion: z.enum(['1.4', '1.5', '1.6', '1.7']),
  metadata: z
    .object({
      timestamp: text.optional(),
      tools: z
        .union([
          z.array(named),
          z.object({ components: z.array(named).optional() }),
        ])
        .optional(),
      component: component.optional(),
    })
    .optional(),
  vulnerabilities: z.array(vulnerability).max(100_000).optional(),
});

type Vulnerability = z.infer<typeof vulnerability>;

/** States of an analysis in which a vulnerability does no harm. */
const HARMLESS: ReadonlySet<string> = new Set([
  'resolved',
  'resolved_with_pedigree',
  'false_positive',
  'not_affected',
]);

/**
 * Reads the vulnerabilities of a CycloneDX document, be it a bill of materials
 * or an exploitability exchange (VEX) alone.
 *
 * @throws ZodError naming the field that is none of CycloneDX
 */
export function readCycloneDx(report: unknown): ScanReport {
  const { metadata = {}, vulnerabilities = [] } = cycloneDxSchema.parse(report);
  const tools = Array.isArray(metadata.tools)
    ? metadata.tools
    : metadata.tools?.components ?? [];
  const about = metadata.component;
  return {
    format: 'cyclonedx',
    tool:
      tools
        .map(({ name, version }) => [name, version].filter(Boolean).join(' '))
        .join(', ') || 'unknown',
    scanner: scannerOf(tools.map(({ name }) => name)),
    scannedAt: isTime(metadata.timestamp) ? metadata.timestamp : undefined,
    findings: vulnerabilities.map(findingOf),
    subjects: [
      about?.purl,
      ...(about?.purl?.split(/[@?#]/).slice(1, 2) ?? []).map(decode),
      about?.version,
      about?.['bom-ref'],
      ...(about?.hashes ?? []).map(({ content }) => content),
      ...(about?.externalReferences ?? []).map(({ url }) => url),
    ].filter(subject => subject !== undefined),
  };
}

function findingOf(item: Vulnerability): ScanFinding {
  const { state, justification, detail } = item.analysis ?? {};
  return {
    id: item.id ?? item['bom-ref'] ?? 'unnamed',
    severity: worst(item.ratings ?? []),
    title: item.description,
    location: item.affects?.[0]?.ref,
    dismissed:
      state && HARMLESS.has(state)
        ? [state.replaceAll('_', ' '), justification ?? detail]
            .filter(Boolean)
            .join(': ')
        : undefined,
  };
}

/** The worst that anybody says; `unknown` where nobody does. */
function worst(ratings: z.infer<typeof rating>[]): ScanSeverity {
  // Unknown is the last one: what anybody says comes before it.
  const said = ratings.map(severityOf);
  return SCAN_SEVERITIES.find(severity => said.includes(severity)) ?? 'unknown';
}

function severityOf({ severity, score }: z.infer<typeof rating>): ScanSeverity {
  const word = severity === 'none' ? 'info' : severity;
  return (
    SCAN_SEVERITIES.find(item => item === word && item !== 'unknown') ??
    (score === undefined ? 'unknown' : severityOfScore(score))
  );
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
