import { stampManifest } from './stampManifest';

const manifest = {
  apiVersion: 'batch/v1',
  kind: 'Job',
  metadata: { name: 'tune', namespace: 'team', labels: {} },
};
const stamp = {
  kubernetesId: 'assistant',
  entityRef: 'component:default/assistant',
  userRef: 'user:default/jo',
};
const labelled = (labels: Record<string, string>) => ({
  ...manifest,
  metadata: { ...manifest.metadata, labels },
});
const QUEUE = 'kueue.x-k8s.io/queue-name';

describe('stampManifest', () => {
  it('says whose the workload is, whatever the manifest claims', () => {
    const { labels, annotations } = stampManifest(
      {
        ...manifest,
        metadata: {
          ...manifest.metadata,
          annotations: { 'fmops.dev/submitted-by': 'user:default/other' },
        },
      },
      stamp,
    ).metadata;
    expect(labels).toEqual({ 'backstage.io/kubernetes-id': 'assistant' });
    expect(annotations).toEqual({
      'fmops.dev/entity': 'component:default/assistant',
      'fmops.dev/submitted-by': 'user:default/jo',
    });
  });

  it('refuses what claims to be of another entity', () => {
    expect(() =>
      stampManifest(labelled({ 'backstage.io/kubernetes-id': 'other' }), stamp),
    ).toThrow(/'other' is not 'assistant'/);
  });

  it.each([
    [{}, 'gpu'],
    [{ [QUEUE]: 'large' }, 'large'],
  ])('puts %j into the queue %s', (labels, queue) => {
    const stamped = stampManifest(labelled(labels), { ...stamp, queue: 'gpu' });
    expect(stamped.metadata.labels?.[QUEUE]).toBe(queue);
  });

  it('leaves out a queue that the namespace does not have', () => {
    expect(stampManifest(manifest, stamp).metadata.labels).not.toHaveProperty(
      QUEUE,
    );
  });
});
