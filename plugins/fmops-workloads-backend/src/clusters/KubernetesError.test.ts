import { KubernetesError, toHttpError } from './KubernetesError';

describe('toHttpError', () => {
  it.each([
    ['jobs.batch is forbidden: User "a" cannot create', 403, 'NotAllowedError'],
    [
      'admission webhook "validator.trainjob" denied the request: spec.runtimeRef: Invalid value',
      403,
      'InputError',
    ],
    ['spec.replicas: Invalid value: -1', 422, 'InputError'],
    ['jobs.batch "a" already exists', 409, 'ConflictError'],
    ['etcd is away', 500, 'ServiceUnavailableError'],
  ])('%s', (message, code, name) => {
    const error = toHttpError(
      'training',
      new KubernetesError({ code, message }),
    );
    expect(error.name).toBe(name);
    expect(error.message).toContain(message);
  });
});
