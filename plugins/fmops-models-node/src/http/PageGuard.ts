/**
 * Ends lists that lead in a circle.
 *
 * @public
 */
export class PageGuard {
  readonly #seen = new Set<string>();

  /** @throws Error when the page was there before */
  enter(page: string): void {
    if (this.#seen.has(page)) {
      throw new Error(
        'the registry names a page twice, so its list has no end',
      );
    }
    this.#seen.add(page);
  }
}
