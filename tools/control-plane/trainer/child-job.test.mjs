import assert from 'node:assert/strict';
import { test } from 'node:test';
import { childJob } from './child-job.mjs';

const trainJob = spec => ({
  apiVersion: 'trainer.kubeflow.org/v1alpha1',
  kind: 'TrainJob',
  metadata: {
    name: 'sft',
    namespace: 'team-language',
    uid: 'u1',
    labels: { team: 'language' },
    annotations: { 'fmops.dev/play': 'oom', 'fmops.dev/stage': 'train' },
  },
  spec: { runtimeRef: { name: 'torch-distributed' }, ...spec },
});

test('runs one indexed pod per node with what the trainer says', () => {
  const { metadata, spec } = childJob(
    trainJob({
      suspend: true,
      trainer: {
        numNodes: 2,
        image: 'train:1',
        command: ['python', 'train.py'],
        resourcesPerNode: { limits: { 'nvidia.com/gpu': 4 } },
      },
    }),
  );
  assert.equal(metadata.name, 'sft-node-0');
  assert.equal(metadata.ownerReferences[0].uid, 'u1');
  assert.equal(spec.completionMode, 'Indexed');
  assert.equal(spec.parallelism, 2);
  assert.equal(spec.completions, 2);
  assert.equal(spec.suspend, true);
  const [container] = spec.template.spec.containers;
  assert.equal(container.image, 'train:1');
  assert.deepEqual(container.command, ['python', 'train.py']);
  assert.equal(container.resources.limits['nvidia.com/gpu'], 4);
});

test('labels pods from runtime patches of the nodes, not from the TrainJob', () => {
  const patch = (name, template) => ({
    trainingRuntimeSpec: {
      template: {
        spec: { replicatedJobs: [{ name, template: { spec: { template } } }] },
      },
    },
  });
  const { spec } = childJob(
    trainJob({
      runtimePatches: [
        patch('node', {
          metadata: {
            labels: { 'backstage.io/kubernetes-id': 'sft' },
            annotations: { 'fmops.dev/run': 'r1' },
          },
          spec: { nodeSelector: { gpu: 'a10g' } },
        }),
        patch('launcher', { metadata: { labels: { other: 'job' } } }),
      ],
    }),
  );
  assert.deepEqual(spec.template.metadata.labels, {
    'backstage.io/kubernetes-id': 'sft',
    'jobset.sigs.k8s.io/jobset-name': 'sft',
    'jobset.sigs.k8s.io/replicatedjob-name': 'node',
    'jobset.sigs.k8s.io/job-index': '0',
    'trainer.kubeflow.org/trainjob-ancestor-step': 'trainer',
  });
  assert.deepEqual(spec.template.metadata.annotations, {
    'fmops.dev/play': 'oom',
    'fmops.dev/run': 'r1',
  });
  assert.deepEqual(spec.template.spec.nodeSelector, { gpu: 'a10g' });
  assert.equal(spec.template.spec.restartPolicy, 'Never');
});
