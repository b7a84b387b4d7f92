import { useMemo } from 'react';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Paper from '@material-ui/core/Paper';
import { makeStyles } from '@material-ui/core/styles';
import {
  decide,
  measuresOf,
  type Comparison,
  type DecisionCandidate,
} from '@fmops/backstage-plugin-fmops-evaluations-common';
import type { FoundationModelEntity } from '@fmops/backstage-plugin-fmops-models-common';
import {
  RankList,
  WeightSliders,
} from '@fmops/backstage-plugin-fmops-models-react';
import { formatScore } from '../results/score/formatScore';
import { benchmarkTitle } from '../results/words/subjects';
import { costMeasure } from './costMeasure';
import { defaultMeasures } from './decisionState';
import { MeasureChoice } from './MeasureChoice';
import { decisionsTranslationRef } from './messages';
import { MissingMeasures } from './MissingMeasures';
import { useDecision } from './useDecision';

const useStyles = makeStyles(theme => ({
  root: {
    padding: theme.spacing(2),
    display: 'grid',
    gap: theme.spacing(4),
    gridTemplateColumns: 'minmax(0, 1fr)',
    [theme.breakpoints.up('md')]: {
      gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 2fr)',
    },
  },
  settings: {
    display: 'grid',
    gap: theme.spacing(2),
    alignContent: 'start',
    padding: theme.spacing(0, 1),
  },
  result: { display: 'grid', gap: theme.spacing(2), alignContent: 'start' },
}));

/** What counts how much, and what follows from it. */
export function DecisionPanel(props: {
  candidates: readonly DecisionCandidate[];
  comparisons: readonly Comparison[];
  entities: ReadonlyMap<string, FoundationModelEntity>;
}) {
  const classes = useStyles();
  const { t } = useTranslationRef(decisionsTranslationRef);
  const { candidates, comparisons, entities } = props;
  const [{ weights, measures: keys }, change] = useDecision();
  const measures = useMemo(() => {
    const measured = measuresOf(comparisons, candidates, benchmarkTitle);
    return measured.some(({ criterion }) => criterion === 'cost')
      ? measured
      : [...measured, costMeasure(t, candidates, entities)];
  }, [t, comparisons, candidates, entities]);
  const chosen = keys ?? defaultMeasures(measures);
  const decision = decide(
    candidates,
    measures.filter(({ key }) => chosen.includes(key)),
    weights,
    formatScore,
  );
  return (
    <Paper className={classes.root}>
      <div className={classes.settings}>
        <WeightSliders
          weights={weights}
          onChange={next => change({ weights: next })}
        />
        <MeasureChoice
          measures={measures}
          chosen={chosen}
          onChange={next => change({ measures: next })}
        />
      </div>
      <div className={classes.result}>
        <RankList ranking={decision} stability={decision.stability} />
        <MissingMeasures missing={decision.missing} />
      </div>
    </Paper>
  );
}
