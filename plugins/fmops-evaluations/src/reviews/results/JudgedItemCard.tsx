import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Paper from '@material-ui/core/Paper';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import {
  editsRows,
  type JudgedItem,
  type ReviewCampaign,
} from '@fmops/backstage-plugin-fmops-evaluations-common';
import { PartTexts } from '../judge/PartTexts';
import { nameOfRef } from '../words/nameOfRef';
import { GivenJudgementRow } from './GivenJudgementRow';
import { reviewResultsTranslationRef } from './messages';
import { ScrollRegion } from './ScrollRegion';

const useStyles = makeStyles(theme => ({
  root: { padding: theme.spacing(2), display: 'grid', gap: theme.spacing(1) },
  answers: {
    display: 'grid',
    gap: theme.spacing(2),
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 20rem), 1fr))',
  },
}));

/** An item with who has said what of it. */
export function JudgedItemCard(props: {
  review: ReviewCampaign;
  item: JudgedItem;
  onResolved(): void;
}) {
  const classes = useStyles();
  const { t } = useTranslationRef(reviewResultsTranslationRef);
  const { review, item, onResolved } = props;
  return (
    <Paper variant="outlined" className={classes.root}>
      <ScrollRegion label={t('items.prompt')}>
        <PartTexts parts={item.prompt} raw />
      </ScrollRegion>
      <div className={classes.answers}>
        {item.answers.map(({ parts, model, version }, index) => {
          const letter = item.answers.length > 1 ? 'AB'[index] : undefined;
          const name = letter
            ? t('items.answerOf', { letter })
            : t('items.answer');
          return (
            <ScrollRegion key={index} label={name}>
              <Typography variant="subtitle2">
                {[letter ?? name, model && nameOfRef(model), version]
                  .filter(Boolean)
                  .join(' · ')}
              </Typography>
              <PartTexts parts={parts} raw />
            </ScrollRegion>
          );
        })}
      </div>
      {item.judgements.map(given => (
        <GivenJudgementRow
          key={given.id}
          review={review}
          item={item}
          given={given}
          canChoose={
            editsRows(review.task) && review.role.isOwner && item.disagrees
          }
          onResolved={onResolved}
        />
      ))}
    </Paper>
  );
}
