import { KubeObject } from '../objects/KubeObject';
import { ResourceCatalog } from '../resources/ResourceCatalog';
import { Selection } from '../selectors/Selection';
import { Change } from '../store/Change';
import { toWatchEvent } from './watchEvent';

describe('toWatchEvent', () => {
  const resource = new ResourceCatalog().mustKind('v1', 'Pod');
  const selection = new Selection(resource, { labelSelector: 'app=x' });
  const pod = (app: string, resourceVersion: string) =>
    ({
      metadata: { labels: { app }, resourceVersion },
    } as unknown as KubeObject);
  const change = (
    type: Change['type'],
    object: KubeObject,
    previous?: KubeObject,
  ): Change => ({ type, resource, object, previous, resourceVersion: 9 });

  it.each([
    ['ADDED', change('ADDED', pod('x', '9'))],
    ['MODIFIED', change('MODIFIED', pod('x', '9'), pod('x', '8'))],
    ['ADDED', change('MODIFIED', pod('x', '9'), pod('y', '8'))],
    ['DELETED', change('MODIFIED', pod('y', '9'), pod('x', '8'))],
    ['DELETED', change('DELETED', pod('x', '9'), pod('x', '8'))],
  ])('%s', (expected, given) => {
    const event = toWatchEvent(selection, given);
    expect(event).toMatchObject({
      type: expected,
      object: { metadata: { labels: { app: 'x' }, resourceVersion: '9' } },
    });
  });

  it('shows nothing of objects outside the selection', () => {
    expect(
      toWatchEvent(selection, change('MODIFIED', pod('y', '9'), pod('y', '8'))),
    ).toBeUndefined();
  });
});
