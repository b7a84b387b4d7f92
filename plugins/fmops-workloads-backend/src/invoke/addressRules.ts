import { lookup as resolve, type LookupAddress } from 'node:dns';
import { BlockList, isIP, type LookupFunction } from 'node:net';
import { NotAllowedError } from '@backstage/errors';

type Range = readonly [
  network: string,
  prefix: number,
  family: 'ipv4' | 'ipv6',
];

/** Where credentials of machines are, and what is no single server: nobody may point there. */
const NEVER: readonly Range[] = [
  ['0.0.0.0', 8, 'ipv4'],
  ['169.254.0.0', 16, 'ipv4'],
  ['224.0.0.0', 3, 'ipv4'],
  ['::', 128, 'ipv6'],
  ['fe80::', 10, 'ipv6'],
  ['ff00::', 8, 'ipv6'],
  // The instance metadata service of AWS, and its neighbours
  ['fd00:ec2::', 32, 'ipv6'],
];

/** The special-purpose registries of IANA, RFC 6890 and later. */
const NOT_PUBLIC: readonly Range[] = [
  ...NEVER,
  ['10.0.0.0', 8, 'ipv4'],
  ['100.64.0.0', 10, 'ipv4'],
  ['127.0.0.0', 8, 'ipv4'],
  ['172.16.0.0', 12, 'ipv4'],
  ['192.0.0.0', 24, 'ipv4'],
  ['192.0.2.0', 24, 'ipv4'],
  ['192.88.99.0', 24, 'ipv4'],
  ['192.168.0.0', 16, 'ipv4'],
  ['198.18.0.0', 15, 'ipv4'],
  ['198.51.100.0', 24, 'ipv4'],
  ['203.0.113.0', 24, 'ipv4'],
  ['::1', 128, 'ipv6'],
  // IPv4 addresses in other clothes: NAT64 and 6to4
  ['64:ff9b::', 96, 'ipv6'],
  ['64:ff9b:1::', 48, 'ipv6'],
  ['2002::', 16, 'ipv6'],
  ['100::', 64, 'ipv6'],
  ['2001::', 23, 'ipv6'],
  ['2001:db8::', 32, 'ipv6'],
  ['fc00::', 7, 'ipv6'],
];

function blockList(ranges: readonly Range[]): BlockList {
  const list = new BlockList();
  ranges.forEach(([network, prefix, family]) =>
    list.addSubnet(network, prefix, family),
  );
  return list;
}

/** Which addresses may be connected to: of the internet only, or also private ones. */
export type Reach = 'public' | 'private';

const REFUSED: Record<Reach, BlockList> = {
  public: blockList(NOT_PUBLIC),
  private: blockList(NEVER),
};

/**
 * @param address - an IP address
 * @throws NotAllowedError where it is out of reach
 */
export function assertReachable(
  host: string,
  address: string,
  reach: Reach,
): void {
  const family = isIP(address) === 6 ? 'ipv6' : 'ipv4';
  if (REFUSED[reach].check(address, family)) {
    throw new NotAllowedError(
      `${host} leads to ${address}, where the portal sends no requests. If it is a model server of yours, a platform engineer can add its host to fmops.workloads.endpoints.hosts.`,
    );
  }
}

/**
 * Resolves names for connections and refuses what is out of reach. The
 * addresses that were checked are those that are connected to, so that a name
 * cannot change its meaning in between.
 */
export function guardedLookup(
  reach: Reach,
  resolveName: typeof resolve = resolve,
): LookupFunction {
  return (hostname, options, callback) => {
    resolveName(hostname, { ...options, all: true }, (error, found) => {
      if (error) {
        callback(error, '', 0);
        return;
      }
      const addresses = found as LookupAddress[];
      try {
        addresses.forEach(({ address }) =>
          assertReachable(hostname, address, reach),
        );
      } catch (refusal) {
        callback(refusal as NodeJS.ErrnoException, '', 0);
        return;
      }
      if (options.all) {
        callback(null, addresses);
      } else {
        callback(null, addresses[0].address, addresses[0].family);
      }
    });
  };
}
