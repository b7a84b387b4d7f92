import {
  CreateBucketCommand,
  GetObjectCommand,
  ListMultipartUploadsCommand,
  ListObjectsV2Command,
  S3Client,
} from '@aws-sdk/client-s3';
import {
  MOTO_CREDENTIALS,
  pythonBin,
  startMotoServer,
  type MotoServer,
} from '@fmops/test-servers';
import { chat, startUploads, TEAM } from '../__testUtils__/startUploads';

const Bucket = 'private-data';

(pythonBin ? describe : describe.skip)('uploads to a bucket', () => {
  let moto: MotoServer;
  let client: S3Client;
  let portal: Awaited<ReturnType<typeof startUploads>>;

  beforeAll(async () => {
    moto = await startMotoServer();
    client = new S3Client({
      endpoint: moto.url,
      credentials: MOTO_CREDENTIALS,
      region: 'us-east-1',
      forcePathStyle: true,
    });
    await client.send(new CreateBucketCommand({ Bucket }));
    portal = await startUploads({
      megabytes: 30,
      stores: [
        {
          owner: TEAM,
          bucket: { name: Bucket, prefix: '/language/', endpoint: moto.url },
          cluster: 'local',
          namespace: 'team-language',
          claim: 'team-data',
        },
      ],
    });
  });
  afterAll(async () => {
    await portal?.backend.stop();
    await moto?.stop();
  });

  const keys = async () => {
    const { Contents = [] } = await client.send(
      new ListObjectsV2Command({ Bucket }),
    );
    return Contents.map(({ Key }) => Key);
  };
  const unfinished = async () => {
    const { Uploads = [] } = await client.send(
      new ListMultipartUploadsCommand({ Bucket }),
    );
    return Uploads.length;
  };

  it('sends rows in parts, below the prefix of the group', async () => {
    const data = chat('One?', 'x'.repeat(1_000)).repeat(18_000);
    const answer = await portal.upload(data);
    expect(answer.status).toBe(201);
    const { dataset } = await answer.json();
    expect(dataset).toMatchObject({ rows: 18_000, sizeBytes: data.length });
    const [Key, ...others] = await keys();
    expect(others).toEqual([]);
    expect(Key).toBe(
      `language/${dataset.uri.slice('pvc://team-data/'.length)}/train.jsonl`,
    );
    const { Body } = await client.send(new GetObjectCommand({ Bucket, Key }));
    expect(await Body?.transformToString()).toBe(data);
  });

  it('leaves nothing of what is broken at its end, or there already', async () => {
    const large = chat('Two?', 'x'.repeat(1_000)).repeat(9_000);
    const broken = await portal.upload(`${large}no json`, { name: 'broken' });
    expect(broken.status).toBe(400);
    const same = await portal.upload(
      chat('One?', 'x'.repeat(1_000)).repeat(18_000),
      { name: 'same' },
    );
    expect(await same.json()).toMatchObject({
      created: false,
      dataset: { name: 'chats' },
    });
    expect(await keys()).toHaveLength(1);
    expect(await unfinished()).toBe(0);
  });

  it('leaves nothing of what is cut off', async () => {
    const gone = new AbortController();
    const piece = Buffer.from(chat('?', 'x'.repeat(1_000)).repeat(1_000));
    const body = new ReadableStream({
      async pull(controller) {
        controller.enqueue(piece);
        await new Promise(resolve => setTimeout(resolve, 20));
      },
    });
    const upload = portal
      .upload(body, { name: 'cut', signal: gone.signal })
      .catch(error => error);
    while ((await unfinished()) === 0) await Promise.resolve();
    gone.abort();
    await upload;
    while ((await unfinished()) > 0) await Promise.resolve();
    expect(await keys()).toHaveLength(1);
  });

  it('says so when the bucket does not answer, and frees the name', async () => {
    await moto.reset();
    const answer = await portal.upload(chat('Three?'), { name: 'lost' });
    expect(answer.status).toBe(503);
    expect((await answer.json()).error.message).toMatch(
      /The store of group:default\/language-team can't be written to/,
    );
  });

  it('deletes the rows with the dataset', async () => {
    await client.send(new CreateBucketCommand({ Bucket }));
    const answer = await portal.upload(chat('Four?'), { name: 'four' });
    expect(answer.status).toBe(201);
    expect(await keys()).toHaveLength(1);
    await portal.call('/v1/datasets/four', { method: 'DELETE' });
    expect(await keys()).toEqual([]);
  });
});
