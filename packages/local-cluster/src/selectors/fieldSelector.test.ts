import { ResourceCatalog } from '../resources/ResourceCatalog';
import { KubeObject } from '../objects/KubeObject';
import { parseFieldSelector } from './fieldSelector';

describe('parseFieldSelector', () => {
  const catalog = new ResourceCatalog();
  const pods = catalog.mustKind('v1', 'Pod');
  const pod = {
    metadata: { name: 'a', namespace: 'n' },
    spec: { nodeName: 'node-1' },
    status: { phase: 'Running' },
  } as unknown as KubeObject;

  it.each([
    ['metadata.name=a', true],
    ['metadata.namespace==other', false],
    ['status.phase!=Failed,spec.nodeName=node-1', true],
    ['status.phase=Failed', false],
    ['spec.nodeName=', false],
  ])('%s: %s', (selector, expected) => {
    expect(parseFieldSelector(pods, selector)(pod)).toBe(expected);
  });

  it('knows which fields each kind can be selected by', () => {
    const events = catalog.mustKind('v1', 'Event');
    const about = { involvedObject: { uid: '7' } } as unknown as KubeObject;
    expect(parseFieldSelector(events, 'involvedObject.uid=7')(about)).toBe(
      true,
    );
    expect(() => parseFieldSelector(pods, 'involvedObject.uid=7')).toThrow(
      'field label not supported: involvedObject.uid',
    );
  });
});
