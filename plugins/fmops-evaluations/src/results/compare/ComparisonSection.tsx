import { useState } from 'react';
import { Link } from '@backstage/core-components';
import { useRouteRef, useTranslationRef } from '@backstage/frontend-plugin-api';
import Button from '@material-ui/core/Button';
import Typography from '@material-ui/core/Typography';
import type { Comparison } from '@fmops/backstage-plugin-fmops-evaluations-common';
import { leaderboardRouteRef } from '../../routes';
import { resultsTranslationRef } from '../messages';
import { settingTexts } from '../words/conditions';
import { askedTitle, leaderboardOf, leaderboardQuery } from '../words/subjects';
import { METHOD_TITLES } from '../words/methods';
import { ComparisonTable } from './ComparisonTable';
import { resultsCompareTranslationRef } from './messages';

/** Evaluations of one thing, side by side. */
export function ComparisonSection({ comparison }: { comparison: Comparison }) {
  const { t } = useTranslationRef(resultsCompareTranslationRef);
  const { t: tResults } = useTranslationRef(resultsTranslationRef);
  const { baseline } = comparison;
  const [parts, setParts] = useState(false);
  const path = useRouteRef(leaderboardRouteRef)?.();
  const subject = leaderboardOf(baseline);
  const title = askedTitle(tResults, baseline);
  const slices = baseline.scores.filter(({ slice }) => slice).length;
  const method = tResults(METHOD_TITLES[baseline.method]);
  const settings = settingTexts(tResults, baseline).join('; ');
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
        {settings ? t('section.with', { method, settings }) : method}
      </Typography>
      <ComparisonTable comparison={comparison} parts={parts} />
      {slices > 0 && (
        <Button size="small" onClick={() => setParts(!parts)}>
          {parts ? t('section.whole') : t('section.parts', { count: slices })}
        </Button>
      )}
    </section>
  );
}
