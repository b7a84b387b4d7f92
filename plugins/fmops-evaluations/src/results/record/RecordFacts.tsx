import { EntityRefLink } from '@backstage/plugin-catalog-react';
import { Link } from '@backstage/core-components';
import { useRouteRef, useTranslationRef } from '@backstage/frontend-plugin-api';
import Paper from '@material-ui/core/Paper';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import type { Evaluation } from '@fmops/backstage-plugin-fmops-evaluations-common';
import { leaderboardRouteRef } from '../../routes';
import { FactList, type Fact } from '../../layout/FactList';
import { resultsTranslationRef, type ResultsMessages } from '../messages';
import { fieldTitle, valueText } from '../words/conditions';
import { askedTitle, leaderboardOf, leaderboardQuery } from '../words/subjects';
import {
  resultsRecordTranslationRef,
  type ResultsRecordMessages,
} from './messages';
import { provenanceFacts } from './provenanceFacts';

const useStyles = makeStyles(theme => ({
  root: { padding: theme.spacing(2), display: 'grid', gap: theme.spacing(2) },
}));

function Asked({ evaluation }: { evaluation: Evaluation }) {
  const { t } = useTranslationRef(resultsTranslationRef);
  const path = useRouteRef(leaderboardRouteRef)?.();
  const subject = leaderboardOf(evaluation);
  const title = askedTitle(t, evaluation);
  return path && subject ? (
    <Link to={`${path}${leaderboardQuery(subject)}`}>{title}</Link>
  ) : (
    <>{title}</>
  );
}

function dataFacts(t: ResultsRecordMessages, evaluation: Evaluation): Fact[] {
  const { data } = evaluation;
  return [
    { label: t('fact.asked'), value: <Asked evaluation={evaluation} /> },
    {
      label: t('fact.dataset'),
      value: data.dataset ? (
        <EntityRefLink entityRef={data.dataset} />
      ) : (
        data.name
      ),
    },
    { label: t('fact.dataVersion'), value: data.version ?? data.set?.version },
    { label: t('fact.dataDigest'), value: data.digest },
  ];
}

function judgeFacts(t: ResultsRecordMessages, { judge }: Evaluation): Fact[] {
  return judge
    ? [
        { label: t('fact.judge'), value: judge.model },
        { label: t('fact.judgeVersion'), value: judge.version },
        { label: t('fact.judgePrompt'), value: judge.prompt },
      ]
    : [];
}

const sentenceCase = (text: string) =>
  text.slice(0, 1).toLocaleUpperCase('en-US') + text.slice(1);

function settingFacts(t: ResultsMessages, { settings }: Evaluation): Fact[] {
  return Object.entries(settings).map(([key, value]) => ({
    label: sentenceCase(fieldTitle(t, `settings.${key}`)),
    value: valueText(t, value),
  }));
}

/** Everything about an evaluation but its results. */
export function RecordFacts({ evaluation }: { evaluation: Evaluation }) {
  const classes = useStyles();
  const { t } = useTranslationRef(resultsRecordTranslationRef);
  const { t: tResults } = useTranslationRef(resultsTranslationRef);
  const { ref, version } = evaluation.model;
  const model: Fact[] = [
    { label: t('fact.model'), value: <EntityRefLink entityRef={ref} /> },
    { label: t('fact.version'), value: version },
  ];
  const parts = [
    {
      title: t('facts.asked'),
      facts: [
        ...model,
        ...dataFacts(t, evaluation),
        ...judgeFacts(t, evaluation),
      ],
    },
    { title: t('facts.settings'), facts: settingFacts(tResults, evaluation) },
    {
      title: t('facts.provenance'),
      facts: provenanceFacts(t, tResults, evaluation),
    },
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
              {t('facts.none')}
            </Typography>
          )}
        </section>
      ))}
    </Paper>
  );
}
