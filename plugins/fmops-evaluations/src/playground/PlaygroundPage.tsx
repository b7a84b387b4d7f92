import { Content } from '@backstage/core-components';
import { Playground } from './Playground';

/** Asks all endpoints that the user may see. */
export function PlaygroundPage() {
  return (
    <Content>
      <Playground />
    </Content>
  );
}
