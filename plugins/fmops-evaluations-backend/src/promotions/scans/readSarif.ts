import type {
  ScanFinding,
  ScanSeverity,
} from '@fmops/backstage-plugin-fmops-evaluations-common';
import { z } from 'zod';
import { scannerOf, severityOfScore, type ScanReport } from './ScanReport';

const text = z.string().max(10_000);
/** Rules and results of a run. */
const MOST = 100_000;
const rule = z.object({
  id: text,
  shortDescription: z.object({ text }).optional(),
  defaultConfiguration: z.object({ level: text.optional() }).optional(),
  properties: z
    .object({ 'security-severity': z.union([text, z.number()]).optional() })
    .optional(),
});
const driver = z.object({
  name: text,
  version: text.optional(),
  semanticVersion: text.optional(),
  rules: z.array(rule).max(MOST).optional(),
});
const address = z.object({ uri: text.optional() });
const result = z.object({
  ruleId: text.optional(),
  ruleIndex: z.number().int().optional(),
  rule: z.object({ id: text.optional() }).optional(),
  kind: text.optional(),
  level: text.optional(),
  message: z.object({ text: text.optional() }).optional(),
  baselineState: text.optional(),
  suppressions: z
    .array(
      z.object({
        kind: text.optional(),
        status: text.optional(),
        justification: text.optional(),
      }),
    )
    .nullish(),
  properties: z
    .object({ 'security-severity': z.union([text, z.number()]).optional() })
    .optional(),
  locations: z
    .array(
      z.object({
        physicalLocation: z
          .object({ artifactLocation: address.optional() })
          .optional(),
      }),
    )
    .optional(),
});
const run = z.object({
  tool: z.object({ driver }),
  results: z.array(result).max(MOST).nullish(),
  invocations: z
    .array(
      z.object({
        endTimeUtc: text.optional(),
        executionSuccessful: z.boolean().optional(),
      }),
    )
    .optional(),
  artifacts: z
    .array(
      z.object({
        location: address.optional(),
        hashes: z.record(z.string(), text).optional(),
      }),
    )
    .optional(),
  versionControlProvenance: z
    .array(
      z.object({ repositoryUri: text.optional(), revisionId: text.optional() }),
    )
    .optional(),
});

/** The part of SARIF 2.1.0 that decides. */
export const sarifSchema = z.object({
  version: z.literal('2.1.0'),
  runs: z.array(run).min(1).max(100),
});

type Run = z.infer<typeof run>;
type Result = z.infer<typeof result>;

const LEVELS: Record<string, ScanSeverity> = {
  error: 'high',
  warning: 'medium',
  note: 'low',
  none: 'info',
};

/**
 * Reads a SARIF 2.1.0 log. A result counts if its `kind` is `fail`, as it is by
 * default, it is not suppressed and not gone since the baseline.
 *
 * @throws ZodError naming the field that is none of SARIF
 */
export function readSarif(report: unknown): ScanReport {
  const { runs } = sarifSchema.parse(report);
  return {
    format: 'sarif',
    tool: runs.map(toolOf).join(', '),
    scanner: scannerOf(runs.map(({ tool }) => tool.driver.name)),
    scannedAt: runs
      .flatMap(item => item.invocations ?? [])
      .map(({ endTimeUtc }) => endTimeUtc)
      .filter(isTime)
      .sort()
      .at(-1),
    findings: runs.flatMap(findingsOf),
    subjects: runs.flatMap(subjectsOf),
  };
}

function toolOf({ tool: { driver: by } }: Run): string {
  const version = by.semanticVersion ?? by.version;
  return version ? `${by.name} ${version}` : by.name;
}

function findingsOf(item: Run): ScanFinding[] {
  const failed = (item.invocations ?? []).some(
    ({ executionSuccessful }) => executionSuccessful === false,
  );
  const rules = rulesOf(item);
  const found = (item.results ?? [])
    .filter(({ kind = 'fail' }) => kind === 'fail')
    .map(each => findingOf(each, rules));
  // A scan that broke off has not found nothing.
  return failed
    ? [
        {
          id: 'scan-failed',
          severity: 'unknown',
          title: `${toolOf(item)} says that it did not run through`,
        },
        ...found,
      ]
    : found;
}

/** Rules of a run, by their place and their id. */
function rulesOf({ tool }: Run) {
  const all = tool.driver.rules ?? [];
  // The first one of an id counts
  const byId = new Map([...all].reverse().map(one => [one.id, one]));
  return (index: number | undefined, id: string | undefined) =>
    all[index ?? -1] ?? (id === undefined ? undefined : byId.get(id));
}

function findingOf(
  each: Result,
  ruleOf: ReturnType<typeof rulesOf>,
): ScanFinding {
  const id = each.ruleId ?? each.rule?.id;
  const known = ruleOf(each.ruleIndex, id);
  const score =
    each.properties?.['security-severity'] ??
    known?.properties?.['security-severity'];
  const level = each.level ?? known?.defaultConfiguration?.level ?? 'warning';
  return {
    id: id ?? known?.id ?? 'unnamed',
    severity:
      score === undefined
        ? LEVELS[level] ?? 'unknown'
        : severityOfScore(Number(score)),
    title: each.message?.text ?? known?.shortDescription?.text,
    location: each.locations?.[0]?.physicalLocation?.artifactLocation?.uri,
    dismissed: dismissedBy(each),
  };
}

function dismissedBy(each: Result): string | undefined {
  if (each.baselineState === 'absent') return 'gone since the baseline';
  const accepted = (each.suppressions ?? []).find(
    ({ status = 'accepted' }) => status === 'accepted',
  );
  return accepted && `suppressed: ${accepted.justification ?? accepted.kind}`;
}

function subjectsOf(item: Run): string[] {
  return [
    ...(item.artifacts ?? []).flatMap(({ location, hashes = {} }) => [
      location?.uri,
      ...Object.values(hashes),
    ]),
    ...(item.versionControlProvenance ?? []).map(
      ({ revisionId }) => revisionId,
    ),
  ].filter(subject => subject !== undefined);
}

/** Whether a text is a time by ISO 8601. */
export function isTime(time: string | undefined): time is string {
  return time !== undefined && !Number.isNaN(Date.parse(time));
}
