import { KubernetesError } from '../clusters';
import { logRefusal } from './logRefusal';

const told = (code: number, message: string, container = 'train') => {
  const { name, message: text } = logRefusal(
    'gpu',
    { pod: 'tune-0', container },
    new KubernetesError({ code, message }),
  );
  return [name, text];
};

describe('a log that is not given', () => {
  it('says that the container has not started', () => {
    expect(
      told(
        400,
        'container "train" in pod "tune-0" is waiting to start: ContainerCreating',
      ),
    ).toEqual([
      'ConflictError',
      'The container train of pod tune-0 has not started yet (ContainerCreating), so it has written no log',
    ]);
  });

  it('says that there was no previous run', () => {
    const [name, text] = told(
      400,
      'previous terminated container "train" in pod "tune-0" not found',
    );
    expect(name).toBe('NotFoundError');
    expect(text).toMatch(/^The container train of pod tune-0 has no previous/);
  });

  it('says which containers there are', () => {
    expect(
      told(
        400,
        'a container name must be specified for pod tune-0, choose one of: [train sidecar]',
      ),
    ).toEqual([
      'InputError',
      'The pod tune-0 has several containers; choose one of [train sidecar]',
    ]);
  });

  it('says that pod, container or node is not there', () => {
    expect(told(404, 'pods "tune-0" not found')[1]).toBe(
      'The pod tune-0 is gone, and its log with it',
    );
    expect(
      told(400, 'container foo is not valid for pod tune-0', 'foo'),
    ).toEqual(['NotFoundError', 'The pod tune-0 has no container foo']);
    expect(
      told(
        500,
        'Get "https://10.0.0.7:10250/containerLogs/a/b/c": dial tcp: i/o timeout',
      )[0],
    ).toBe('ServiceUnavailableError');
  });

  it('passes on what the cluster says otherwise', () => {
    expect(told(403, 'pods "tune-0" is forbidden')).toEqual([
      'NotAllowedError',
      'The cluster \'gpu\' refused: pods "tune-0" is forbidden',
    ]);
  });
});
