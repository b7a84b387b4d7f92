import { ContractClient } from './ContractClient';
import { ContractTarget } from './ContractTarget';
import { accessContract } from './accessContract';
import { applyContract } from './applyContract';
import { deletionContract } from './deletionContract';
import { discoveryContract } from './discoveryContract';
import { lifecycleContract } from './lifecycleContract';
import { listContract } from './listContract';
import { serviceProxyContract } from './serviceProxyContract';
import { trainJobContract } from './trainJobContract';
import { watchContract } from './watchContract';
import { writeContract } from './writeContract';

/** One part of the contract: registers its tests. */
export type ContractPart = (client: () => ContractClient) => void;

const parts: Record<string, ContractPart> = {
  discovery: discoveryContract,
  'access rights': accessContract,
  lists: listContract,
  watches: watchContract,
  writes: writeContract,
  apply: applyContract,
  deletion: deletionContract,
  'services behind the API server': serviceProxyContract,
  'life of a job': lifecycleContract,
  'life of a train job': trainJobContract,
};

/**
 * Registers the tests of everything that the suite expects of a Kubernetes API.
 *
 * @param suite - `describe`, or `describe.skip` where the server is not there
 */
export function describeContract(
  name: string,
  start: () => Promise<ContractTarget>,
  suite: typeof describe.skip = describe,
): void {
  suite(`Kubernetes API contract: ${name}`, () => {
    let target: ContractTarget;
    let current: ContractClient;
    const client = () => current;

    beforeAll(async () => {
      target = await start();
      current = new ContractClient(target);
    });
    afterAll(async () => {
      await current?.close();
      await target?.stop?.();
    });

    Object.entries(parts).forEach(([part, register]) =>
      describe(part, () => {
        register(client);
      }),
    );
  });
}
