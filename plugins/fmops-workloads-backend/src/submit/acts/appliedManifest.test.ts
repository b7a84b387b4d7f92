import { appliedManifest } from './appliedManifest';

const fieldsV1 = {
  'f:metadata': { 'f:labels': { '.': {}, 'f:team': {} } },
  'f:spec': {
    'f:template': {
      'f:spec': {
        'f:containers': {
          'k:{"name":"train"}': {
            '.': {},
            'f:name': {},
            'f:args': {},
          },
        },
      },
    },
  },
};
const object = (managedFields: object[]) => ({
  apiVersion: 'batch/v1',
  kind: 'Job',
  metadata: {
    ...{ name: 'tune', namespace: 'team', uid: 'u', managedFields },
    labels: { team: 'x', 'controller-uid': 'u' },
  },
  spec: {
    selector: { matchLabels: { 'controller-uid': 'u' } },
    template: {
      spec: {
        nodeSelector: { flavor: 'h100' },
        containers: [
          { name: 'train', args: ['--lr', '1'], imagePullPolicy: 'Always' },
          { name: 'sidecar-of-a-webhook' },
        ],
      },
    },
  },
  status: { failed: 1 },
});

describe('appliedManifest', () => {
  it('is what the portal has applied, and nothing else', () => {
    const applied = { manager: 'fmops-portal', operation: 'Apply', fieldsV1 };
    expect(appliedManifest(object([applied]))).toEqual({
      apiVersion: 'batch/v1',
      kind: 'Job',
      metadata: { name: 'tune', namespace: 'team', labels: { team: 'x' } },
      spec: {
        template: {
          spec: { containers: [{ name: 'train', args: ['--lr', '1'] }] },
        },
      },
    });
  });

  it.each([
    [{ manager: 'kubectl', operation: 'Apply', fieldsV1 }],
    [{ manager: 'fmops-portal', operation: 'Update', fieldsV1 }],
  ])('is not there for what %j wrote', entry => {
    expect(() => appliedManifest(object([entry]))).toThrow(
      'Job team/tune was not submitted through the portal',
    );
  });
});
