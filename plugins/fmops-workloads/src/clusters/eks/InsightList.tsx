import Typography from '@material-ui/core/Typography';
import type {
  EksInsight,
  EksList,
} from '@fmops/backstage-plugin-fmops-workloads-common';
import { InsightEntry } from './InsightEntry';
import { MoreNotice } from './MoreNotice';

/** What EKS has found by itself; what passes is counted. */
export function InsightList(props: { insights: EksList<EksInsight> }) {
  const { insights } = props;
  const open = insights.items.filter(({ status }) => status !== 'PASSING');
  const passing = insights.items.length - open.length;
  return (
    <>
      {open.map(insight => (
        <InsightEntry key={insight.id} insight={insight} />
      ))}
      <Typography variant="body2" color="textSecondary">
        {insights.total === 0
          ? 'EKS has not checked this cluster yet.'
          : `${passing} of ${insights.items.length} checks pass.`}
      </Typography>
      <MoreNotice list={insights} />
    </>
  );
}
