import { InfoCard } from '@backstage/core-components';
import { Facts, type Fact } from './Facts';

/** Facts below one another in a card. */
export function FactList(props: { title: string; facts: readonly Fact[] }) {
  return (
    <InfoCard title={props.title}>
      <Facts facts={props.facts} />
    </InfoCard>
  );
}
