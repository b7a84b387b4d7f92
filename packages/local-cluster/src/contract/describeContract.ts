import { ContractClient } from './ContractClient';
import { ContractTarget } from './ContractTarget';
import { accessContract } from './accessContract';
import { applyContract } from './applyContract';
import { deletionContract } from './deletionContract';
import { discoveryContract } from './discoveryContract';
import { lifecycleContract } from './lifecycleContract';
import { listContract } from './listContract';
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
  'life of a job': lifecycleContract,
  'life of a train job': trainJobContract,
};

/** Registers the tests of everything that the suite expects of a Kubernetes API. */
export function describeContract(
  name: string,
  start: () => Promise<ContractTarget>,
): void {
  describe(`Kubernetes API contract: ${name}`, () => {
    let target: ContractTarget;
    let client: ContractClient;

    beforeAll(async () => {
      target = await start();
      client = new ContractClient(target);
    });
    afterAll(async () => {
      await client?.close();
      await target?.stop?.();
    });

    for (const [part, register] of Object.entries(parts)) {
      // eslint-disable-next-line jest/valid-title
      describe(part, () => register(() => client));
    }
  });
}
