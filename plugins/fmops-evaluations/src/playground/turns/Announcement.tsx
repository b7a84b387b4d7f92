import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import { playgroundAnswerTranslationRef } from '../answer/messages';

const useStyles = makeStyles({
  root: {
    position: 'absolute',
    width: 1,
    height: 1,
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  },
});

/** Tells those who hear the page how far the answers are, and not each piece of them. */
export function Announcement(props: { asked: number; underWay: boolean }) {
  const classes = useStyles();
  const { t } = useTranslationRef(playgroundAnswerTranslationRef);
  const { asked, underWay } = props;
  return (
    <div className={classes.root} role="status">
      {asked > 0 &&
        (underWay
          ? t('announce.coming')
          : t('announce.ended', { count: asked }))}
    </div>
  );
}
