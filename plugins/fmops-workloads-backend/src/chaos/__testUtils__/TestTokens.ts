import { ClusterConnection, type ClusterDefinition } from '../../clusters';
import type { Fault } from './FaultyNetwork';
import { pause } from './scale';
import type { TestApiServer } from './testApiServer';

/** How a token comes to an end. */
export type TokenEnd = 'is revoked' | 'expires';

interface Issuer {
  issue(): Promise<string>;
  revoke(token: string): Promise<void>;
}

const ACCOUNTS = '/api/v1/namespaces/platform/serviceaccounts';
const SECRETS = '/api/v1/namespaces/platform/secrets';
const BINDINGS = '/apis/rbac.authorization.k8s.io/v1/clusterrolebindings';
const ACCOUNT = { namespace: 'platform', name: 'portal' };
const LIFE_MS = 20_000;

/** The tokens that a portal gets, of which the API server comes to refuse the one it holds. */
export class TestTokens {
  /** Whether the portal gets a new one. */
  issuing = true;
  readonly #server: TestApiServer;
  readonly #issuer: Issuer;
  readonly #revoked = new Set<string>();
  #held: string;

  static async start(server: TestApiServer, end: TokenEnd) {
    const issuer = await issuerOf(server, end);
    return new TestTokens(server, issuer, await issuer.issue());
  }

  private constructor(server: TestApiServer, issuer: Issuer, first: string) {
    this.#server = server;
    this.#issuer = issuer;
    this.#held = first;
  }

  /** For the portal. */
  readonly provide: ClusterDefinition['token'] = async ({ fresh } = {}) => {
    if (fresh && this.issuing) {
      this.#held = await this.#issuer.issue();
    }
    return this.#held;
  };

  /** Refuses in the place of an API server that can't. */
  readonly fault: Fault = (_, { headers: { authorization = '' } }) =>
    this.#revoked.has(authorization)
      ? { status: 401, message: 'Unauthorized' }
      : undefined;

  /** Resolves when the API server refuses the token that was held at the start. */
  async end(): Promise<void> {
    // The portal may get the next one before this is over.
    const ended = this.#held;
    await this.#issuer.revoke(ended);
    this.#revoked.add(`Bearer ${ended}`);
    while (this.#server.real && (await this.#opens(ended))) {
      await pause(500);
    }
  }

  async #opens(token: string): Promise<boolean> {
    const as = connect(this.#server, token);
    const opens = await as.json({ path: '/api' }).then(
      () => true,
      () => false,
    );
    await as.close();
    return opens;
  }
}

function connect({ url, ca }: TestApiServer, token: string) {
  const definition = { name: 'tokens', url, ca };
  return new ClusterConnection({ ...definition, token: async () => token });
}

async function issuerOf(server: TestApiServer, end: TokenEnd): Promise<Issuer> {
  const { real } = server;
  let issued = 0;
  if (!real) {
    return {
      issue: async () => `token-${(issued += 1)}`,
      revoke: async () => {},
    };
  }
  const admin = connect(server, real.tokens.admin);
  const create = async (path: string, body: object) => {
    const answer = await admin.json<{
      metadata: { uid: string };
      status?: { token: string };
    }>({ path, method: 'POST', body });
    return answer.body;
  };
  const { uid } = (await create(ACCOUNTS, { metadata: ACCOUNT })).metadata;
  await create(BINDINGS, {
    metadata: { name: 'chaos-portal' },
    roleRef: { kind: 'ClusterRole', name: 'fmops-reader' },
    subjects: [{ kind: 'ServiceAccount', ...ACCOUNT }],
  });
  if (end === 'expires') {
    const issue = () =>
      real.issueToken({ ...ACCOUNT, uid }, new Date(Date.now() + LIFE_MS));
    return { issue, revoke: async () => {} };
  }
  // A token that is bound to a secret goes with it.
  return {
    issue: async () => {
      issued += 1;
      const name = `session-${issued}`;
      const { metadata } = await create(SECRETS, { metadata: { name } });
      const boundObjectRef = { apiVersion: 'v1', kind: 'Secret', name };
      const { status } = await create(`${ACCOUNTS}/${ACCOUNT.name}/token`, {
        spec: { boundObjectRef: { ...boundObjectRef, uid: metadata.uid } },
      });
      return status!.token;
    },
    revoke: async () => {
      const path = `${SECRETS}/session-${issued}`;
      await admin.json({ path, method: 'DELETE' });
    },
  };
}
