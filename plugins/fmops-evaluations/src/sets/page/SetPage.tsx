import { useParams, useSearchParams } from 'react-router-dom';
import { Link } from '@backstage/core-components';
import { useRouteRef, useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import Tab from '@material-ui/core/Tab';
import Tabs from '@material-ui/core/Tabs';
import { Loaded } from '../../loading/Loaded';
import { Notice } from '../../layout/Notice';
import { setsRouteRef } from '../../routes';
import { setsTranslationRef } from '../messages';
import { RowsView } from '../rows/RowsView';
import { SetVersionsView } from '../versions/SetVersionsView';
import { DraftBar } from './DraftBar';
import { SetFacts } from './SetFacts';
import { SetHeader } from './SetHeader';
import { useSet, type LoadedSet } from './useSet';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'grid',
    gap: theme.spacing(2),
    gridTemplateColumns: 'minmax(0, 1fr)',
    fontFamily: theme.typography.fontFamily,
  },
}));

/** An evaluation catalog with its rows and versions. */
export function SetPage() {
  const classes = useStyles();
  const { t } = useTranslationRef(setsTranslationRef);
  const { id = '' } = useParams();
  const state = useSet(id);
  const all = useRouteRef(setsRouteRef)?.();
  return (
    <div className={classes.root}>
      {all && (
        <div>
          <Link to={all}>{t('page.back')}</Link>
        </div>
      )}
      {/* What is being loaded again stays in sight */}
      <Loaded state={state}>
        {loaded => <LoadedPage loaded={loaded} onChange={state.retry} />}
      </Loaded>
    </div>
  );
}

function LoadedPage(props: { loaded: LoadedSet; onChange(): void }) {
  const { t } = useTranslationRef(setsTranslationRef);
  const { loaded, onChange } = props;
  const [params, setParams] = useSearchParams();
  const view = params.get('view') === 'versions' ? 'versions' : 'rows';
  const { set, draft, versions } = loaded;
  return (
    <>
      <SetHeader loaded={loaded} onChange={onChange} />
      <SetFacts set={set} />
      {draft && <DraftBar id={set.id} draft={draft} onChange={onChange} />}
      <Tabs
        indicatorColor="primary"
        textColor="primary"
        variant="scrollable"
        scrollButtons="auto"
        value={view}
        aria-label={t('page.parts')}
        onChange={(_, next) =>
          setParams(next === 'rows' ? {} : { view: next }, { replace: true })
        }
      >
        <Tab label={t('page.rows')} value="rows" />
        <Tab label={t('page.versions')} value="versions" />
      </Tabs>
      {view === 'versions' && <SetVersionsView loaded={loaded} />}
      {view === 'rows' &&
        (draft || versions.length > 0 ? (
          <RowsView loaded={loaded} onChange={onChange} />
        ) : (
          <Notice title={t('page.unpublished')} />
        ))}
    </>
  );
}
