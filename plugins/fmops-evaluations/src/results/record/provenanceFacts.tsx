import { EntityRefLink } from '@backstage/plugin-catalog-react';
import { Link } from '@backstage/core-components';
import type { Evaluation } from '@fmops/backstage-plugin-fmops-evaluations-common';
import type { Fact } from '../../layout/FactList';
import { Moment } from '../../layout/Moment';
import { DELIVERY_TITLES } from '../words/deliveries';
import { webAddress } from '../../playground/answer/webAddress';

function Address({ uri }: { uri: string }) {
  const address = webAddress(uri);
  return address ? <Link to={address}>{uri}</Link> : <>{uri}</>;
}

function runText({ run }: Evaluation): string | undefined {
  if (!run) return undefined;
  const place = run.namespace && `${run.namespace} on ${run.cluster}`;
  return [run.name ?? run.uid, place ?? run.cluster].filter(Boolean).join(', ');
}

/** Who says so, since when, and by which means. */
export function provenanceFacts(evaluation: Evaluation): Fact[] {
  const { source, createdBy, createdAt, evaluatedAt } = evaluation;
  const { endpoint } = evaluation;
  return [
    { label: 'How it came here', value: DELIVERY_TITLES[source.delivery] },
    {
      label: 'Recorded by',
      value: <EntityRefLink entityRef={createdBy} />,
    },
    { label: 'Recorded', value: <Moment at={createdAt} /> },
    { label: 'Evaluated', value: <Moment at={evaluatedAt} /> },
    { label: 'Tool', value: source.tool },
    { label: 'Format', value: source.format },
    {
      label: 'Address',
      value: source.uri && <Address uri={source.uri} />,
    },
    { label: 'Run', value: runText(evaluation) },
    ...(endpoint ? [{ label: 'Endpoint', value: endpoint }] : []),
    { label: 'SHA-256 of the results', value: evaluation.digest },
  ];
}
