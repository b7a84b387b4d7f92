import { expect, test } from '@playwright/test';
import { signIn } from './portal';

const PROJECT = '/catalog/default/component/support-assistant-sft';

test('a reader sees runs, but neither logs nor a way to stop them', async ({
  page,
}) => {
  await signIn(page, 'Reader');
  await page.goto(`${PROJECT}/runs`);
  await page.getByRole('link', { name: 'support-assistant-sft-3' }).click();
  await expect(page.getByTestId('run-state').first()).toHaveText('Running');
  await expect(page.getByTestId('log-line')).toHaveCount(0);
  await expect(
    page.getByText(/fmops\.workload\.logs|not allowed/i),
  ).toBeVisible();
  await expect(page.getByRole('button', { name: 'Stop' })).toBeDisabled();
});

test('an auditor sees the log of every team', async ({ page }) => {
  await signIn(page, 'Auditor');
  await page.goto('/runs?namespace=team-vision');
  await page.getByRole('link', { name: 'document-captioner-prepare' }).click();
  await expect(page.getByTestId('log-line').first()).toBeVisible();
  await expect(page.getByRole('button', { name: 'Stop' })).toBeHidden();
});

test('the stock Kubernetes tab shows the pods of the demonstration cluster', async ({
  page,
}) => {
  await signIn(page);
  await page.goto(`${PROJECT}/kubernetes`);
  await expect(page.getByText('Local demonstration cluster')).toBeVisible();
  await expect(page.getByText(/^[1-9]\d* pods$/)).toBeVisible();
});

test('the form says why a hosted model cannot be tuned', async ({ page }) => {
  await signIn(page);
  const formData = JSON.stringify({
    name: 'tune-the-hosted-one',
    baseModel: 'foundationmodel:default/claude-sonnet-4.5',
    dataset: 'modeldataset:default/databricks-dolly-15k',
    outputModel: 'tuned',
  });
  await page.goto(
    `/create/templates/default/instruction-tuning?formData=${encodeURIComponent(
      formData,
    )}`,
  );
  await page.getByRole('button', { name: 'Next' }).click();
  await expect(page.getByText(/weights/i).first()).toBeVisible();
  await expect(page.getByLabel('Rank (r)')).toBeHidden();
});
