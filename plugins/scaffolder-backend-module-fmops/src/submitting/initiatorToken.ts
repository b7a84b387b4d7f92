import type {
  AuthService,
  BackstageCredentials,
} from '@backstage/backend-plugin-api';

/** A token to call the workloads backend with, on behalf of whoever started the task. */
export async function initiatorToken(
  auth: AuthService,
  credentials: BackstageCredentials,
): Promise<string> {
  const { token } = await auth.getPluginRequestToken({
    onBehalfOf: credentials,
    targetPluginId: 'fmops-workloads',
  });
  return token;
}
