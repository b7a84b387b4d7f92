import { generateKeyPairSync, randomUUID, sign } from 'node:crypto';
import { once } from 'node:events';
import {
  createServer,
  type IncomingMessage,
  type ServerResponse,
} from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

const KEY_ID = 'load';
const HOUR_SECONDS = 3600;
const base64 = (value: object) =>
  Buffer.from(JSON.stringify(value)).toString('base64url');

/** Who signs in, and for which request of the portal. */
interface Grant {
  email: string;
  nonce?: string;
}

/**
 * An OpenID Connect provider with the code flow, at which nobody needs a
 * password: the parameter `login_hint` says who it is.
 */
export class IdentityProvider {
  readonly #keys = generateKeyPairSync('rsa', { modulusLength: 2048 });
  readonly #grants = new Map<string, Grant>();
  readonly #server = createServer((request, response) => {
    this.#answer(request, response).catch(error => {
      response.writeHead(500).end(String(error));
    });
  });
  #url = '';

  static async start(): Promise<IdentityProvider> {
    const provider = new IdentityProvider();
    provider.#server.listen(0, '127.0.0.1');
    await once(provider.#server, 'listening');
    const { port } = provider.#server.address() as AddressInfo;
    provider.#url = `http://127.0.0.1:${port}`;
    return provider;
  }

  get metadataUrl(): string {
    return `${this.#url}/.well-known/openid-configuration`;
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    this.#server.close();
    await once(this.#server, 'close');
  }

  async #answer(request: IncomingMessage, response: ServerResponse) {
    const { pathname, searchParams } = new URL(request.url!, this.#url);
    if (pathname === '/authorize') {
      const back = new URL(searchParams.get('redirect_uri')!);
      back.searchParams.set('code', this.#grant(searchParams));
      back.searchParams.set('state', searchParams.get('state')!);
      response.writeHead(302, { location: back.href }).end();
      return;
    }
    const body = await this.#document(pathname, request);
    response.writeHead(body ? 200 : 404, {
      'content-type': 'application/json',
    });
    response.end(JSON.stringify(body ?? {}));
  }

  async #document(
    pathname: string,
    request: IncomingMessage,
  ): Promise<object | undefined> {
    switch (pathname) {
      case '/.well-known/openid-configuration':
        return this.#metadata();
      case '/keys':
        return { keys: [this.#publicKey()] };
      case '/token':
        return this.#tokens(new URLSearchParams(await text(request)));
      case '/userinfo':
        return this.#person(request.headers.authorization!.split(' ')[1]);
      default:
        return undefined;
    }
  }

  #metadata() {
    return {
      issuer: this.#url,
      authorization_endpoint: `${this.#url}/authorize`,
      token_endpoint: `${this.#url}/token`,
      userinfo_endpoint: `${this.#url}/userinfo`,
      jwks_uri: `${this.#url}/keys`,
      response_types_supported: ['code'],
      subject_types_supported: ['public'],
      id_token_signing_alg_values_supported: ['RS256'],
    };
  }

  #publicKey() {
    const key = this.#keys.publicKey.export({ format: 'jwk' });
    return { ...key, kid: KEY_ID, use: 'sig', alg: 'RS256' };
  }

  #grant(query: URLSearchParams): string {
    const code = randomUUID();
    this.#grants.set(code, {
      email: query.get('login_hint')!,
      nonce: query.get('nonce') ?? undefined,
    });
    return code;
  }

  /** The code serves as the access token too. */
  #tokens(form: URLSearchParams) {
    const code = form.get('code')!;
    const { email, nonce } = this.#grants.get(code)!;
    const now = Math.floor(Date.now() / 1000);
    const claims = {
      ...{ iss: this.#url, aud: 'portal', sub: email, nonce },
      ...{ iat: now, exp: now + HOUR_SECONDS },
    };
    const signed = `${base64({ alg: 'RS256', kid: KEY_ID })}.${base64(claims)}`;
    const signature = sign(
      'sha256',
      Buffer.from(signed),
      this.#keys.privateKey,
    );
    return {
      access_token: code,
      id_token: `${signed}.${signature.toString('base64url')}`,
      token_type: 'Bearer',
      expires_in: HOUR_SECONDS,
      scope: 'openid profile email',
    };
  }

  #person(code: string) {
    const { email } = this.#grants.get(code)!;
    return { sub: email, email, email_verified: true, name: email };
  }
}
