import { StructuredMetadataTable, InfoCard } from '@backstage/core-components';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type { ReviewCampaign } from '@fmops/backstage-plugin-fmops-evaluations-common';
import { reviewsTranslationRef } from '../messages';
import { nameOfRef } from '../words/nameOfRef';
import { REVEAL_WORDS } from '../words/taskWords';
import { reviewResultsTranslationRef } from './messages';

/** Who judges what, as far as the user is to know. */
export function ReviewFacts(props: { review: ReviewCampaign }) {
  const { t } = useTranslationRef(reviewResultsTranslationRef);
  const { t: tReviews } = useTranslationRef(reviewsTranslationRef);
  const { review } = props;
  const { details } = review;
  return (
    <InfoCard title={t('facts.title')}>
      <StructuredMetadataTable
        dense
        metadata={{
          [t('facts.reviewers')]: review.reviewers.map(nameOfRef).join(', '),
          [t('facts.perItem')]: review.reviewersPerItem,
          [t('facts.items')]: review.items,
          [t('facts.owner')]: nameOfRef(review.owner),
          [t('facts.startedBy')]: nameOfRef(review.createdBy),
          ...(details && {
            [t('facts.source')]: details.source,
            [t('facts.sourceRows')]: details.sourceRows,
            [t('facts.drawn')]: t('facts.draw', {
              percent: String(Math.round(details.share * 1000) / 10),
              seed: String(details.seed),
            }),
            ...(details.models.length > 0 && {
              [t('facts.models')]: details.models.map(nameOfRef).join(', '),
              [t('facts.reveal')]: tReviews(REVEAL_WORDS[review.reveal]),
            }),
          }),
          ...(review.instructions && {
            [t('facts.instructions')]: review.instructions,
          }),
        }}
        options={{ titleFormat: key => key }}
      />
    </InfoCard>
  );
}
