import { ResourceCatalog } from '../resources/ResourceCatalog';
import { readPath } from './requestInfo';

describe('readPath', () => {
  const catalog = new ResourceCatalog();
  const read = (path: string) => {
    const info = readPath(catalog, path);
    return info && { ...info, type: info.type.kind };
  };

  it.each([
    ['/api/v1/pods', { type: 'Pod' }],
    ['/api/v1/namespaces', { type: 'Namespace' }],
    ['/api/v1/namespaces/n', { type: 'Namespace', name: 'n' }],
    [
      '/api/v1/namespaces/n/status',
      { type: 'Namespace', name: 'n', subresource: 'status' },
    ],
    [
      '/api/v1/namespaces/n/pods/p/log',
      { type: 'Pod', namespace: 'n', name: 'p', subresource: 'log' },
    ],
    ['/apis/batch/v1/namespaces/n/jobs', { type: 'Job', namespace: 'n' }],
    ['/api/v1/nodes/a%2Fb', { type: 'Node', name: 'a/b' }],
  ])('%s', (path, expected) => {
    expect(read(path)).toEqual(expected);
  });

  it.each([
    '/',
    '/apis/batch/v1',
    '/api/v1/namespaces/n/nodes',
    '/api/v1/pods/p',
    '/apis/batch/v1/namespaces/n/jobs/j/log',
    '/api/v1/namespaces/n/pods/p/log/more',
    '/api/v1/nodes/%E0%A4%A',
  ])('serves nothing at %s', path => {
    expect(read(path)).toBeUndefined();
  });
});
