import { EksTokenSource } from './EksTokenSource';

const now = new Date('2026-11-21T12:00:00Z');

beforeEach(() => {
  jest.useFakeTimers({ now });
});

afterEach(() => {
  jest.useRealTimers();
});

const identity = {
  accessKeyId: 'AKIDEXAMPLE',
  secretAccessKey: 'wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY',
};

function urlOf(token: string): URL {
  expect(token).toMatch(/^k8s-aws-v1\.[\w-]+$/);
  return new URL(
    Buffer.from(token.slice('k8s-aws-v1.'.length), 'base64url').toString(),
  );
}

// Signatures that botocore 1.44.5 gives for the same keys, time and cluster
it.each([
  {
    region: 'eu-central-1',
    host: 'sts.eu-central-1.amazonaws.com',
    sessionToken: undefined,
    signature:
      '7841cb3f941680761a1cc4c88af39a6d8360b65d6f41ab649ad4977209a66aca',
  },
  {
    region: 'cn-north-1',
    host: 'sts.cn-north-1.amazonaws.com.cn',
    sessionToken: 'session/token+1==',
    signature:
      'a2f5823776f239da396ba848f3ab7932b97e8b391ec4c541a616c64869b5efd8',
  },
])(
  'signs as the AWS command line does in $region',
  async ({ region, host, sessionToken, signature }) => {
    const source = new EksTokenSource({
      clusterName: 'Training_GPU',
      region,
      credentials: async () => ({ ...identity, sessionToken }),
    });
    const url = urlOf(await source.token());
    expect(url.host).toBe(host);
    expect(Object.fromEntries(url.searchParams)).toEqual({
      Action: 'GetCallerIdentity',
      Version: '2011-06-15',
      'X-Amz-Algorithm': 'AWS4-HMAC-SHA256',
      'X-Amz-Credential': `AKIDEXAMPLE/20261121/${region}/sts/aws4_request`,
      'X-Amz-Date': '20261121T120000Z',
      'X-Amz-Expires': '60',
      'X-Amz-SignedHeaders': 'host;x-k8s-aws-id',
      'X-Amz-Signature': signature,
      ...(sessionToken && { 'X-Amz-Security-Token': sessionToken }),
    });
  },
);

function counting(expiration?: Date) {
  const credentials = jest.fn(async () => ({ ...identity, expiration }));
  const source = new EksTokenSource({
    clusterName: 'training',
    region: 'eu-central-1',
    credentials,
  });
  return { credentials, source };
}

it('uses a token until shortly before it expires', async () => {
  const { credentials, source } = counting();
  await Promise.all([source.token(), source.token()]);
  jest.advanceTimersByTime(13 * 60_000);
  await source.token();
  expect(credentials).toHaveBeenCalledTimes(1);
  jest.advanceTimersByTime(60_000);
  await source.token();
  expect(credentials).toHaveBeenCalledTimes(2);
});

it('uses no token longer than the credentials that signed it', async () => {
  const { credentials, source } = counting(
    new Date(now.getTime() + 5 * 60_000),
  );
  await source.token();
  jest.advanceTimersByTime(4 * 60_000);
  await source.token();
  expect(credentials).toHaveBeenCalledTimes(2);
});

it('signs anew when the token was refused', async () => {
  const { credentials, source } = counting();
  await source.token();
  await source.token({ fresh: true });
  expect(credentials).toHaveBeenCalledTimes(2);
});

it('asks again after there were no credentials', async () => {
  const { credentials, source } = counting();
  credentials.mockRejectedValueOnce(new Error('no role'));
  await expect(source.token()).rejects.toThrow('no role');
  await expect(source.token()).resolves.toMatch(/^k8s-aws-v1/);
});
