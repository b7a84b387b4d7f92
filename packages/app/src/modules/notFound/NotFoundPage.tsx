import { Content, EmptyState, LinkButton } from '@backstage/core-components';

/** For paths that lead nowhere: says so, and where to go on. */
export const NotFoundPage = () => (
  <Content>
    <EmptyState
      missing="content"
      title="There is no such page"
      description="The link may be old or mistyped. What is here is found from the start page."
      action={
        <LinkButton to="/" color="primary" variant="contained">
          Go to the start page
        </LinkButton>
      }
    />
  </Content>
);
