import { readFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import { picture, signIn, watchForErrors } from './portal';

test('a platform engineer sees what is held, what waits, whose quota it is and what it costs', async ({
  page,
}) => {
  const errors = watchForErrors(page);
  await signIn(page, 'Platform engineer');
  await page.getByRole('link', { name: 'Capacity' }).click();

  const nodes = page.getByRole('table', {
    name: 'Accelerators by instance type',
  });
  const reserved = nodes.getByRole('row').filter({ hasText: 'p5.48xlarge' });
  await expect(reserved).toContainText('1 ready, 1 reserved, us-west-2c');
  await expect(
    reserved.getByRole('img', { name: /^Held by runs: 8; .* Not ready: 0$/ }),
  ).toBeVisible();

  const queue = page
    .getByRole('table', { name: 'Queues' })
    .getByRole('row')
    .filter({ hasText: 'nvidia.com/gpu: 8 of 8 used' });
  await expect(queue).toContainText('ML platform: 8');
  await picture(page, 'capacity');

  await page.getByRole('button', { name: '7 days' }).click();
  const chart = page.getByRole('img', { name: /^Cost over time\. / });
  await expect(chart.locator('.recharts-bar-rectangle').first()).toBeVisible();
  await page.getByRole('button', { name: 'Show numbers' }).click();
  const periods = page.getByRole('table', { name: 'Cost over time' });
  await expect(periods.getByRole('row')).toHaveCount(1 + 7);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download CSV' }).click(),
  ]);
  const csv = await readFile(await download.path(), 'utf8');
  expect(csv).toContain(',group:default/ml-platform');

  await page
    .getByRole('table', { name: 'Waiting runs' })
    .getByRole('link', { name: 'support-assistant-sft-4' })
    .click();
  await expect(
    page.getByRole('heading', { name: 'support-assistant-sft-4' }),
  ).toBeVisible();
  expect(errors).toEqual([]);
});

test('a reader sees no nodes and no quota', async ({ page }) => {
  await signIn(page, 'Reader');
  await page.goto('/capacity');
  const queue = page
    .getByRole('table', { name: 'Queues' })
    .getByRole('row')
    .filter({ hasText: 'ML platform: 8' });
  await expect(queue).toContainText('not shown to you');
  await expect(page.getByText('1 ready, 1 reserved')).toHaveCount(0);
});

test('a platform engineer sees what the portal may do in each cluster', async ({
  page,
}) => {
  const errors = watchForErrors(page);
  await signIn(page, 'Platform engineer');
  await page.getByRole('link', { name: 'Cluster access' }).click();
  const rights = page.getByRole('table', { name: /^Rights in / });
  await expect(
    rights.getByRole('row', {
      name: /^Submit, change and stop team-language/,
    }),
  ).toContainText('Granted');
  await expect(page.getByText(/^Missing/)).toHaveCount(0);
  await picture(page, 'cluster-access');
  expect(errors).toEqual([]);
});
