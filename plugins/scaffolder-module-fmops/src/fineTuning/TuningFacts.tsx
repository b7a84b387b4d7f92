import { CopyTextButton } from '@backstage/core-components';
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

function factsOf({
  dataset,
  baseModel,
  model,
  project,
  settings,
  endpoint,
}: FineTuning): [string, ReactNode][] {
  const { method, instanceType, gpusPerNode, minImprovement } = settings;
  return [
    ['Data', <EntityRefLink entityRef={dataset} />],
    ['Started from', <EntityRefLink entityRef={baseModel} />],
    ...(model
      ? [
          ['Your model', <EntityRefLink entityRef={model} />] as [
            string,
            ReactNode,
          ],
        ]
      : []),
    ...(project
      ? [
          ['Code and runs', <EntityRefLink entityRef={project} />] as [
            string,
            ReactNode,
          ],
        ]
      : []),
    ...(endpoint
      ? [
          [
            'Address',
            <>
              <code>{endpoint.url}</code>
              <CopyTextButton text={endpoint.url} />
              {endpoint.model && `as the model ${endpoint.model}`}
            </>,
          ] as [string, ReactNode],
        ]
      : []),
    ['Method', method.toLocaleUpperCase('en-US')],
    ['Machine', `${instanceType}, ${gpusPerNode} GPU`],
    ['Must be better by', `${minImprovement} %`],
  ];
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
