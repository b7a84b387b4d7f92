import type { Door } from './Door';
import { PORTAL_URL } from './productionPortal';

/** The message that the window of a sign-in sends to the page, as its script has it. */
const MESSAGE = /var authResponse = decodeURIComponent\('([^']*)'\)/;

interface SignInMessage {
  error?: { message: string };
  response?: { backstageIdentity: { token: string } };
}

/**
 * Signs somebody in with OpenID Connect as a browser does, each request at
 * another replica.
 *
 * @returns the person's token, for an hour
 * @throws Error when the portal does not let them in
 */
export async function signIn(door: Door, email: string): Promise<string> {
  const cookies = new Map<string, string>();
  const ask = async (url: URL) => {
    const cookie = [...cookies].map(entry => entry.join('=')).join('; ');
    const response = await door.ask(url, { headers: { cookie } });
    if (response.status >= 400) {
      throw new Error(`${url.pathname} answers ${response.status} to ${email}`);
    }
    for (const line of response.headers.getSetCookie()) {
      const [name, value] = line.split(';')[0].split(/=(.*)/);
      cookies.set(name, value);
    }
    return response;
  };

  const start = new URL(`${PORTAL_URL}/api/auth/oidc/start`);
  start.searchParams.set('env', 'production');
  start.searchParams.set('origin', PORTAL_URL);
  const sent = await ask(start);
  const authorize = new URL(sent.headers.get('location')!);
  authorize.searchParams.set('login_hint', email);
  const back = await fetch(authorize, { redirect: 'manual' });
  const page = await ask(new URL(back.headers.get('location')!));
  const { error, response } = JSON.parse(
    decodeURIComponent(MESSAGE.exec(await page.text())![1]),
  ) as SignInMessage;
  if (!response) throw new Error(error?.message);
  return response.backstageIdentity.token;
}
