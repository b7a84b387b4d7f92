import { useState } from 'react';
import { useSearchParams } from 'react-router-dom';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Button from '@material-ui/core/Button';
import Typography from '@material-ui/core/Typography';
import { usePermission } from '@backstage/plugin-permission-react';
import { evaluationSetCreatePermission } from '@fmops/backstage-plugin-fmops-evaluations-common';
import { SearchField } from '../../fields/SearchField';
import { Loaded } from '../../loading/Loaded';
import { PromptsFrame } from '../../prompts/frame/PromptsFrame';
import { FilterBar } from '../../layout/FilterBar';
import { Notice } from '../../layout/Notice';
import { Pager } from '../../layout/Pager';
import { NewSetDialog } from '../form/NewSetDialog';
import { setsTranslationRef } from '../messages';
import { SetsTable } from './SetsTable';
import { useSets } from './useSets';

/** All evaluation catalogs that the user may read. */
export function SetsPage() {
  const { t } = useTranslationRef(setsTranslationRef);
  const [params, setParams] = useSearchParams();
  const text = params.get('text') ?? '';
  const sets = useSets(text);
  const [making, setMaking] = useState(false);
  const { allowed } = usePermission({
    permission: evaluationSetCreatePermission,
  });
  const make = allowed && (
    <Button variant="contained" color="primary" onClick={() => setMaking(true)}>
      {t('list.new')}
    </Button>
  );
  return (
    <PromptsFrame tab="sets" action={make}>
      <FilterBar>
        <SearchField
          label={t('list.search')}
          placeholder={t('list.searchHint')}
          value={text}
          onChange={value =>
            setParams(value ? { text: value } : {}, { replace: true })
          }
        />
      </FilterBar>
      <Loaded state={sets.state}>
        {({ items }) => {
          if (items.length > 0) {
            return (
              <>
                <SetsTable sets={items} />
                <Pager {...sets} />
              </>
            );
          }
          return text ? (
            <Notice title={t('list.notFound')}>
              <Button onClick={() => setParams({}, { replace: true })}>
                {t('search.showAll')}
              </Button>
            </Notice>
          ) : (
            <Notice title={t('list.none')}>
              <Typography>
                {t('list.about')}{' '}
                {!allowed &&
                  t('list.denied', {
                    permission: evaluationSetCreatePermission.name,
                  })}
              </Typography>
              {make}
            </Notice>
          );
        }}
      </Loaded>
      <NewSetDialog open={making} onClose={() => setMaking(false)} />
    </PromptsFrame>
  );
}
