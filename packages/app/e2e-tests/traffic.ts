import type { Page } from '@playwright/test';

interface CatalogAnswer {
  url: string;
  /** Entities in it but templates; undefined for other answers than lists. */
  entities?: number;
}

/** What the backend sends to a page. */
export class Traffic {
  readonly answers: CatalogAnswer[] = [];
  #bytes = 0;
  #reading: Promise<unknown>[] = [];

  constructor(page: Page) {
    page.on('requestfinished', request => {
      const { pathname, href } = new URL(request.url());
      if (!pathname.startsWith('/api/')) return;
      this.#reading.push(
        request.sizes().then(({ responseBodySize }) => {
          this.#bytes += responseBodySize;
        }),
      );
      if (!/^\/api\/catalog\/entities/.test(pathname)) return;
      this.#reading.push(
        request
          .response()
          .then(response => response?.json())
          .then(body => {
            const list = Array.isArray(body) ? body : body?.items;
            // There are as many templates as there are, however many models
            const entities = list?.filter(
              (item?: { kind?: string }) => item?.kind !== 'Template',
            );
            this.answers.push({ url: href, entities: entities?.length });
          }),
      );
    });
  }

  /** Bytes of all answers, as they came over the wire. */
  async bytes(): Promise<number> {
    await Promise.all(this.#reading);
    return this.#bytes;
  }

  /** The most entities that one answer had. */
  async mostEntities(): Promise<number> {
    await Promise.all(this.#reading);
    return Math.max(0, ...this.answers.map(({ entities }) => entities ?? 0));
  }
}
