import { EntityRefLink } from '@backstage/plugin-catalog-react';
import { Link } from '@backstage/core-components';
import type { Evaluation } from '@fmops/backstage-plugin-fmops-evaluations-common';
import type { Fact } from '../../layout/FactList';
import { Moment } from '../../layout/Moment';
import type { ResultsMessages } from '../messages';
import { DELIVERY_TITLES } from '../words/deliveries';
import { webAddress } from '../../playground/answer/webAddress';
import type { ResultsRecordMessages } from './messages';

function Address({ uri }: { uri: string }) {
  const address = webAddress(uri);
  return address ? <Link to={address}>{uri}</Link> : <>{uri}</>;
}

function runText(
  t: ResultsRecordMessages,
  { run }: Evaluation,
): string | undefined {
  if (!run) return undefined;
  const { namespace, cluster } = run;
  const place = namespace ? t('run.place', { namespace, cluster }) : cluster;
  return [run.name ?? run.uid, place].filter(Boolean).join(', ');
}

/** Who says so, since when, and by which means. */
export function provenanceFacts(
  t: ResultsRecordMessages,
  tResults: ResultsMessages,
  evaluation: Evaluation,
): Fact[] {
  const { source, createdBy, createdAt, evaluatedAt } = evaluation;
  const { endpoint } = evaluation;
  return [
    {
      label: t('fact.delivery'),
      value: tResults(DELIVERY_TITLES[source.delivery]),
    },
    {
      label: t('fact.recordedBy'),
      value: <EntityRefLink entityRef={createdBy} />,
    },
    { label: t('fact.recorded'), value: <Moment at={createdAt} /> },
    { label: t('fact.evaluated'), value: <Moment at={evaluatedAt} /> },
    { label: t('fact.tool'), value: source.tool },
    { label: t('fact.format'), value: source.format },
    {
      label: t('fact.address'),
      value: source.uri && <Address uri={source.uri} />,
    },
    { label: t('fact.run'), value: runText(t, evaluation) },
    ...(endpoint ? [{ label: t('fact.endpoint'), value: endpoint }] : []),
    { label: t('fact.digest'), value: evaluation.digest },
  ];
}
