import { Content } from '@backstage/core-components';
import Drawer from '@material-ui/core/Drawer';
import { makeStyles, Theme } from '@material-ui/core/styles';
import Button from '@material-ui/core/Button';
import useMediaQuery from '@material-ui/core/useMediaQuery';
import { useState } from 'react';
import { ActiveFilters } from './ActiveFilters';
import { BrowseResults } from './BrowseResults';
import { BrowseToolbar } from './BrowseToolbar';
import { BrowseDefinition } from './definition';
import { FacetPanel } from './FacetPanel';
import { useBrowseCount } from './useBrowseCount';
import { useBrowsePage } from './useBrowsePage';
import { useBrowseState } from './useBrowseState';
import { useFacetCounts } from './useFacetCounts';

const useStyles = makeStyles(theme => ({
  head: {
    display: 'grid',
    gap: theme.spacing(1.5),
    marginBottom: theme.spacing(2),
  },
  body: { display: 'flex', alignItems: 'flex-start', gap: theme.spacing(3) },
  facets: { flex: '0 0 220px', width: 220 },
  results: { flex: '1 1 auto', minWidth: 0 },
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

/**
 * A page that finds entities of one kind by search and facets. All selection,
 * sorting, counting and paging is the catalog's; the URL holds the state.
 */
export function BrowsePage({ definition }: { definition: BrowseDefinition }) {
  const classes = useStyles();
  const narrow = useMediaQuery<Theme>(theme => theme.breakpoints.down('sm'));
  const [drawerOpen, setDrawerOpen] = useState(false);
  const [state, setState] = useBrowseState(definition);
  const page = useBrowsePage(definition, state);
  const count = useBrowseCount(definition, state);
  const counts = useFacetCounts(definition, state);
  const shared = { definition, state, onChange: setState };
  return (
    <Content>
      <div className={classes.head}>
        <BrowseToolbar
          {...shared}
          onOpenFilters={narrow ? () => setDrawerOpen(true) : undefined}
        />
        <ActiveFilters {...shared} />
      </div>
      <div className={classes.body}>
        {!narrow && (
          <div className={classes.facets}>
            <FacetPanel {...shared} counts={counts} />
          </div>
        )}
        <div className={classes.results}>
          <BrowseResults {...shared} page={page} count={count} />
        </div>
      </div>
      <Drawer
        anchor="right"
        open={narrow && drawerOpen}
        onClose={() => setDrawerOpen(false)}
        classes={{ paper: classes.paper }}
      >
        <div className={classes.drawer}>
          <div className={classes.done}>
            <Button
              fullWidth
              variant="contained"
              color="primary"
              onClick={() => setDrawerOpen(false)}
            >
              Show results
            </Button>
          </div>
          <FacetPanel {...shared} counts={counts} />
        </div>
      </Drawer>
    </Content>
  );
}
