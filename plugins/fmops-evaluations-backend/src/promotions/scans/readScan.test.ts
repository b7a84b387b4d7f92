import { readScan } from './readScan';

const REVISION = 'a'.repeat(40);

const sarif = (results: object[], run: object = {}) => ({
  version: '2.1.0',
  $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
  runs: [
    {
      tool: {
        driver: {
          name: 'modelscan',
          semanticVersion: '0.8.1',
          rules: [
            {
              id: 'PICKLE',
              shortDescription: { text: 'Unsafe operator in a pickle' },
              properties: { 'security-severity': '9.8' },
            },
            { id: 'NOTE', defaultConfiguration: { level: 'note' } },
          ],
        },
      },
      versionControlProvenance: [
        { repositoryUri: 'https://example.com/m', revisionId: REVISION },
      ],
      invocations: [
        { executionSuccessful: true, endTimeUtc: '2026-11-20T10:00:00Z' },
      ],
      results,
      ...run,
    },
  ],
});

const cycloneDx = (vulnerabilities: object[], rest: object = {}) => ({
  bomFormat: 'CycloneDX',
  specVersion: '1.6',
  metadata: {
    timestamp: '2026-11-21T10:00:00Z',
    tools: {
      components: [{ type: 'application', name: 'trivy', version: '1' }],
    },
    component: {
      type: 'machine-learning-model',
      name: 'm',
      purl: `pkg:huggingface/example/m@${REVISION}`,
    },
  },
  vulnerabilities,
  ...rest,
});

const findings = (report: object) =>
  readScan({ ...report }).findings.map(({ id, severity, dismissed }) => [
    id,
    severity,
    ...(dismissed ? [dismissed] : []),
  ]);

describe('SARIF', () => {
  it('tells what was found, by what and of what', () => {
    expect(
      readScan(
        sarif([
          {
            ruleId: 'PICKLE',
            message: { text: 'posix.system' },
            locations: [
              { physicalLocation: { artifactLocation: { uri: 'model.bin' } } },
            ],
          },
        ]),
      ),
    ).toEqual({
      ...{ format: 'sarif', tool: 'modelscan 0.8.1', scanner: 'modelscan' },
      scannedAt: '2026-11-20T10:00:00Z',
      findings: [
        {
          ...{ id: 'PICKLE', severity: 'critical', title: 'posix.system' },
          location: 'model.bin',
        },
      ],
      subjects: [REVISION],
    });
  });

  it('takes severities from the score, the level, the rule, or warning', () => {
    expect(
      findings(
        sarif([
          { ruleIndex: 0 },
          { ruleId: 'NOTE' },
          { ruleId: 'NOTE', level: 'error' },
          { ruleId: 'OTHER' },
          { ruleId: 'OTHER', properties: { 'security-severity': 'odd' } },
          { ruleId: 'OTHER', level: 'worse' },
        ]),
      ),
    ).toEqual([
      ['PICKLE', 'critical'],
      ['NOTE', 'low'],
      ['NOTE', 'high'],
      ['OTHER', 'medium'],
      ['OTHER', 'unknown'],
      ['OTHER', 'unknown'],
    ]);
  });

  it('leaves out what is no failure, and tells what is suppressed apart', () => {
    expect(
      findings(
        sarif([
          { ruleId: 'PICKLE', kind: 'pass' },
          { ruleId: 'PICKLE', baselineState: 'absent' },
          {
            ruleId: 'PICKLE',
            suppressions: [{ kind: 'external', justification: 'a test file' }],
          },
          {
            ruleId: 'PICKLE',
            suppressions: [{ kind: 'external', status: 'underReview' }],
          },
        ]),
      ),
    ).toEqual([
      ['PICKLE', 'critical', 'gone since the baseline'],
      ['PICKLE', 'critical', 'suppressed: a test file'],
      ['PICKLE', 'critical'],
    ]);
  });

  it('does not take a scan that broke off for one that found nothing', () => {
    expect(
      findings(sarif([], { invocations: [{ executionSuccessful: false }] })),
    ).toEqual([['scan-failed', 'unknown']]);
  });
});

describe('CycloneDX', () => {
  it('takes the worst that anybody says, by word or by score', () => {
    const { tool, subjects, scannedAt } = readScan(cycloneDx([]));
    expect({ tool, scannedAt }).toEqual({
      tool: 'trivy 1',
      scannedAt: '2026-11-21T10:00:00Z',
    });
    expect(subjects).toContain(REVISION);
    expect(
      findings(
        cycloneDx([
          {
            id: 'CVE-1',
            ratings: [{ severity: 'low' }, { severity: 'critical' }],
          },
          { id: 'CVE-2', ratings: [{ score: 7.5 }] },
          { id: 'CVE-3', ratings: [{ severity: 'none' }] },
          { id: 'CVE-4' },
        ]),
      ),
    ).toEqual([
      ['CVE-1', 'critical'],
      ['CVE-2', 'high'],
      ['CVE-3', 'info'],
      ['CVE-4', 'unknown'],
    ]);
  });

  it('takes an analysis that finds no harm for what it says', () => {
    const analysed = (state: string) => ({
      ...{ id: 'CVE-1', ratings: [{ severity: 'high' }] },
      analysis: { state, justification: 'code_not_reachable' },
    });
    expect(
      findings(
        cycloneDx([
          analysed('not_affected'),
          analysed('in_triage'),
          analysed('exploitable'),
        ]),
      ),
    ).toEqual([
      ['CVE-1', 'high', 'not affected: code_not_reachable'],
      ['CVE-1', 'high'],
      ['CVE-1', 'high'],
    ]);
  });
});

it.each([
  [{}, /neither SARIF 2.1.0 .* nor CycloneDX/],
  [{ runs: [] }, /report.version/],
  [{ runs: [], version: '2.1.0' }, /report.runs/],
  [{ runs: [{}], version: '2.1.0' }, /report.runs.0.tool/],
  [{ bomFormat: 'CycloneDX', specVersion: '1.2' }, /report.specVersion/],
  [cycloneDx([{ ratings: 'bad' }]), /report.vulnerabilities.0.ratings/],
  [
    sarif([{ message: { text: 'x'.repeat(20_000) } }]),
    /report.runs.0.results.0.message.text/,
  ],
])('refuses %# and names what is wrong', (report, message) => {
  expect(() => readScan(report)).toThrow(message);
});
