import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { EntityRefLink } from '@backstage/plugin-catalog-react';
import { makeStyles } from '@material-ui/core/styles';
import type { FineTuning } from '@fmops/backstage-plugin-fmops-models-common';
import type { ReactNode } from 'react';
import { fineTuningTranslationRef, type FineTuningMessages } from './messages';

const useStyles = makeStyles(theme => ({
  facts: {
    display: 'grid',
    gridTemplateColumns: 'auto 1fr',
    gap: theme.spacing(0.5, 2),
    margin: 0,
    '& dt': { color: theme.palette.text.secondary },
    '& dd': { margin: 0, minWidth: 0, overflowWrap: 'anywhere' },
  },
}));

const link = (ref?: string) => ref && <EntityRefLink entityRef={ref} />;

/** What is not there yet is left out. */
function factsOf(
  t: FineTuningMessages,
  fineTuning: FineTuning,
): [string, ReactNode][] {
  const { settings, endpoint } = fineTuning;
  const { method, instanceType, gpusPerNode, minImprovement } = settings;
  const all: [string, ReactNode][] = [
    [t('facts.data'), link(fineTuning.dataset)],
    [t('facts.baseModel'), link(fineTuning.baseModel)],
    [t('facts.model'), link(fineTuning.model)],
    [t('facts.project'), link(fineTuning.project)],
    [t('facts.address'), endpoint && <code>{endpoint.url}</code>],
    [t('facts.askFor'), endpoint?.model && <code>{endpoint.model}</code>],
    [t('facts.method'), method.toLocaleUpperCase('en-US')],
    [t('facts.machine'), `${instanceType}, ${gpusPerNode} GPU`],
    [t('facts.minImprovement'), `${minImprovement} %`],
  ];
  return all.filter(([, fact]) => fact);
}

/** What a model is made from and with, and where it is. */
export function TuningFacts({ fineTuning }: { fineTuning: FineTuning }) {
  const classes = useStyles();
  const { t } = useTranslationRef(fineTuningTranslationRef);
  return (
    <dl className={classes.facts}>
      {factsOf(t, fineTuning).map(([term, fact]) => [
        <dt key={term}>{term}</dt>,
        <dd key={`${term} is`}>{fact}</dd>,
      ])}
    </dl>
  );
}
