import { expect, test, type Page } from '@playwright/test';
import { picture, signIn, watchForErrors } from './portal';

const ENDPOINT = 'Support assistant endpoint';

async function ask(page: Page, question: string) {
  await page.getByRole('textbox', { name: /question/ }).fill(question);
  await page.keyboard.press('Control+Enter');
}

test('an endpoint is asked, beside another one, and its answer rated', async ({
  page,
}) => {
  const errors = watchForErrors(page);
  await signIn(page);

  await test.step('from the page of an endpoint to the playground', async () => {
    await page.goto('/catalog/default/component/support-assistant/endpoint');
    await page.getByRole('button', { name: 'Try it' }).click();
    await expect(page).toHaveURL(/\/playground\?endpoint=/);
    await expect(page.getByRole('textbox', { name: 'Endpoint' })).toHaveValue(
      ENDPOINT,
    );
  });

  await test.step('two answers beside one another, with what they took', async () => {
    await page.getByRole('button', { name: 'Compare with another' }).click();
    await ask(page, 'What do you do with jane@example.com?');
    const answers = page.getByTestId('answer');
    await expect(answers).toHaveCount(2);
    for (const answer of await answers.all()) {
      await expect(answer.getByTestId('figures')).toContainText(
        /first token .* tokens\/s .* tokens: \d+ in, .* complete/,
      );
      await expect(answer.getByText('Demo', { exact: true })).toBeVisible();
    }
    await picture(page, 'playground');
  });

  await test.step('the request as a program', async () => {
    await page
      .getByRole('button', { name: `Show code: ${ENDPOINT}` })
      .first()
      .click();
    await page.getByRole('tab', { name: 'Python' }).click();
    await expect(page.getByTestId('code')).toContainText(
      'client.chat.completions.create(',
    );
    await page.getByRole('button', { name: 'Close' }).click();
  });

  await test.step('a rating shows on the page of the endpoint', async () => {
    await page
      .getByRole('button', { name: `Good answer: ${ENDPOINT}` })
      .first()
      .click();
    await expect(page.getByText('rated good')).toBeVisible();
    await page.goto('/catalog/default/component/support-assistant');
    await expect(page.getByTestId('rating-counts')).toContainText('thumbs up');
  });

  await test.step('an answer is stopped, and what was said stays in the tab', async () => {
    await page.goto('/catalog/default/component/support-assistant/playground');
    await ask(page, 'A long answer, please');
    await expect(page.getByTestId('answer-text')).not.toBeEmpty();
    await page.keyboard.press('Escape');
    await expect(page.getByText('Stopped here.')).toBeVisible();
    await page.reload();
    await expect(page.getByText('Stopped here.')).toBeVisible();
    await page.getByRole('button', { name: 'Clear' }).click();
    await expect(page.getByTestId('answer')).toHaveCount(0);
  });
  expect(errors).toEqual([]);
});
