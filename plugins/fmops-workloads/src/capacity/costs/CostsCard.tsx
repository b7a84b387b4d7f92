import { useCallback } from 'react';
import { useSearchParams } from 'react-router-dom';
import { makeStyles } from '@material-ui/core/styles';
import { InfoCard, Progress } from '@backstage/core-components';
import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { fmopsWorkloadsApiRef } from '../../api/fmopsWorkloadsApiRef';
import { estimateNote } from '../../cost/estimateNote';
import { costTranslationRef } from '../../cost/messages';
import { ProblemPanel, type ProblemTexts } from '../../errors/ProblemPanel';
import { usePolled } from '../../live/usePolled';
import { capacityTranslationRef, type CapacityMessages } from '../messages';
import { CostControls } from './CostControls';
import { readCostChoice, withCostChoice, type CostChoice } from './costRange';
import { CostView } from './CostView';

const REFRESH = 60_000;

const problemTexts = (t: CapacityMessages): ProblemTexts => ({
  forbidden: {
    title: t('costs.forbidden'),
    description: t('page.forbiddenAdvice'),
  },
  notFound: {
    title: t('costs.notFound'),
    description: t('page.notFoundAdvice'),
  },
});

const useStyles = makeStyles(theme => ({
  root: {
    display: 'grid',
    gap: theme.spacing(2),
    gridTemplateColumns: 'minmax(0, 1fr)',
  },
}));

/** What runs and endpoints cost over time, by owner, model or stage. */
export function CostsCard({ cluster }: { cluster?: string }) {
  const classes = useStyles();
  const { t } = useTranslationRef(capacityTranslationRef);
  const { t: tCost } = useTranslationRef(costTranslationRef);
  const api = useApi(fmopsWorkloadsApiRef);
  const [parameters, setParameters] = useSearchParams();
  const choice = readCostChoice(parameters, Date.now());
  const { groupBy, interval, from, to } = choice;
  const load = useCallback(
    async (signal: AbortSignal) => {
      const query = { groupBy, interval, from, to };
      const report = await api.costs({ ...query, cluster }, { signal });
      return { report, choice: query };
    },
    [api, groupBy, interval, from, to, cluster],
  );
  const { value, error, retry } = usePolled(load, REFRESH);
  const change = (next: CostChoice) =>
    setParameters(withCostChoice(parameters, next), { replace: true });
  return (
    <InfoCard
      title={t('costs.title')}
      subheader={t('costs.subheader', { note: estimateNote(tCost) })}
    >
      <div className={classes.root}>
        <CostControls choice={choice} onChange={change} />
        {error && (
          <ProblemPanel error={error} texts={problemTexts(t)} retry={retry} />
        )}
        {!error && !value && <Progress />}
        {!error && value && <CostView {...value} />}
      </div>
    </InfoCard>
  );
}
