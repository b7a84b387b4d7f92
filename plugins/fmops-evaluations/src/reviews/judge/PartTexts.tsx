import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import type { ReviewPart } from '@fmops/backstage-plugin-fmops-evaluations-common';
import { reviewsTranslationRef } from '../messages';
import { ItemText } from './ItemText';

const useStyles = makeStyles(theme => ({
  part: { minWidth: 0, overflowWrap: 'anywhere' },
  label: { display: 'block', marginTop: theme.spacing(1) },
}));

/** The texts of a prompt or an answer, with who says them where there are several. */
export function PartTexts(props: { parts: ReviewPart[]; raw: boolean }) {
  const classes = useStyles();
  const { t } = useTranslationRef(reviewsTranslationRef);
  const { parts, raw } = props;
  return (
    <>
      {parts.map(({ label, text }, index) => (
        <div key={index} className={classes.part}>
          {parts.length > 1 && (
            <Typography
              variant="caption"
              color="textSecondary"
              className={classes.label}
            >
              {label}
            </Typography>
          )}
          {text ? (
            <ItemText text={text} raw={raw} />
          ) : (
            <Typography variant="body2" color="textSecondary">
              {t('item.empty')}
            </Typography>
          )}
        </div>
      ))}
    </>
  );
}
