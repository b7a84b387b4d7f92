/** Hosts of the console, by the beginning of the region; AWS itself otherwise. */
const HOSTS: [region: string, host: string][] = [
  ['cn-', 'console.amazonaws.cn'],
  ['us-gov-', 'console.amazonaws-us-gov.com'],
];

/** Page of a cluster in the AWS console. */
export function consoleUrl(region: string, name: string): string {
  const [, host = 'console.aws.amazon.com'] =
    HOSTS.find(([prefix]) => region.startsWith(prefix)) ?? [];
  const place = encodeURIComponent(region);
  return `https://${place}.${host}/eks/clusters/${encodeURIComponent(
    name,
  )}?region=${place}`;
}
