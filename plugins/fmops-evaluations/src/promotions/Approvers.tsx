import { Fragment } from 'react';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { EntityRefLink } from '@backstage/plugin-catalog-react';
import type { ApprovalRequirement } from '@fmops/backstage-plugin-fmops-evaluations-common';
import { promotionsTranslationRef } from './messages';

/** Who has to approve, such as `1 of ml-reviewers`. */
export function Approvers(props: ApprovalRequirement & { given?: number }) {
  const { t } = useTranslationRef(promotionsTranslationRef);
  const { groups: refs, count: needed, given } = props;
  const groups = (
    <>
      {refs.map((group, index) => (
        <Fragment key={group}>
          {index > 0 && ` ${t('approvers.or')} `}
          <EntityRefLink entityRef={group} />
        </Fragment>
      ))}
    </>
  );
  return given === undefined
    ? t('approvers.needed', { needed, groups })
    : t('approvers.given', { given, needed, groups });
}
