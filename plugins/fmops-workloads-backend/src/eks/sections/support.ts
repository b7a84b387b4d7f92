import {
  paginateDescribeClusterVersions,
  type ClusterVersionInformation,
} from '@aws-sdk/client-eks';
import type { EksSupport } from '@fmops/backstage-plugin-fmops-workloads-common';
import type { EksCalls } from '../EksCalls';

/** Reads until when EKS supports a version of Kubernetes. */
export async function readSupport(
  calls: EksCalls,
  version: string,
): Promise<EksSupport> {
  const versions = await calls.list(
    'eks:DescribeClusterVersions',
    client => paginateDescribeClusterVersions({ client }, { includeAll: true }),
    page => page.clusterVersions,
  );
  const own = versions.find(({ clusterVersion }) => clusterVersion === version);
  return {
    version,
    // One that EKS lists no longer is not supported
    status: own ? statusOf(own) : 'UNSUPPORTED',
    endOfStandard: own?.endOfStandardSupportDate?.toISOString(),
    endOfExtended: own?.endOfExtendedSupportDate?.toISOString(),
    newest: newestOf(versions),
  };
}

function statusOf({
  versionStatus,
  status,
}: ClusterVersionInformation): EksSupport['status'] {
  switch (versionStatus ?? status) {
    case 'STANDARD_SUPPORT':
    case 'standard-support':
      return 'STANDARD_SUPPORT';
    case 'EXTENDED_SUPPORT':
    case 'extended-support':
      return 'EXTENDED_SUPPORT';
    default:
      return 'UNSUPPORTED';
  }
}

function newestOf(versions: ClusterVersionInformation[]): string | undefined {
  return versions
    .flatMap(({ clusterVersion = [] }) => clusterVersion)
    .sort((a, b) => a.localeCompare(b, 'en', { numeric: true }))
    .at(-1);
}
