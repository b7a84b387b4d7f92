/** As often as servers send somebody on until they are in. */
const MOST_STEPS = 15;

/** What a window that signs somebody in hands to the page that has opened it. */
export interface SignInAnswer {
  response?: { backstageIdentity?: { token: string }; profile?: object };
  error?: { name: string; message: string };
}

/** Somebody at a browser: keeps cookies, follows where they are sent, fills in forms. */
export class Visitor {
  readonly #cookies = new Map<string, Map<string, string>>();

  /** Signs in as one of the provider's accounts. */
  async signIn(startUrl: string, login: string): Promise<SignInAnswer> {
    let { url, response } = await this.#follow(startUrl);
    for (let step = 0; step < MOST_STEPS; step += 1) {
      const text = await response.text();
      const answer =
        /JSON\.parse\(decodeURIComponent\('([^']+)'\)\)|decodeURIComponent\('([^']+)'\)/.exec(
          text,
        );
      if (answer) {
        return JSON.parse(decodeURIComponent(answer[1] ?? answer[2]));
      }
      const [, action] = /<form[^>]*action="([^"]+)"/.exec(text) ?? [];
      const [, prompt] = /name="prompt" value="([^"]+)"/.exec(text) ?? [];
      if (!action) throw new Error(`${url} has no form: ${text}`);
      const form = new URLSearchParams({ prompt, login, password: 'any' });
      ({ url, response } = await this.#follow(new URL(action, url).href, form));
    }
    throw new Error(`${startUrl} led nowhere`);
  }

  /** Asks with the cookies that were set. */
  async get(url: string): Promise<Response> {
    const response = await fetch(url, {
      headers: {
        cookie: this.#sent(url),
        'x-requested-with': 'XMLHttpRequest',
      },
      redirect: 'manual',
    });
    this.#keep(url, response);
    return response;
  }

  async #follow(start: string, form?: URLSearchParams) {
    let url = start;
    let body = form;
    for (let step = 0; step < MOST_STEPS; step += 1) {
      const response = await fetch(url, {
        method: body ? 'POST' : 'GET',
        headers: { cookie: this.#sent(url) },
        redirect: 'manual',
        body,
      });
      this.#keep(url, response);
      const location = response.headers.get('location');
      if (!location) return { url, response };
      url = new URL(location, url).href;
      body = undefined;
    }
    throw new Error(`${start} redirects without end`);
  }

  #sent(url: string): string {
    const cookies = this.#cookies.get(new URL(url).host) ?? [];
    return [...cookies].map(pair => pair.join('=')).join('; ');
  }

  #keep(url: string, response: Response) {
    const { host } = new URL(url);
    const cookies = this.#cookies.get(host) ?? new Map();
    this.#cookies.set(host, cookies);
    for (const cookie of response.headers.getSetCookie()) {
      const [, name, value] = /^([^=]+)=([^;]*)/.exec(cookie) ?? [];
      if (value) cookies.set(name, value);
      else cookies.delete(name);
    }
  }
}
