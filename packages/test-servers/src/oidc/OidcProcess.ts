import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { resolvePackagePath } from '@backstage/backend-plugin-api';

/** What a provider tells of somebody. */
export interface OidcAccount {
  name: string;
  email: string;
  /** Whether the provider has seen that the address is theirs. */
  email_verified: boolean;
}

/** A real OpenID provider on the loopback interface, `oidc-provider`. */
export class OidcProcess {
  readonly metadataUrl: string;
  readonly #child: ChildProcess;

  /** @param options.accounts - by the name that they sign in with */
  static async start(options: {
    port: number;
    client: { id: string; secret: string; redirectUris: string[] };
    accounts: Record<string, OidcAccount>;
  }): Promise<OidcProcess> {
    const server = new OidcProcess(options);
    await Promise.race([
      once(server.#child.stdout!, 'data'),
      once(server.#child, 'exit').then(() => {
        throw new Error('The OpenID provider did not start');
      }),
    ]);
    return server;
  }

  private constructor(options: Parameters<typeof OidcProcess.start>[0]) {
    const issuer = `http://127.0.0.1:${options.port}`;
    this.metadataUrl = `${issuer}/.well-known/openid-configuration`;
    this.#child = spawn(
      process.execPath,
      [
        resolvePackagePath('@fmops/test-servers', 'src/oidc/server.mjs'),
        JSON.stringify(options),
      ],
      { stdio: ['ignore', 'pipe', 'ignore'] },
    );
    process.once('exit', () => this.#child.kill());
  }

  async stop(): Promise<void> {
    const ended = once(this.#child, 'exit');
    this.#child.kill();
    await ended;
  }
}
