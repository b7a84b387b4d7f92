import { isPlainVariable } from './plainVariables';

describe('the value of a variable', () => {
  it.each([
    ['NCCL_DEBUG', 'INFO'],
    ['HF_HUB_OFFLINE', '1'],
    ['WORKERS', '8'],
    ['ANYTHING', 'true'],
    ['RATIO', '0.5'],
    ['MEMORY', '16Gi'],
    ['EMPTY', ''],
    ['HOST', '$(POD_IP)'],
  ])('of %s is shown: %s', (name, value) => {
    expect(isPlainVariable(name, value)).toBe(true);
  });

  it.each([
    ['HF_TOKEN', 'x'],
    ['AWS_SECRET_ACCESS_KEY', 'x'],
    ['MLFLOW_TRACKING_PASSWORD', 'x'],
    ['VLLM_API_KEY', 'x'],
    ['FOO', 'hunter2'],
    ['PIN', '4711471147'],
    ['DATABASE', 'postgres'],
    ['wandbApiKey', 'x'],
  ])('of %s is hidden: %s', (name, value) => {
    expect(isPlainVariable(name, value)).toBe(false);
  });
});
