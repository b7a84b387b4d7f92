import { DescribeAddonCommand, paginateListAddons } from '@aws-sdk/client-eks';
import type {
  EksAddon,
  EksList,
} from '@fmops/backstage-plugin-fmops-workloads-common';
import { describeAll } from '../describeAll';
import type { EksCalls } from '../EksCalls';
import { issuesOf } from '../issues';

/** Reads the add-ons that EKS installs. */
export async function readAddons(calls: EksCalls): Promise<EksList<EksAddon>> {
  const { clusterName } = calls.target;
  const names = await calls.list(
    'eks:ListAddons',
    client => paginateListAddons({ client }, { clusterName }),
    page => page.addons,
  );
  return describeAll(names, async addonName => {
    const { addon } = await calls.call(
      'eks:DescribeAddon',
      (client, abortSignal) =>
        client.send(new DescribeAddonCommand({ clusterName, addonName }), {
          abortSignal,
        }),
    );
    return {
      name: addonName,
      version: addon?.addonVersion,
      status: addon?.status ?? 'UNKNOWN',
      issues: issuesOf(addon?.health),
    };
  });
}
