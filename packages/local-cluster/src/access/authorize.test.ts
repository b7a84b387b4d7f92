import { authorize } from './authorize';
import { defaultTokens } from './users';

describe('authorize', () => {
  const reader = defaultTokens['local-reader'];
  const writer = defaultTokens['local-writer'];
  const jobs = { group: 'batch', plural: 'jobs', namespace: 'platform' };
  const attempt =
    (user: typeof reader, verb: string, more: object = {}) =>
    () =>
      authorize(user, { verb, ...jobs, ...more });

  it('lets the reader read and the writer write jobs', () => {
    expect(attempt(reader, 'watch')).not.toThrow();
    expect(attempt(writer, 'patch')).not.toThrow();
  });

  it.each([
    [
      attempt(reader, 'create'),
      'jobs.batch is forbidden: User "local-reader" cannot create resource "jobs" in API group "batch" in the namespace "platform"',
    ],
    [
      attempt(writer, 'delete', { namespace: 'default', name: 'x' }),
      'jobs.batch "x" is forbidden: User "local-writer" cannot delete resource "jobs" in API group "batch" in the namespace "default"',
    ],
    [
      attempt(writer, 'patch', {
        group: '',
        plural: 'pods',
        subresource: 'status',
        namespace: undefined,
      }),
      'pods is forbidden: User "local-writer" cannot patch resource "pods/status" in API group "" at the cluster scope',
    ],
    [
      attempt(reader, 'list', { group: '', plural: 'secrets' }),
      'secrets is forbidden: User "local-reader" cannot list resource "secrets" in API group "" in the namespace "platform"',
    ],
  ])('refuses in the words of Kubernetes %#', (wrong, message) => {
    expect(wrong).toThrow(message);
  });
});
