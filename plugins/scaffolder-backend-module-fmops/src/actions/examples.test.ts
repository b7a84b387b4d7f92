import { mockServices } from '@backstage/backend-test-utils';
import { ScmIntegrations } from '@backstage/integration';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import Ajv from 'ajv';
import { parse } from 'yaml';
import { createPlanProjectAction } from './planProject';
import { createPublishLocalAction } from './publishLocal';
import { createProposePromotionAction } from './proposePromotion';
import { createPublishProjectAction } from './publishProject';
import { createDescribePromptAction } from '../prompts/describePrompt';
import { createDescribeModelAction } from '../register/describeModel';
import { createRenderPartsAction } from './renderParts';
import { createSubmitWorkloadAction } from './submitWorkload';

const auth = mockServices.auth({ pluginId: 'scaffolder' });
const catalog = catalogServiceMock();
const workloads = {
  targets: jest.fn(),
  clusters: jest.fn(),
  list: jest.fn(),
  preflight: jest.fn(),
  submit: jest.fn(),
};
const config = mockServices.rootConfig();
const integrations = ScmIntegrations.fromConfig(config);
const publishing = { auth, catalog, authorEmail: 'noreply@localhost' };
const actions = [
  createPlanProjectAction({
    auth,
    catalog,
    workloads,
    defaultImages: () => undefined,
  }),
  createRenderPartsAction({
    reader: mockServices.urlReader.mock(),
    integrations,
  }),
  createPublishLocalAction(publishing),
  createPublishProjectAction({ ...publishing, config, integrations }),
  createProposePromotionAction({ ...publishing, integrations }),
  createSubmitWorkloadAction({ auth, workloads }),
  createDescribePromptAction({ auth, catalog }),
  createDescribeModelAction({
    auth,
    catalog,
    inspections: { inspect: jest.fn() },
  }),
];

describe.each(actions.map(action => [action.id, action] as const))(
  'examples of %s',
  (id, action) => {
    it.each(action.examples!.map(item => [item.description, item.example]))(
      '%s: has input that the action takes',
      (_, example) => {
        const step = parse(example).steps.find(
          (item: { action: string }) => item.action === id,
        );
        const validate = new Ajv({ strict: false }).compile(
          action.schema!.input!,
        );
        expect(validate(step.input)).toBe(true);
        expect(validate({ ...step.input, extra: 1 })).toBe(false);
      },
    );
  },
);
