import { mockServices } from '@backstage/backend-test-utils';
import { FakeApiServer } from '../__testUtils__/FakeApiServer';
import { ClusterConnection } from '../clusters';
import { watchDefinitions } from './watchDefinitions';

const DEFINITIONS = '/apis/apiextensions.k8s.io/v1/customresourcedefinitions';

describe('watchDefinitions', () => {
  let server: FakeApiServer;
  let connection: ClusterConnection;
  let stop: AbortController;
  const onChange = jest.fn();
  const onWatched = jest.fn();

  beforeEach(async () => {
    jest.clearAllMocks();
    server = await FakeApiServer.start();
    stop = new AbortController();
    connection = new ClusterConnection({
      name: 'training',
      url: server.url,
      token: async () => 't',
    });
  });

  afterEach(async () => {
    stop.abort();
    await connection.close();
    await server.stop();
  });

  const told = async (mock: jest.Mock, calls: number) => {
    while (mock.mock.calls.length < calls) {
      await new Promise(resolve => setTimeout(resolve, 20));
    }
  };

  function watch() {
    watchDefinitions({
      connection,
      names: new Set(['jobsets.jobset.x-k8s.io']),
      logger: mockServices.logger.mock(),
      signal: stop.signal,
      onChange,
      onWatched,
    });
  }

  it('tells of definitions of known kinds only', async () => {
    watch();
    // Once for the list, and twice reachable: for the list and the watch.
    await told(onWatched, 2);
    expect(onChange).toHaveBeenCalledTimes(1);

    server.serve('/apis/example.com/v1/widgets', []);
    server.serve('/apis/jobset.x-k8s.io/v1alpha2/jobsets', []);
    await told(onChange, 2);
    expect(onChange).toHaveBeenCalledTimes(2);
    expect(onWatched).toHaveBeenLastCalledWith(true);
  });

  it('tells when it may not watch', async () => {
    server.lists.delete(DEFINITIONS);
    watch();
    await told(onWatched, 1);
    expect(onWatched).toHaveBeenCalledWith(false);
    expect(onChange).not.toHaveBeenCalled();
  });
});
