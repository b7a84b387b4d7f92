import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import {
  CreateBucketCommand,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3';
import { safetensorsFile } from '@fmops/backstage-plugin-fmops-models-node/testUtils';
import {
  MOTO_CREDENTIALS,
  pythonBin,
  startMotoServer,
  type MotoServer,
} from '@fmops/test-servers';
import {
  codes,
  CONFIG,
  startInspections,
} from '../__testUtils__/startInspections';
import { S3Folder } from './S3Folder';

const { signal } = new AbortController();
const clientOf = (endpoint: string) =>
  new S3Client({
    endpoint,
    credentials: MOTO_CREDENTIALS,
    region: 'us-east-1',
    forcePathStyle: true,
    maxAttempts: 1,
  });

(pythonBin ? describe : describe.skip)('a bucket of an S3 server', () => {
  let moto: MotoServer;
  let endpoint: string;
  let portal: Awaited<ReturnType<typeof startInspections>>;

  async function put(key: string, body: string | Buffer) {
    await clientOf(endpoint).send(
      new PutObjectCommand({ Bucket: 'models', Key: key, Body: body }),
    );
  }

  beforeAll(async () => {
    moto = await startMotoServer();
    endpoint = moto.url;
    await clientOf(endpoint).send(
      new CreateBucketCommand({ Bucket: 'models' }),
    );
    await put('llms/tiny/config.json', JSON.stringify(CONFIG));
    await put(
      'llms/tiny/model-00001-of-00002.safetensors',
      safetensorsFile({ a: { dtype: 'BF16', shape: [1000, 64] } }),
    );
    await put(
      'llms/tiny/model-00002-of-00002.safetensors',
      safetensorsFile({ b: { dtype: 'BF16', shape: [64] } }),
    );
    await put('llms/tiny/original/consolidated.safetensors', 'not read');
    await put('llms/50%/config.json', '{}');
    await put('private/tiny/config.json', '{}');
    portal = await startInspections({
      entities: [],
      models: {
        buckets: [
          { name: 'models', prefix: 'llms', endpoint, region: 'us-east-1' },
          { name: 'gone', endpoint },
        ],
      },
    });
  });

  afterAll(async () => {
    await portal?.stop();
    await moto?.stop();
  });

  it('counts the weights by the heads of its files', async () => {
    const found = await portal.inspect({ uri: 's3://models/llms/tiny/' });
    expect(found).toMatchObject({
      name: 'tiny',
      spec: {
        parameters: 64_064,
        contextWindow: 2048,
        architecture: { layers: 2, dtype: 'bfloat16' },
        versions: [{ version: '1', artifactUri: 's3://models/llms/tiny' }],
      },
    });
    expect(codes(found)).toEqual([['warning', 'license-unknown', 'license']]);
  });

  it('takes the name of a folder as it is written', async () => {
    await expect(
      portal.inspect({ uri: 's3://models/llms/50%' }),
    ).resolves.toMatchObject({ name: '50', title: '50%' });
  });

  it('reads a part of a file', async () => {
    const folder = new S3Folder(clientOf(endpoint), 'models', 'llms/tiny');
    const file = { name: 'config.json', size: 200 };
    const bytes = await folder.read(file, 1, 15, signal);
    expect(Buffer.from(bytes).toString()).toBe('"architectures"');
  });

  it.each([
    ['s3://models/private/tiny', 'not-allowed-place'],
    ['s3://models/llms/nothing', 'not-found'],
    ['s3://gone/tiny', 'not-found'],
  ])('says of %s: %s', async (uri, code) => {
    expect(codes(await portal.inspect({ uri }))).toEqual([
      ['error', code, 'uri'],
    ]);
  });
});

describe('a server that is no friend', () => {
  /** Answers everything in the same way. */
  async function serve(
    status: number,
    headers: Record<string, string>,
    body: string,
  ) {
    let asked = 0;
    const server = createServer((_, response) => {
      asked += 1;
      response.writeHead(status, headers).end(body);
    }).listen(0, '127.0.0.1');
    await new Promise(resolve => server.once('listening', resolve));
    const { port } = server.address() as AddressInfo;
    return {
      folder: new S3Folder(clientOf(`http://127.0.0.1:${port}`), 'models', ''),
      url: `http://127.0.0.1:${port}`,
      asked: () => asked,
      close: () => {
        server.closeAllConnections();
        server.close();
      },
    };
  }
  const file = { name: 'model.safetensors', size: 1e9 };

  it('sends more than it was asked for', async () => {
    const server = await serve(200, {}, 'x'.repeat(5_000_000));
    await expect(server.folder.read(file, 0, 8, signal)).resolves.toHaveLength(
      8,
    );
    server.close();
  });

  it('sends to another host', async () => {
    const other = await serve(200, {}, 'secret');
    const server = await serve(307, { location: `${other.url}/x` }, '');
    await expect(server.folder.read(file, 0, 8, signal)).rejects.toMatchObject({
      name: 'ServiceUnavailableError',
    });
    expect(other.asked()).toBe(0);
    server.close();
    other.close();
  });

  it('refuses', async () => {
    const server = await serve(
      403,
      { 'content-type': 'application/xml' },
      '<Error><Code>AccessDenied</Code><Message>no</Message></Error>',
    );
    await expect(server.folder.list(signal)).rejects.toThrow(
      'The portal may not read s3://models; its role needs s3:ListBucket and s3:GetObject there',
    );
    server.close();
  });
});
