import type { ClusterStatus } from '@fmops/backstage-plugin-fmops-workloads-common';
import { ClusterHealth, DISCOVERY } from './ClusterHealth';

describe('ClusterHealth', () => {
  let told: ClusterStatus[];
  let health: ClusterHealth;

  beforeEach(() => {
    told = [];
    const cluster = { name: 'training', url: '', token: async () => '' };
    health = new ClusterHealth(cluster, status => told.push(status));
  });

  it('tells what is not read yet, until all is', () => {
    expect(health.status).toMatchObject({
      reachable: false,
      message: 'Not connected yet',
    });
    health.report(DISCOVERY);
    health.expect('Job.batch');
    health.expect('PyTorchJob.kubeflow.org');
    health.report('Job.batch');
    expect(told.at(-1)).toMatchObject({
      reachable: true,
      unread: ['PyTorchJob.kubeflow.org has not been read yet'],
    });

    health.report('PyTorchJob.kubeflow.org');
    expect(told.at(-1)).not.toHaveProperty('unread');
    // Watched anew, in another version: what is known stays
    health.expect('Job.batch');
    expect(told.at(-1)).not.toHaveProperty('unread');
  });

  it('names every kind that cannot be read, and why', () => {
    health.report('Job.batch');
    health.report('PyTorchJob.kubeflow.org', new Error('forbidden'));
    health.report('RayJob.ray.io', new Error('no answer'));
    expect(told.at(-1)).toMatchObject({
      reachable: true,
      unread: [
        'PyTorchJob.kubeflow.org cannot be read: forbidden',
        'RayJob.ray.io cannot be read: no answer',
      ],
    });
    health.forget('PyTorchJob.kubeflow.org');
    health.report('RayJob.ray.io');
    expect(told.at(-1)).not.toHaveProperty('unread');
  });
});
