import Typography from '@material-ui/core/Typography';
import type { LeaderboardGroup } from '@fmops/backstage-plugin-fmops-evaluations-common';
import { DemoChip } from '../frame/DemoChip';
import { isDemonstrationSetting } from '../words/demonstration';
import { conditionText } from '../words/conditions';

/** Not worth a word where it is the same everywhere: the page says it. */
const OBVIOUS: readonly string[] = ['benchmark', 'data.set', 'data.digest'];

/** Under which conditions the results of a table were taken, what sets them apart first. */
export function GroupHeading(props: {
  group: LeaderboardGroup;
  /** What sets it apart; undefined where there is no other. */
  heading?: string;
}) {
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
          ? `All with ${same.map(conditionText).join('; ')}.`
          : 'No other settings were stated.'}
      </Typography>
    </>
  );
}
