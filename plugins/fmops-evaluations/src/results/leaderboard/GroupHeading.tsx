import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Typography from '@material-ui/core/Typography';
import type { LeaderboardGroup } from '@fmops/backstage-plugin-fmops-evaluations-common';
import { DemoChip } from '../frame/DemoChip';
import { resultsTranslationRef } from '../messages';
import { isDemonstrationSetting } from '../words/demonstration';
import { conditionText } from '../words/conditions';
import { resultsLeaderboardTranslationRef } from './messages';

/** Not worth a word where it is the same everywhere: the page says it. */
const OBVIOUS: readonly string[] = ['benchmark', 'data.set', 'data.digest'];

/** Under which conditions the results of a table were taken, what sets them apart first. */
export function GroupHeading(props: {
  group: LeaderboardGroup;
  /** What sets it apart; undefined where there is no other. */
  heading?: string;
}) {
  const { t } = useTranslationRef(resultsLeaderboardTranslationRef);
  const { t: tResults } = useTranslationRef(resultsTranslationRef);
  const { conditions, differs } = props.group;
  const same = conditions.filter(
    ({ field }) => !differs.includes(field) && !OBVIOUS.includes(field),
  );
  return (
    <>
      {props.heading && (
        <Typography variant="h6" component="h2">
          {props.heading}
        </Typography>
      )}
      {conditions.some(isDemonstrationSetting) && <DemoChip />}
      <Typography variant="body2" color="textSecondary" gutterBottom>
        {same.length > 0
          ? t('group.allWith', {
              conditions: same
                .map(one => conditionText(tResults, one))
                .join('; '),
            })
          : t('group.noOther')}
      </Typography>
    </>
  );
}
