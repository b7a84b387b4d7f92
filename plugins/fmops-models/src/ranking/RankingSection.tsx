import { useTranslationRef } from '@backstage/frontend-plugin-api';
import {
  explainStability,
  FoundationModelEntity,
  rankableBenchmarks,
  rankCandidates,
  scoreModels,
  stability,
} from '@fmops/backstage-plugin-fmops-models-common';
import {
  RankList,
  WeightSliders,
} from '@fmops/backstage-plugin-fmops-models-react';
import Paper from '@material-ui/core/Paper';
import { makeStyles } from '@material-ui/core/styles';
import Typography from '@material-ui/core/Typography';
import { useMemo } from 'react';
import { CompareState } from '../compare/state';
import { BenchmarkChoice } from './BenchmarkChoice';
import { rankingTranslationRef } from './messages';
import { WorkloadFields } from './WorkloadFields';

const useStyles = makeStyles(theme => ({
  root: {
    marginTop: theme.spacing(1),
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
}));

interface RankingSectionProps {
  models: readonly FoundationModelEntity[];
  state: CompareState;
  onChange: (change: Partial<CompareState>) => void;
}

/** An order of the models by what somebody wants of them. */
export function RankingSection(props: RankingSectionProps) {
  const { models, state, onChange } = props;
  const { weights, workload } = state;
  const classes = useStyles();
  const { t } = useTranslationRef(rankingTranslationRef);
  const benchmarks = useMemo(
    () => rankableBenchmarks(models.map(({ spec }) => spec)),
    [models],
  );
  const chosen = state.benchmarks ?? benchmarks.map(({ key }) => key);
  const candidates = scoreModels(models, { workload, benchmarks: chosen });
  return (
    <section>
      <Typography variant="h5" component="h2">
        {t('section.title')}
      </Typography>
      <Paper className={classes.root}>
        <div className={classes.settings}>
          <WeightSliders
            weights={weights}
            onChange={next => onChange({ weights: next })}
          />
          <BenchmarkChoice
            benchmarks={benchmarks}
            chosen={chosen}
            onChange={keys => onChange({ benchmarks: keys })}
          />
          <WorkloadFields
            workload={workload}
            onChange={next => onChange({ workload: next })}
          />
        </div>
        <RankList
          ranking={rankCandidates(candidates, weights)}
          stability={explainStability(stability(candidates, weights))}
        />
      </Paper>
    </section>
  );
}
