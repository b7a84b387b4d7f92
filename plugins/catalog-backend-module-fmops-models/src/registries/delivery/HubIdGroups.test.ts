import { listedModel } from '../store';
import { HubIdGroups } from './HubIdGroups';

const model = (registryId: string, name: string) => ({
  ...listedModel(registryId, name, {
    apiVersion: 'fmops.dev/v1alpha1',
    kind: 'FoundationModel',
    metadata: { name },
    spec: {
      type: 'base',
      owner: 'group:default/platform',
      lifecycle: 'production',
      provider: 'Example',
      access: 'open',
      license: {},
      modality: 'text',
      task: 'text-generation',
    },
  }),
  removed: false,
  seenPass: 1,
});

it('finds the first group that lacks all of some registries, also as groups grow', () => {
  const groups = new HubIdGroups();
  expect(groups.without(['mlflow'])).toBeUndefined();

  const [first, second] = [[model('mlflow', 'a')], [model('mlflow', 'b')]];
  groups.add(first);
  groups.add(second);
  expect(groups.without(['mlflow'])).toBeUndefined();
  expect(groups.without(['hub'])).toBe(first);

  first.push(model('hub', 'a'));
  expect(groups.without(['hub'])).toBe(second);
  expect(groups.without(['kubeflow', 'hub'])).toBe(second);
  expect(groups.without(['kubeflow'])).toBe(first);
  expect(groups.without(['kubeflow', 'mlflow'])).toBeUndefined();
});
