import { useParams } from 'react-router-dom';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { ProblemTexts } from '../errors/ProblemPanel';
import { BackLink } from '../run/BackLink';
import { DetailFrame } from '../run/DetailFrame';
import { EndpointSections } from './EndpointSections';
import { endpointTranslationRef, type EndpointMessages } from './messages';

const problems = (t: EndpointMessages): ProblemTexts => ({
  forbidden: {
    title: t('problem.forbidden'),
    description: t('problem.forbiddenAdvice'),
  },
  notFound: {
    title: t('problem.notFound'),
    description: t('problem.notFoundAdvice'),
  },
});

/** The endpoint that the URL names, live. */
export function EndpointDetail() {
  const { cluster = '', uid = '' } = useParams();
  const { t } = useTranslationRef(endpointTranslationRef);
  const back = <BackLink>{t('page.back')}</BackLink>;
  return (
    <DetailFrame
      key={`${cluster}/${uid}`}
      cluster={cluster}
      uid={uid}
      noun="endpoint"
      problems={problems(t)}
      back={back}
    >
      {(details, stream) => (
        <EndpointSections details={details} stream={stream} back={back} />
      )}
    </DetailFrame>
  );
}
