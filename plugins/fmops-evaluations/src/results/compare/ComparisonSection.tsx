import { useState } from 'react';
import { Link } from '@backstage/core-components';
import { useRouteRef } from '@backstage/frontend-plugin-api';
import Button from '@material-ui/core/Button';
import Typography from '@material-ui/core/Typography';
import type { Comparison } from '@fmops/backstage-plugin-fmops-evaluations-common';
import { leaderboardRouteRef } from '../../routes';
import { conditionText } from '../words/conditions';
import { askedTitle, leaderboardOf, leaderboardQuery } from '../words/subjects';
import { METHOD_TITLES } from '../words/methods';
import { ComparisonTable } from './ComparisonTable';

/** Evaluations of one thing, side by side. */
export function ComparisonSection({ comparison }: { comparison: Comparison }) {
  const { baseline } = comparison;
  const [parts, setParts] = useState(false);
  const path = useRouteRef(leaderboardRouteRef)?.();
  const subject = leaderboardOf(baseline);
  const title = askedTitle(baseline);
  const slices = baseline.scores.filter(({ slice }) => slice).length;
  const settings = Object.entries(baseline.settings).map(([key, value]) =>
    conditionText({ field: `settings.${key}`, value }),
  );
  return (
    <section aria-label={title}>
      <Typography variant="h6" component="h2">
        {path && subject ? (
          <Link to={`${path}${leaderboardQuery(subject)}`}>{title}</Link>
        ) : (
          title
        )}
      </Typography>
      <Typography variant="body2" color="textSecondary" gutterBottom>
        {METHOD_TITLES[baseline.method]}
        {settings.length > 0 && `, with ${settings.join('; ')}`}
      </Typography>
      <ComparisonTable comparison={comparison} parts={parts} />
      {slices > 0 && (
        <Button size="small" onClick={() => setParts(!parts)}>
          {parts ? 'Only of all data' : `Show ${slices} parts of the data`}
        </Button>
      )}
    </section>
  );
}
