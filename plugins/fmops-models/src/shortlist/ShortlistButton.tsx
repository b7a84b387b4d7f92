import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Button from '@material-ui/core/Button';
import IconButton from '@material-ui/core/IconButton';
import { makeStyles } from '@material-ui/core/styles';
import Tooltip from '@material-ui/core/Tooltip';
import AddIcon from '@material-ui/icons/PlaylistAdd';
import AddedIcon from '@material-ui/icons/PlaylistAddCheck';
import { shortlistTranslationRef } from './messages';
import { MAX_CANDIDATES } from './shortlistRefs';
import { useShortlist } from './useShortlist';

const useStyles = makeStyles({
  // Above the link that fills a card
  root: { position: 'relative', zIndex: 1, alignSelf: 'flex-start' },
});

interface ShortlistButtonProps {
  /** Entity reference of a model. */
  entityRef: string;
  title: string;
  /** Only the icon, where there is little room. */
  compact?: boolean;
}

/** Puts a model on the shortlist, or takes it off. */
export function ShortlistButton(props: ShortlistButtonProps) {
  const { entityRef, title, compact = false } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(shortlistTranslationRef);
  const { refs, ready, full, add, remove } = useShortlist();
  const added = refs.includes(entityRef);
  const action = added ? t('button.remove') : t('button.add');
  const refused = full && !added;
  const shared = {
    size: 'small' as const,
    disabled: !ready || refused,
    'aria-label': t(added ? 'button.removeOne' : 'button.addOne', {
      model: title,
    }),
    onClick: () => (added ? remove : add)(entityRef),
  };
  const hint = refused
    ? t('button.full', { most: String(MAX_CANDIDATES) })
    : '';
  const icon = added ? <AddedIcon /> : <AddIcon />;
  return (
    <Tooltip title={hint || (compact ? action : '')}>
      <span className={classes.root}>
        {compact ? (
          <IconButton {...shared} color={added ? 'primary' : 'default'}>
            {icon}
          </IconButton>
        ) : (
          <Button {...shared} startIcon={icon}>
            {action}
          </Button>
        )}
      </span>
    </Tooltip>
  );
}
