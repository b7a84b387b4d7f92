import { useState } from 'react';
import { useSearchParams } from 'react-router-dom';
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
import { SetsTable } from './SetsTable';
import { useSets } from './useSets';

/** All evaluation catalogs that the user may read. */
export function SetsPage() {
  const [params, setParams] = useSearchParams();
  const text = params.get('text') ?? '';
  const sets = useSets(text);
  const [making, setMaking] = useState(false);
  const { allowed } = usePermission({
    permission: evaluationSetCreatePermission,
  });
  const make = allowed && (
    <Button variant="contained" color="primary" onClick={() => setMaking(true)}>
      New evaluation catalog
    </Button>
  );
  return (
    <PromptsFrame tab="sets" action={make}>
      <FilterBar>
        <SearchField
          label="Search"
          placeholder="Name, title or use case"
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
            <Notice title="No evaluation catalog is like that">
              <Button onClick={() => setParams({}, { replace: true })}>
                Show all
              </Button>
            </Notice>
          ) : (
            <Notice title="There is no evaluation catalog that you may read">
              <Typography>
                An evaluation catalog holds the prompts of one use case and rows
                to try them on, with or without the answers that are wanted.
                Models are evaluated on a published version of it.
                {!allowed &&
                  ' To make one you need the permission fmops.evaluation-set.create.'}
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
