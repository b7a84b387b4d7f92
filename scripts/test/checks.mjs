import fs from 'node:fs';
import path from 'node:path';
import { root } from '../settings.mjs';

const JEST_RESULT = '.cache/test/jest.json';
const BROWSER_RESULT = '.cache/test/browser.json';

/** The failed tests of a suite of Playwright's report, and of those within it. */
const failedSpecs = ({ specs = [], suites = [] }) => [
  ...specs
    .filter(({ tests }) =>
      tests.some(({ status }) => ['unexpected', 'flaky'].includes(status)),
    )
    .map(({ file, title, tests }) => ({
      test: `${file}: ${title}`,
      message: tests
        .flatMap(({ results }) => results)
        .flatMap(({ errors }) => errors)
        .map(({ message }) => message)
        .join('\n'),
    })),
  ...suites.flatMap(failedSpecs),
];

/**
 * Every check, in order. `needs` names what is installed or started for it,
 * `requires` what it can't do without, `count` reads how many tests it ran.
 */
export const checks = [
  { name: 'types', title: 'Type check', run: ['tsc'] },
  {
    name: 'lint',
    title: 'Lint',
    run: ['backstage-cli', 'repo', 'lint', '--max-warnings=0'],
  },
  { name: 'format', title: 'Formatting', run: ['prettier', '--check', '.'] },
  {
    name: 'config',
    title: 'Configuration against its schema',
    run: ['backstage-cli', 'config:check', '--strict'],
  },
  {
    name: 'config-production',
    title: 'Configuration for production against its schema',
    run: [
      ...['backstage-cli', 'config:check', '--strict'],
      ...['--config', 'app-config.yaml'],
      ...['--config', 'app-config.production.yaml'],
    ],
    env: {
      FMOPS_BASE_URL: 'https://fmops.example.com',
      FMOPS_OIDC_CLIENT_ID: 'fmops-portal',
      FMOPS_OIDC_CLIENT_SECRET: 'none',
      FMOPS_OIDC_METADATA_URL: 'https://id.example.com',
      FMOPS_SESSION_SECRET: 'none',
      FMOPS_TRAINING_IMAGE: 'registry.example.com/tuning:1.0.0',
      POSTGRES_HOST: 'postgres.example.com',
      POSTGRES_USER: 'backstage',
      POSTGRES_PASSWORD: 'none',
      POSTGRES_CA_FILE: '/dev/null',
    },
  },
  {
    name: 'tools',
    title: 'Tests of the tools for tests',
    run: ['node', '--test', 'tools/**/*.test.mjs'],
  },
  {
    name: 'packages',
    title: 'Packages as they are published',
    run: ['node', '--test', 'scripts/packages/*.test.mjs'],
  },
  {
    name: 'reports',
    title: 'Reports of exported names and of tables',
    // Reads the declarations that the type check has written
    run: ['node', 'scripts/packages/reports.mjs'],
  },
  {
    name: 'infra',
    title: 'Terraform',
    needs: ['python', 'checkov', 'goTools'],
    run: ['node', '--no-warnings', '--test', 'scripts/infra/*.test.mjs'],
  },
  {
    name: 'unit',
    title: 'Unit, integration and contract tests',
    needs: [
      ...['postgresql', 'crds', 'cluster', 'python', 'prometheus'],
      'goTools',
    ],
    run: [
      'backstage-cli',
      'repo',
      'test',
      '--watch=false',
      '--ci',
      '--maxWorkers=2',
      '--json',
      `--outputFile=${JEST_RESULT}`,
    ],
    // @kubernetes/client-node is ESM only
    env: { NODE_OPTIONS: '--experimental-vm-modules --no-warnings' },
    result: JEST_RESULT,
    count(result) {
      const crashed = result.testResults.filter(
        suite => suite.status === 'failed' && !suite.assertionResults.length,
      );
      return {
        passed: result.numPassedTests,
        failed: result.numFailedTests + crashed.length,
        skipped: result.numPendingTests + result.numTodoTests,
      };
    },
    failures: ({ testResults }) =>
      testResults
        .filter(({ status }) => status === 'failed')
        .flatMap(({ name, message, assertionResults }) => {
          const file = path.relative(root, name);
          const tests = assertionResults.filter(
            ({ status }) => status === 'failed',
          );
          return tests.length
            ? tests.map(test => ({
                test: `${file}: ${test.fullName}`,
                message: test.failureMessages.join('\n'),
              }))
            : [{ test: file, message }];
        }),
  },
  {
    name: 'fuzz',
    title: 'Requests of all kinds to every route',
    needs: ['python'],
    requires: ['python'],
    run: ['node', 'scripts/fuzz.mjs', '--short'],
  },
  {
    name: 'browser',
    title: 'Browser tests',
    needs: ['chromium', 'postgresql'],
    requires: ['chromium'],
    run: ['playwright', 'test'],
    env: { PLAYWRIGHT_JSON_OUTPUT_NAME: BROWSER_RESULT },
    result: BROWSER_RESULT,
    count: ({ stats }) => ({
      passed: stats.expected,
      failed: stats.unexpected + stats.flaky,
      skipped: stats.skipped,
    }),
    failures: ({ suites }) => suites.flatMap(failedSpecs),
  },
];

/**
 * What a check's run left behind: how many tests passed, failed and were
 * skipped, and which failed with what. Nothing when it left nothing.
 */
export function outcomeOf(check) {
  const file = check.result && path.join(root, check.result);
  if (!file || !fs.existsSync(file)) return undefined;
  const result = JSON.parse(fs.readFileSync(file, 'utf8'));
  return { ...check.count(result), failures: check.failures?.(result) ?? [] };
}
