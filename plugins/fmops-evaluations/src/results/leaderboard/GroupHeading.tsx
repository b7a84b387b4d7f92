import Typography from '@material-ui/core/Typography';
import type { LeaderboardGroup } from '@fmops/backstage-plugin-fmops-evaluations-common';
import { conditionText, fieldTitle } from '../words/conditions';

/** Not worth a word where it is the same everywhere: the page says it. */
const OBVIOUS: readonly string[] = ['benchmark', 'data.set', 'data.digest'];

/** Under which conditions the results of a table were taken, what sets them apart first. */
export function GroupHeading(props: {
  group: LeaderboardGroup;
  /** Whether there is no other. */
  single: boolean;
}) {
  const { conditions, differs } = props.group;
  const apart = differs.map(field => {
    const condition = conditions.find(one => one.field === field);
    return condition
      ? conditionText(condition)
      : `${fieldTitle(field)}: not stated`;
  });
  const same = conditions.filter(
    ({ field }) => !differs.includes(field) && !OBVIOUS.includes(field),
  );
  return (
    <>
      {!props.single && (
        <Typography variant="h6" component="h2">
          {apart.join('; ') || 'Other conditions'}
        </Typography>
      )}
      <Typography variant="body2" color="textSecondary" gutterBottom>
        {same.length > 0
          ? `All with ${same.map(conditionText).join('; ')}.`
          : 'No settings were stated.'}
      </Typography>
    </>
  );
}
