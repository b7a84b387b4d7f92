import { EntityRefLink } from '@backstage/plugin-catalog-react';
import { makeStyles } from '@material-ui/core/styles';
import type { FineTuning } from '@fmops/backstage-plugin-fmops-models-common';
import type { ReactNode } from 'react';

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
function factsOf(fineTuning: FineTuning): [string, ReactNode][] {
  const { settings, endpoint } = fineTuning;
  const { method, instanceType, gpusPerNode, minImprovement } = settings;
  const all: [string, ReactNode][] = [
    ['Data', link(fineTuning.dataset)],
    ['Started from', link(fineTuning.baseModel)],
    ['Your model', link(fineTuning.model)],
    ['Code and runs', link(fineTuning.project)],
    ['Address', endpoint && <code>{endpoint.url}</code>],
    ['Ask it for', endpoint?.model && <code>{endpoint.model}</code>],
    ['Method', method.toLocaleUpperCase('en-US')],
    ['Machine', `${instanceType}, ${gpusPerNode} GPU`],
    ['Must be better by', `${minImprovement} %`],
  ];
  return all.filter(([, fact]) => fact);
}

/** What a model is made from and with, and where it is. */
export function TuningFacts({ fineTuning }: { fineTuning: FineTuning }) {
  const classes = useStyles();
  return (
    <dl className={classes.facts}>
      {factsOf(fineTuning).map(([term, fact]) => [
        <dt key={term}>{term}</dt>,
        <dd key={`${term} is`}>{fact}</dd>,
      ])}
    </dl>
  );
}
