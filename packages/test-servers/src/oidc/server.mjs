// A real OpenID provider with the accounts, client and port of its argument, as a process of its own: it is an ES module
import { once } from 'node:events';
import Provider from 'oidc-provider';

const { port, client, accounts } = JSON.parse(process.argv[2]);
const url = `http://127.0.0.1:${port}`;

const provider = new Provider(url, {
  clients: [
    {
      client_id: client.id,
      client_secret: client.secret,
      redirect_uris: client.redirectUris,
      grant_types: ['authorization_code', 'refresh_token'],
    },
  ],
  claims: { email: ['email', 'email_verified'], profile: ['name'] },
  // What the pages ask for: `login` is the name of an account, any password is right
  features: { devInteractions: { enabled: true } },
  findAccount: (_, sub) => {
    const claims = accounts[sub];
    return claims && { accountId: sub, claims: () => ({ sub, ...claims }) };
  },
  // As providers of organisations do, also where it is not asked for
  issueRefreshToken: () => true,
  cookies: { keys: ['tests'] },
  pkce: { required: () => false },
});

const server = provider.listen(port, '127.0.0.1');
await once(server, 'listening');
process.stdout.write('ready\n');
