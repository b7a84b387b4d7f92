import Typography from '@material-ui/core/Typography';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type {
  EksInsight,
  EksList,
} from '@fmops/backstage-plugin-fmops-workloads-common';
import { clustersTranslationRef } from '../messages';
import { InsightEntry } from './InsightEntry';
import { MoreNotice } from './MoreNotice';

/** What EKS has found by itself; what passes is counted. */
export function InsightList(props: { insights: EksList<EksInsight> }) {
  const { t } = useTranslationRef(clustersTranslationRef);
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
          ? t('insights.none')
          : t('insights.passing', {
              passing: String(passing),
              checked: String(insights.items.length),
            })}
      </Typography>
      <MoreNotice list={insights} />
    </>
  );
}
