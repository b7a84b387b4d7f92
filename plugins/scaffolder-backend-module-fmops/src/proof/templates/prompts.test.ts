import { proveTemplates } from '../../__testUtils__/proof/proveTemplates';

proveTemplates('prompts');
