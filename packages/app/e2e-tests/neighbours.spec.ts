import { expect, test } from '@playwright/test';
import { create, remove, report } from './cluster';
import {
  addToCatalog,
  modelServerApi,
  proxy,
  rayComponent,
  rayService,
  removeFromDisk,
  serving,
} from './neighbours';
import { picture, signIn, watchForErrors } from './portal';
import { entitiesAsGuest } from './submit';

test.beforeAll(async () => {
  await create(rayService);
  await report(rayService, serving);
  await create(proxy);
  await addToCatalog();
  await expect
    .poll(() => entitiesAsGuest(`metadata.name=${rayComponent}`), {
      timeout: 120_000,
    })
    .toHaveLength(1);
});

test.afterAll(async () => {
  removeFromDisk();
  for (const object of [rayService, proxy]) {
    await remove(object);
  }
});

test('what other portals have made is shown beside their own tabs', async ({
  page,
}) => {
  const errors = watchForErrors(page);
  await signIn(page);

  await page.goto(`/catalog/default/component/${rayComponent}`);
  // The endpoint on the overview, found by the annotations of Ray
  await expect(page.getByText(rayService.metadata.name).first()).toBeVisible();
  await expect(page.getByText('Ready').first()).toBeVisible();
  await picture(page, 'neighbours-overview');

  await page.getByRole('link', { name: rayService.metadata.name }).click();
  await expect(
    page.getByRole('heading', { name: rayService.metadata.name }),
  ).toBeVisible();
  await expect(
    page.getByText('Qwen/Qwen2.5-7B-Instruct').first(),
  ).toBeVisible();

  // The stock tab goes by the label selector beside them
  await page.goto(`/catalog/default/component/${rayComponent}/kubernetes`);
  await expect(page.getByText('Your Clusters')).toBeVisible();
  await page.getByText('Local demonstration cluster').first().click();
  await expect(page.getByText(proxy.metadata.name).first()).toBeVisible();
  await picture(page, 'neighbours-kubernetes');

  await page.goto(`/catalog/default/api/${modelServerApi}`);
  await expect(
    page.getByRole('heading', { name: modelServerApi }),
  ).toBeVisible();
  await expect(page.getByText(rayComponent).first()).toBeVisible();
  expect(errors).toEqual([]);
});
