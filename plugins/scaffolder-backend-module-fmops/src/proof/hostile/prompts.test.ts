import { proveHostileText } from '../../__testUtils__/proof/proveHostileText';

proveHostileText('prompts');
