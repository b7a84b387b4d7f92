import { useMemo, useState } from 'react';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import type { Evaluation } from '@fmops/backstage-plugin-fmops-evaluations-common';
import type { ModelVersion } from '@fmops/backstage-plugin-fmops-models-common';
import { resultsModelTranslationRef } from './messages';
import { Section } from './Section';
import { TrendFigure } from './TrendFigure';
import { trendsOf } from './trends';

const SHOWN = 6;

const useStyles = makeStyles(theme => ({
  grid: {
    display: 'grid',
    gap: theme.spacing(2),
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 320px), 1fr))',
  },
}));

/** How scores went from version to version. */
export function TrendSection(props: {
  evaluations: readonly Evaluation[];
  versions: readonly ModelVersion[];
}) {
  const classes = useStyles();
  const { t } = useTranslationRef(resultsModelTranslationRef);
  const { evaluations, versions } = props;
  const [all, setAll] = useState(false);
  const trends = useMemo(
    () => trendsOf(evaluations, versions),
    [evaluations, versions],
  );
  const more = trends.length - SHOWN;
  return (
    <Section title={t('trends.title')} note={t('trends.note')}>
      <div className={classes.grid}>
        {trends.slice(0, all ? undefined : SHOWN).map(trend => (
          <TrendFigure key={trend.key} trend={trend} />
        ))}
      </div>
      {more > 0 && (
        <Button size="small" onClick={() => setAll(!all)}>
          {all ? t('trends.fewer') : t('trends.more', { more: String(more) })}
        </Button>
      )}
    </Section>
  );
}
