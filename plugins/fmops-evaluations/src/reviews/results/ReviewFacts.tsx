import { StructuredMetadataTable, InfoCard } from '@backstage/core-components';
import type { ReviewCampaign } from '@fmops/backstage-plugin-fmops-evaluations-common';
import { nameOfRef } from '../words/nameOfRef';
import { REVEAL_WORDS } from '../words/taskWords';

/** Who judges what, as far as the user is to know. */
export function ReviewFacts(props: { review: ReviewCampaign }) {
  const { review } = props;
  const { details } = review;
  return (
    <InfoCard title="Set up">
      <StructuredMetadataTable
        dense
        metadata={{
          Reviewers: review.reviewers.map(nameOfRef).join(', '),
          'Judgements of each item': review.reviewersPerItem,
          Items: review.items,
          Owner: nameOfRef(review.owner),
          'Started by': nameOfRef(review.createdBy),
          ...(details && {
            Source: details.source,
            'Rows of the source': details.sourceRows,
            Drawn: `${Math.round(details.share * 1000) / 10} %, seed ${
              details.seed
            }`,
            ...(details.models.length > 0 && {
              Models: details.models.map(nameOfRef).join(', '),
              'Reviewers learn the models': REVEAL_WORDS[review.reveal],
            }),
          }),
          ...(review.instructions && { 'To look at': review.instructions }),
        }}
        options={{ titleFormat: key => key }}
      />
    </InfoCard>
  );
}
