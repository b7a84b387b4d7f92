import { expect, type Page } from '@playwright/test';

/** Looks over what was filled in on the last page of a form, and starts its task. */
export async function reviewAndCreate(page: Page) {
  const review = page.getByRole('button', { name: 'Review' });
  const create = page.getByRole('button', { name: 'Create' });
  // The namespace is chosen by itself, as soon as it is known which there are
  await expect(async () => {
    if (!(await create.isVisible())) await review.click({ timeout: 5_000 });
    await expect(create).toBeVisible({ timeout: 5_000 });
  }).toPass();
  await create.click();
}
