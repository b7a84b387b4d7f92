import * as entry from './index';

describe('package entry', () => {
  it('exports the plugin as default, the API reference, the newest runs and messages', () => {
    const names = Object.keys(entry);
    expect(
      names.filter(name => !name.endsWith('TranslationRef')).sort(),
    ).toEqual(['RecentRuns', 'default', 'fmopsWorkloadsApiRef']);
    expect(entry.default.pluginId).toBe('fmops-workloads');
    expect(entry.fmopsWorkloadsApiRef.id).toBe('plugin.fmops-workloads.client');
  });

  it.each([
    'api:fmops-workloads',
    'page:fmops-workloads',
    'page:fmops-workloads/endpoints',
    'page:fmops-workloads/capacity',
    'page:fmops-workloads/cluster-access',
    'entity-content:fmops-workloads/runs',
    'entity-content:fmops-workloads/endpoint',
    'entity-card:fmops-workloads/endpoint',
    'entity-card:fmops-workloads/latest-run',
    'entity-card:fmops-workloads/model',
    'entity-card:fmops-workloads/eks',
    'entity-card:fmops-workloads/cluster-rights',
    'scaffolder-template-outputs:fmops-workloads/workload',
  ] as const)('provides the extension %s', id => {
    expect(() => entry.default.getExtension(id)).not.toThrow();
  });

  it('can be linked to from other plugins', () => {
    expect(Object.keys(entry.default.routes).sort()).toEqual([
      'capacity',
      'clusterAccess',
      'endpoint',
      'endpoints',
      'entityEndpoint',
      'entityRuns',
      'root',
      'run',
    ]);
  });
});
