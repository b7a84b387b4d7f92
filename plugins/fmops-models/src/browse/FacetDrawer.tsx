import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Button from '@material-ui/core/Button';
import Drawer from '@material-ui/core/Drawer';
import { makeStyles } from '@material-ui/core/styles';
import { ComponentProps } from 'react';
import { FacetPanel } from './FacetPanel';
import { browseTranslationRef } from './messages';

const useStyles = makeStyles(theme => ({
  drawer: { width: 'min(320px, 90vw)', padding: theme.spacing(0, 2, 2) },
  done: {
    position: 'sticky',
    top: 0,
    zIndex: 1,
    padding: theme.spacing(2, 0),
    backgroundColor: 'inherit',
  },
  paper: { '& > div': { backgroundColor: 'inherit' } },
}));

interface FacetDrawerProps extends ComponentProps<typeof FacetPanel> {
  open: boolean;
  onClose: () => void;
}

/** The facets where there is no room for them beside the results. */
export function FacetDrawer({ open, onClose, ...panel }: FacetDrawerProps) {
  const classes = useStyles();
  const { t } = useTranslationRef(browseTranslationRef);
  return (
    <Drawer
      anchor="right"
      open={open}
      onClose={onClose}
      classes={{ paper: classes.paper }}
    >
      <div className={classes.drawer}>
        <div className={classes.done}>
          <Button
            fullWidth
            variant="contained"
            color="primary"
            onClick={onClose}
          >
            {t('filters.done')}
          </Button>
        </div>
        <FacetPanel {...panel} />
      </div>
    </Drawer>
  );
}
