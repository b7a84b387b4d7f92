import { createMockDirectory } from '@backstage/backend-test-utils';
import { readSupporting } from './readSupporting';

describe('readSupporting', () => {
  const workspace = createMockDirectory({
    content: {
      'account.yaml':
        'apiVersion: v1\nkind: ServiceAccount\nmetadata: { name: chat }\n',
      job: {
        'main.py': 'print("hello")\n',
        config: { 'config.yaml': 'a: 1\n' },
        'kustomization.yaml': 'kind: Kustomization\n',
      },
      twice: { 'a.txt': '1', more: { 'a.txt': '2' } },
    },
  });
  const read = (input: Parameters<typeof readSupporting>[1]) =>
    readSupporting(workspace.path, input, 'team-language');

  it('reads objects into the namespace of the workload', async () => {
    await expect(read({ supporting: ['account.yaml'] })).resolves.toEqual([
      {
        ...{ apiVersion: 'v1', kind: 'ServiceAccount' },
        metadata: { name: 'chat', namespace: 'team-language' },
      },
    ]);
  });

  it.each([
    [{ file: 'job/config/config.yaml' }, { 'config.yaml': 'a: 1\n' }],
    [
      { folder: 'job' },
      { 'config.yaml': 'a: 1\n', 'main.py': 'print("hello")\n' },
    ],
  ])('makes a ConfigMap of %j', async (source, data) => {
    await expect(
      read({ configMap: { name: 'run-1', ...source } }),
    ).resolves.toEqual([
      {
        ...{ apiVersion: 'v1', kind: 'ConfigMap', data },
        metadata: { name: 'run-1', namespace: 'team-language' },
      },
    ]);
  });

  it.each([
    [{ file: 'nowhere.yaml' }, 'there is no file nowhere.yaml'],
    [{ file: '../secret' }, 'there is no file ../secret'],
    [{ folder: 'nowhere' }, 'there is no folder nowhere'],
    [{ folder: '..' }, 'there is no folder ..'],
    [{ folder: 'twice' }, 'there are two files a.txt'],
  ])('refuses %j', async (source, message) => {
    await expect(
      read({ configMap: { name: 'run-1', ...source } }),
    ).rejects.toThrow(message);
  });
});
