import { expect, type Page } from '@playwright/test';

const inText = (text: string) =>
  Number(text.match(/[\d,]+$/)?.[0].replace(/,/g, ''));

/** The page that finds models, as people see it. */
export class ModelsPage {
  readonly cards;
  readonly count;
  readonly search;

  constructor(private readonly page: Page) {
    this.cards = page
      .getByRole('list', { name: 'models' })
      .getByRole('listitem');
    this.count = page.getByText(/^[\d,]+ models?$/);
    this.search = page.getByRole('searchbox', { name: 'Search models' });
  }

  /** Number of models on all pages. */
  async found(): Promise<number> {
    return inText((await this.count.innerText()).replace(/ models?$/, ''));
  }

  /** Names of the models on this page, once it is the one that was asked for. */
  async names(): Promise<string[]> {
    await expect(this.page.locator('section [aria-busy=true]')).toHaveCount(0);
    return this.cards.getByRole('heading').allInnerTexts();
  }

  /** Parameters, in billions, of those generated models that have it in their name. */
  async billions(): Promise<number[]> {
    const names = await this.names();
    return names.flatMap(name => {
      const size = name.match(/([\d.]+)B n\d+$/)?.[1];
      return size ? Number(size) : [];
    });
  }

  /** A checkbox of a facet, and how many models it says that there are. */
  option(facet: string, name: string | RegExp) {
    const box = this.page
      .getByRole('group', { name: facet, exact: true })
      .getByRole('checkbox', { name });
    return {
      box,
      counted: async () =>
        inText(await box.locator('xpath=ancestor::label').innerText()),
    };
  }

  async sortBy(title: string) {
    await this.page.getByRole('button', { name: 'Sort by' }).click();
    await this.page.getByRole('option', { name: title }).click();
  }

  async turnTo(page: 'Next' | 'Previous') {
    await this.page.getByRole('button', { name: page }).click();
  }
}
