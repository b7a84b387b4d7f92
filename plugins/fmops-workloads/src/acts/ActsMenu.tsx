import { useState } from 'react';
import Button from '@material-ui/core/Button';
import ListItemText from '@material-ui/core/ListItemText';
import Menu from '@material-ui/core/Menu';
import MenuItem from '@material-ui/core/MenuItem';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import ArrowDropDownIcon from '@material-ui/icons/ArrowDropDown';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type {
  OfferedAct,
  Workload,
} from '@fmops/backstage-plugin-fmops-workloads-common';
import { messageOf } from '../errors/problem';
import { ActDialog } from './ActDialog';
import { actTexts } from './actTexts';
import { actsTranslationRef } from './messages';
import { useOfferedActs } from './useOfferedActs';

const useStyles = makeStyles(theme => ({
  item: {
    maxWidth: '22rem',
    whiteSpace: 'normal',
    // Why not is to be read, so that only the name is faint
    '&.Mui-disabled': { opacity: 1 },
  },
  refused: { color: theme.palette.text.disabled },
}));

/** What can be done to a workload, besides stopping it. Not there where nothing can. */
export function ActsMenu({ workload }: { workload: Workload }) {
  const classes = useStyles();
  const { t } = useTranslationRef(actsTranslationRef);
  const { offered, error } = useOfferedActs(workload);
  const [anchor, setAnchor] = useState<Element>();
  const [chosen, setChosen] = useState<OfferedAct>();

  return (
    <>
      {error && (
        <Typography variant="caption" color="error">
          {t('menu.unknown', { reason: messageOf(error) })}
        </Typography>
      )}
      {offered.length > 0 && (
        <Button
          variant="outlined"
          endIcon={<ArrowDropDownIcon />}
          aria-haspopup="menu"
          onClick={event => setAnchor(event.currentTarget)}
        >
          {t('menu.button')}
        </Button>
      )}
      <Menu
        open={Boolean(anchor)}
        anchorEl={anchor}
        onClose={() => setAnchor(undefined)}
      >
        {offered.map(offer => (
          <MenuItem
            key={offer.act}
            className={classes.item}
            disabled={!offer.allowed}
            onClick={() => {
              setAnchor(undefined);
              setChosen(offer);
            }}
          >
            <ListItemText
              primary={actTexts(t, offer.act, workload).label}
              secondary={offer.reason}
              primaryTypographyProps={{
                className: offer.allowed ? undefined : classes.refused,
              }}
            />
          </MenuItem>
        ))}
      </Menu>
      {chosen && (
        <ActDialog
          workload={workload}
          offer={chosen}
          onClose={() => setChosen(undefined)}
        />
      )}
    </>
  );
}
