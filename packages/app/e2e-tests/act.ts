import { expect, type Page } from '@playwright/test';
import { picture } from './portal';

/** Chooses an act from the menu, and answers the question whether to do it. */
export async function act(
  page: Page,
  label: string,
  answer?: (page: Page) => unknown,
) {
  await page.getByRole('button', { name: 'Actions' }).click();
  await page.getByRole('menuitem', { name: label }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText(`${label} `);
  await answer?.(page);
  await picture(page, `act-${label.toLocaleLowerCase('en')}`);
  await dialog.getByRole('button', { name: label }).click();
  await expect(dialog).toBeHidden();
}
