import { defineConfig, devices } from '@playwright/test';
import { ports, running } from './packages/app/e2e-tests/ports';
import { launchOptions } from './scripts/chromium.mjs';

export default defineConfig({
  testDir: 'packages/app/e2e-tests',
  // One journey through one portal
  workers: 1,
  timeout: 480_000,
  expect: { timeout: 30_000 },
  forbidOnly: Boolean(process.env.CI),
  reporter: [['list'], ['json']],
  outputDir: 'test-results',
  webServer: running
    ? undefined
    : {
        command: 'rm -rf .cache/browser-test && node scripts/start.mjs',
        wait: { stdout: /The portal is ready/ },
        timeout: 300_000,
        gracefulShutdown: { signal: 'SIGTERM', timeout: 15_000 },
        env: {
          FMOPS_FRONTEND_PORT: String(ports.frontend),
          FMOPS_BACKEND_PORT: String(ports.backend),
          FMOPS_LOCAL_CLUSTER_PORT: String(ports.cluster),
          FMOPS_DATA_DIR: '../../.cache/browser-test/data',
          FMOPS_PROJECTS_DIR: '../../.cache/browser-test/projects',
        },
      },
  use: {
    baseURL: running ?? `http://localhost:${ports.frontend}`,
    ...devices['Desktop Chrome'],
    viewport: { width: 1440, height: 900 },
    screenshot: 'only-on-failure',
    trace: 'retain-on-failure',
    launchOptions,
  },
});
