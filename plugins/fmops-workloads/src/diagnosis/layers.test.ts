import { layerPath } from './layers';

describe('layerPath', () => {
  it('marks the layer of the cause, and where else something was found', () => {
    const path = layerPath({ category: 'job' }, [
      { layer: 'node' },
      { layer: 'app' },
      { layer: 'node' },
    ]);
    expect(path.filter(({ mark }) => mark)).toEqual([
      { layer: 'node', mark: 'holds' },
      { layer: 'app', mark: 'named' },
    ]);
    expect(path.map(({ layer }) => layer)).toEqual([
      'queue',
      'scheduler',
      'capacity',
      'node',
      'image',
      'container',
      'app',
    ]);
  });

  it('does not take the layer of a symptom for that of the cause', () => {
    const path = layerPath({ category: 'job' }, [
      { layer: 'container', causeNotFound: true },
    ]);
    expect(path.filter(({ mark }) => mark)).toEqual([
      { layer: 'container', mark: 'named' },
    ]);
  });

  it('ends with the endpoint where there is one', () => {
    expect(layerPath({ category: 'endpoint' }, []).at(-1)).toEqual({
      layer: 'endpoint',
    });
    expect(
      layerPath({ category: 'job' }, [{ layer: 'endpoint' }]).at(-1),
    ).toEqual({ layer: 'endpoint', mark: 'holds' });
  });
});
