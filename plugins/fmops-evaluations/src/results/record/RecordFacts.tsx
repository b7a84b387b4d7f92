import { EntityRefLink } from '@backstage/plugin-catalog-react';
import { Link } from '@backstage/core-components';
import { useRouteRef } from '@backstage/frontend-plugin-api';
import Paper from '@material-ui/core/Paper';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import type { Evaluation } from '@fmops/backstage-plugin-fmops-evaluations-common';
import { leaderboardRouteRef } from '../../routes';
import { FactList, type Fact } from '../../layout/FactList';
import { fieldTitle, valueText } from '../words/conditions';
import { askedTitle, leaderboardOf, leaderboardQuery } from '../words/subjects';
import { provenanceFacts } from './provenanceFacts';

const useStyles = makeStyles(theme => ({
  root: { padding: theme.spacing(2), display: 'grid', gap: theme.spacing(2) },
}));

function Asked({ evaluation }: { evaluation: Evaluation }) {
  const path = useRouteRef(leaderboardRouteRef)?.();
  const subject = leaderboardOf(evaluation);
  const title = askedTitle(evaluation);
  return path && subject ? (
    <Link to={`${path}${leaderboardQuery(subject)}`}>{title}</Link>
  ) : (
    <>{title}</>
  );
}

function dataFacts(evaluation: Evaluation): Fact[] {
  const { data } = evaluation;
  return [
    { label: 'Asked', value: <Asked evaluation={evaluation} /> },
    {
      label: 'Dataset',
      value: data.dataset ? (
        <EntityRefLink entityRef={data.dataset} />
      ) : (
        data.name
      ),
    },
    { label: 'Version of the data', value: data.version ?? data.set?.version },
    { label: 'Content of the data', value: data.digest },
  ];
}

function judgeFacts({ judge }: Evaluation): Fact[] {
  return judge
    ? [
        { label: 'Judge', value: judge.model },
        { label: 'Version of the judge', value: judge.version },
        { label: 'Prompt of the judge', value: judge.prompt },
      ]
    : [];
}

const sentenceCase = (text: string) =>
  text.slice(0, 1).toLocaleUpperCase('en-US') + text.slice(1);

function settingFacts({ settings }: Evaluation): Fact[] {
  return Object.entries(settings).map(([key, value]) => ({
    label: sentenceCase(fieldTitle(`settings.${key}`)),
    value: valueText(value),
  }));
}

/** Everything about an evaluation but its results. */
export function RecordFacts({ evaluation }: { evaluation: Evaluation }) {
  const classes = useStyles();
  const { ref, version } = evaluation.model;
  const model: Fact[] = [
    { label: 'Model', value: <EntityRefLink entityRef={ref} /> },
    { label: 'Version', value: version },
  ];
  const parts = [
    {
      title: 'What was asked',
      facts: [...model, ...dataFacts(evaluation), ...judgeFacts(evaluation)],
    },
    { title: 'Settings', facts: settingFacts(evaluation) },
    { title: 'Where it comes from', facts: provenanceFacts(evaluation) },
  ];
  return (
    <Paper className={classes.root}>
      {parts.map(({ title, facts }) => (
        <section key={title}>
          <Typography variant="subtitle1" component="h2" gutterBottom>
            {title}
          </Typography>
          {facts.length > 0 ? (
            <FactList facts={facts} />
          ) : (
            <Typography variant="body2" color="textSecondary">
              None were stated.
            </Typography>
          )}
        </section>
      ))}
    </Paper>
  );
}
