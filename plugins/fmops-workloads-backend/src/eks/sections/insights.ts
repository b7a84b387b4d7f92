import {
  DescribeInsightCommand,
  paginateListInsights,
  type DeprecationDetail,
  type Insight,
  type InsightSummary,
} from '@aws-sdk/client-eks';
import type {
  EksInsight,
  EksList,
} from '@fmops/backstage-plugin-fmops-workloads-common';
import { clusterText } from '../../text/clusterText';
import { describeAll } from '../describeAll';
import type { EksCalls } from '../EksCalls';
import { TEXT_LENGTH } from '../issues';

const MOST_RESOURCES = 10;
const MOST_CLIENTS = 5;

/** The worst first. */
const ORDER = ['ERROR', 'WARNING', 'UNKNOWN', 'PASSING'];

/** Reads what EKS checks by itself; of what passes, only that it does. */
export async function readInsights(
  calls: EksCalls,
): Promise<EksList<EksInsight>> {
  const { clusterName } = calls.target;
  const summaries = await calls.list(
    'eks:ListInsights',
    client => paginateListInsights({ client }, { clusterName }),
    page => page.insights,
  );
  summaries.sort((a, b) => rankOf(a) - rankOf(b));
  return describeAll(summaries, async summary => {
    const { id } = summary;
    if (!id || summary.insightStatus?.status === 'PASSING') {
      return insightOf(summary);
    }
    const { insight } = await calls.call(
      'eks:DescribeInsight',
      (client, abortSignal) =>
        client.send(new DescribeInsightCommand({ clusterName, id }), {
          abortSignal,
        }),
    );
    return insightOf({ ...summary, ...insight });
  });
}

function rankOf({ insightStatus }: InsightSummary): number {
  return ORDER.indexOf(insightStatus?.status ?? 'UNKNOWN');
}

function insightOf(insight: InsightSummary & Insight): EksInsight {
  const { resources = [], categorySpecificSummary: summary } = insight;
  return {
    id: insight.id ?? '',
    name: clusterText(insight.name, TEXT_LENGTH) ?? 'Unnamed',
    category: insight.category ?? 'UNKNOWN',
    status: insight.insightStatus?.status ?? 'UNKNOWN',
    reason: clusterText(insight.insightStatus?.reason, TEXT_LENGTH),
    kubernetesVersion: insight.kubernetesVersion,
    checkedAt: insight.lastRefreshTime?.toISOString(),
    recommendation: clusterText(insight.recommendation, TEXT_LENGTH),
    resources: resources
      .flatMap(
        ({ arn, kubernetesResourceUri }) =>
          clusterText(kubernetesResourceUri ?? arn, TEXT_LENGTH) ?? [],
      )
      .slice(0, MOST_RESOURCES),
    deprecations: (summary?.deprecationDetails ?? [])
      .slice(0, MOST_RESOURCES)
      .map(deprecationOf),
  };
}

function deprecationOf(
  detail: DeprecationDetail,
): EksInsight['deprecations'][number] {
  return {
    usage: clusterText(detail.usage, TEXT_LENGTH) ?? 'unknown',
    replacement: clusterText(detail.replacedWith, TEXT_LENGTH),
    stopsIn: detail.stopServingVersion,
    clients: (detail.clientStats ?? [])
      .map(({ userAgent, numberOfRequestsLast30Days: requests = 0 }) => ({
        userAgent: clusterText(userAgent, 200) ?? 'unknown',
        requests,
      }))
      .sort((a, b) => b.requests - a.requests)
      .slice(0, MOST_CLIENTS),
  };
}
