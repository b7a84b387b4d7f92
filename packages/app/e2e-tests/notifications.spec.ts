import { expect, test } from '@playwright/test';
import { act } from './act';
import { remove, type Manifest } from './cluster';
import { trainingJob } from './manifests';
import { picture, signIn, watchForErrors } from './portal';
import { submitAsGuest } from './submit';

const failing = trainingJob('greedy', 'oom', { gpus: 0 });
const { name } = failing.metadata;
const retried: Manifest = {
  ...failing,
  metadata: { ...failing.metadata, name: `${name}-r2` },
};

test.afterAll(async () => {
  await remove(failing);
  await remove(retried);
});

test('who has submitted a run is told that it failed, and why, and retries it', async ({
  page,
}) => {
  const errors = watchForErrors(page);
  await signIn(page);
  const bell = page
    .getByTestId('sidebar-root')
    .getByRole('link', { name: /Notifications/ });
  await expect(bell).toBeVisible();

  await test.step('the open page is told at once', async () => {
    await submitAsGuest(failing);
    const notice = page.getByRole('alert').filter({ hasText: name });
    await expect(notice).toContainText(`Run ${name} failed`);
    // Away from where forms and lists have their buttons
    const { x, width } = (await notice.boundingBox())!;
    expect(x + width).toBeLessThan(page.viewportSize()!.width / 2);
    await picture(page, 'notified');
  });

  await test.step('the list says the cause, and leads to the run, which is retried', async () => {
    await bell.click();
    await expect(
      page.getByText(/ended with exit code 137/).first(),
    ).toBeVisible();
    await picture(page, 'notifications');
    const opened = page.context().waitForEvent('page');
    await page.getByRole('link', { name: `Run ${name} failed` }).click();
    const run = await opened;
    await expect(run.getByRole('heading', { name })).toBeVisible();
    await expect(run.getByTestId('why-sentence')).toContainText(
      'used more memory (RAM) of the node than its limit',
    );
    await act(run, 'Retry');
    await run.getByRole('link', { name: 'All runs' }).click();
    await expect(run.getByRole('link', { name: `${name}-r2` })).toBeVisible();
  });
  expect(errors).toEqual([]);
});

test('what to be told of is chosen in the settings', async ({ page }) => {
  await signIn(page);
  await page.goto('/settings/notifications');
  // Other origins stand there too, in the order in which they first told something
  const expand = page
    .getByRole('row')
    .filter({ has: page.getByRole('cell', { name: 'Runs', exact: true }) })
    .getByRole('button', { name: 'expand row' });
  await expand.click();
  const topics = ['A run failed', 'A run is stuck', 'A run has ended'];
  for (const topic of topics) {
    await expect(page.getByText(topic)).toBeVisible();
  }
  const finished = page
    .getByRole('row', { name: 'A run has ended' })
    .getByRole('switch');
  await expect(finished).toBeChecked();
  await finished.press('Space');
  await expect(finished).not.toBeChecked();
  await page.reload();
  await expand.click();
  await expect(finished).not.toBeChecked();
  await finished.press('Space');
  await expect(finished).toBeChecked();
  await picture(page, 'notification-settings');
});
