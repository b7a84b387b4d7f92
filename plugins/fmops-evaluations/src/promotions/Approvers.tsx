import { Fragment } from 'react';
import { EntityRefLink } from '@backstage/plugin-catalog-react';
import type { ApprovalRequirement } from '@fmops/backstage-plugin-fmops-evaluations-common';

/** Who has to approve, such as `1 of ml-reviewers`. */
export function Approvers(props: ApprovalRequirement & { given?: number }) {
  const { groups, count, given } = props;
  return (
    <>
      {given === undefined ? count : `${given} of ${count}`} from{' '}
      {groups.map((group, index) => (
        <Fragment key={group}>
          {index > 0 && ' or '}
          <EntityRefLink entityRef={group} />
        </Fragment>
      ))}
    </>
  );
}
