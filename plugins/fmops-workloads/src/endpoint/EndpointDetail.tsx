import { useParams } from 'react-router-dom';
import type { ProblemTexts } from '../errors/ProblemPanel';
import { BackLink } from '../run/BackLink';
import { DetailFrame } from '../run/DetailFrame';
import { EndpointSections } from './EndpointSections';

const PROBLEMS: ProblemTexts = {
  forbidden: {
    title: 'You may not see this endpoint',
    description:
      'Ask the owner of its component, or whoever manages permissions in this portal.',
  },
  notFound: {
    title: 'There is no such endpoint',
    description: 'The link may be wrong, or its record was deleted with age.',
  },
};

/** The endpoint that the URL names, live. */
export function EndpointDetail() {
  const { cluster = '', uid = '' } = useParams();
  const back = <BackLink>All endpoints</BackLink>;
  return (
    <DetailFrame
      key={`${cluster}/${uid}`}
      cluster={cluster}
      uid={uid}
      noun="endpoint"
      problems={PROBLEMS}
      back={back}
    >
      {(details, stream) => (
        <EndpointSections details={details} stream={stream} back={back} />
      )}
    </DetailFrame>
  );
}
