import { GetCallerIdentityCommand, STSClient } from '@aws-sdk/client-sts';
import type { EksCalls } from './EksCalls';

/** ARN of who signs the portal's requests. It takes no permission to ask. */
export async function callerArn(calls: EksCalls): Promise<string> {
  return calls.call('sts:GetCallerIdentity', async (_, abortSignal) => {
    const client = new STSClient({
      region: calls.target.region,
      credentials: calls.credentials,
    });
    try {
      const { Arn } = await client.send(new GetCallerIdentityCommand({}), {
        abortSignal,
      });
      return Arn ?? 'unknown';
    } finally {
      client.destroy();
    }
  });
}

/** Account and name of a role, which a session of it has without the role's path. */
function roleOf(arn: string): string | undefined {
  const session =
    /^arn:[\w-]+:sts::(\d{12}):assumed-role\/([^/]+)\/[^/]+$/.exec(arn);
  const role = /^arn:[\w-]+:iam::(\d{12}):role\/(?:.*\/)?([^/]+)$/.exec(arn);
  const [, account, name] = session ?? role ?? [];
  return name && `${account}/${name}`;
}

/** Whether an access entry is for a principal: itself, or the role that it is a session of. */
export function isSamePrincipal(entryArn: string, principal: string): boolean {
  if (entryArn === principal) {
    return true;
  }
  const isSession = principal.includes(':assumed-role/');
  return isSession && roleOf(entryArn) === roleOf(principal);
}
