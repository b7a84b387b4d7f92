import type {
  AuthService,
  BackstageCredentials,
} from '@backstage/backend-plugin-api';

/** A token to call a plugin with, on behalf of whoever started the task. */
export async function initiatorToken(
  auth: AuthService,
  credentials: BackstageCredentials,
  targetPluginId = 'fmops-workloads',
): Promise<string> {
  const { token } = await auth.getPluginRequestToken({
    onBehalfOf: credentials,
    targetPluginId,
  });
  return token;
}
